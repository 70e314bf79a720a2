import { duration } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { CODES } from '../protocol/errors.ts'
import { errorFromResponse, serviceErrorOf, toActionError, type ServiceResponse } from './transport/responses.ts'
import { ProgressReport, type OnProgress } from './transport/progress.ts'
import { retryAfterOf } from './http/retry.ts'
import type { Call, Transport } from './transport/transport.ts'
import { pauseOrExplain } from './transport/poll.ts'

const MIN_PAUSE = 5_000
const MAX_PAUSE = 30_000
// The service distinguishes a tab of the same person from somebody else's; for us both mean the same.
const LOCKED: readonly (string | undefined)[] = [CODES.appLeaseActive, CODES.appLeaseSameUserConflict]

/**
 * Sends a call that needs exclusive access to the app, and repeats it while somebody has the app open in Studio.
 * Repeating is safe: a 409 says that nothing was done. A lease lasts up to 15 minutes after its tab was closed
 * (measured by a third party), so this waits until the run's deadline before it fails.
 *
 * @param app the app as messages name it, `the app "Expenses"`
 */
export async function callOnceUnlocked(
  transport: Transport,
  onProgress: OnProgress,
  app: string,
  call: Call
): Promise<ServiceResponse> {
  let progress: ProgressReport | undefined
  for (;;) {
    const response = await sendOrExplain(transport, call)
    if (response.status >= 200 && response.status < 300) {
      progress?.finished()
      return response
    }
    const service = serviceErrorOf(response)
    if (response.status !== 409 || !LOCKED.includes(service.code))
      throw errorFromResponse(response, call.doing, '', transport)

    if (progress === undefined) {
      transport.log.warning(
        `Somebody has ${app} open in Power Apps Studio (${service.code}). Waiting up to ${duration(transport.left())} for it to be closed.`
      )
      progress = new ProgressReport(`edit lock on ${app}`, undefined, transport, onProgress)
    }
    if (transport.left() <= 0) {
      throw new ActionError({
        doing: call.doing,
        why: `somebody had ${app} open in Power Apps Studio for the whole wait time of ${duration(progress.elapsed)}`,
        remedy:
          'Close the app in Power Apps Studio and run it again. Its edit lock lasts up to 15 minutes after the tab is closed; raise max-async-wait-time to wait that long.',
        service
      })
    }
    progress.waiting()
    const retryAfter = retryAfterOf(response.headers, transport.clock.now()) ?? 0
    const interval = Math.min(Math.max(progress.elapsed / 10, MIN_PAUSE), MAX_PAUSE)
    await pauseOrExplain(
      transport,
      Math.min(Math.max(retryAfter, interval), transport.left()),
      call.doing,
      'Nothing was changed.'
    )
  }
}

async function sendOrExplain(transport: Transport, call: Call): Promise<ServiceResponse> {
  try {
    return await transport.sendWithRetries(call)
  } catch (error) {
    throw toActionError(error, call.doing, call.ongoing, transport.deadline)
  }
}
