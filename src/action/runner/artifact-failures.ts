import { ActionError, messageOf } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'

/** The way out of every trouble with a server that is not GitHub's own. */
const OTHER_SERVER =
  'Servers other than github.com (GitHub Enterprise Server, Gitea, Forgejo) may take zipped artifacts alone: give package-file, and pass that file from job to job with the upload and download actions made for the server.'

/**
 * Whether trying again brings nothing. GitHub's client goes on for half a minute when such an answer is not JSON.
 */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429

/** The artifact service answered, and asking again would bring the same. */
export class FinalResponse extends Error {
  override readonly name = 'FinalAnswer'
  readonly status: number

  constructor(status: number, reason: string) {
    super(reason)
    this.status = status
  }
}

/**
 * Follows what GitHub's client prints, which is the only place where it says the status of an answer. `stop` is called
 * when the client is about to repeat what was finally refused.
 */
export function watchForFinalResponse(stop: (answer: FinalResponse) => void): (line: string) => void {
  let status = 0
  return line => {
    const answered = /^\[Response\] - (\d{3})$/.exec(line)?.[1]
    if (answered !== undefined) status = Number(answered)
    const reason = /^Attempt \d+ of \d+ failed with error: ([^]{0,300})\. Retrying/.exec(line)?.[1]
    if (reason !== undefined && (isFinal(status) || (status < 500 && isNotJson(reason))))
      stop(new FinalResponse(status, reason))
  }
}

/**
 * What the errors of GitHub's client mean. Few of them carry a code, and it wraps most in one of no particular class:
 * their text has to do.
 */
export function artifactFailure(doing: string, error: unknown, redactor: Redactor): ActionError {
  if (error instanceof ActionError) return error
  const failure = (why: string, remedy: string): ActionError => new ActionError({ doing, why, remedy, cause: error })
  const said = redactor.redact(messageOf(error)).replace(/\.$/, '')
  const status = statusOf(error, said)
  if (status === 409)
    return failure(
      'this workflow run has an artifact of that name already',
      'Give each export of a run its own artifact-name, in a matrix for example with a value of the matrix in it.'
    )
  if (/storage quota/i.test(said))
    return failure(
      'the storage quota for artifacts is used up',
      'Delete old artifacts or raise the limit; the usage is recalculated every few hours.'
    )
  if (nameOf(error) === 'GHESNotSupportedError')
    return failure('this server has no artifact service that the current client can talk to', OTHER_SERVER)
  if (isNotJson(said))
    return failure(
      `the artifact service answered ${status === undefined ? '' : `HTTP ${status} `}without JSON, so it is not GitHub’s or it refuses files that are not zipped`,
      OTHER_SERVER
    )
  if (status !== undefined && UNKNOWN_CALL.has(status))
    return failure(
      `the artifact service does not know this call, or takes no file that is not zipped: ${inWords(said, status)}`,
      OTHER_SERVER
    )
  if (status === 401 || status === 403)
    return failure(
      `the artifact storage refused it: ${inWords(said, status)}`,
      `Run the job again: its permission lasts only for a while. ${OTHER_SERVER}`
    )
  return failure(
    status === undefined ? said : inWords(said, status),
    'Run the job again; when it repeats, see whether GitHub reports trouble with Actions.'
  )
}

/** What a service says to a call, a version or a kind of file that it does not know. */
const UNKNOWN_CALL = new Set([400, 404, 405, 415, 422, 501])

const isNotJson = (said: string): boolean =>
  /Unexpected end of JSON input|is not valid JSON|Unexpected token|in JSON at position/.test(said)

/** The storage's client has the status as a number, the service's in its text. */
function statusOf(error: unknown, said: string): number | undefined {
  const { status, statusCode } = (error ?? {}) as { status?: unknown; statusCode?: unknown }
  const [known] = [status, statusCode].filter(value => typeof value === 'number')
  const written = /\((\d{3})\)/.exec(said)?.[1]
  return known ?? (written === undefined ? undefined : Number(written))
}

const inWords = (said: string, status: number): string =>
  said.trim() === '' ? `HTTP ${status}` : said.includes(String(status)) ? said : `${said} (HTTP ${status})`

export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
