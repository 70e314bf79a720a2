import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError, type ServiceErrorDetails } from '../../base/errors.ts'
import type { FlowDetails, Flows } from '../ports/flow.ts'
import type { Log } from '../ports/runner.ts'
import type { FlowStateStep, TurnedState } from './flow-states.ts'

export interface FlowStateResult {
  /** Resource key in the package. */
  readonly key: string
  readonly name: string
  /** State the service reports at the end; undefined when it could not be read. */
  readonly state: string | undefined
  /** Whether this turned it. */
  readonly changed: boolean
  readonly refused?: FlowRefusal | undefined
}

/** Why a flow is not in the state it should be in. */
export interface FlowRefusal {
  /** One sentence that names the policy or the connection where they are known, and what to do. */
  readonly sentence: string
  readonly service?: ServiceErrorDetails | undefined
}

/**
 * Turns flows on and off as planned, in the order of the plan, and reads each back. A flow that is as it should be is
 * only read. What the service refuses is told for that flow, and the others go on; whether the run is red then is for
 * the caller to say.
 *
 * @param targets id of each flow in the target, by resource key; one that is missing did not come through the import
 * @throws ActionError when no answer comes any more (connection lost, run cancelled) or there is no token for flows
 */
export async function applyFlowStates(
  flows: Flows,
  environment: string,
  steps: readonly FlowStateStep[],
  targets: ReadonlyMap<string, string>,
  log: Log
): Promise<FlowStateResult[]> {
  const turns = steps.flatMap((step): Turn[] => {
    const id = targets.get(step.key)
    // What failed to be imported is reported by the import itself.
    return step.to === undefined || id === undefined ? [] : [{ ...step, to: step.to, id }]
  })
  const results: FlowStateResult[] = []
  for (let start = 0; start < turns.length; start += AT_ONCE) {
    // Looked at side by side, turned one after the other. What a look comes to is said where its flow has its turn.
    const looks = turns.slice(start, start + AT_ONCE).map(step => ({ step, look: flows.read(environment, step.id) }))
    for (const { look } of looks) look.catch(() => undefined)
    for (const { step, look } of looks) {
      const result = await turn(flows, environment, step, look)
      results.push(result)
      if (result.refused !== undefined) log.warning(result.refused.sentence)
      else if (result.changed) log.info(`The flow ${quoted(step.name)} is ${step.to}: ${step.why}.`)
    }
  }
  return results
}

/** Requests under way at a time. */
const AT_ONCE = 6

interface Turn extends FlowStateStep {
  readonly to: TurnedState
  /** Of the flow in the target. */
  readonly id: string
}

async function turn(
  flows: Flows,
  environment: string,
  step: Turn,
  look: Promise<FlowDetails>
): Promise<FlowStateResult> {
  const { key, name, to, id } = step
  let known: FlowDetails | undefined
  let changed = false
  try {
    known = await look
    if (known.state === to) return { key, name, state: to, changed }
    await (to === 'on' ? flows.start(environment, id) : flows.stop(environment, id))
    changed = true
    known = await flows.read(environment, id)
  } catch (error) {
    if (!(error instanceof ActionError) || error.service === undefined) throw error
    return { key, name, state: known?.state, changed, refused: refusal(step, known, error.service, error.remedy) }
  }
  const { state, suspension } = known
  if (state === to) return { key, name, state, changed }
  const reason = suspension === undefined ? '' : `, because of ${plainText(suspension, 200)}`
  const sentence = `The flow ${quoted(name)} could not be turned ${to}: the service accepted it and now calls it ${quoted(state ?? 'nothing')}${reason}. Look at the flow in Power Automate.`
  return { key, name, state, changed, refused: { sentence } }
}

function refusal(
  { name, to }: Turn,
  known: FlowDetails | undefined,
  service: ServiceErrorDetails,
  remedy: string
): FlowRefusal {
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
      ? 'a data policy of the environment forbids it, and the service does not say which'
      : `the data policy ${quoted(policy)} forbids it`
  }
  // Of a flow that could not even be read the same code says that there is no such flow for this identity.
  if (!CONNECTION_CODES.includes(code) || known === undefined) return undefined
  const needed = known.references.filter(({ broughtByUser }) => !broughtByUser)
  const unbound = needed.filter(({ connection }) => connection === undefined)
  // Ids stand in the message untranslated.
  const words = (message ?? '').toLowerCase()
  const blamed = needed.filter(({ connection }) => connection !== undefined && words.includes(connection.toLowerCase()))
  if (blamed.length > 0) {
    const which = blamed.map(
      ({ name, connector, connection }) => `${quoted(connection ?? '')} of ${plainText(connector)} (${plainText(name)})`
    )
    return `its connection ${listed(which)} cannot be used by this identity or has to be signed in again`
  }
  return unbound.length > 0
    ? `no connection is bound to ${listed(unbound.map(({ name, connector }) => `${quoted(name)} (${plainText(connector)})`))}`
    : undefined
}
