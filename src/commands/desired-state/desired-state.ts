import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { kindOf } from '../../package/resource.ts'
import type { Obstacle } from '../planning/decision.ts'
import type { Fact } from '../planning/facts.ts'
import type { Plan } from '../planning/plan.ts'
import { flowsBySlot } from '../planning/target.ts'
import { bareId, same } from '../resolve.ts'
import type { Run } from '../run.ts'
import { applyFlowStates } from './apply-flow-states.ts'
import { applySharing, proveSharing } from './apply-sharing.ts'
import type { DeclaredSharing } from './declared-sharing.ts'
import { planFlowStates, type FlowsState, type FlowStateStep } from './flow-states.ts'
import { ImpossibleSharing, resolvePrincipals, type ResolvedSharing } from './resolve-principals.ts'
import { changesSharing, planSharing, principalName, roleWords, type SharingPlan } from './sharing.ts'

/** What the target is to be like once the import is through, as it was declared. */
export interface Declared {
  readonly flowsState: FlowsState
  readonly share?: DeclaredSharing | undefined
  /** `report` says what would change and leaves it. */
  readonly shareMode: 'report' | 'apply'
}

/** What that takes, read and decided before anything is written. */
export interface Afterwards {
  readonly flowSteps: readonly FlowStateStep[]
  /** What cannot be as declared, known beforehand. */
  readonly obstacles: readonly Obstacle[]
  readonly sharing?:
    | { readonly resolved: ResolvedSharing; readonly plan: SharingPlan; readonly apply: boolean }
    | undefined
}

/** Reads flows and sharing of the target, and finds everybody who is named: nobody is missed after the import. */
export async function planAfterwards(run: Run, plan: Plan, declared: Declared): Promise<Afterwards> {
  const obstacles: Obstacle[] = []
  const flowSteps = flowStepsFor(run, plan, declared.flowsState, obstacles)
  if (declared.share === undefined) return { flowSteps, obstacles }
  if (plan.pkg.kind === 'flow') {
    const what = 'share is for apps, and the package holds a flow and no app'
    return { flowSteps, obstacles: [...obstacles, { what, remedy: 'Leave share empty.' }] }
  }
  const { platform, report } = run
  const permissions = plan.before === undefined ? undefined : await platform.sharing.permissions(plan.before.id)
  let resolved: ResolvedSharing
  try {
    resolved = await resolvePrincipals(declared.share, {
      sharing: platform.sharing,
      permissions,
      tenantId: platform.identity.tenantId
    })
  } catch (error) {
    if (!(error instanceof ImpossibleSharing)) throw error
    return { flowSteps, obstacles: [...obstacles, { what: `share: ${error.why}`, remedy: error.remedy }] }
  }
  for (const remark of resolved.remarks) report.remark(remark)
  const sharing = planSharing(resolved, {
    permissions,
    bypassConsent: plan.before?.bypassConsent,
    importer: importerOf(run)
  })
  reportSharing(run, sharing, declared.shareMode === 'apply')
  return { flowSteps, obstacles, sharing: { resolved, plan: sharing, apply: declared.shareMode === 'apply' } }
}

const importerOf = ({ platform: { identity } }: Run) => ({
  id: identity.objectId ?? identity.name,
  type: identity.kind === 'application' ? ('application' as const) : ('person' as const),
  displayName: identity.name
})

function flowStepsFor(
  run: Run,
  { pkg, decisions, target }: Plan,
  declared: FlowsState,
  obstacles: Obstacle[]
): FlowStateStep[] {
  const flows = pkg.flows.filter(({ key }) => ['new', 'update'].includes(decisions.get(key)?.decision ?? ''))
  if (flows.length === 0) return []
  if (target.flows === undefined) {
    if (declared !== 'keep')
      obstacles.push({
        what: `flows-state is ${declared}, and this sign-in has no token for the Flow service`,
        remedy: 'Add an access token for it, or use flows-state: keep.'
      })
    run.report.remark('Whether flows are on could not be read: this sign-in has no token for the Flow service.')
    return []
  }
  const before = new Map(
    flows.flatMap(({ key }) => {
      const id = decisions.get(key)?.targetId
      const flow = target.flows?.find(candidate => [candidate.id, ...candidate.aliases].some(known => same(known, id)))
      return flow === undefined ? [] : [[key, flow.state] as const]
    })
  )
  return planFlowStates({ declared, resources: pkg.resources, flows, before })
}

/** Whether there is anything to be turned or shared: where the content is there already, that is all there is to do. */
export const changesAfterwards = ({ flowSteps, sharing }: Afterwards): boolean =>
  flowSteps.some(({ from, to }) => to !== undefined && to !== from) ||
  (sharing !== undefined && sharing.apply && changesSharing(sharing.plan))

