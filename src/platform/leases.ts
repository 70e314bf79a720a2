import { duration } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { CODES } from '../protocol/errors.ts'
import { refusal, serviceAnswer, translated, type Reply } from './transport/responses.ts'
import { ProgressReport, type OnProgress } from './transport/progress.ts'
import { retryAfterOf } from './http/retry.ts'
import type { Call, Transport } from './transport/transport.ts'
import { pauseOrExplain } from './transport/poll.ts'

const SHORTEST_PAUSE = 5_000
const LONGEST_PAUSE = 30_000
// A tab of the same person counts as somebody else's: the service tells the two apart, the remedy is one.
const HELD: readonly (string | undefined)[] = [CODES.appLeaseActive, CODES.appLeaseSameUserConflict]

/**
 * Sends a call that needs the app to itself, again and again while somebody has it open in Studio. Safe to repeat:
 * a 409 says that nothing was done. A lease lasts up to 15 minutes after its tab was closed (measured by a third
 * party), so this waits until the run's deadline and then names what stood in the way.
 */
export async function whileLeased(
  transport: Transport,
  onProgress: OnProgress,
  app: string,
  call: Call
): Promise<Reply> {
  let progress: ProgressReport | undefined
  for (;;) {
    const reply = await attempted(transport, call)
    if (reply.status >= 200 && reply.status < 300) {
      progress?.finished()
      return reply
    }
    const service = serviceAnswer(reply)
    if (reply.status !== 409 || !HELD.includes(service.code)) throw refusal(reply, call.doing, '', transport)

    if (progress === undefined) {
      transport.log.warning(
        `Somebody has ${app} open in Power Apps Studio (${service.code}); waiting until it is closed, ${duration(transport.left())} at most`
      )
      progress = new ProgressReport(`wait until nobody has ${app} open`, undefined, transport, onProgress)
    }
    if (transport.left() <= 0) {
      throw new ActionError({
        doing: call.doing,
        why: `somebody had the app open in Power Apps Studio for the whole wait time, ${duration(progress.elapsed)}`,
        remedy:
          'Close the app in Power Apps Studio and run it again. A lease outlives its tab by up to 15 minutes; raise max-async-wait-time to wait that out.',
        service
      })
    }
    progress.waiting()
    const asked = retryAfterOf(reply.headers, transport.clock.now()) ?? 0
    const own = Math.min(Math.max(progress.elapsed / 10, SHORTEST_PAUSE), LONGEST_PAUSE)
    await pauseOrExplain(
      transport,
      Math.min(Math.max(asked, own), transport.left()),
      call.doing,
      'Nothing was changed.'
    )
  }
}

async function attempted(transport: Transport, call: Call): Promise<Reply> {
  try {
    return await transport.attempt(call)
  } catch (error) {
    throw translated(error, call.doing, call.ongoing, transport.deadline)
  }
}
