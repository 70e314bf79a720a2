import { duration, listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { FAILED, RUNNING, SUCCEEDED } from '../../protocol/statuses.ts'
import { errorFromResponse, requestIdOf, toActionError, type ServiceResponse } from './responses.ts'
import type { Service } from './hosts.ts'
import { Cancelled, ConnectionFailure } from '../http/request.ts'
import { ProgressReport, type OnProgress } from './progress.ts'
import { backoff, isTransient, pause, retryAfterOf } from '../http/retry.ts'
import type { Transport } from './transport.ts'

/** What one poll reports about the operation. */
export interface PollState {
  readonly status: string | null | undefined
  /** Parts that the result still missing: a first response may contain only half of it. */
  readonly missing: readonly string[]
}

interface PollTarget {
  /** `export of "Expenses"`, for progress and errors. */
  readonly what: string
  /** Follows "Could not". */
  readonly doing: string
  readonly service: Service
  readonly location: URL
  /** An HTTP status that means that it still runs, besides 2xx. */
  readonly busy?: number | undefined
  /** Whether the operation only reads, so that nothing has to be checked when its end is not seen. */
  readonly readsOnly?: boolean | undefined
}

export interface Operation<Result> extends PollTarget {
  /** Milliseconds to wait before the first poll, as the response that named `location` asked. */
  readonly firstPause?: number | undefined
  /** Parses the body of a poll; throws an `ActionError` when it is invalid. */
  readonly read: (response: ServiceResponse) => Result
  readonly state: (result: Result) => PollState
}

export interface FinishedOperation<Result> {
  readonly result: Result
  readonly succeeded: boolean
  readonly operationId: string
  readonly response: ServiceResponse
}

/**
 * The second poll follows soon, because some operations finish while the service responds. Then the pause doubles to
 * one second: six polls in the first two seconds, and the end of a short operation is noticed within the time it took.
 * Known clients pause for 2.5 to 5 seconds.
 */
const FIRST_PAUSE = 50
const SHORT_PAUSE = 1_000
const MAX_PAUSE = 15_000
const MAX_CONSECUTIVE_FAILURES = 5
/** Milliseconds that an operation may report success and still lack a part of its result. */
const INCOMPLETE_RESULT_TIMEOUT = 120_000

/** The last segment of a `Location` URL: Microsoft support asks for it. */
const operationIdOf = (location: URL): string =>
  plainText(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80)

/**
 * Polls an operation until it has finished. Every wait for an operation goes through here. The first poll is immediate
 * unless the service asked for a pause. The next ones follow after 50, 100, 200, 400 and 800 ms, and all others after a
 * tenth of the time already spent (1 to 15 s), but none before `Retry-After`.
 *
 * A 404 for the first poll does not end the wait: the service has just named the operation, so it is not known
 * everywhere yet. Nobody has recorded that; it is what new apps are known for.
 *
 * Whether it has finished is read from the status word in the body, whatever the HTTP status: known clients differ in
 * which of the two they trust, and a 202 with a final status word or a 200 for an operation that still runs cannot be
 * ruled out. No status word means that it still runs; an unknown one is an error. A failed operation is a result, not
 * an error.
 */
export async function waitFor<Result>(
  transport: Transport,
  onProgress: OnProgress,
  operation: Operation<Result>
): Promise<FinishedOperation<Result>> {
  const operationId = operationIdOf(operation.location)
  const ongoing = whatMayRun(operation, operationId)
  const progress = new ProgressReport(operation.what, operationId, transport, onProgress)
  const poll = createPoll(transport, operation, ongoing)
  let nextPause = operation.firstPause ?? 0
  let finishedAt: number | undefined
  let minimum = FIRST_PAUSE

  for (;;) {
    await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing)
    const { response, atLeast } = await poll()
    if (response !== undefined) {
      const result = operation.read(response)
      const { status, missing } = operation.state(result)
      const verdict = verdictOf(status)
      if (verdict === 'unknown') throw unknownStatus(operation, response, status ?? '', ongoing)
      if (verdict === 'failed' || (verdict === 'succeeded' && missing.length === 0)) {
        progress.finished()
        return { result, succeeded: verdict === 'succeeded', operationId, response }
      }
      if (verdict === 'succeeded') {
        finishedAt ??= transport.clock.now()
        if (transport.clock.now() - finishedAt >= INCOMPLETE_RESULT_TIMEOUT) {
          throw incompleteResult(operation, response, missing, operationId)
        }
      }
    }
    if (transport.left() <= 0) throw notFinishedInTime(operation, progress.elapsed, ongoing)
    progress.waiting()
    nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), minimum), MAX_PAUSE))
    minimum = Math.min(minimum * 2, SHORT_PAUSE)
  }
}

