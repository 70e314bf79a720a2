import { ActionError, type ServiceErrorDetails } from '../../base/errors.ts'
import type { Deadline } from '../../base/deadline.ts'
import { duration, listed, plainText } from '../../base/display.ts'
import { safeParse, type Schema } from '../../base/read-once.ts'
import { timeoutError } from '../../base/time-limit.ts'
import { errorBody, errorEnvelope, WRAPPER_CODES, type ErrorBody, type ListedError } from '../../protocol/errors.ts'
import { Cancelled, ConnectionFailure, type ResponseHeaders } from '../http/request.ts'
import { remedyFor, reasonFor } from './remedies.ts'
import { isTransient, retryAfterOf, type Timing } from '../http/retry.ts'

/** A response of the service, read and parsed but not yet judged. */
export interface ServiceResponse {
  readonly status: number
  readonly headers: ResponseHeaders
  /** Parsed JSON; undefined when the body is empty or not JSON. */
  readonly body: unknown
  readonly text: string
  /** URL of the request. */
  readonly url: URL
}

const MAX_NESTING = 5

/** What the service reported, from its error envelope with the wrappers removed. */
export function serviceErrorOf(response: ServiceResponse): ServiceErrorDetails {
  const causes = causesOf(response.body)
  const error = causes.length > 0 ? combined(causes) : { message: plainTextBody(response) }
  const policy = policyOf(response.body)
  return {
    status: response.status,
    ...error,
    requestId: requestIdOf(response.headers),
    ...(policy === undefined ? {} : { policy })
  }
}

function policyOf(body: unknown): string | undefined {
  const envelope = safeParse(errorEnvelope, body)
  return (envelope.success && envelope.data.error.extendedData?.violation?.policyDisplayName) || undefined
}

/** Several problems as one: the code of the first, with the others appended to its message. */
function combined([first, ...others]: readonly ListedError[]): Pick<ServiceErrorDetails, 'code' | 'message'> {
  const rest = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '))
  const message = rest.length === 0 ? first?.message : `${first?.message ?? ''}; also ${listed(rest, 5)}`
  return { code: first?.code, message }
}

export const requestIdOf = (headers: ResponseHeaders): string | undefined =>
  headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined

/**
 * The error for an unsuccessful response.
 *
 * @param ongoing what may still be happening at the service, as a sentence
 * @param timing adds a sentence when the service asks for a longer pause than the run has time for
 */
export function errorFromResponse(
  response: ServiceResponse,
  doing: string,
  ongoing = '',
  timing?: Timing
): ActionError {
  const service = serviceErrorOf(response)
  const empty = response.text.trim() === ''
  const remedies = [
    ongoing,
    remedyFor(service.code, response.status, empty, service.message),
    pauseTooLong(response, timing)
  ]
  return new ActionError({
    doing,
    why: reasonFor(response.status, empty),
    remedy: remedies.filter(sentence => sentence !== '').join(' '),
    service
  })
}

/** A sentence for a `Retry-After` that exceeds the time left; empty when there is none. */
export function pauseTooLong(
  { status, headers }: Pick<ServiceResponse, 'status' | 'headers'>,
  timing: Timing | undefined
): string {
  if (timing === undefined || !isTransient(status)) return ''
  const retryAfter = retryAfterOf(headers, timing.clock.now())
  if (retryAfter === undefined || retryAfter < timing.left()) return ''
  return `The service asks to wait ${duration(retryAfter)}, but only ${duration(timing.left())} of max-async-wait-time were left.`
}

/** The error for problems listed in a response whose status is a success. */
export function errorFromListedProblems(
  problems: readonly ListedError[],
  response: ServiceResponse,
  doing: string,
  why: string
): ActionError {
  return new ActionError({
    doing,
    why,
    remedy: remedyFor(problems[0]?.code, undefined, false, problems[0]?.message),
    service: { status: response.status, ...combined(problems), requestId: requestIdOf(response.headers) }
  })
}

/**
 * The body of a response, validated against a schema.
 *
 * @throws ActionError that names the first mismatch
 */
export function parseBody<Value>(schema: Schema<Value>, response: ServiceResponse, doing: string): Value {
  const parsed = safeParse(schema, response.body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue === undefined || issue.path.length === 0 ? 'the whole response' : issue.path.map(String).join('.')
  throw new ActionError({
    doing,
    why:
      response.body === undefined
        ? 'the response is not JSON'
        : `the response has an unexpected format at ${plainText(place, 80)} (${plainText(issue?.message ?? 'unknown', 160)})`,
    remedy: 'Check the input cloud and any proxy in between. If they are right, report this with the request id.',
    service: {
      status: response.status,
      message: response.body === undefined ? plainTextBody(response) : undefined,
      requestId: requestIdOf(response.headers)
    }
  })
}

/**
 * Turns a failure of the layers below (a lost connection, a cancelled run) into an error that a person can act on.
 *
 * @param ongoing what may still be happening at the service, as a sentence
 * @param deadline when it has passed, a lost connection is reported as a timeout
 * @returns any other error unchanged
 */
export function toActionError(error: unknown, doing: string, ongoing = '', deadline?: Deadline): unknown {
  if (error instanceof ConnectionFailure && deadline?.over() === true) {
    const waitedFor = `a complete response from ${error.host} (${plainText(error.message, 200)})`
    return timeoutError(deadline, { doing, waitedFor, ongoing, cause: error })
  }
  if (error instanceof ConnectionFailure) {
    return new ActionError({
      doing,
      why: `the request to ${error.host} failed: ${plainText(error.message, 200)}`,
      remedy: `${ongoing} ${error.remedy ?? 'Check that the runner can reach that host, then run it again.'}`.trim(),
      cause: error
    })
  }
  if (error instanceof Cancelled) {
    return new ActionError({
      doing,
      why: 'the run was cancelled',
      remedy: ongoing === '' ? 'Run it again when you want to.' : ongoing,
      cause: error
    })
  }
  return error
}

/** The causes inside the wrappers, outermost first; empty when the body is not an error envelope. */
function causesOf(body: unknown): ListedError[] {
  const envelope = safeParse(errorEnvelope, body)
  if (envelope.success) return unwrap(envelope.data.error, 0)
  const bare = safeParse(errorBody, body)
  return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrap(bare.data, 0) : []
}

function unwrap(error: ErrorBody, depth: number): ListedError[] {
  const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }))
  if (depth >= MAX_NESTING || error.code === undefined || !WRAPPER_CODES.includes(error.code)) return own
  const causes = (error.details ?? [])
    // This detail repeats the whole error as JSON text in its message: recorded live by a third party.
    .filter(detail => detail.code !== 'FullNonLocalizedError')
    .flatMap(detail => {
      const nested = safeParse(errorBody, detail)
      return nested.success && (detail.code ?? detail.message) !== undefined ? unwrap(nested.data, depth + 1) : []
    })
  return causes.length > 0 ? causes : own
}

/** The beginning of a response that is neither JSON nor markup, which would tell a reader nothing. */
function plainTextBody(response: ServiceResponse): string | undefined {
  const text = response.text.trim()
  return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : plainText(text, 200)
}
