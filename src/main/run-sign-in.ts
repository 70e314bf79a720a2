import type { HandSignInInputs } from '../action/inputs/read-sign-in-inputs.ts'
import { ANY_CLIENT } from '../action/inputs/sign-in.ts'
import { Deadline } from '../base/deadline.ts'
import { ActionError } from '../base/errors.ts'
import type { Authorized, Prompts } from '../platform/sign-in/interactive.ts'
import type { ClientProof } from '../platform/sign-in/sign-in.ts'
import { systemClock } from '../platform/system-clock.ts'
import { agentFor, cloudOf } from './connect.ts'
import type { ProcessContext } from './process-context.ts'
import { joinEmbedded } from './sign-in.ts'

export type { Authorized, Prompts } from '../platform/sign-in/interactive.ts'

/** Milliseconds that a person has to sign in. A device code is valid as long. */
const TIME_LIMIT = 15 * 60_000

/** The composition root of `sign-in`. The refresh token in the result is already registered as a secret. */
export async function runSignIn(
  inputs: HandSignInInputs,
  prompts: Prompts,
  context: ProcessContext
): Promise<Authorized> {
  const { redactor, log, signal } = context
  const deadline = new Deadline(systemClock, TIME_LIMIT)
  await using embedded = await joinEmbedded(inputs, log)
  const cloud = cloudOf(inputs, embedded)
  const secret = (value: string): void => redactor.add(value)
  const agent = await agentFor(context, embedded !== undefined)
  const { authorize } = await import('../platform/sign-in/interactive.ts')
  return await authorize(
    {
      tenantId: inputs.tenantId,
      clientId: inputs.clientId ?? ANY_CLIENT,
      proof: proofOf(inputs.proof),
      deviceCode: inputs.deviceCode
    },
    cloud,
    { clock: systemClock, deadline, secret, log, signal, agent },
    prompts
  )
}

function proofOf(proof: HandSignInInputs['proof']): ClientProof | undefined {
  if (proof?.kind !== 'oidc') return proof
  throw new ActionError({
    doing: 'sign in',
    why: 'only a workflow has an OIDC token',
    remedy: 'Set client-secret or client-certificate.'
  })
}
