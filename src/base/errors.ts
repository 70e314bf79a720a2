import { plainText } from './display.ts'

/** What a service answered when it refused: the parts a person can quote to support. */
export interface ServiceError {
  /** HTTP status; absent when the refusal came inside a 200. */
  readonly status?: number | undefined
  /** The service's own error code. Matching is done on this, never on `message`, which may be localised. */
  readonly code?: string | undefined
  readonly message?: string | undefined
  /** `x-ms-request-id` or `x-ms-correlation-request-id`. */
  readonly requestId?: string | undefined
  /** Name of the data policy that forbade it, where the service says so beside its message. */
  readonly policy?: string | undefined
}

export interface Failure {
  /** What we were doing, as a phrase that follows "Could not": `import "Expenses" into "Production"`. */
  readonly doing: string
  /** Why it did not work, as a sentence without a full stop. */
  readonly why: string
  /** What to do next, as one or two sentences. */
  readonly remedy: string
  readonly service?: ServiceError | undefined
  readonly cause?: unknown
}

/**
 * The one kind of error a person is meant to read. Everything that can go wrong on purpose throws this; anything else
 * that reaches the edge is a defect of ours and is reported as one.
 */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly doing: string
  readonly why: string
  readonly remedy: string
  readonly service: ServiceError | undefined

  constructor(given: Failure) {
    const failure = { ...given, why: reasonOf(given) }
    super(sentence(failure), failure.cause === undefined ? undefined : { cause: failure.cause })
    this.doing = failure.doing
    this.why = failure.why
    this.remedy = failure.remedy
    this.service = failure.service
  }
}

/** The same of something that surely was not begun: it was refused at the door, or never left. */
export class NotStarted extends ActionError {
  static from({ doing, why, remedy, service, cause }: ActionError): NotStarted {
    return new NotStarted({ doing, why, remedy, service, cause })
  }
}

/** The reason that was given; what else is known of it where there is none, for libraries throw errors without words. */
function reasonOf({ why, service, cause }: Failure): string {
  if (/[\p{L}\p{N}]/u.test(why)) return why
  if (service?.status !== undefined) return `it was answered with HTTP ${service.status} and no reason`
  return `no reason was given${kindOf(cause)}`
}

/** ` (RestError, ECONNRESET)`: name and code of what was thrown. */
function kindOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return ''
  const { name, code, status, statusCode } = cause as Record<string, unknown>
  const parts = [name, code, status, statusCode].filter(part => typeof part === 'string' || typeof part === 'number')
  const words = parts.map(part => plainText(String(part), 80)).filter(word => word !== '' && word !== 'Error')
  return words.length === 0 ? '' : ` (${[...new Set(words)].join(', ')})`
}

function sentence({ doing, why, remedy, service }: Failure): string {
  const said = service === undefined ? '' : ` The service said: ${describeServiceError(service)}.`
  return `Could not ${doing}: ${withoutStop(why)}.${said} ${remedy}`.trimEnd()
}

/** `EnvironmentAccessDenied: Access denied (HTTP 403, request 7f…)`, from whatever parts are there. */
export function describeServiceError(answer: ServiceError): string {
  const what = [answer.code, answer.message]
    .filter(part => part !== undefined && part !== '')
    .map(part => plainText(part ?? '', 600))
  const where = [
    answer.status === undefined ? undefined : `HTTP ${answer.status}`,
    answer.requestId === undefined ? undefined : `request ${plainText(answer.requestId, 80)}`
  ].filter(part => part !== undefined)
  const head = what.length === 0 ? 'nothing in words' : withoutStop(what.join(': '))
  return where.length === 0 ? head : `${head} (${where.join(', ')})`
}

/** Character by character: a pattern anchored at the end tries every run of blanks before it. */
function withoutStop(text: string): string {
  let end = text.length
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The message of anything thrown, on one line and never empty. What is thrown need not be an error. */
export function messageOf(error: unknown): string {
  try {
    const message: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
    // Anything else may have no way to become a text.
    if (typeof message !== 'string') return `something that is not an error (${typeof message}) was thrown`
    const text = plainText(message, 2000)
    return text === '' ? `no reason was given${kindOf(error)}` : text
  } catch {
    return 'something that cannot be described was thrown'
  }
}
