import type { PackageResource, ResourceMap } from '../../package/resource.ts'
import { kindOf } from '../../package/resource.ts'
import type { Choices } from '../planning/choices.ts'
import type { ResourceDecision } from '../planning/decision.ts'
import type { ConnectionReport } from '../report.ts'

const WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' } as const

/**
 * The resource map to import with: what the service listed, each entry with the choice made for it. Unknown fields
 * and entries nobody decided about go back as they came.
 *
 * What is set where follows the clients that are known to work: a new app or flow carries its name in the target, an
 * updated one the `id` and `name` of what it replaces, a custom connector and a connection those of the target's;
 * standard connectors are left untouched (PnP PowerShell and others do so).
 */
export function withSelections(
  resources: ResourceMap,
  decisions: ReadonlyMap<string, ResourceDecision>,
  bound: readonly ConnectionReport[],
  choices: Choices
): ResourceMap {
  const connections = new Map(bound.map(report => [report.key, report]))
  return Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => {
      const decision = decisions.get(key)
      return [
        key,
        decision === undefined
          ? resource
          : select(resource, decision, connections.get(key), choices.get(key)?.displayName)
      ]
    })
  )
}

function select(
  resource: PackageResource,
  decision: ResourceDecision,
  connection: ConnectionReport | undefined,
  newName: string | undefined
): PackageResource {
  if (decision.decision === 'carried') return resource
  const selected = { ...resource, selectedCreationType: WIRE[decision.decision] }
  switch (kindOf(resource)) {
    case 'app':
      return decision.decision === 'new'
        ? renamed(selected, decision.targetName)
        : pointed(renamed(selected, newName), 'apps', decision.targetId)
    case 'flow':
      return decision.decision === 'new'
        ? renamed(selected, decision.targetName)
        : pointed(renamed(selected, newName), 'flows', decision.targetId)
    case 'connector':
      if (resource.name) return resource
      return pointed(selected, 'apis', decision.targetId)
    case 'connection':
      if (connection === undefined) return selected
      return {
        ...selected,
        id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.connection}`,
        name: connection.connection
      }
    case 'entity':
    case 'picklist':
    case 'unknown':
      return selected
  }
}

const PROVIDERS = { apps: 'Microsoft.PowerApps', flows: 'Microsoft.Flow', apis: 'Microsoft.PowerApps' } as const

const pointed = (
  resource: PackageResource,
  collection: keyof typeof PROVIDERS,
  id: string | undefined
): PackageResource =>
  id === undefined ? resource : { ...resource, id: `/providers/${PROVIDERS[collection]}/${collection}/${id}`, name: id }

const renamed = (resource: PackageResource, name: string | undefined): PackageResource =>
  name === undefined ? resource : { ...resource, details: { ...resource.details, displayName: name } }
