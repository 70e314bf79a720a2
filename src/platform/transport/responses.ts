import { ActionError, type ServiceAnswer } from '../../base/errors.ts'
import type { Deadline } from '../../base/deadline.ts'
import { duration, listed, plainText } from '../../base/display.ts'
import { fitting, type Shape } from '../../base/read-once.ts'
import { outOfTime } from '../../base/time-limit.ts'
import { errorBody, errorEnvelope, WRAPPER_CODES, type ErrorBody, type ListedError } from '../../protocol/errors.ts'
import { Cancelled, Lost, type ReplyHeaders } from '../http/request.ts'
import { remedyFor, whyOf } from './remedies.ts'
import { isTransient, retryAfterOf, type Timing } from '../http/retry.ts'

/** An answer of the service, read and parsed but not yet judged. */
export interface Reply {
  readonly status: number
  readonly headers: ReplyHeaders
  /** Parsed JSON; undefined when the answer was empty or something else. */
  readonly body: unknown
  readonly text: string
  /** What was asked. */
  readonly url: URL
}

const NESTING = 5

/** What the service said, from its error envelope with the wrappers taken off. */
export function serviceAnswer(reply: Reply): ServiceAnswer {
  const causes = causesOf(reply.body)
  const said = causes.length > 0 ? inOne(causes) : { message: plainWords(reply) }
  const policy = policyOf(reply.body)
  return {
    status: reply.status,
    ...said,
    requestId: requestIdOf(reply.headers),
    ...(policy === undefined ? {} : { policy })
  }
}

function policyOf(body: unknown): string | undefined {
  const envelope = fitting(errorEnvelope, body)
  return (envelope.success && envelope.data.error.extendedData?.violation?.policyDisplayName) || undefined
}

/** Several problems as one: the first gives the code, the others follow in words. */
function inOne([first, ...others]: readonly ListedError[]): Pick<ServiceAnswer, 'code' | 'message'> {
  const words = others.map(({ code, message }) => [code, message].filter(Boolean).join(': '))
  const message = words.length === 0 ? first?.message : `${first?.message ?? ''}; also ${listed(words, 5)}`
  return { code: first?.code, message }
}

export const requestIdOf = (headers: ReplyHeaders): string | undefined =>
  headers.get('x-ms-request-id') ?? headers.get('x-ms-correlation-request-id') ?? undefined

/** The error for an answer that is not a success. `timing` is for what it says of a pause that was too long. */
export function refusal(reply: Reply, doing: string, ongoing = '', timing?: Timing): ActionError {
  const service = serviceAnswer(reply)
  const empty = reply.text.trim() === ''
  const remedies = [ongoing, remedyFor(service.code, reply.status, empty), pauseTooLong(reply, timing)]
  return new ActionError({
    doing,
    why: whyOf(reply.status, empty),
    remedy: remedies.filter(sentence => sentence !== '').join(' '),
    service
  })
}

/** A sentence about a pause that the service asked for and the run has no time for; empty when there is none. */
export function pauseTooLong(
  { status, headers }: Pick<Reply, 'status' | 'headers'>,
  timing: Timing | undefined
): string {
  if (timing === undefined || !isTransient(status)) return ''
  const asked = retryAfterOf(headers, timing.clock.now())
  if (asked === undefined || asked < timing.left()) return ''
  return `It asks for a pause of ${duration(asked)}, and ${duration(timing.left())} of max-async-wait-time were left.`
}

/** The error for problems an answer lists although its status is a success. */
export function listedRefusal(problems: readonly ListedError[], reply: Reply, doing: string, why: string): ActionError {
  return new ActionError({
    doing,
    why,
    remedy: remedyFor(problems[0]?.code, undefined),
    service: { status: reply.status, ...inOne(problems), requestId: requestIdOf(reply.headers) }
  })
}

/** The answer in the shape it should have; a sentence about what does not fit otherwise. */
export function fit<Value>(shape: Shape<Value>, reply: Reply, doing: string): Value {
  const parsed = fitting(shape, reply.body)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue === undefined || issue.path.length === 0 ? 'the whole answer' : issue.path.map(String).join('.')
  throw new ActionError({
    doing,
    why:
      reply.body === undefined
        ? 'the answer is not JSON'
        : `the answer does not look as expected: ${plainText(place, 80)} (${plainText(issue?.message ?? 'unknown', 160)})`,
    remedy: 'Check the input cloud and any proxy on the way; if they are right, report this with the request id.',
    service: {
      status: reply.status,
      message: reply.body === undefined ? plainWords(reply) : undefined,
      requestId: requestIdOf(reply.headers)
    }
  })
}

/**
 * An error a person can act on, from what the layers below throw: a lost connection, a cancelled run.
 * `ongoing` says what may be going on over there, as a sentence. With `deadline`, what was lost because the time of the
 * run was over is called that.
 */
export function translated(error: unknown, doing: string, ongoing = '', deadline?: Deadline): unknown {
  if (error instanceof Lost && deadline?.over() === true) {
    const waitedFor = `a usable answer from ${error.host} (${plainText(error.message, 200)})`
    return outOfTime(deadline, { doing, waitedFor, ongoing, cause: error })
  }
  if (error instanceof Lost) {
    return new ActionError({
      doing,
      why: `no usable answer came from ${error.host}: ${plainText(error.message, 200)}`,
      remedy:
        `${ongoing} ${error.remedy ?? 'Check that the host can be reached from this runner, then run it again.'}`.trim(),
      cause: error
    })
  }
  if (error instanceof Cancelled) {
    return new ActionError({
      doing,
      why: 'the run was cancelled',
      remedy: ongoing === '' ? 'Run it again when wanted.' : ongoing,
      cause: error
    })
  }
  return error
}

/** The causes under the wrappers, outermost first; empty when the body is no error envelope. */
function causesOf(body: unknown): ListedError[] {
  const envelope = fitting(errorEnvelope, body)
  if (envelope.success) return unwrapped(envelope.data.error, 0)
  const bare = fitting(errorBody, body)
  return bare.success && (bare.data.code ?? bare.data.message) !== undefined ? unwrapped(bare.data, 0) : []
}

function unwrapped(error: ErrorBody, depth: number): ListedError[] {
  const own = [error].map(({ code, message }) => ({ ...(code && { code }), ...(message && { message }) }))
  if (depth >= NESTING || error.code === undefined || !WRAPPER_CODES.includes(error.code)) return own
  const causes = (error.details ?? [])
    // Repeats the whole error as a JSON text inside its message: recorded live by a third party.
    .filter(detail => detail.code !== 'FullNonLocalizedError')
    .flatMap(detail => {
      const nested = fitting(errorBody, detail)
      return nested.success && (detail.code ?? detail.message) !== undefined ? unwrapped(nested.data, depth + 1) : []
    })
  return causes.length > 0 ? causes : own
}

/** The beginning of an answer that is not JSON; markup is left out, it says nothing. */
function plainWords(reply: Reply): string | undefined {
  const text = reply.text.trim()
  return text === '' || text.startsWith('<') || text.startsWith('{') ? undefined : plainText(text, 200)
}
