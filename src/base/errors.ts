import { plainText } from './display.ts'

/** What a service reported about a failure: the parts a person can quote to support. */
export interface ServiceErrorDetails {
  /** HTTP status; absent when the error was listed in a successful response. */
  readonly status?: number | undefined
  /** The service's own error code. Code matches on this, never on `message`, which may be localised. */
  readonly code?: string | undefined
  readonly message?: string | undefined
  /** `x-ms-request-id` or `x-ms-correlation-request-id`. */
  readonly requestId?: string | undefined
  /** Name of the data policy that was violated, when the service gives it beside its message. */
  readonly policy?: string | undefined
}

export interface Failure {
  /** What failed, as a phrase that follows "Could not": `import "Expenses" into "Production"`. */
  readonly doing: string
  /** Why it failed, as a sentence without a full stop. */
  readonly why: string
  /** What to do next, as one or two sentences. */
  readonly remedy: string
  /** The state of the environment now, as sentences. It precedes the remedy in the message, and a rollback changes it. */
  readonly state?: string | undefined
  readonly service?: ServiceErrorDetails | undefined
  readonly cause?: unknown
}

/**
 * The only kind of error meant for people. Every expected failure throws it; any other error that reaches the process
 * edge is a defect of this action and is reported as one.
 */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly doing: string
  readonly why: string
  readonly remedy: string
  readonly state: string | undefined
  readonly service: ServiceErrorDetails | undefined

  constructor(given: Failure) {
    const failure = { ...given, why: reasonOf(given) }
    super(sentence(failure), failure.cause === undefined ? undefined : { cause: failure.cause })
    this.doing = failure.doing
    this.why = failure.why
    this.remedy = failure.remedy
    this.state = failure.state
    this.service = failure.service
  }
}

/** Something that certainly was not started: it was rejected before any work began, or the request was never sent. */
export class NotStarted extends ActionError {
  static from({ doing, why, remedy, state, service, cause }: ActionError): NotStarted {
    return new NotStarted({ doing, why, remedy, state, service, cause })
  }
}

/** Something that another run is doing right now: later it may be possible. */
export class Held extends ActionError {}

/** The given reason, or whatever else is known when it is empty: some libraries throw errors without a message. */
function reasonOf({ why, service, cause }: Failure): string {
  if (/[\p{L}\p{N}]/u.test(why)) return why
  if (service?.status !== undefined) return `the response was HTTP ${service.status} without a reason`
  return `no reason was given${detailsOf(cause)}`
}

/** Name and code of the cause: ` (RestError, ECONNRESET)`. */
function detailsOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return ''
  const { name, code, status, statusCode } = cause as Record<string, unknown>
  const parts = [name, code, status, statusCode].filter(part => typeof part === 'string' || typeof part === 'number')
  const words = parts.map(part => plainText(String(part), 80)).filter(word => word !== '' && word !== 'Error')
  return words.length === 0 ? '' : ` (${[...new Set(words)].join(', ')})`
}

function sentence({ doing, why, remedy, state, service }: Failure): string {
  const response = service === undefined ? '' : ` The service responded: ${describeServiceError(service)}.`
  const left = state === undefined ? '' : ` ${state}`
  return `Could not ${doing}: ${withoutStop(why)}.${response}${left} ${remedy}`.trimEnd()
}

/**
 * `EnvironmentAccessDenied: Access denied (HTTP 403, request 7f…)`, from whatever the service gave. Without a code and
 * a message it is `HTTP 504, no message, request 7f…`.
 */
export function describeServiceError(error: ServiceErrorDetails): string {
  const { code = '', message = '', status, requestId } = error
  // Some messages repeat the code.
  const text = code !== '' && message.startsWith(`${code}:`) ? message : [code, message].filter(Boolean).join(': ')
  const http = status === undefined ? [] : [`HTTP ${status}`]
  const request = requestId === undefined ? [] : [`request ${plainText(requestId, 80)}`]
  if (text === '') return [...http, 'no message', ...request].join(', ')
  const details = [...http, ...request].join(', ')
  return `${withoutStop(plainText(text, 700))}${details === '' ? '' : ` (${details})`}`
}

/**
 * A text without the stop and the blanks at its end. Character by character: a pattern anchored at the end would retry at
 * every run of them before it.
 */
export function withoutStop(text: string): string {
  let end = text.length
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The message of anything thrown, on one line and never empty. Not everything thrown is an error. */
export function messageOf(error: unknown): string {
  try {
    const message: unknown = typeof error === 'object' && error !== null && 'message' in error ? error.message : error
    // Other values may not convert to a string.
    if (typeof message !== 'string') return `something that is not an error (${typeof message}) was thrown`
    const text = plainText(message, 2000)
    return text === '' ? `no reason was given${detailsOf(error)}` : text
  } catch {
    return 'something that cannot be described was thrown'
  }
}
