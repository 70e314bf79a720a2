import { quoted } from '../../base/display.ts'
import type { FlowPart } from '../../package/app-package.ts'
import { same } from '../ids.ts'
import type { DesiredState, FlowsState } from '../import-order.ts'
import type { Obstacle } from '../planning/decision.ts'
import type { Fact } from '../planning/facts.ts'
import type { Plan } from '../planning/plan.ts'
import type { Run } from '../run.ts'
import { planFlowStates, type FlowStateStep } from './flow-states.ts'
import { ImpossibleSharing, resolvePrincipals, type ResolvedSharing } from './resolve-principals.ts'
import { changesSharing, planSharing, principalName, roleWords, type SharingPlan } from './sharing.ts'
import { importerOf, sharingReport } from './sharing-report.ts'

/** What has to be done for the desired state: read and decided before anything is written. */
export interface DesiredStatePlan {
  readonly flowSteps: readonly FlowStateStep[]
  /** State of every flow of the package, including those that are not written. */
  readonly flowStates: readonly FlowStateStep[]
  readonly flowsState: FlowsState
  /** What is known to be impossible. */
  readonly obstacles: readonly Obstacle[]
  readonly sharing?:
    | { readonly resolved: ResolvedSharing; readonly plan: SharingPlan; readonly apply: boolean }
    | undefined
}

/**
 * Reads flows and sharing in the target, and looks up everyone named, so that unknown people are reported before the
 * import.
 */
export async function planDesiredState(run: Run, plan: Plan, desired: DesiredState): Promise<DesiredStatePlan> {
  const flows = flowStepsFor(run, plan, desired.flowsState)
  if (desired.share === undefined) return flows
  const sharing = await planSharingOf(run, plan, desired.share)
  if ('what' in sharing) return { ...flows, obstacles: [...flows.obstacles, sharing] }
  const apply = desired.shareMode === 'apply'
  run.report.set({ sharing: sharingReport(sharing.plan, apply) })
  return { ...flows, sharing: { ...sharing, apply } }
}

async function planSharingOf(
  { platform, report }: Run,
  { pkg, before }: Plan,
  declared: NonNullable<DesiredState['share']>
): Promise<{ readonly resolved: ResolvedSharing; readonly plan: SharingPlan } | Obstacle> {
  if (pkg.kind === 'flow')
    return {
      what: 'the input share is for apps, but the package contains only flows',
      remedy: 'Leave the input share empty.'
    }
  const permissions = before === undefined ? undefined : await platform.sharing.permissions(before.id)
  let resolved: ResolvedSharing
  try {
    const { tenantId } = platform.identity
    resolved = await resolvePrincipals(declared, { sharing: platform.sharing, permissions, tenantId })
  } catch (error) {
    if (!(error instanceof ImpossibleSharing)) throw error
    return { what: `the app cannot be shared as declared: ${error.why}`, remedy: error.remedy }
  }
  for (const remark of resolved.remarks) report.remark(remark)
  const importer = importerOf(platform.identity)
  return { resolved, plan: planSharing(resolved, { permissions, bypassConsent: before?.bypassConsent, importer }) }
}

function flowStepsFor(
  { report }: Run,
  { pkg, decisions, target }: Plan,
  desired: FlowsState
): Omit<DesiredStatePlan, 'sharing'> {
  const isWritten = ({ key }: FlowPart): boolean => ['new', 'update'].includes(decisions.get(key)?.decision ?? '')
  const flows = pkg.flows.filter(isWritten)
  const known = new Map(
    pkg.flows.flatMap(({ key }) => {
      const id = decisions.get(key)?.targetId
      const flow = target.flows?.find(candidate => [candidate.id, ...candidate.aliases].some(one => same(one, id)))
      return flow === undefined ? [] : [[key, flow.state] as const]
    })
  )
  const kept = pkg.flows
    .filter(flow => decisions.get(flow.key)?.decision === 'existing')
    .map(({ key, displayName }): FlowStateStep => {
      const from = known.get(key)
      return { key, name: displayName, from, to: undefined, after: from, why: 'it is used as it is' }
    })
  if (flows.length > 0 && target.flows === undefined) {
    report.remark('Flow states could not be read, because this sign-in has no token for the Flow service.')
    const why = 'this sign-in has no token for the Flow service'
    const unread = flows.map(
      ({ key, displayName }): FlowStateStep => ({
        key,
        name: displayName,
        from: undefined,
        to: undefined,
        after: undefined,
        why
      })
    )
    const remedy = 'Add an access token for the Flow service, or set flows-state to keep.'
    const obstacles = desired === 'keep' ? [] : [{ what: `flows-state is ${desired}, but ${why}`, remedy }]
    return { flowSteps: [], flowStates: [...unread, ...kept], flowsState: desired, obstacles }
  }
  const before = new Map(flows.flatMap(({ key }) => (known.has(key) ? [[key, known.get(key)] as const] : [])))
  const flowSteps = planFlowStates({ desired, resources: pkg.resources, flows, before })
  return { flowSteps, flowStates: [...flowSteps, ...kept], flowsState: desired, obstacles: [] }
}

/** Whether a flow has to be turned on or off, or the app has to be shared. */
export const changesState = ({ flowSteps, sharing }: DesiredStatePlan): boolean =>
  flowSteps.some(({ from, to }) => to !== undefined && to !== from) ||
  (sharing !== undefined && sharing.apply && changesSharing(sharing.plan))

/** The desired state in the form of a plan file. */
export function desiredFacts({ flowSteps, sharing }: DesiredStatePlan): Fact[] {
  const flows = flowSteps.map(({ name, key, from, to, why }) => ({
    what: `the state of the flow ${quoted(name)} (${key})`,
    is: `${from ?? 'new'} → ${to ?? 'not changed'} (${why})`
  }))
  if (sharing === undefined) return flows
  const { differences, consentBypass } = sharing.plan
  const roles = differences
    .filter(({ action }) => action !== 'left')
    .map(({ principal, role, was, action }) => ({
      what: `sharing with ${principalName(principal)}`,
      is: `${was === undefined ? 'nothing' : roleWords(was)} → ${roleWords(role)} (${action}, ${sharing.apply ? 'applied' : 'reported only'})`
    }))
  const consent =
    consentBypass === undefined
      ? []
      : [{ what: 'the consent bypass', is: `${consentBypass.from ?? 'unknown'} → ${consentBypass.to}` }]
  return [...flows, ...roles, ...consent]
}
