import type { Agent } from 'node:https'
import type { CommonInputs } from '../action/inputs/read-inputs.ts'
import type { Deadline } from '../base/deadline.ts'
import type { Platform } from '../commands/ports/platform.ts'
import { createPlatform } from '../platform/client.ts'
import { cloudNamed, withEndpoints } from '../platform/clouds.ts'
import { proxyAgent } from '../platform/http/proxy.ts'
import { createTokenSource } from '../platform/sign-in/token-source.ts'
import { systemClock } from '../platform/system-clock.ts'
import type { ProcessContext } from './process-context.ts'
import { type EmbeddedEnvironment, signInOf } from './sign-in.ts'

/** Signs in to the chosen cloud, which is `embedded` where there is one. */
export async function connect(
  inputs: Pick<CommonInputs, 'cloud' | 'signIn' | 'endpoints'>,
  embedded: EmbeddedEnvironment | undefined,
  context: ProcessContext,
  deadline: Deadline,
  rotated?: (refreshToken: string) => void
): Promise<Platform> {
  const { redactor, log, signal, note } = context
  const clock = systemClock
  const secret = (value: string): void => redactor.add(value)
  const cloud = cloudOf(inputs, embedded)
  const signIn = signInOf(inputs, embedded, context, deadline)
  const agent = await agentFor(context, embedded !== undefined)
  const tokens = createTokenSource(signIn, cloud, { clock, deadline, secret, log, signal, agent, rotated })
  return createPlatform({
    cloud,
    tokens,
    clock,
    deadline,
    signal,
    log,
    secret,
    agent,
    onProgress: progress => {
      note(progress)
      log.progress(progress)
    }
  })
}

/** The cloud of the inputs, with the endpoints that they put in place of its own. */
export const cloudOf = (
  { cloud, endpoints }: Pick<CommonInputs, 'cloud' | 'endpoints'>,
  embedded: EmbeddedEnvironment | undefined
): ReturnType<typeof withEndpoints> => withEndpoints(cloudNamed(cloud, embedded?.url), endpoints)

/** The agent that connects through the runner's proxy. None for the embedded environment, which runs on this machine. */
export async function agentFor(
  { environment, redactor, log }: ProcessContext,
  isEmbedded: boolean
): Promise<Agent | undefined> {
  const secret = (value: string): void => redactor.add(value)
  return isEmbedded || environment.proxy === undefined
    ? undefined
    : proxyAgent(environment.proxy, { node: process.versions.node, secret, log })
}
