import { ActionError, messageOf } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'

/** The remedy for every failure with a server that is not github.com. */
const OTHER_SERVER =
  'Servers other than github.com (GitHub Enterprise Server, Gitea, Forgejo) may accept only zipped artifacts. Set package-file, and pass that file from job to job with the upload and download actions made for your server.'

/**
 * Whether a retry is pointless. GitHub's client keeps retrying for half a minute when such a response is not JSON.
 */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429

/** A response of the artifact service that a retry would not change. */
class FinalResponse extends Error {
  override readonly name = 'FinalAnswer'
  readonly status: number

  constructor(status: number, reason: string) {
    super(reason)
    this.status = status
  }
}

/**
 * Watches what GitHub's client prints, the only place where it reveals the status of a response. `stop` is called when
 * the client is about to retry a request whose failure is final.
 */
export function watchForFinalResponse(stop: (response: FinalResponse) => void): (line: string) => void {
  let status = 0
  return line => {
    const received = /^\[Response\] - (\d{3})$/.exec(line)?.[1]
    if (received !== undefined) status = Number(received)
    const reason = /^Attempt \d+ of \d+ failed with error: ([^]{0,300})\. Retrying/.exec(line)?.[1]
    if (reason !== undefined && (isFinal(status) || (status < 500 && isNotJson(reason))))
      stop(new FinalResponse(status, reason))
  }
}

/**
 * Translates the errors of GitHub's client. Few of them carry a code, and the client wraps most in a plain `Error`, so
 * this matches on their text.
 */
export function artifactFailure(doing: string, error: unknown, redactor: Redactor): ActionError {
  if (error instanceof ActionError) return error
  const failure = (why: string, remedy: string): ActionError => new ActionError({ doing, why, remedy, cause: error })
  const message = redactor.redact(messageOf(error)).replace(/\.$/, '')
  const status = statusOf(error, message)
  if (status === 409)
    return failure(
      'this workflow run already has an artifact of that name',
      'Give each export of a run its own artifact-name. In a matrix, include a value of the matrix in the name.'
    )
  if (/storage quota/i.test(message))
    return failure(
      'the storage quota for artifacts is used up',
      'Delete old artifacts or raise the limit. GitHub recalculates the usage every few hours.'
    )
  if (nameOf(error) === 'GHESNotSupportedError')
    return failure('this server has no artifact service that the current client supports', OTHER_SERVER)
  if (isNotJson(message))
    return failure(
      `the artifact service did not respond with JSON${status === undefined ? '' : ` (HTTP ${status})`}, so it is not GitHub’s or it rejects files that are not zipped`,
      OTHER_SERVER
    )
  if (status !== undefined && UNSUPPORTED_STATUSES.has(status))
    return failure(
      `the artifact service does not support this call, or rejects files that are not zipped: ${withStatus(message, status)}`,
      OTHER_SERVER
    )
  if (status === 401 || status === 403)
    return failure(
      `the artifact storage denied access: ${withStatus(message, status)}`,
      `Run the job again, because its permission expires after a while. ${OTHER_SERVER}`
    )
  return failure(
    status === undefined ? message : withStatus(message, status),
    'Run the job again. If it keeps failing, check whether GitHub reports an incident with Actions.'
  )
}

/** Responses to a call, an API version or a kind of file that a service does not support. */
const UNSUPPORTED_STATUSES = new Set([400, 404, 405, 415, 422, 501])

const isNotJson = (message: string): boolean =>
  /Unexpected end of JSON input|is not valid JSON|Unexpected token|in JSON at position/.test(message)

/** Errors of the storage client have the status as a number; those of the service client have it in their text. */
function statusOf(error: unknown, message: string): number | undefined {
  const { status, statusCode } = (error ?? {}) as { status?: unknown; statusCode?: unknown }
  const [known] = [status, statusCode].filter(value => typeof value === 'number')
  const written = /\((\d{3})\)/.exec(message)?.[1]
  return known ?? (written === undefined ? undefined : Number(written))
}

const withStatus = (message: string, status: number): string =>
  message.trim() === '' ? `HTTP ${status}` : message.includes(String(status)) ? message : `${message} (HTTP ${status})`

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
