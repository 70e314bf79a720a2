import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError, type ServiceErrorDetails } from '../../base/errors.ts'
import type { FlowDetails, Flows } from '../ports/flow.ts'
import type { Log } from '../ports/runner.ts'
import type { FlowStateStep, TurnedState } from './flow-states.ts'

/** The part of the flows that this needs. */
export type TurnedFlows = Pick<Flows, 'read' | 'start' | 'stop'>

export interface FlowStateResult {
  /** Resource key in the package. */
  readonly key: string
  readonly name: string
  /** State that the service reports at the end; undefined when it could not be read. */
  readonly state: string | undefined
  /** Whether this turned the flow on or off. */
  readonly changed: boolean
  readonly problem?: FlowProblem | undefined
}

/** Why a flow is not in the desired state. */
export interface FlowProblem {
  /** Names the policy or the connection where they are known, and says what to do. */
  readonly sentence: string
  readonly service?: ServiceErrorDetails | undefined
}

/**
 * Turns flows on and off as planned, in the order of the plan, and reads each back. A flow that is already in the
 * desired state is only read. A refusal by the service is a problem of that flow, and the others continue; the caller
 * decides whether it fails the run.
 *
 * @param targets id of each flow in the target, by resource key; a flow without one was not imported
 * @param known flows as they were just read, by id in lower case, where nothing was written since
 * @throws ActionError when the service does not respond (connection lost, run cancelled) or there is no token for flows
 */
export async function applyFlowStates(
  flows: TurnedFlows,
  environment: string,
  steps: readonly FlowStateStep[],
  targets: ReadonlyMap<string, string>,
  log: Log,
  known: ReadonlyMap<string, FlowDetails> = new Map()
): Promise<FlowStateResult[]> {
  const turns = steps.flatMap((step): Turn[] => {
    const id = targets.get(step.key)
    // The import itself reports what it failed to import.
    return step.to === undefined || id === undefined ? [] : [{ ...step, to: step.to, id }]
  })
  const results: FlowStateResult[] = []
  for (let start = 0; start < turns.length; start += AT_ONCE) {
    // Read concurrently, turned one after the other. A failed read is handled when its flow is due.
    const reads = turns.slice(start, start + AT_ONCE).map(step => {
      const details = known.get(step.id.toLowerCase())
      return { step, read: details === undefined ? flows.read(environment, step.id) : Promise.resolve(details) }
    })
    for (const { read } of reads) read.catch(() => undefined)
    for (const { step, read } of reads) {
      const result = await turn(flows, environment, step, read)
      results.push(result)
      if (result.problem !== undefined) log.warning(result.problem.sentence)
      else if (result.changed) log.info(`The flow ${quoted(step.name)} is ${step.to}: ${step.why}.`)
    }
  }
  return results
}

/** Concurrent requests. */
const AT_ONCE = 6

interface Turn extends FlowStateStep {
  readonly to: TurnedState
  /** Of the flow in the target. */
  readonly id: string
}

async function turn(
  flows: TurnedFlows,
  environment: string,
  step: Turn,
  read: Promise<FlowDetails>
): Promise<FlowStateResult> {
  const { key, name, to, id } = step
  let known: FlowDetails | undefined
  let changed = false
  try {
    known = await read
    if (known.state === to) return { key, name, state: to, changed }
    await (to === 'on' ? flows.start(environment, id) : flows.stop(environment, id))
    changed = true
    known = await flows.read(environment, id)
  } catch (error) {
    if (!(error instanceof ActionError) || error.service === undefined) throw error
    return { key, name, state: known?.state, changed, problem: problemOf(step, known, error.service, error.remedy) }
  }
  const { state, suspension } = known
  if (state === to) return { key, name, state, changed }
  const reason = suspension === undefined ? '' : `, because of ${plainText(suspension, 200)}`
  const sentence = `The flow ${quoted(name)} could not be turned ${to}: the service accepted the request, but reports the state ${quoted(state ?? 'unknown')}${reason}. Look at the flow in Power Automate.`
  return { key, name, state, changed, problem: { sentence } }
}

function problemOf(
  { name, to }: Turn,
  known: FlowDetails | undefined,
  service: ServiceErrorDetails,
  remedy: string
): FlowProblem {
  const cause = causeOf(known, service)
  const said = `The service said: ${describeServiceError(service)}.`
  const sentence = `The flow ${quoted(name)} could not be turned ${to}${cause === undefined ? '' : `: ${cause}`}. ${said} ${remedy}`
  return { sentence, service }
}

const POLICY_CODES: readonly string[] = ['DlpViolation', 'ApiPolicyDataFlowViolation', 'ApiPolicyEndpointViolation']
const CONNECTION_CODES: readonly string[] = ['ConnectionAuthorizationFailed', 'XrmConnectionReferenceMissingConnection']

/** The policy or connection behind a refusal. Codes decide; the words of the service may be in any language. */
function causeOf(known: FlowDetails | undefined, { code, message, policy }: ServiceErrorDetails): string | undefined {
  if (code === undefined) return undefined
  if (POLICY_CODES.includes(code)) {
    return policy === undefined
      ? 'a data policy of the environment forbids it, but the service does not say which'
      : `the data policy ${quoted(policy)} forbids it`
  }
  // Where reading the flow failed, the same code means that this identity cannot see such a flow.
  if (!CONNECTION_CODES.includes(code) || known === undefined) return undefined
  const needed = known.references.filter(({ broughtByUser }) => !broughtByUser)
  const unbound = needed.filter(({ connection }) => connection === undefined)
  // Ids appear untranslated in messages of any language.
  const text = (message ?? '').toLowerCase()
  const blamed = needed.filter(({ connection }) => connection !== undefined && text.includes(connection.toLowerCase()))
  if (blamed.length > 0) {
    const which = blamed.map(
      ({ name, connector, connection }) => `${quoted(connection ?? '')} of ${plainText(connector)} (${plainText(name)})`
    )
    return `this identity cannot use its connection ${listed(which)}, or the connection has to be signed in again`
  }
  return unbound.length > 0
    ? `no connection is bound to ${listed(unbound.map(({ name, connector }) => `${quoted(name)} (${plainText(connector)})`))}`
    : undefined
}
