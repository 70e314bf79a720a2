import { plainText } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import type { Log } from '../commands/ports/runner.ts'
import type { PullRequest } from './pull-request.ts'

export interface CommentOrder {
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
const LONGEST = 65_000
/** Seconds that a limit is waited for; a check is not worth more. */
const LONGEST_PAUSE = 60
const MOST_RETRIES = 2
/** Comments that are looked through. A pull request with more gets a second comment. */
const MOST_PAGES = 30

/**
 * Keeps one comment on a pull request up to date: changes the one it made before, else makes it.
 *
 * A comment counts as its own when it begins with the marker and a bot wrote it. Whoever runs a workflow with the
 * job's token is `github-actions[bot]`, and an app is a bot as well, while the marker alone could be anyone's: taking
 * over a person's comment would let them keep what it says.
 */
export async function keepComment(order: CommentOrder): Promise<CommentOutcome> {
  const { pullRequest, marker, signal } = order
  const { owner, repo, number } = pullRequest
  const doing = `comment on pull request ${number} of ${owner}/${repo}`
  const body = order.body.length > LONGEST ? `${order.body.slice(0, LONGEST)}\n…` : order.body
  const octokit = await connect(order)
  const request = { signal }
  try {
    const own = await find()
    if (own === undefined) {
      const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body, request })
      return { kind: 'created', url: data.html_url }
    }
    if (own.body === body) return { kind: 'unchanged', url: own.html_url }
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body, request })
    return { kind: 'updated', url: data.html_url }
  } catch (error) {
    if (signal.aborted) throw error
    const refusal = refusalOf(error)
    if (refusal?.status === 401 || refusal?.status === 403 || refusal?.status === 404)
      return {
        kind: 'not-allowed',
        why: `the token may not write it (HTTP ${refusal.status}). It needs pull-requests: write; on pull requests from forks it is read-only.`
      }
    throw new ActionError({
      doing,
      why: refusal === undefined ? messageOf(error) : 'GitHub refused it',
      remedy: 'The check itself is done; its report is in the summary of this step.',
      ...(refusal === undefined ? {} : { service: refusal }),
      cause: error
    })
  }

  async function find(): Promise<{ id: number; body?: string | undefined; html_url: string } | undefined> {
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { data } = await octokit.rest.issues.listComments({
        owner,
        repo,
        issue_number: number,
        per_page: 100,
        page,
        request
      })
      const own = data.find(comment => comment.user?.type === 'Bot' && comment.body?.startsWith(marker) === true)
      if (own !== undefined) return own
      if (data.length < 100) return undefined
    }
    return undefined
  }
}

async function connect({ apiUrl, token, log }: CommentOrder) {
  const [{ getOctokit }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-throttling')
  ])
  const again = (what: string) => (after: number, _options: object, _octokit: object, retries: number) => {
    if (retries >= MOST_RETRIES || after > LONGEST_PAUSE) return false
    log.info(`GitHub limits requests (${what}); trying again in ${after} s`)
    return true
  }
  return getOctokit(
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
}

const quiet = (): void => undefined

/** What GitHub said, from the client's error. */
function refusalOf(error: unknown): { status: number; message: string; requestId?: string } | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || typeof error.status !== 'number')
    return undefined
  const headers =
    'response' in error && typeof error.response === 'object' && error.response !== null && 'headers' in error.response
      ? (error.response.headers as Record<string, unknown>)
      : {}
  const id = headers['x-github-request-id']
  return {
    status: error.status,
    message: plainText(messageOf(error), 300),
    ...(typeof id === 'string' ? { requestId: id } : {})
  }
}
