import { readFileSync, statSync } from 'node:fs'
import { parseBounded } from '../../base/bounded-json.ts'

/** The pull request that a run belongs to. */
export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

/** GitHub limits event payloads to 25 MB; a larger file is not one. */
const MAX_BYTES = 32 * 1024 * 1024

/**
 * The pull request of the event that started the run; `undefined` for other events and outside of GitHub. Pull request
 * events carry it as `pull_request`, comments as an issue that has a `pull_request`, and `workflow_run` events list the
 * pull requests of the run they follow.
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

/** Events for commits that somebody with write access put into this repository. */
const TRUSTED = new Set(['push', 'schedule', 'workflow_dispatch', 'release', 'create'])

/**
 * The base commit, whose settings apply when a run checks changes that are only proposed; `sha` is undefined if the
 * event does not name it. `undefined` if the workspace is known to hold a commit of the repository itself.
 *
 * This includes events that belong to no single pull request or do not list it (GitHub lists none from forks): merge
 * queues, check suites, deployments, `workflow_run` after any event that is not trusted, and `repository_dispatch` with
 * a payload, because the payload can decide what the workflow checks out.
 */
export function pullRequestBase({
  eventFile
}: {
  readonly eventFile: string | undefined
}): { readonly sha: string | undefined } | undefined {
  if (eventFile === undefined) return undefined
  const event = readEvent(eventFile)
  // The sender of a repository_dispatch decides how deep its payload is. What cannot be read is not trusted.
  if (event === undefined) return { sha: undefined }
  if (!isOfStranger(event)) return undefined
  const subject = ['check_suite', 'check_run', 'workflow_run'].map(key => at(event, key)).find(one => one !== undefined)
  const listed = at(subject, 'pull_requests') ?? at(at(subject, 'check_suite'), 'pull_requests')
  const own = at(event, 'pull_request') ?? (Array.isArray(listed) ? listed[0] : undefined)
  const sha = at(at(own, 'base'), 'sha') ?? at(at(event, 'merge_group'), 'base_sha')
  return { sha: typeof sha === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) ? sha : undefined }
}

/** Payload of events that are about commits somebody proposes. */
const OF_STRANGERS = ['pull_request', 'merge_group', 'check_suite', 'check_run', 'deployment'] as const

function isOfStranger(event: unknown): boolean {
  if (OF_STRANGERS.some(key => at(event, key) !== undefined)) return true
  if (at(at(event, 'issue'), 'pull_request') !== undefined) return true
  const payload = at(event, 'client_payload')
  if (typeof payload === 'object' && payload !== null && Object.keys(payload).length > 0) return true
  const run = at(event, 'workflow_run')
  if (run === undefined) return false
  const [first, home, here] = [at(run, 'event'), at(at(run, 'head_repository'), 'id'), at(at(run, 'repository'), 'id')]
  return typeof first !== 'string' || !TRUSTED.has(first) || home !== here
}

/** Undefined where there is no event, or where it cannot be read. */
function readEvent(file: string | undefined): unknown {
  try {
    if (file === undefined || statSync(file).size > MAX_BYTES) return undefined
    return parseBounded(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
