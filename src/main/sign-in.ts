import type { EnvironmentInputs } from '../action/inputs/read-inputs.ts'
import { simulationStamp } from '../action/report/simulation.ts'
import { requestIdToken } from '../action/runner/id-token.ts'
import type { ActionLog } from '../action/runner/log.ts'
import type { Deadline } from '../base/deadline.ts'
import type { SignIn } from '../platform/sign-in/sign-in.ts'
import type { ProcessContext } from './process-context.ts'

/** The embedded environment of a run. */
export interface EmbeddedWorld extends AsyncDisposable {
  readonly url: string
  maker(): { readonly userName: string; readonly password: string }
}

/** The one that already runs on that state, or one for as long as the run lasts; undefined for every other cloud. */
export async function joinEmbedded(inputs: EnvironmentInputs, log: ActionLog): Promise<EmbeddedWorld | undefined> {
  if (inputs.embedded === undefined) return undefined
  const { joinEmbeddedEnvironment } = await import('../embedded/join.ts')
  const server = await joinEmbeddedEnvironment({ state: inputs.embedded.state, faults: inputs.embedded.faults })
  log.notice(simulationStamp)
  log.info(`Embedded environment: ${server.url}, state in ${inputs.embedded.state}`)
  return server
}

/** The embedded token endpoint asks for no registered application. Every other cloud's inputs must name one. */
const ANY_CLIENT = '00000000-0000-0000-0000-000000000000'

/** How the run signs in: as the inputs say, or as a maker of the embedded environment. */
export function signInOf(
  inputs: EnvironmentInputs,
  embedded: EmbeddedWorld | undefined,
  { log, redactor, signal }: Pick<ProcessContext, 'log' | 'redactor' | 'signal'>,
  deadline: Deadline
): SignIn {
  if (inputs.signIn === undefined) {
    if (embedded === undefined) throw new TypeError('a sign-in is optional for the embedded cloud alone')
    const maker = embedded.maker()
    log.info(`No sign-in is given: ${maker.userName}, a maker of the embedded environment, signs in.`)
    redactor.add(maker.password)
    return { kind: 'password', ...maker, clientId: ANY_CLIENT }
  }
  if (inputs.signIn.kind === 'password') return { ...inputs.signIn, clientId: inputs.signIn.clientId ?? ANY_CLIENT }
  if (inputs.signIn.kind !== 'oidc') return inputs.signIn
  return { ...inputs.signIn, idToken: audience => requestIdToken(audience, { log, redactor, deadline, signal }) }
}
