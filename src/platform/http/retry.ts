import pRetry from 'p-retry'
import type { Clock } from '../../base/deadline.ts'
import { duration } from '../../base/display.ts'
import { Cancelled, Lost, type ReplyHeaders } from './request.ts'

/**
 * `read`: the call changes nothing there, or nothing that matters when it happens twice; it is repeated after every
 * passing trouble. `refused`: a start that must not happen twice; it is repeated only where the service refused it
 * before any work began.
 *
 * What counts as refused is our conclusion, documented nowhere: 429, and 503 that names a `Retry-After`, are answers
 * of the throttling in front of the service, and a connection that was never made carried nothing. Any other 5xx and
 * every lost answer may hide a start that went through, and a repeated import would make a second app.
 */
export type Repeat = 'read' | 'refused'

export interface Timing {
  readonly clock: Clock
  /** Milliseconds left of the run; `Infinity` where nothing bounds it. */
  readonly left: () => number
  readonly signal?: AbortSignal | undefined
}

const ATTEMPTS = 5
const FIRST_PAUSE = 1000
/** Between two attempts, even where none is asked for. */
const SHORTEST_PAUSE = 500
const TRANSIENT: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

/** Statuses that may go away by waiting: those that shipped clients of this service retry. */
export const isTransient = (status: number): boolean => TRANSIENT.includes(status)

/** Nobody waits longer than this for a retry, whatever is asked. Milliseconds. */
const LONGEST_ASKED = 24 * 60 * 60_000
/** `Fri, 31 Jan 2026 10:00:00 GMT`, and the older forms that begin alike. `Date.parse` takes `-5` for a date. */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /

/**
 * `Retry-After` in milliseconds, from seconds or an HTTP date, at most a day. Undefined when it is absent, not
 * understood, or a date that has passed.
 */
export function retryAfterOf(headers: ReplyHeaders, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Number(value) * 1000, LONGEST_ASKED)
  const milliseconds = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN
  return milliseconds > 0 ? Math.min(milliseconds, LONGEST_ASKED) : undefined
}

/** The pause before another attempt after `failures` of them: 1, 2, 4, 8 s. */
export const backoff = (failures: number): number => FIRST_PAUSE * 2 ** Math.max(0, failures - 1)

/** Sleeps on the run's clock; rejects with `Cancelled`. */
export async function pause(milliseconds: number, timing: Pick<Timing, 'clock' | 'signal'>): Promise<void> {
  try {
    await timing.clock.sleep(milliseconds, timing.signal)
  } catch (error) {
    if (timing.signal?.aborted === true) throw new Cancelled()
    throw error
  }
}

class Refused<Reply> extends Error {
  readonly reply: Reply

  constructor(reply: Reply) {
    super('refused')
    this.reply = reply
  }
}

/**
 * Runs `attempt` until it brings an answer worth having or the patience of `repeat` ends. The last answer is handed
 * back whatever its status, and the last `Lost` is thrown: what that means is for the caller to say. Never pauses
 * beyond the time left: an answer that asks for more is final.
 */
export async function withRetries<Reply extends { readonly status: number; readonly headers: ReplyHeaders }>(
  repeat: Repeat,
  timing: Timing,
  note: (message: string) => void,
  attempt: () => Promise<Reply>
): Promise<Reply> {
  try {
    return await pRetry(
      async () => {
        const reply = await attempt()
        if (isTransient(reply.status)) throw new Refused(reply)
        return reply
      },
      {
        retries: ATTEMPTS - 1,
        // The library counts; the sleeping is done on the run's clock, in `shouldRetry`.
        minTimeout: 0,
        shouldRetry: async ({ error, attemptNumber }) => {
          if (!mayRepeat(error, repeat)) return false
          const asked = error instanceof Refused ? askedPause(error.reply, timing) : undefined
          const wait = Math.max(asked ?? backoff(attemptNumber), SHORTEST_PAUSE)
          if (wait >= timing.left()) return false
          note(`attempt ${attemptNumber} of ${ATTEMPTS}: ${reasonOf(error)}; again in ${duration(wait)}`)
          await pause(wait, timing)
          return true
        }
      }
    )
  } catch (error) {
    if (error instanceof Refused) return error.reply as Reply
    throw error
  }
}

function mayRepeat(error: Error, repeat: Repeat): boolean {
  if (error instanceof Lost) return error.passing && (repeat === 'read' || !error.sent)
  if (!(error instanceof Refused)) return false
  const { status, headers } = error.reply as { status: number; headers: ReplyHeaders }
  return repeat === 'read' || status === 429 || (status === 503 && headers.has('retry-after'))
}

const askedPause = (reply: unknown, { clock }: Timing): number | undefined =>
  retryAfterOf((reply as { headers: ReplyHeaders }).headers, clock.now())

const reasonOf = (error: Error): string =>
  error instanceof Refused ? `HTTP ${(error.reply as { status: number }).status}` : error.message