/** What was declared, as a plan says it. */
export function declaredFacts({ flowSteps, sharing }: Afterwards): Fact[] {
  return [
    ...flowSteps.map(({ name, key, from, to, why }) => ({
      what: `the state of the flow ${quoted(name)} (${key})`,
      is: `${from ?? 'new'} → ${to ?? 'as it comes'} (${why})`
    })),
    ...(sharing === undefined
      ? []
      : [
          ...sharing.plan.differences
            .filter(({ action }) => action !== 'left')
            .map(({ principal, role, was, action }) => ({
              what: `sharing with ${principalName(principal)}`,
              is: `${was === undefined ? 'nothing' : roleWords(was)} → ${roleWords(role)} (${action}, ${sharing.apply ? 'applied' : 'reported only'})`
            })),
          ...(sharing.plan.consentBypass === undefined
            ? []
            : [
                {
                  what: 'the consent bypass',
                  is: `${sharing.plan.consentBypass.from ?? 'unknown'} → ${sharing.plan.consentBypass.to}`
                }
              ])
        ])
  ]
}

/**
 * Makes flows and sharing as declared, and looks whether the app's flows are its own. What is refused is told for each
 * and fails the run in the end: the import stands.
 */
export async function applyAfterwards(run: Run, plan: Plan, { flowSteps, sharing }: Afterwards): Promise<void> {
  const { platform, report } = run
  const environment = plan.target.environment.id
  const ids = new Map(
    report.current.resources.flatMap(({ key, kind, id }) =>
      kind === 'flow' && id !== undefined ? [[key, id] as const] : []
    )
  )
  const problems: string[] = []
  const app = report.current.app?.id
  const [states, strange] = await Promise.all([
    applyFlowStates(platform.flows, environment, flowSteps, ids, run.log),
    app === undefined || plan.pkg.kind === 'flow' ? [] : strangeFlows(run, plan, app, ids)
  ])
  for (const { refused } of states) if (refused !== undefined) problems.push(refused.sentence)
  report.set({
    changed: report.current.changed || states.some(({ changed }) => changed),
    flows: report.current.flows.map(flow => ({
      ...flow,
      state: states.find(({ key }) => key === flow.key)?.state ?? flow.state
    }))
  })
  for (const sentence of strange) {
    run.log.warning(sentence)
    report.remark(sentence)
  }
  if (sharing !== undefined && app !== undefined) {
    if (sharing.apply && changesSharing(sharing.plan)) {
      const refusals = await applySharing(platform.sharing, { environment, app }, sharing.plan, run.log)
      for (const { message } of refusals) problems.push(message)
      for (const problem of await proveSharing(platform, app, sharing.resolved, importerOf(run))) problems.push(problem)
      report.set({ changed: true })
    }
    reportSharing(run, sharing.plan, sharing.apply)
  }
  if (problems.length === 0) return
  throw new ActionError({
    doing: `leave ${quoted(plan.pkg.manifest.details.displayName)} as declared`,
    why: listed([...new Set(problems)], 10),
    remedy: `${
      report.current.outcome === 'unchanged'
        ? 'Nothing had to be imported.'
        : 'The import itself went through and stays.'
    } Correct the cause and run again: what is as declared is left alone.`
  })
}

function reportSharing({ report }: Run, plan: SharingPlan, applied: boolean): void {
  report.set({
    sharing: {
      applied,
      entries: [
        ...plan.differences.map(({ principal, role, was, action }) => ({
          who: principalName(principal),
          role: roleWords(role),
          was: was === undefined ? undefined : roleWords(was),
          action
        })),
        ...(plan.consentBypass === undefined
          ? []
          : [
              {
                who: 'everybody who plays it',
                role: plan.consentBypass.to ? 'not asked for consent' : 'asked for consent',
                was: undefined,
                action: plan.consentBypass.changes ? ('change' as const) : ('remains' as const)
              }
            ])
      ]
    }
  })
}

/** Places of the app that call another flow than the one the package brought for them, or none. */
async function strangeFlows(run: Run, plan: Plan, id: string, ids: ReadonlyMap<string, string>): Promise<string[]> {
  if (plan.pkg.app === undefined || plan.pkg.flows.length === 0) return []
  const app = await run.platform.apps.read(id)
  const called = flowsBySlot(plan.pkg.app, app)
  return plan.pkg.flows.flatMap(({ key, displayName }) => {
    const wanted = ids.get(key)
    const there = called.get(key)
    const needed = kindOf(plan.pkg.resources[key] ?? { type: '' }) === 'flow' && usesFlow(plan, key)
    if (!needed || wanted === undefined || same(there, wanted)) return []
    return [
      `The app ${quoted(app.displayName)} ${there === undefined ? 'is not connected to' : `calls ${bareId(there)} in place of`} the flow ${quoted(displayName)} (${wanted}). Open it in the Studio, remove the flow under Power Automate, add it again, and publish.`
    ]
  })
}

const usesFlow = ({ pkg }: Plan, key: string): boolean =>
  Object.values(pkg.app?.connectionReferences ?? {}).some(reference => JSON.stringify(reference).includes(key))
