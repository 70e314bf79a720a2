import { duration } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { untilAborted } from '../../base/time-limit.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { responseIn, limitClient, networkErrorIn, type GitHubClient } from './github-client.ts'
import type { PullRequest } from './pull-request.ts'

export interface CommentRequest {
  /** Base URL of GitHub's REST API, the only host that receives the token. */
  readonly apiUrl: string
  readonly token: string
  readonly pullRequest: PullRequest
  /** Hidden text at the start of the body that identifies the comment. */
  readonly marker: string
  /** Markdown that starts with the marker. */
  readonly body: string
  readonly log: Pick<Log, 'info'>
  readonly signal: AbortSignal
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** The token may not write comments. `why` is one or two sentences. */
  | { readonly kind: 'not-allowed'; readonly why: string }

/** GitHub accepts up to 65,536 characters. */
const MAX_LENGTH = 65_000
/** The longest wait for a rate limit, in seconds. A comment is not worth more. */
const MAX_PAUSE = 60
const MAX_RETRIES = 2
/** For the whole operation, in milliseconds. */
const TIME_LIMIT = 3 * 60_000
/** Large enough for a hundred comments of 65,536 characters. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024
/** Pages of comments that are searched. A pull request with more gets a second comment. */
const MAX_PAGES = 30

/**
 * Keeps one comment on a pull request up to date: updates the comment that an earlier run created, or creates it.
 *
 * A comment counts as its own if it starts with the marker and was written by a bot. With the job's token the author is
 * `github-actions[bot]`, and a GitHub App is a bot as well. The marker alone could be anyone's, and a person whose
 * comment was updated could still edit the report.
 */
export async function upsertComment(request: CommentRequest): Promise<CommentOutcome> {
  const { owner, repo, number } = request.pullRequest
  const timeout = AbortSignal.timeout(TIME_LIMIT)
  const signal = AbortSignal.any([request.signal, timeout])
  try {
    // The client ignores the signal while it waits for GitHub's rate limits.
    return await untilAborted(signal, write({ ...request, signal }))
  } catch (error) {
    if (request.signal.aborted) throw error
    const response = responseIn(error)
    if (response?.status === 401 || response?.status === 403 || response?.status === 404)
      return {
        kind: 'not-allowed',
        why: `the token may not write it (HTTP ${response.status}). The token needs pull-requests: write. On pull requests from forks it is read-only.`
      }
    const why = timeout.aborted ? `it did not finish within ${duration(TIME_LIMIT)}` : networkErrorIn(error)
    throw new ActionError({
      doing: `comment on pull request ${number} of ${owner}/${repo}`,
      why: response === undefined ? `GitHub did not send a usable response: ${why}` : 'GitHub refused the request',
      remedy: 'The check itself has finished. Its report is in the summary of this step.',
      ...(response === undefined ? {} : { service: { ...response, message: messageOf(error) } }),
      cause: error
    })
  }
}

async function write(request: CommentRequest): Promise<CommentOutcome> {
  const { owner, repo, number } = request.pullRequest
  const body = request.body.length > MAX_LENGTH ? `${request.body.slice(0, MAX_LENGTH)}\n…` : request.body
  const octokit = await connect(request)
  const own = await findExisting(octokit, request)
  if (own === undefined) {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
    return { kind: 'created', url: data.html_url }
  }
  if (own.body === body) return { kind: 'unchanged', url: own.html_url }
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
  return { kind: 'updated', url: data.html_url }
}

/** The comment of an earlier run; undefined when there is none. */
async function findExisting(
  octokit: GitHubClient,
  { pullRequest: { owner, repo, number }, marker }: CommentRequest
): Promise<{ id: number; body?: string | undefined; html_url: string } | undefined> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await octokit.rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page })
    const own = data.find(comment => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true)
    if (own !== undefined) return own
    if (data.length < 100) return undefined
  }
  return undefined
}

async function connect({ apiUrl, token, log, signal }: CommentRequest): Promise<GitHubClient> {
  const [{ getOctokit }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-throttling')
  ])
  const shouldRetry = (what: string) => (after: number, _options: object, _octokit: object, retries: number) => {
    if (retries >= MAX_RETRIES || after > MAX_PAUSE) return false
    log.info(`GitHub rate limit reached (${what}). Retrying in ${after} s.`)
    return true
  }
  const client = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      // Without these, the client prints to the log itself.
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      throttle: {
        fallbackSecondaryRateRetryAfter: 5,
        onRateLimit: shouldRetry('hourly limit'),
        onSecondaryRateLimit: shouldRetry('too many requests at once')
      }
    },
    throttling
  )
  return limitClient(client, { limit: MAX_RESPONSE_BYTES, signal })
}

const quiet = (): void => undefined
