import type { Deadline } from '../../base/deadline.ts'
import { withinDeadline } from '../../base/time-limit.ts'
import { openArchive } from '../../package/archive.ts'
import { limitClient } from './github-client.ts'
import type { EarlierArtifact } from './records.ts'

export interface EarlierArtifactOptions {
  /** Base URL of GitHub's REST API, the only host that receives the token. */
  readonly apiUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  readonly deadline: Deadline
  readonly signal: AbortSignal
}

/** Records are a few kilobytes. */
const MAX_BYTES = 1_000_000
/** For a page of artifacts, or a record that is larger than announced. */
const MAX_RESPONSE_BYTES = 8 * MAX_BYTES

/**
 * Finds the newest artifact of any of these names, from runs of the repository itself. Artifacts of runs for forks are
 * ignored, because anyone could have written them.
 */
export async function newestArtifact(
  options: EarlierArtifactOptions,
  names: readonly string[]
): Promise<EarlierArtifact | undefined> {
  const waiting = { doing: 'look for the record of the last promotion', waitedFor: 'a response from GitHub' }
  return withinDeadline(options, waiting, signal => find({ ...options, signal }, names))
}

async function find(
  { apiUrl, token, repository, signal }: EarlierArtifactOptions,
  names: readonly string[]
): Promise<EarlierArtifact | undefined> {
  const [owner = '', repo = ''] = repository.split('/')
  const { getOctokit } = await import('@actions/github')
  const octokit = limitClient(getOctokit(token, { baseUrl: apiUrl }), { limit: MAX_RESPONSE_BYTES, signal })
  const lists = await Promise.all(
    names.map(name => octokit.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 30 }))
  )
  const [newest] = lists
    .flatMap(({ data }) => data.artifacts)
    .filter(({ expired, size_in_bytes: size, workflow_run: run }) => {
      const isOwn = run?.repository_id !== undefined && run.repository_id === run.head_repository_id
      return !expired && size <= MAX_BYTES && isOwn
    })
    .toSorted((one, other) => Date.parse(other.created_at ?? '') - Date.parse(one.created_at ?? ''))
  if (newest === undefined) return undefined
  const { data } = await octokit.rest.actions.downloadArtifact({
    owner,
    repo,
    artifact_id: newest.id,
    archive_format: 'zip'
  })
  return {
    bytes: unpacked(Buffer.from(data as ArrayBuffer)),
    from: `artifact ${newest.name} of run ${newest.workflow_run?.id ?? 'unknown'}`
  }
}

/** An artifact that was uploaded unzipped is downloaded as that file; any other arrives in a zip. */
function unpacked(bytes: Buffer): Uint8Array {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes
  const archive = openArchive(bytes, 'the artifact')
  const [name] = archive.names
  return name === undefined ? bytes : archive.read(name)
}
