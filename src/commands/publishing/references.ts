import { asText } from '../../base/as-text.ts'
import { isCustomConnector, kindOf } from '../../package/resource.ts'
import type { Plan } from '../planning/plan.ts'
import type { ConnectionReferences } from '../ports/app.ts'
import type { ResourceReport } from '../report.ts'
import { bareId } from '../resolve.ts'
import { isRecord, workflowOf } from '../planning/target.ts'

type PlanParts = Pick<Plan, 'pkg' | 'decisions' | 'bound'>

/** Connector names, lower case, that the app's connection references must name in the target. */
export function expectedConnectors(plan: PlanParts): string[] {
  const names = Object.values(plan.pkg.app?.connectionReferences ?? {}).flatMap(reference => {
    const name = connectorName(plan, reference['id'])
    return name === undefined ? [] : [name.toLowerCase()]
  })
  return [...new Set(names)]
}

/** Connector names of references as the service shows them: `id` ends in the connector's name, lower-cased. */
export function connectorsOf(references: ConnectionReferences | undefined): Set<string> {
  return new Set(
    Object.values(references ?? {}).flatMap(({ id }) =>
      typeof id === 'string' && id !== '' ? [bareId(id).toLowerCase()] : []
    )
  )
}

/**
 * The package's connection references with the target's ids in place of resource keys: what a draft that came without
 * any is repaired with. The form is that of an app read from the Power Apps host (`id` a lower-cased connector id, a
 * flow's id in `parameterHints.workflowName`); that a full write takes it is a third party's measurement.
 */
export function targetReferences(plan: PlanParts, resources: readonly ResourceReport[]): ConnectionReferences {
  const flowIds = new Map(
    resources.flatMap(({ key, kind, id }) => (kind === 'flow' && id !== undefined ? [[key, id] as const] : []))
  )
  return Object.fromEntries(
    Object.entries(plan.pkg.app?.connectionReferences ?? {}).map(([slot, reference]) => {
      const name = connectorName(plan, reference['id'])
      const flow = workflowOf(reference)
      const shared =
        typeof reference['sharedConnectionId'] === 'string'
          ? plan.bound.find(({ key }) => key === reference['sharedConnectionId'])
          : undefined
      return [
        slot,
        {
          ...reference,
          ...(name === undefined ? {} : { id: `/providers/microsoft.powerapps/apis/${name.toLowerCase()}` }),
          ...(flow === undefined ? {} : hintsWith(reference, flowIds.get(flow) ?? flow)),
          ...(shared === undefined
            ? {}
            : {
                sharedConnectionId: `/providers/microsoft.powerapps/apis/${shared.connector.toLowerCase()}/connections/${shared.connection}`
              })
        }
      ]
    })
  )
}

function hintsWith(reference: Readonly<Record<string, unknown>>, flow: string): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  for (const field of ['parameterHints', 'parameterHintsV2']) {
    const hints = reference[field]
    if (!isRecord(hints) || !isRecord(hints['workflowName'])) continue
    changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } }
  }
  return changed
}

/** Name of the connector that a reference's resource key stands for; undefined for keys of other things. */
function connectorName({ pkg, decisions }: PlanParts, key: unknown): string | undefined {
  const resource = typeof key === 'string' ? pkg.resources[key] : undefined
  if (resource === undefined || kindOf(resource) !== 'connector') return undefined
  return isCustomConnector(resource) ? decisions.get(asText(key))?.targetId : (resource.name ?? undefined)
}
