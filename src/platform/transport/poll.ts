import { duration, listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { FAILED, RUNNING, SUCCEEDED } from '../../protocol/statuses.ts'
import { refusal, requestIdOf, translated, type Reply } from './responses.ts'
import type { Service } from './hosts.ts'
import { Cancelled, Lost } from '../http/request.ts'
import { ProgressReport, type OnProgress } from './progress.ts'
import { backoff, isTransient, pause, retryAfterOf } from '../http/retry.ts'
import type { Transport } from './transport.ts'

/** What one poll says about the operation. */
export interface State {
  readonly status: string | null | undefined
  /** Names of the parts the finished answer still lacks: a first answer may hold half of it. */
  readonly lacks: readonly string[]
}

interface Waited {
  /** `export of "Expenses"`, for progress and errors. */
  readonly what: string
  /** Follows "Could not". */
  readonly doing: string
  readonly service: Service
  readonly location: URL
}

export interface Operation<Answer> extends Waited {
  /** Milliseconds the answer that named `location` asked us to wait. */
  readonly firstPause?: number | undefined
  /** Reads the body of a poll; throws an `ActionError` when it does not fit. */
  readonly read: (reply: Reply) => Answer
  readonly state: (answer: Answer) => State
}

export interface Finished<Answer> {
  readonly answer: Answer
  readonly succeeded: boolean
  readonly operationId: string
  readonly reply: Reply
}

/** The second look is soon, for the service finishes some of this while it answers; then twice as late each time. */
const FIRST_PAUSE = 20
const SHORT_PAUSE = 100
const LONGEST_PAUSE = 15_000
const FAILURES_IN_A_ROW = 5
/** How long an operation may call itself finished and yet lack a part of its answer. */
const HALF_ANSWER_PATIENCE = 120_000

/** The last segment of a `Location`: what support asks for. */
export const operationIdOf = (location: URL): string =>
  plainText(location.pathname.split('/').findLast(part => part !== '') ?? location.pathname, 80)

/**
 * Polls an operation until it is finished: the only wait for one. The first look is at once unless the service asked
 * for a pause; after that a pause is a tenth of the time already spent (100 ms to 15 s, the first ones 20, 40 and
 * 80 ms), so that an operation of any length is noticed within a tenth of its length, and never less than
 * `Retry-After`.
 *
 * Whether it is over is read from the status word of the body, whatever success code carries it: known clients differ
 * in which of the two they believe, and a 202 with a final word or a 200 that still runs was not ruled out. No word
 * at all means it still runs. A word nobody knows is an error. A failed operation is an answer, not an error.
 */
export async function waitFor<Answer>(
  transport: Transport,
  onProgress: OnProgress,
  operation: Operation<Answer>
): Promise<Finished<Answer>> {
  const operationId = operationIdOf(operation.location)
  const ongoing = `Operation ${operationId} may still be running there; look at the target before starting it again.`
  const progress = new ProgressReport(operation.what, operationId, transport, onProgress)
  const poll = createPoll(transport, operation, ongoing)
  let nextPause = operation.firstPause ?? 0
  let finishedAt: number | undefined
  let least = FIRST_PAUSE

  for (;;) {
    await pauseOrExplain(transport, Math.min(nextPause, transport.left()), operation.doing, ongoing)
    const { reply, atLeast } = await poll()
    if (reply !== undefined) {
      const answer = operation.read(reply)
      const { status, lacks } = operation.state(answer)
      const verdict = verdictOf(status)
      if (verdict === 'unknown') throw unknownStatus(operation, reply, status ?? '', ongoing)
      if (verdict === 'failed' || (verdict === 'succeeded' && lacks.length === 0)) {
        progress.finished()
        return { answer, succeeded: verdict === 'succeeded', operationId, reply }
      }
      if (verdict === 'succeeded') {
        finishedAt ??= transport.clock.now()
        if (transport.clock.now() - finishedAt >= HALF_ANSWER_PATIENCE) {
          throw halfAnswer(operation, reply, lacks, operationId)
        }
      }
    }
    if (transport.left() <= 0) throw overdue(operation, progress.elapsed, operationId)
    progress.waiting()
    nextPause = Math.max(atLeast, Math.min(Math.max(Math.round(progress.elapsed / 10), least), LONGEST_PAUSE))
    least = Math.min(least * 2, SHORT_PAUSE)
  }
}

interface Poll {
  /** Undefined when this poll failed in a way that may pass. */
  readonly reply: Reply | undefined
  /** Milliseconds the next one has to wait. */
  readonly atLeast: number
}

/** One poll at a time, with a budget of failures in a row instead of the transport's retries: the wait is the retry. */
function createPoll(transport: Transport, operation: Waited, ongoing: string): () => Promise<Poll> {
  let failures = 0
  return async () => {
    let reply: Reply
    try {
      reply = await transport.send({
        doing: operation.doing,
        service: operation.service,
        method: 'GET',
        to: operation.location,
        repeat: 'read'
      })
    } catch (error) {
      failures++
      if (error instanceof Lost && error.passing && failures < FAILURES_IN_A_ROW) {
        return { reply: undefined, atLeast: backoff(failures) }
      }
      throw translated(error, operation.doing, ongoing, transport.deadline)
    }
    const asked = retryAfterOf(reply.headers, transport.clock.now()) ?? 0
    if (reply.status >= 200 && reply.status < 300) {
      failures = 0
      return { reply, atLeast: asked }
    }
    failures++
    if (!isTransient(reply.status) || failures >= FAILURES_IN_A_ROW)
      throw refusal(reply, operation.doing, ongoing, transport)
    return { reply: undefined, atLeast: Math.max(asked, backoff(failures)) }
  }
}

/** Sleeps on the run's clock; a cancelled run gets an error that says what goes on over there. */
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
    throw error instanceof Cancelled ? translated(error, doing, ongoing) : error
  }
}

/** `unknown` for a word in none of the tables of `protocol/statuses.ts`. */
export function verdictOf(status: string | null | undefined): 'running' | 'succeeded' | 'failed' | 'unknown' {
  if (status === undefined || status === null || status === '') return 'running'
  const among = (words: readonly string[]): boolean => words.some(word => word.toLowerCase() === status.toLowerCase())
  if (among(RUNNING)) return 'running'
  if (among(SUCCEEDED)) return 'succeeded'
  return among(FAILED) ? 'failed' : 'unknown'
}

function unknownStatus(operation: Waited, reply: Reply, status: string, ongoing: string): ActionError {
  return new ActionError({
    doing: operation.doing,
    why: `the service reports the state ${quoted(status)}, which is not known to mean running, succeeded or failed`,
    remedy: `${ongoing} Report this state so that it can be added.`,
    service: { status: reply.status, requestId: requestIdOf(reply.headers) }
  })
}

function halfAnswer(operation: Waited, reply: Reply, lacks: readonly string[], operationId: string): ActionError {
  return new ActionError({
    doing: operation.doing,
    why: `operation ${operationId} says it succeeded, but ${duration(HALF_ANSWER_PATIENCE)} later its answer still lacks ${listed(lacks)}`,
    remedy: 'Look at the target before running it again; give the operation id to Microsoft support if it repeats.',
    service: { status: reply.status, requestId: requestIdOf(reply.headers) }
  })
}

function overdue(operation: Waited, elapsed: number, operationId: string): ActionError {
  return new ActionError({
    doing: operation.doing,
    why: `the ${operation.what} was not finished when the wait time was over, ${duration(elapsed)} after it began`,
    remedy: `Operation ${operationId} may still be running there; look at the target before starting it again. Raise max-async-wait-time if it needs longer.`
  })
}