interface Poll {
  /** Undefined when this poll failed in a way that may pass. */
  readonly response: ServiceResponse | undefined
  /** Milliseconds to wait before the next poll. */
  readonly atLeast: number
}

/**
 * A function that polls once. Instead of the transport's retries it tolerates a number of consecutive failures: the
 * wait for the operation is the retry.
 */
function createPoll(transport: Transport, operation: PollTarget, ongoing: string): () => Promise<Poll> {
  let failures = 0
  let isKnown = false
  return async () => {
    let response: ServiceResponse
    try {
      response = await transport.send({
        doing: operation.doing,
        service: operation.service,
        method: 'GET',
        to: operation.location,
        retry: 'idempotent'
      })
    } catch (error) {
      failures++
      if (error instanceof ConnectionFailure && error.transient && failures < MAX_CONSECUTIVE_FAILURES) {
        return { response: undefined, atLeast: backoff(failures) }
      }
      throw toActionError(error, operation.doing, ongoing, transport.deadline)
    }
    const retryAfter = retryAfterOf(response.headers, transport.clock.now()) ?? 0
    if (response.status >= 200 && response.status < 300) {
      failures = 0
      isKnown = true
      return { response, atLeast: retryAfter }
    }
    if (response.status === operation.busy) return { response: undefined, atLeast: retryAfter }
    failures++
    const isEarly = response.status === 404 && !isKnown
    if (!(isTransient(response.status) || isEarly) || failures >= MAX_CONSECUTIVE_FAILURES)
      throw errorFromResponse(response, operation.doing, ongoing, transport)
    return { response: undefined, atLeast: Math.max(retryAfter, backoff(failures)) }
  }
}

/**
 * Sleeps on the run's clock.
 *
 * @throws ActionError that says what may still be happening at the service, when the run is cancelled
 */
export async function pauseOrExplain(
  transport: Transport,
  milliseconds: number,
  doing: string,
  ongoing: string
): Promise<void> {
  if (milliseconds <= 0) return
  try {
    await pause(milliseconds, transport)
  } catch (error) {
    throw error instanceof Cancelled ? toActionError(error, doing, ongoing) : error
  }
}

/** `unknown` for a status word in none of the lists of `protocol/statuses.ts`. */
export function verdictOf(status: string | null | undefined): 'running' | 'succeeded' | 'failed' | 'unknown' {
  if (status === undefined || status === null || status === '') return 'running'
  const among = (words: readonly string[]): boolean => words.some(word => word.toLowerCase() === status.toLowerCase())
  if (among(RUNNING)) return 'running'
  if (among(SUCCEEDED)) return 'succeeded'
  return among(FAILED) ? 'failed' : 'unknown'
}

function unknownStatus(operation: PollTarget, response: ServiceResponse, status: string, ongoing: string): ActionError {
  return new ActionError({
    doing: operation.doing,
    why: `the service reports the state ${quoted(status)}, which this action does not know`,
    remedy: `${ongoing} Report this state so that support for it can be added.`,
    service: { status: response.status, requestId: requestIdOf(response.headers) }
  })
}

function incompleteResult(
  operation: PollTarget,
  response: ServiceResponse,
  missing: readonly string[],
  operationId: string
): ActionError {
  return new ActionError({
    doing: operation.doing,
    why: `operation ${operationId} reported success, but ${duration(INCOMPLETE_RESULT_TIMEOUT)} later its result still lacks ${listed(missing)}`,
    remedy:
      'Check the target before you run it again. If it happens again, give the operation id to Microsoft support.',
    service: { status: response.status, requestId: requestIdOf(response.headers) }
  })
}

const whatMayRun = ({ readsOnly }: PollTarget, operationId: string): string =>
  `Operation ${operationId} may still be running at the service${readsOnly === true ? ', where it changes nothing.' : '. Check the target before you start it again.'}`

function notFinishedInTime(operation: PollTarget, elapsed: number, ongoing: string): ActionError {
  return new ActionError({
    doing: operation.doing,
    why: `the ${operation.what} did not finish within the wait time; it had been running for ${duration(elapsed)}`,
    remedy: `${ongoing} Raise max-async-wait-time if it needs longer.`
  })
}
