import type { CommonInputs } from '../action/inputs/read-inputs.ts'
import type { Deadline } from '../base/deadline.ts'
import type { Platform } from '../commands/ports/platform.ts'
import { createPlatform } from '../platform/client.ts'
import { cloudNamed } from '../platform/clouds.ts'
import { proxyAgent } from '../platform/http/proxy.ts'
import { createTokenSource } from '../platform/sign-in/token-source.ts'
import { systemClock } from '../platform/system-clock.ts'
import type { ProcessContext } from './process-context.ts'
import { type EmbeddedEnvironment, signInOf } from './sign-in.ts'

/** Signs in to the chosen cloud, which is `embedded` where there is one. */
export async function connect(
  inputs: Pick<CommonInputs, 'cloud' | 'signIn'>,
  embedded: EmbeddedEnvironment | undefined,
  context: ProcessContext,
  deadline: Deadline
): Promise<Platform> {
  const { environment, redactor, log, signal, note } = context
  const clock = systemClock
  const secret = (value: string): void => redactor.add(value)
  const cloud = cloudNamed(inputs.cloud, embedded?.url)
  const signIn = signInOf(inputs, embedded, context, deadline)
  // No proxy for the embedded environment, which runs on this machine.
  const proxy = embedded === undefined ? environment.proxy : undefined
  const agent = proxy === undefined ? undefined : await proxyAgent(proxy, { node: process.versions.node, secret, log })
  const tokens = createTokenSource(signIn, cloud, { clock, deadline, secret, log, signal, agent })
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
