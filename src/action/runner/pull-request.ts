import { readFileSync, statSync } from 'node:fs'
import { parseBounded } from '../../base/bounded-json.ts'

/** The pull request a run belongs to. */
export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** GitHub's event payloads are cut at 25 MB; a larger file is no such payload. */
const LARGEST = 32 * 1024 * 1024

/**
 * The pull request of the event that started the run; `undefined` for runs of other events, and outside of GitHub.
 * Events of pull requests carry it as `pull_request`, comments on one as an issue that has a `pull_request`, and runs
 * that follow another one list those of that run.
 */
export function pullRequestOf(environment: {
  readonly eventFile: string | undefined
  readonly repository: string | undefined
}): PullRequest | undefined {
  const [owner, repo, ...more] = (environment.repository ?? '').split('/')
  if (owner === undefined || owner === '' || repo === undefined || repo === '' || more.length > 0) return undefined
  const event = readEvent(environment.eventFile)
  const issue = at(event, 'issue')
  const runs = at(at(event, 'workflow_run'), 'pull_requests')
  const number =
    at(at(event, 'pull_request'), 'number') ??
    (at(issue, 'pull_request') === undefined ? undefined : at(issue, 'number')) ??
    (Array.isArray(runs) ? at(runs[0], 'number') : undefined)
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? { owner, repo, number } : undefined
}

/**
 * The commit that the pull request of this run is to be merged into; `sha` is absent where the event does not name it.
 * `undefined` for runs that belong to no pull request. Counted in are runs that follow a run of one: GitHub lists no
 * pull request there when it comes from a fork.
 */
export function pullRequestBase({
  eventFile
}: {
  readonly eventFile: string | undefined
}): { readonly sha: string | undefined } | undefined {
  const event = readEvent(eventFile)
  const own = at(event, 'pull_request')
  const run = at(event, 'workflow_run')
  const isComment = at(at(event, 'issue'), 'pull_request') !== undefined
  const first = at(run, 'event')
  const follows = typeof first === 'string' && first.startsWith('pull_request')
  if (own === undefined && !isComment && !follows) return undefined
  const listed = at(run, 'pull_requests')
  const sha = at(at(own ?? (Array.isArray(listed) ? listed[0] : undefined), 'base'), 'sha')
  return { sha: typeof sha === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) ? sha : undefined }
}

function readEvent(file: string | undefined): unknown {
  try {
    if (file === undefined || statSync(file).size > LARGEST) return undefined
    return parseBounded(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
