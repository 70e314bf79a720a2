import { quoted } from '../../base/display.ts'
import { childrenFirst, displayNameOf, kindOf, type PackageResource } from '../../package/resource.ts'
import type { ContentState, ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import type { Plan } from './plan.ts'

type Decided = Omit<Plan, 'resources' | 'app'>

/**
 * Every resource with its decision, in the order of the import: dependencies first.
 *
 * @param compared whether contents were to be compared: those without a result are then `unknown`
 */
export function plannedResources(plan: Decided, compared: boolean): ResourceReport[] {
  const { pkg, decisions, bound, choices, obstacles, missing } = plan
  const blocked = new Map([
    ...obstacles.flatMap(({ key, what }) => (key === undefined ? [] : [[key, what] as const])),
    ...missing.map(({ key, why }) => [key, why] as const)
  ])
  return childrenFirst(pkg.resources).flatMap(key => {
    const resource = pkg.resources[key]
    if (resource === undefined) return []
    const decision = decisions.get(key)
    const binding = bound.find(report => report.key === key)
    return [
      {
        key,
        kind: kindOf(resource),
        type: resource.type,
        name: displayNameOf(resource, key),
        dependsOn: [...new Set(resource.dependsOn ?? [])],
        decision: decision?.decision ?? 'carried',
        why: binding?.rule ?? decision?.why ?? 'not decided',
        outcome: 'planned' as const,
        content: contentOf(plan, key, resource, compared),
        blocked: blocked.get(key),
        id: decision?.targetId,
        targetName: decision?.targetName ?? binding?.connectionName,
        comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
      }
    ]
  })
}

function contentOf(
  { decisions, content }: Decided,
  key: string,
  resource: PackageResource,
  compared: boolean
): ContentState | undefined {
  if (['connector', 'connection'].includes(kindOf(resource))) return undefined
  const decision = decisions.get(key)?.decision
  if (decision === 'new') return 'new'
  if (decision === undefined || decision === 'existing') return undefined
  return content?.states.get(key) ?? (compared ? 'unknown' : undefined)
}

/** Writes the decisions into the report and the log. */
export function reportPlan({ report, log }: Run, { resources, bound, missing, app, decisions }: Plan): void {
  report.set({ resources, connections: bound, missing, ...(app === undefined ? {} : { app }) })
  for (const { key, kind, decision, name, why } of resources)
    if (kind !== 'connection' && decisions.has(key)) log.info(`${decision}: ${quoted(name)} (${why})`)
  for (const { name, connectionName, rule } of bound)
    log.info(`connection ${quoted(name)} → ${quoted(connectionName)} (${rule})`)
}
