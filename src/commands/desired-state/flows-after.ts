import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Plan } from '../planning/plan.ts'
import type { Report } from '../report.ts'
import type { Run } from '../run.ts'
import type { FlowStateStep } from './flow-states.ts'
import type { DesiredStatePlan } from './plan-desired-state.ts'

type Flows = Report['flows']

/** Flows that are read at the same time. */
const AT_ONCE = 6

/**
 * The flows with their states: those without one are read. A flow that cannot be read has no state.
 *
 * @param known flows as they were just read, by id in lower case, where nothing was written since
 */
export async function withStates(
  { platform }: Pick<Run, 'platform'>,
  { target }: Pick<Plan, 'target'>,
  flows: Flows,
  known: Plan['flows'] = new Map()
): Promise<Flows> {
  if (target.flows === undefined) return flows
  const stated: Flows[number][] = []
  for (let start = 0; start < flows.length; start += AT_ONCE) {
    const reads = flows.slice(start, start + AT_ONCE).map(async flow => {
      if (flow.state !== undefined) return flow
      const read = known.get(flow.id.toLowerCase())
      if (read !== undefined) return { ...flow, state: read.state }
      try {
        return { ...flow, state: (await platform.flows.read(target.environment.id, flow.id)).state }
      } catch (error) {
        if (!(error instanceof ActionError) || error.service === undefined) throw error
        return flow
      }
    })
    for (const flow of await Promise.all(reads)) stated.push(flow)
  }
  return stated
}

// An import that follows a plan refuses other inputs than those of the plan.
const HOW =
  'To turn them on, set flows-state to on, in the plan as well if there is one, and run this again. Or turn them on in Power Automate.'
const EFFECT = 'While a flow is off, the app cannot call it and its trigger starts nothing.'

/** Whether somebody asked for the flow to be off. */
const isAskedFor = (step: FlowStateStep | undefined, { flowsState }: Pick<DesiredStatePlan, 'flowsState'>): boolean =>
  step?.to === 'off' && flowsState !== 'keep'

/**
 * Reports the flows that are not on after an import, although nothing asked for that.
 *
 * @param problems keys of flows that could not be turned on, which the run reports as a failure
 */
export function reportFlowsOff(
  { log, report, platform }: Pick<Run, 'log' | 'report' | 'platform'>,
  { target }: Pick<Plan, 'target'>,
  desired: Pick<DesiredStatePlan, 'flowsState' | 'flowStates'>,
  {
    flows,
    imported,
    problems
  }: { readonly flows: Flows; readonly imported: boolean; readonly problems: ReadonlySet<string> }
): void {
  const off = flows.filter(({ key, state }) => {
    const step = desired.flowStates.find(one => one.key === key)
    return state !== undefined && state !== 'on' && !problems.has(key) && !isAskedFor(step, desired)
  })
  if (off.length === 0) return
  const names = off.map(({ name, state = '' }) => `${quoted(name)} (${plainText(state, 40)})`)
  const sentence = `${off.length === 1 ? '1 flow is' : `${off.length} flows are`} not on: ${listed(names)}. ${EFFECT} ${HOW}`
  if (!imported) {
    // A scheduled run that has nothing to import should not warn every time.
    log.info(sentence)
    report.remark(sentence)
    return
  }
  const pages = off.slice(0, 3).map(({ id }) => platform.links.flow(target.environment.id, id))
  log.warning(`${sentence} ${pages.join(' ')}`)
  report.alert(sentence)
  report.set({ flowsOff: off.map(({ name }) => name) })
}

/** What a plan says of flows that are off after the import, or may be; undefined where all will be as asked. */
export function plannedFlowsOff(desired: Pick<DesiredStatePlan, 'flowsState' | 'flowStates'>): string | undefined {
  const open = desired.flowStates.filter(step => !isAskedFor(step, desired))
  const off = open.filter(({ after }) => after !== undefined && after !== 'on')
  const unknown = open.filter(({ after }) => after === undefined)
  if (off.length === 0 && unknown.length === 0) return undefined
  const named = (steps: readonly FlowStateStep[]): string => listed(steps.map(({ name }) => quoted(name)))
  return [
    ...(off.length === 0 ? [] : [`Flows that will not be on after the import: ${named(off)}.`]),
    ...(unknown.length === 0 ? [] : [`Flows that may not be on after the import: ${named(unknown)}.`]),
    EFFECT,
    'To turn them on, set flows-state to on, here and in the import.'
  ].join(' ')
}
