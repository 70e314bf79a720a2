import { kindOf, type PackageResource, type ResourceMap } from '../../package/resource.ts'
import type { Choices } from '../planning/choices.ts'
import type { ResourceDecision } from '../planning/decision.ts'
import type { Selection } from '../ports/packaging.ts'
import type { ConnectionReport } from '../report.ts'

/**
 * The selection for each resource that the service listed. Resources without one are sent back unchanged: those without
 * a decision, those of an unknown type, and standard connectors, which other clients do not change either.
 */
export function selectionsFor(
  resources: ResourceMap,
  decisions: ReadonlyMap<string, ResourceDecision>,
  bound: readonly ConnectionReport[],
  choices: Choices
): ReadonlyMap<string, Selection> {
  const connections = new Map(bound.map(report => [report.key, report]))
  return new Map(
    Object.entries(resources).flatMap(([key, resource]) => {
      const decision = decisions.get(key)
      const selection =
        decision === undefined
          ? undefined
          : selectionFor(resource, decision, connections.get(key), choices.get(key)?.displayName)
      return selection === undefined ? [] : [[key, selection] as const]
    })
  )
}

function selectionFor(
  resource: PackageResource,
  { decision, targetId, targetName }: ResourceDecision,
  connection: ConnectionReport | undefined,
  newName: string | undefined
): Selection | undefined {
  if (decision === 'carried') return undefined
  switch (kindOf(resource)) {
    case 'app':
    case 'flow':
      return decision === 'new'
        ? { creationType: decision, displayName: targetName }
        : { creationType: decision, displayName: newName, id: targetId }
    case 'connector':
      return resource.name ? undefined : { creationType: decision, id: targetId }
    case 'connection':
      return connection === undefined
        ? { creationType: decision }
        : { creationType: decision, connection: { connector: connection.connector, id: connection.connection } }
    case 'entity':
    case 'picklist':
    case 'unknown':
      return { creationType: decision }
  }
}
