import { duration } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { pauseOrExplain } from './transport/poll.ts'
import { ProgressReport, type OnProgress } from './transport/progress.ts'
import type { Transport } from './transport/transport.ts'

/** Milliseconds between two reads: the first pause, and the longest that it doubles to. */
const FIRST_PAUSE = 200
const LONGEST_PAUSE = 5_000
/** Microsoft's migration tool reads a new app up to 60 times within 100 seconds. */
const LONGEST_WAIT = 120_000

/**
 * Reads an app that exists and may have been created just now. At first, the app or its owner's rights may not be known
 * everywhere, so 404 and 403 are waited out. That is concluded from Microsoft's migration tool, which reads until it gets
 * an answer; which status comes before that is not recorded.
 *
 * @throws ActionError when it stays unreadable, and for any other failure at once
 */
export async function readWhenVisible<Value>(
  transport: Transport,
  onProgress: OnProgress,
  label: string,
  read: () => Promise<Value>
): Promise<Value> {
  const { clock } = transport
  const started = clock.now()
  let progress: ProgressReport | undefined
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      const value = await read()
      progress?.finished()
      return value
    } catch (error) {
      if (!(error instanceof ActionError) || !isEarly(error)) throw error
      const elapsed = clock.now() - started
      if (transport.left() <= 0 || elapsed >= LONGEST_WAIT) throw stillUnreadable(error, label, elapsed)
    }
    progress ??= new ProgressReport(`appearance of the app ${label}`, undefined, transport, onProgress)
    progress.waiting()
    const ongoing = 'The app exists. Look for it in the target before you run this again.'
    await pauseOrExplain(transport, Math.min(pause, transport.left()), `read the app ${label}`, ongoing)
  }
}

const isEarly = ({ service }: ActionError): boolean => service?.status === 404 || service?.status === 403

const stillUnreadable = ({ service }: ActionError, label: string, elapsed: number): ActionError =>
  new ActionError({
    doing: `read the app ${label}`,
    why: `the service reported or listed it, but did not show it for ${duration(elapsed)}`,
    service,
    remedy:
      'Look for the app in the target before you run this again, because importing as new twice creates two apps. If it is there, run command: publish with its id, which verifies it.'
  })
