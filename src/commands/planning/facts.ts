import { quoted } from '../../base/display.ts'
import { digestOf } from '../../package/digest.ts'
import { kindOf } from '../../package/resource.ts'
import { same } from '../ids.ts'
import { policyConflicts } from './data-policies.ts'
import { flowPackagesObstacle } from './flow-packages.ts'
import type { Plan } from './plan.ts'

/** Something read in the target that the plan depends on. With equal facts the plan is equal. */
export interface Fact {
  /** `the app "Expenses" (1a2b…)`. */
  readonly what: string
  /** `version 2026-01-31T10:15:00Z published, no draft`. */
  readonly is: string
}

/** Everything read in the target that the plan depends on, without what does not concern the package. */
export function factsOf(plan: Plan): Fact[] {
  return [
    ...appFacts(plan),
    ...flowFacts(plan),
    ...connectorFacts(plan),
    ...connectionFacts(plan),
    ...contentFacts(plan),
    ...restrictionFacts(plan)
  ]
}

function appFacts({ before }: Plan): Fact[] {
  if (before === undefined) return []
  const draft = before.hasDraft ? `a draft of version ${before.newestVersion ?? 'unknown'}` : 'no draft'
  return [
    {
      what: `the app ${quoted(before.displayName)} (${before.id})`,
      is: `version ${before.publishedVersion ?? 'none'} published, ${draft}${before.owner === undefined ? '' : `, owned by ${before.owner}`}`
    }
  ]
}

function flowFacts({ pkg, decisions, target }: Plan): Fact[] {
  return [...decisions].flatMap(([key, { targetId, targetName }]) => {
    if (targetId === undefined || kindOf(pkg.resources[key] ?? { type: '' }) !== 'flow') return []
    const flow = target.flows?.find(({ id, aliases }) => [id, ...aliases].some(known => same(known, targetId)))
    if (flow === undefined)
      return [{ what: `the flow ${quoted(targetName ?? targetId)} (${targetId})`, is: 'not visible to this identity' }]
    const changed = flow.modified === undefined ? '' : `, changed ${flow.modified}`
    return [
      { what: `the flow ${quoted(flow.displayName)} (${flow.id})`, is: `${flow.state ?? 'state unknown'}${changed}` }
    ]
  })
}

function connectorFacts({ pkg, decisions, target }: Plan): Fact[] {
  return [...decisions].flatMap(([key, { targetId }]) => {
    const resource = pkg.resources[key]
    if (targetId === undefined || resource === undefined || kindOf(resource) !== 'connector' || resource.name) return []
    const connector = target.customConnectors.find(({ name }) => same(name, targetId))
    return [{ what: `the custom connector ${quoted(connector?.displayName ?? targetId)}`, is: targetId }]
  })
}

/** A short digest of a connection id. The ids come from secrets, so a plan contains only this to compare them by. */
export const fingerprint = (id: string): string => digestOf(Buffer.from(id.trim().toLowerCase())).slice(0, 23)

function connectionFacts({ bound, target }: Plan): Fact[] {
  return bound.map(({ connection, connectionName, connector }) => {
    const existing = target.connections.find(({ id }) => same(id, connection))
    return {
      what: `the connection ${quoted(connectionName)} of ${connector} (${fingerprint(connection)})`,
      is:
        existing === undefined
          ? 'not usable'
          : existing.healthy
            ? 'healthy'
            : `broken: ${existing.problem ?? 'no reason given'}`
    }
  })
}

/** What the environment is known to forbid. What could not be read is not a fact: it may be readable the next time. */
function restrictionFacts(plan: Plan): Fact[] {
  const { pkg, target } = plan
  const conflicts = target.policies === 'unknown' ? [] : policyConflicts(pkg, target.policies)
  return [
    ...(flowPackagesObstacle(plan) === undefined ? [] : [{ what: 'packages with flows', is: 'refused' }]),
    ...conflicts.map(({ policy, subject, why }) => ({
      what: `the data policy ${quoted(policy)} on the ${subject}`,
      is: why
    }))
  ]
}

function contentFacts({ current, content }: Plan): Fact[] {
  if (current === undefined || content === undefined) return []
  return [{ what: 'the content in the target', is: content.targetDigest }]
}
