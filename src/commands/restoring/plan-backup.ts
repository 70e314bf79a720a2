import { kindOf } from '../../package/resource.ts'
import type { Current } from '../planning/current.ts'
import type { ResourceDecision } from '../planning/decision.ts'
import type { ImportPlan, Plan } from '../planning/plan.ts'
import type { ConnectionReport, ResourceReport } from '../report.ts'
import { same } from '../ids.ts'

/**
 * How a backup goes back over what it was made of: its app and the flows that were updated as updates of themselves,
 * every other flow as it stands, each connection bound to the one its flow had before, or else to the one the plan
 * used for its connector. Pure.
 */
export function planBackup(plan: Plan, { pkg, flowIds }: Current, flows: readonly ResourceReport[]): ImportPlan {
  const { target } = plan
  const decisions = new Map<string, ResourceDecision>()
  const wired = new Map<string, string>()
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
      if (slot !== undefined && connection !== undefined) wired.set(slot, connection)
    }
  }
  return { pkg, target, decisions, bound: boundFor(plan, pkg, decisions, wired), choices: new Map() }
}

const decided = (decision: 'update' | 'existing', targetId: string | undefined): ResourceDecision => ({
  decision,
  why: 'the backup goes back over what it was made of',
  targetId
})

function boundFor(
  plan: Plan,
  pkg: Current['pkg'],
  decisions: ReadonlyMap<string, ResourceDecision>,
  wired: ReadonlyMap<string, string>
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
    const id = wired.get(key) ?? bound.find(report => same(report.connector, connector))?.connection
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
