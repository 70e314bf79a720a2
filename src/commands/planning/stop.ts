import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { numbered } from '../numbered.ts'
import type { MissingConnection } from '../report.ts'
import type { Plan } from './plan.ts'

/** Whether anything prevents the import. */
export const isBlocked = ({ obstacles, missing }: Pick<Plan, 'obstacles' | 'missing'>): boolean =>
  obstacles.length > 0 || missing.length > 0

/**
 * Throws one error that lists everything that blocks the import. The summary shows the same as a table.
 *
 * @param doing what was being done with the package, to follow "Could not"
 */
export function assertNotBlocked(plan: Plan, doing: 'import' | 'plan the import of'): void {
  if (!isBlocked(plan)) return
  const { obstacles, missing, pkg, target } = plan
  const reasons = [...obstacles.map(({ what }) => what), ...missing.map(reasonOf)]
  const remedies = new Set(['Nothing was written.', ...obstacles.map(({ remedy }) => remedy), ...remediesFor(missing)])
  throw new ActionError({
    doing: `${doing} ${quoted(pkg.manifest.details.displayName)} into ${quoted(target.environment.displayName)}`,
    why: `${reasons.length === 1 ? '' : `${reasons.length} things block it: `}${numbered(reasons, 20)}`,
    remedy: [...remedies].join(' ')
  })
}

const reasonOf = ({ kind, name, connectorName, why }: MissingConnection): string =>
  kind === 'connection'
    ? `connection ${quoted(name)} of ${quoted(connectorName)}: ${why}`
    : `connector ${quoted(name)}: ${why}`

/**
 * What to do about missing connections and connectors. Addresses come last, so that no full stop becomes part of one.
 */
function remediesFor(missing: readonly MissingConnection[]): string[] {
  const connections = missing.filter(({ kind }) => kind === 'connection')
  const connectors = missing.filter(({ kind }) => kind === 'connector')
  const lines = connections.map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`)
  const pages = [pageFor('connections', connections), pageFor('custom connectors', connectors)].filter(
    page => page !== undefined
  )
  return [
    ...(lines.length === 0 ? [] : [`Add to the input connections: ${listed(lines, 20)}.`]),
    ...(connectors.length === 0
      ? []
      : [
          'Packages do not contain custom connectors: create each in the target first, or name an existing one as its target in the input resources.'
        ]),
    ...(pages.length === 0 ? [] : [`Where to create ${pages.join(' and ')}`])
  ]
}

/** `connections: https://…` */
const pageFor = (what: string, [first]: readonly MissingConnection[]): string | undefined =>
  first?.page === undefined ? undefined : `${what}: ${first.page}`
