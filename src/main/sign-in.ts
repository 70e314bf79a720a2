import type { CommonInputs } from '../action/inputs/read-inputs.ts'
import { ANY_CLIENT } from '../action/inputs/sign-in.ts'
import { simulationStamp } from '../action/report/simulation.ts'
import { requestIdToken } from '../action/runner/id-token.ts'
import type { ActionLog } from '../action/runner/log.ts'
import type { Deadline } from '../base/deadline.ts'
import { listed } from '../base/display.ts'
import type { SignIn } from '../platform/sign-in/sign-in.ts'
import type { ProcessContext } from './process-context.ts'

/** The embedded environment of a run. */
export interface EmbeddedEnvironment extends AsyncDisposable {
  readonly url: string
  /** Whether it ends with the run, and with it every link to it. */
  readonly isOwn: boolean
  maker(): { readonly userName: string; readonly password: string }
  unusedFaults(): readonly string[]
}

/**
 * Joins the embedded environment that already runs on the given state, or starts one for the duration of the run;
 * undefined for every other cloud.
 */
export async function joinEmbedded(
  inputs: Pick<CommonInputs, 'embedded'>,
  log: ActionLog
): Promise<EmbeddedEnvironment | undefined> {
  if (inputs.embedded === undefined) return undefined
  const { joinEmbeddedEnvironment } = await import('../embedded/join.ts')
  const server = await joinEmbeddedEnvironment({ state: inputs.embedded.state, faults: inputs.embedded.faults })
  log.notice(simulationStamp)
  log.info(
    server.isOwn
      ? `Embedded environment: state in ${inputs.embedded.state}. It ends with this run, and links to ${server.url} then lead nowhere.`
      : `Embedded environment: ${server.url}, state in ${inputs.embedded.state}`
  )
  return server
}

/** Warns of faults that were asked for and did not occur. Returns what it says. */
export function warnOfUnused(embedded: EmbeddedEnvironment | undefined, log: ActionLog): string | undefined {
  const unused = embedded?.unusedFaults() ?? []
  if (unused.length === 0) return undefined
  const sentence = `These faults of embedded-faults did not occur: ${listed(unused, 20)}. This run does not show what they lead to.`
  log.warning(sentence)
  return sentence
}

/** How the run signs in: as the inputs say, or else as a maker of the embedded environment. */
export function signInOf(
  inputs: Pick<CommonInputs, 'signIn'>,
  embedded: EmbeddedEnvironment | undefined,
  { log, redactor, signal, clientAssertion }: Pick<ProcessContext, 'log' | 'redactor' | 'signal' | 'clientAssertion'>,
  deadline: Deadline
): SignIn {
  if (inputs.signIn === undefined) {
    if (embedded === undefined) throw new TypeError('only the embedded cloud works without sign-in inputs')
    const maker = embedded.maker()
    log.info(`No sign-in inputs given. Signing in as ${maker.userName}, a maker of the embedded environment.`)
    redactor.add(maker.password)
    return { kind: 'password', ...maker, clientId: ANY_CLIENT }
  }
  const { signIn } = inputs
  const idToken = async (audience: string): Promise<string> =>
    clientAssertion ?? (await requestIdToken(audience, { log, redactor, deadline, signal }))
  switch (signIn.kind) {
    case 'password':
      if (embedded === undefined) log.notice(PASSWORD_NOTICE)
      return { ...signIn, clientId: signIn.clientId ?? ANY_CLIENT }
    case 'oidc':
      return { ...signIn, idToken }
    case 'refresh-token':
      return { ...signIn, proof: signIn.proof?.kind === 'oidc' ? { kind: 'oidc', idToken } : signIn.proof }
    default:
      return signIn
  }
}

const PASSWORD_NOTICE =
  'Microsoft has deprecated signing in with user name and password, and it does not work with multi-factor authentication. Use a refresh token.'
