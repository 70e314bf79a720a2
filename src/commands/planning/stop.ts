import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Plan } from './plan.ts'

/** Whether anything stands in the way of a plan. */
export const isBlocked = ({ obstacles, missing }: Pick<Plan, 'obstacles' | 'missing'>): boolean =>
  obstacles.length > 0 || missing.length > 0

/** Throws one error with everything that is missing or in the way; the summary has it as a table. */
export function stopAt({ obstacles, missing, pkg, target: { environment } }: Plan): void {
  if (obstacles.length === 0 && missing.length === 0) return
  const whats = [
    ...obstacles.map(({ what }) => what),
    ...missing.map(
      ({ kind, name, connectorName, why }) =>
        `${kind} ${quoted(name)}${kind === 'connection' ? ` of ${quoted(connectorName)}` : ''}: ${why}`
    )
  ]
  const remedies = [...new Set(obstacles.map(({ remedy }) => remedy))]
  if (missing.some(({ kind }) => kind === 'connection')) {
    remedies.push(
      `Add lines to connections, for example: ${listed(
        missing.filter(({ kind }) => kind === 'connection').map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`),
        20
      )}.`
    )
  }
  if (missing.some(({ kind }) => kind === 'connector')) {
    remedies.push(
      'Custom connectors are not carried by packages: create them in the target first, or name them as target in resources.'
    )
  }
  remedies.push('Nothing was written.')
  throw new ActionError({
    doing: `import ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why:
      whats.length === 1
        ? (whats[0] ?? '')
        : `${whats.length} things are in the way: ${whats.map((what, index) => `(${index + 1}) ${what}`).join('; ')}`,
    remedy: remedies.join(' ')
  })
}
