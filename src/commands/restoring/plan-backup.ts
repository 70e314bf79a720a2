import { kindOf } from '../../package/resource.ts'
import type { Current } from '../planning/current.ts'
import type { ResourceDecision } from '../planning/decision.ts'
import type { ImportPlan, Plan } from '../planning/plan.ts'
import type { ConnectionReport, ResourceReport } from '../report.ts'
import { same } from '../ids.ts'

/**
 * Plans the import of a backup over the app and flows it was made from. The app and the given flows are updated, other
 * flows are used as they are. Each connection is bound to the one that its flow had before, or else to the one that the
 * plan uses for the same connector. Pure.
 *
 * @param flows the flows to restore
 */
export function planBackup(plan: Plan, { pkg, flowIds }: Current, flows: readonly ResourceReport[]): ImportPlan {
  const { target } = plan
  const decisions = new Map<string, ResourceDecision>()
  const boundBefore = new Map<string, string>()
  for (const [key, resource] of Object.entries(pkg.resources)) {
    const kind = kindOf(resource)
    if (kind === 'app') decisions.set(key, decided('update', plan.before?.id))
    if (kind === 'connector') {
      const own =
        resource.name ??
        target.customConnectors.find(({ displayName }) => same(displayName, resource.details?.displayName))?.name
      decisions.set(key, decided('existing', own))
    }
    if (kind === 'connection') decisions.set(key, decided('existing', undefined))
    if (kind !== 'flow') continue
    const id = flowIds.get(key)
    decisions.set(key, decided(flows.some(flow => same(flow.id, id)) ? 'update' : 'existing', id))
    const details = id === undefined ? undefined : plan.flows.get(id.toLowerCase())
    const part = pkg.flows.find(flow => flow.key === key)
    for (const { name, connection } of details?.references ?? []) {
      const slot = part?.connections[name]
      if (slot !== undefined && connection !== undefined) boundBefore.set(slot, connection)
    }
  }
  return { pkg, target, decisions, bound: boundFor(plan, pkg, decisions, boundBefore), choices: new Map() }
}

const decided = (decision: 'update' | 'existing', targetId: string | undefined): ResourceDecision => ({
  decision,
  why: 'the backup replaces what it was made from',
  targetId
})

function boundFor(
  plan: Plan,
  pkg: Current['pkg'],
  decisions: ReadonlyMap<string, ResourceDecision>,
  boundBefore: ReadonlyMap<string, string>
): ConnectionReport[] {
  const { bound, target } = plan
  return Object.entries(pkg.resources).flatMap(([key, resource]): ConnectionReport[] => {
    if (kindOf(resource) !== 'connection') return []
    const connectorKey = (resource.dependsOn ?? []).find(
      other => kindOf(pkg.resources[other] ?? { type: '' }) === 'connector'
    )
    const connector =
      connectorKey === undefined
        ? undefined
        : (pkg.resources[connectorKey]?.name ?? decisions.get(connectorKey)?.targetId)
    const id = boundBefore.get(key) ?? bound.find(report => same(report.connector, connector))?.connection
    const connection = target.connections.find(candidate => same(candidate.id, id))
    if (connection === undefined) return []
    return [
      {
        key,
        name: resource.details?.displayName ?? key,
        connector: connection.connector,
        connection: connection.id,
        connectionName: connection.displayName,
        rule: 'only healthy one'
      }
    ]
  })
}
