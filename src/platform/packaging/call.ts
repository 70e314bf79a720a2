import type { PackagingResult } from '../../protocol/packaging.ts'
import { errorFromListedProblems, type ServiceResponse } from '../transport/responses.ts'
import { operationUrl } from '../transport/hosts.ts'
import { incompleteError, missingParts, problemsOf, resourceProblems, resultOf, type ResultPart } from './result.ts'
import type { OnProgress } from '../transport/progress.ts'
import { retryAfterOf, type RetryPolicy } from '../http/retry.ts'
import type { Transport } from '../transport/transport.ts'
import { verdictOf, waitFor } from '../transport/poll.ts'

export interface PackagingCall {
  /** Follows "Could not". */
  readonly doing: string
  /** `export of "Expenses"`, for the progress of a wait. */
  readonly what: string
  /** Parts that a complete result must have. */
  readonly required: readonly ResultPart[]
  readonly readsOnly?: boolean | undefined
}

export interface PackagingResponse {
  readonly result: PackagingResult
  readonly response: ServiceResponse
  /** Undefined when the result came at once. */
  readonly operationId?: string | undefined
}

/**
 * The result of a packaging call, from its first response or, when that names an operation, by waiting for the
 * operation. Known clients saw either 200 or 202 from each call, never both, so both are accepted for all of them.
 */
export async function awaitResult(
  transport: Transport,
  onProgress: OnProgress,
  response: ServiceResponse,
  { doing, what, required, readsOnly }: PackagingCall
): Promise<PackagingResponse> {
  const result = resultOf(response, doing)
  const verdict = verdictOf(result.status)
  const isComplete = missingParts(result, required).length === 0
  // Errors listed in a 200 are final: nothing was started. After a 202, only the operation tells the outcome.
  const isOver =
    verdict === 'failed' || problemsOf(result).length > 0 || (isComplete && (verdict === 'succeeded' || !result.status))
  const location = response.headers.get('location')
  if (location === undefined || (isOver && response.status !== 202)) return { result, response }
  const finished = await waitFor(transport, onProgress, {
    what,
    doing,
    readsOnly,
    service: 'bap',
    location: operationUrl(transport.cloud, 'bap', location, response.url, doing),
    firstPause: retryAfterOf(response.headers, transport.clock.now()),
    read: poll => resultOf(poll, doing),
    state: polled => ({ status: polled.status, missing: missingParts(polled, required) })
  })
  return { result: finished.result, response: finished.response, operationId: finished.operationId }
}

/**
 * Sends a packaging call that only reads, and waits for its result.
 *
 * @throws ActionError for listed problems, a failed status and a result that lacks a required part
 */
export async function callPackaging(
  transport: Transport,
  onProgress: OnProgress,
  call: PackagingCall & {
    readonly to: string
    readonly body: unknown
    readonly retry: RetryPolicy
    readonly ongoing?: string | undefined
  }
): Promise<PackagingResponse> {
  const { doing, required } = call
  const first = await transport.call({ ...call, service: 'bap', method: 'POST' })
  const finished = await awaitResult(transport, onProgress, first, { ...call, readsOnly: true })
  const { result, response, operationId } = finished
  const problems = [...problemsOf(result), ...resourceProblems(result)]
  const verdict = verdictOf(result.status)
  if (problems.length > 0 || verdict === 'failed') {
    const where = operationId === undefined ? '' : ` (operation ${operationId})`
    throw errorFromListedProblems(problems, response, doing, `the service reports a failure${where}`)
  }
  const unfinished = verdict === 'unknown' || (verdict === 'running' && Boolean(result.status))
  if (unfinished || missingParts(result, required).length > 0) throw incompleteError(response, result, required, doing)
  return finished
}
