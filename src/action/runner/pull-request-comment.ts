import { duration } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { untilAborted } from '../../base/time-limit.ts'
import type { Log } from '../../commands/ports/runner.ts'
import { responseIn, bound, networkErrorIn, type GitHubClient } from './github-client.ts'
import type { PullRequest } from './pull-request.ts'

export interface CommentRequest {
  /** Where GitHub's REST API answers: the only host the token is sent to. */
  readonly apiUrl: string
  readonly token: string
  readonly pullRequest: PullRequest
  /** Hidden text at the start of the body, by which the comment is found again. */
  readonly marker: string
  /** Markdown that begins with the marker. */
  readonly body: string
  readonly log: Pick<Log, 'info'>
  readonly signal: AbortSignal
}

export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  /** The token may not; why, as a sentence. */
  | { readonly kind: 'not-allowed'; readonly why: string }

/** GitHub takes 65,536 characters. */
const MAX_LENGTH = 65_000
/** Seconds that a limit is waited for; a check is not worth more. */
const MAX_PAUSE = 60
const MAX_RETRIES = 2
/** Milliseconds that all of it may take. */
const TIME_LIMIT = 3 * 60_000
/** Bytes of one answer: a hundred comments of 65,536 characters fit. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024
/** Comments that are looked through. A pull request with more gets a second comment. */
const MAX_PAGES = 30

/**
 * Keeps one comment on a pull request up to date: changes the one it made before, else makes it.
 *
 * A comment counts as its own when it begins with the marker and a bot wrote it. Whoever runs a workflow with the
 * job's token is `github-actions[bot]`, and an app is a bot as well, while the marker alone could be anyone's: taking
 * over a person's comment would let them keep what it says.
 */
export async function upsertComment(order: CommentRequest): Promise<CommentOutcome> {
  const { owner, repo, number } = order.pullRequest
  const patience = AbortSignal.timeout(TIME_LIMIT)
  const signal = AbortSignal.any([order.signal, patience])
  try {
    // The client waits out limits of GitHub without looking at the signal.
    return await untilAborted(signal, write({ ...order, signal }))
  } catch (error) {
    if (order.signal.aborted) throw error
    const answer = responseIn(error)
    if (answer?.status === 401 || answer?.status === 403 || answer?.status === 404)
      return {
        kind: 'not-allowed',
        why: `the token may not write it (HTTP ${answer.status}). It needs pull-requests: write; on pull requests from forks it is read-only.`
      }
    const why = patience.aborted ? `it was not done within ${duration(TIME_LIMIT)}` : networkErrorIn(error)
    throw new ActionError({
      doing: `comment on pull request ${number} of ${owner}/${repo}`,
      why: answer === undefined ? `no usable answer came from GitHub: ${why}` : 'GitHub refused it',
      remedy: 'The check itself is done; its report is in the summary of this step.',
      ...(answer === undefined ? {} : { service: { ...answer, message: messageOf(error) } }),
      cause: error
    })
  }
}

async function write(order: CommentRequest): Promise<CommentOutcome> {
  const { owner, repo, number } = order.pullRequest
  const body = order.body.length > MAX_LENGTH ? `${order.body.slice(0, MAX_LENGTH)}\n…` : order.body
  const octokit = await connect(order)
  const own = await previous(octokit, order)
  if (own === undefined) {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })
    return { kind: 'created', url: data.html_url }
  }
  if (own.body === body) return { kind: 'unchanged', url: own.html_url }
  const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body })
  return { kind: 'updated', url: data.html_url }
}

/** The comment that was made before; undefined when there is none. */
async function previous(
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
  const again = (what: string) => (after: number, _options: object, _octokit: object, retries: number) => {
    if (retries >= MAX_RETRIES || after > MAX_PAUSE) return false
    log.info(`GitHub limits requests (${what}); trying again in ${after} s`)
    return true
  }
  const client = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      // Without it the client prints to the log by itself.
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      throttle: {
        fallbackSecondaryRateRetryAfter: 5,
        onRateLimit: again('the hourly limit'),
        onSecondaryRateLimit: again('too many at once')
      }
    },
    throttling
  )
  return bound(client, { limit: MAX_RESPONSE_BYTES, signal })
}

const quiet = (): void => undefined
