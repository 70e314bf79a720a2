import { asText } from '../../base/as-text.ts'
import { flowKeyOf } from '../../package/app-part.ts'
import { isCustomConnector, kindOf } from '../../package/resource.ts'
import type { Plan } from '../planning/plan.ts'
import type { ConnectionReferences, DraftReference } from '../ports/app.ts'

type PlanParts = Pick<Plan, 'pkg' | 'decisions' | 'bound'>

/** Names, in lower case, of the connectors that the app's connection references must have in the target. */
export function expectedConnectors(plan: PlanParts): string[] {
  const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
    const name = connectorName(plan, reference['id'])
    return name === undefined ? [] : [name.toLowerCase()]
  })
  return [...new Set(names)]
}

/** Names of the connectors in connection references. */
export const connectorsOf = (references: ConnectionReferences | undefined): Set<string> =>
  new Set(Object.values(references ?? {}).flatMap(({ connector }) => (connector === undefined ? [] : [connector])))

/**
 * The package's connection references with the target's ids in place of resource keys. They repair a draft that has no
 * references.
 *
 * @param flowIds id in the target of each flow that was imported, by resource key
 */
export function targetReferences(
  plan: PlanParts,
  flowIds: ReadonlyMap<string, string>
): Readonly<Record<string, DraftReference>> {
  return Object.fromEntries(
    Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, fields]) => {
      const flow = flowKeyOf(fields)
      const bound = plan.bound.find(({ key }) => key === fields['sharedConnectionId'])
      return [
        slot,
        {
          fields,
          connector: connectorName(plan, fields['id']),
          flow: flow === undefined ? undefined : (flowIds.get(flow) ?? flow),
          connection: bound === undefined ? undefined : { connector: bound.connector, id: bound.connection }
        }
      ]
    })
  )
}

/** Name of the connector with a resource key; undefined for keys of other resources. */
function connectorName({ pkg, decisions }: PlanParts, key: unknown): string | undefined {
  const resource = typeof key === 'string' ? pkg.resources[key] : undefined
  if (resource === undefined || kindOf(resource) !== 'connector') return undefined
  return isCustomConnector(resource) ? decisions.get(asText(key))?.targetId : (resource.name ?? undefined)
}
