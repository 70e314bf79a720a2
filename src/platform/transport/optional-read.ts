import { messageOf } from '../../base/errors.ts'
import { serviceAnswer, type Reply } from './responses.ts'
import { Cancelled } from '../http/request.ts'
import type { Call, Transport } from './transport.ts'

/** Milliseconds. Whoever waits for the rest of the target does not wait long for what can be done without. */
const PATIENCE = 5_000

/**
 * A read that a run can do without, because the service is not known to grant it to everybody: asked once and briefly.
 * `undefined` where it is refused or does not come; why stands in the debug log. Rejects only when the run is cancelled.
 */
export async function optionalRead(
  transport: Transport,
  { doing, service, to }: Pick<Call, 'doing' | 'service' | 'to'>
): Promise<Reply | undefined> {
  try {
    const reply = await transport.send({ doing, service, method: 'GET', to, repeat: 'read', timeout: PATIENCE })
    if (reply.status >= 200 && reply.status < 300) return reply
    const { code, message } = serviceAnswer(reply)
    transport.log.debug(`Could not ${doing}: HTTP ${reply.status} ${[code, message].filter(Boolean).join(': ')}`)
  } catch (error) {
    if (error instanceof Cancelled) throw error
    transport.log.debug(`Could not ${doing}: ${messageOf(error)}`)
  }
  return undefined
}
