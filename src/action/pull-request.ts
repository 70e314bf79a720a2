import { readFileSync, statSync } from 'node:fs'

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

function readEvent(file: string | undefined): unknown {
  try {
    if (file === undefined || statSync(file).size > LARGEST) return undefined
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
