import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { MissingConnection } from '../report.ts'
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
  const connections = missing.filter(({ kind }) => kind === 'connection')
  if (connections.length > 0) {
    const lines = connections.map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`)
    remedies.push(`Add lines to connections, for example: ${listed(lines, 20)}.${whereToMake(connections)}`)
  }
  const connectors = missing.filter(({ kind }) => kind === 'connector')
  if (connectors.length > 0) {
    remedies.push(
      `Custom connectors are not carried by packages: create them in the target first, or name them as target in resources.${whereToMake(connectors)}`
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

/** What is missing altogether takes a person. The address stands last: a full stop would become part of it. */
const whereToMake = ([first]: readonly MissingConnection[]): string =>
  first?.page === undefined ? '' : ` To make one: ${first.page}`
