import pRetry from 'p-retry'
import type { Clock } from '../../base/deadline.ts'
import { duration } from '../../base/display.ts'
import { Cancelled, ConnectionFailure, type ResponseHeaders } from './request.ts'

/**
 * When a call may be sent again.
 *
 * - `idempotent`: the call changes nothing, or nothing that matters if it happens twice. It is retried after any
 * transient failure.
 * - `unstarted`: the call starts something that must not start twice. It is retried only when the service rejected it
 * before any work began.
 *
 * Which responses mean that no work began is our conclusion, documented nowhere: 429, and 503 with a `Retry-After`
 * header, come from the throttling in front of the service, and a connection that was never made carried nothing. Any
 * other 5xx and every lost response may hide a start that went through, and repeating an import would create a second
 * app.
 */
export type RetryPolicy = 'idempotent' | 'unstarted'

export interface Timing {
  readonly clock: Clock
  /** Milliseconds left for the run; `Infinity` when it has no deadline. */
  readonly left: () => number
  readonly signal?: AbortSignal | undefined
}

const MAX_ATTEMPTS = 5
const FIRST_BACKOFF = 1000
/** Milliseconds between two attempts, whatever `Retry-After` says. */
const MIN_PAUSE = 500
const TRANSIENT: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

/** Whether a status may go away by waiting. These are the statuses that shipped clients of this service retry. */
export const isTransient = (status: number): boolean => TRANSIENT.includes(status)

/** Upper bound on `Retry-After`, in milliseconds. */
const MAX_RETRY_AFTER = 24 * 60 * 60_000
/**
 * `Fri, 31 Jan 2026 10:00:00 GMT`, and the older formats that begin alike. `Date.parse` would accept `-5` as a date.
 */
const HTTP_DATE = /^[A-Z][a-z]{2,8},? /

/**
 * `Retry-After` in milliseconds, from seconds or an HTTP date, at most one day. Undefined when it is absent, malformed,
 * or a date in the past.
 */
export function retryAfterOf(headers: ResponseHeaders, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(value)) return Math.min(Number(value) * 1000, MAX_RETRY_AFTER)
  const milliseconds = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN
  return milliseconds > 0 ? Math.min(milliseconds, MAX_RETRY_AFTER) : undefined
}

/** Milliseconds to wait after the given number of failures: 1, 2, 4, 8 s. */
export const backoff = (failures: number): number => FIRST_BACKOFF * 2 ** Math.max(0, failures - 1)

/**
 * Sleeps on the run's clock.
 *
 * @throws Cancelled when the run is cancelled meanwhile
 */
export async function pause(milliseconds: number, timing: Pick<Timing, 'clock' | 'signal'>): Promise<void> {
  try {
    await timing.clock.sleep(milliseconds, timing.signal)
  } catch (error) {
    if (timing.signal?.aborted === true) throw new Cancelled()
    throw error
  }
}

class RetryableResponse<Response> extends Error {
  readonly response: Response

  constructor(response: Response) {
    super('retryable response')
    this.response = response
  }
}

/**
 * Runs `attempt` until it yields a usable response or `policy` allows no further attempt. Returns the last response
 * whatever its status, and throws the last `ConnectionFailure`: what they mean is for the caller to decide. Never waits
 * beyond the time left, so a response whose `Retry-After` exceeds it is final.
 *
 * @param onRetry receives a line for the log before each pause
 */
export async function withRetries<Response extends { readonly status: number; readonly headers: ResponseHeaders }>(
  policy: RetryPolicy,
  timing: Timing,
  onRetry: (message: string) => void,
  attempt: () => Promise<Response>
): Promise<Response> {
  try {
    return await pRetry(
      async () => {
        const response = await attempt()
        if (isTransient(response.status)) throw new RetryableResponse(response)
        return response
      },
      {
        retries: MAX_ATTEMPTS - 1,
        // The library only counts; pauses happen in `shouldRetry`, on the run's clock.
        minTimeout: 0,
        shouldRetry: async ({ error, attemptNumber }) => {
          if (!mayRetry(error, policy)) return false
          const requested = error instanceof RetryableResponse ? requestedPause(error.response, timing) : undefined
          const wait = Math.max(requested ?? backoff(attemptNumber), MIN_PAUSE)
          if (wait >= timing.left()) return false
          onRetry(`attempt ${attemptNumber} of ${MAX_ATTEMPTS}: ${reasonOf(error)}; retrying in ${duration(wait)}`)
          await pause(wait, timing)
          return true
        }
      }
    )
  } catch (error) {
    if (error instanceof RetryableResponse) return error.response as Response
    throw error
  }
}

function mayRetry(error: Error, policy: RetryPolicy): boolean {
  if (error instanceof ConnectionFailure) return error.transient && (policy === 'idempotent' || !error.sent)
  if (!(error instanceof RetryableResponse)) return false
  const { status, headers } = error.response as { status: number; headers: ResponseHeaders }
  return policy === 'idempotent' || status === 429 || (status === 503 && headers.has('retry-after'))
}

const requestedPause = (response: unknown, { clock }: Timing): number | undefined =>
  retryAfterOf((response as { headers: ResponseHeaders }).headers, clock.now())

const reasonOf = (error: Error): string =>
  error instanceof RetryableResponse ? `HTTP ${(error.response as { status: number }).status}` : error.message
