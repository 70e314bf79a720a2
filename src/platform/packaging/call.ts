import type { PackagingResult } from '../../protocol/packaging.ts'
import { listedRefusal, type Reply } from '../transport/responses.ts'
import { operationUrl } from '../transport/hosts.ts'
import { incomplete, lacking, problemsOf, resourceProblems, resultOf, type Part } from './result.ts'
import type { OnProgress } from '../transport/progress.ts'
import { retryAfterOf, type Repeat } from '../http/retry.ts'
import type { Transport } from '../transport/transport.ts'
import { verdictOf, waitFor } from '../transport/poll.ts'

export interface Question {
  /** Follows "Could not". */
  readonly doing: string
  /** `export of "Expenses"`, for the progress of a wait. */
  readonly what: string
  /** Parts without which the answer is not whole. */
  readonly needs: readonly Part[]
}

export interface Answered {
  readonly result: PackagingResult
  readonly reply: Reply
  /** Undefined when the answer came at once. */
  readonly operationId?: string | undefined
}

/**
 * The result behind the first answer of a packaging call: at once, or waited for where the answer names an operation.
 * Known clients saw either 200 or 202 from each call, never both, so both are read for all of them.
 */
export async function settled(
  transport: Transport,
  onProgress: OnProgress,
  reply: Reply,
  { doing, what, needs }: Question
): Promise<Answered> {
  const result = resultOf(reply, doing)
  const verdict = verdictOf(result.status)
  const whole = lacking(result, needs).length === 0
  // Errors listed in a 200 end it: nothing was started. After a 202 the operation has the last word.
  const over =
    verdict === 'failed' || problemsOf(result).length > 0 || (whole && (verdict === 'succeeded' || !result.status))
  const location = reply.headers.get('location')
  if (location === undefined || (over && reply.status !== 202)) return { result, reply }
  const finished = await waitFor(transport, onProgress, {
    what,
    doing,
    service: 'bap',
    location: operationUrl(transport.cloud, 'bap', location, reply.url, doing),
    firstPause: retryAfterOf(reply.headers, transport.clock.now()),
    read: poll => resultOf(poll, doing),
    state: answer => ({ status: answer.status, lacks: lacking(answer, needs) })
  })
  return { result: finished.answer, reply: finished.reply, operationId: finished.operationId }
}

/** Asks and settles; problems listed, a failed state and a missing part are `ActionError`s. */
export async function ask(
  transport: Transport,
  onProgress: OnProgress,
  question: Question & {
    readonly to: string
    readonly body: unknown
    readonly repeat: Repeat
    readonly ongoing?: string | undefined
  }
): Promise<Answered> {
  const { doing, needs } = question
  const first = await transport.call({ ...question, service: 'bap', method: 'POST' })
  const answered = await settled(transport, onProgress, first, question)
  const { result, reply, operationId } = answered
  const problems = [...problemsOf(result), ...resourceProblems(result)]
  const verdict = verdictOf(result.status)
  if (problems.length > 0 || verdict === 'failed') {
    const where = operationId === undefined ? '' : ` (operation ${operationId})`
    throw listedRefusal(problems, reply, doing, `the service reports that it failed${where}`)
  }
  const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status))
  if (unfinished || lacking(result, needs).length > 0) throw incomplete(reply, result, needs, doing)
  return answered
}
