import type { Deadline } from '../../base/deadline.ts'
import { withinDeadline } from '../../base/time-limit.ts'
import { LARGEST_MANY_RECORDS } from '../../commands/records/many-records.ts'
import { openArchive } from '../../package/archive.ts'
import { type GitHubClient, limitClient } from './github-client.ts'
import { isManyArtifact } from './record-names.ts'

export interface EarlierArtifactOptions {
  /** Base URL of GitHub's REST API, the only host that receives the token. */
  readonly apiUrl: string
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  readonly deadline: Deadline
  readonly signal: AbortSignal
}

/** An artifact of an earlier run. */
export interface LeftArtifact {
  readonly id: number
  readonly name: string
  readonly run: number | undefined
  /** Milliseconds. */
  readonly createdAt: number
  /** Bytes. */
  readonly size: number
}

export interface EarlierArtifact {
  readonly bytes: Uint8Array
  readonly from: string
}

/** A page of the repository's artifacts, the newest first. */
export interface ArtifactPage {
  readonly artifacts: readonly LeftArtifact[]
  readonly isLast: boolean
  /** When the oldest artifact of the page was made, whatever it is; undefined on an empty page. */
  readonly oldest: number | undefined
}

/** Artifacts of earlier runs of the repository itself. Those of runs for forks are left out: anyone could have written them. */
export interface EarlierArtifacts {
  /** Those of this name, the newest first. */
  named(name: string): Promise<readonly LeftArtifact[]>
  /** Those that hold records, from a page of all artifacts, counted from 1. */
  page(number: number): Promise<ArtifactPage>
  download(artifact: LeftArtifact): Promise<EarlierArtifact>
}

/** Bytes of the record of one subject, which has a few thousand. */
const MAX_BYTES = 1_000_000
/** For a page of artifacts. */
const MAX_PAGE_BYTES = 8 * MAX_BYTES
const PER_PAGE = 100

type Listed = Awaited<ReturnType<GitHubClient['rest']['actions']['listArtifactsForRepo']>>['data']['artifacts'][number]

export function createEarlierArtifacts(options: EarlierArtifactOptions): EarlierArtifacts {
  const { apiUrl, token, repository } = options
  const [owner = '', repo = ''] = repository.split('/')
  const waiting = { doing: 'look for the record of the last promotion', waitedFor: 'a response from GitHub' }
  const withClient = <Result>(limit: number, work: (client: GitHubClient) => Promise<Result>): Promise<Result> =>
    withinDeadline(options, waiting, async signal => {
      const { getOctokit } = await import('@actions/github')
      return work(limitClient(getOctokit(token, { baseUrl: apiUrl }), { limit, signal }))
    })
  return {
    named: name =>
      withClient(MAX_PAGE_BYTES, async ({ rest }) => {
        const { data } = await rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 30 })
        return newestFirst(data.artifacts)
      }),

    page: page =>
      withClient(MAX_PAGE_BYTES, async ({ rest }) => {
        const { data } = await rest.actions.listArtifactsForRepo({ owner, repo, per_page: PER_PAGE, page })
        const times = data.artifacts.map(createdAt).filter(time => !Number.isNaN(time))
        return {
          artifacts: newestFirst(data.artifacts),
          isLast: data.artifacts.length < PER_PAGE,
          oldest: times.length === 0 ? undefined : times.reduce((one, other) => Math.min(one, other))
        }
      }),

    download: ({ id, name, run }) =>
      withClient(largest(name) + MAX_BYTES, async ({ rest }) => {
        const { data } = await rest.actions.downloadArtifact({ owner, repo, artifact_id: id, archive_format: 'zip' })
        return {
          bytes: unpacked(Buffer.from(data as ArrayBuffer)),
          from: `artifact ${name} of run ${run ?? 'unknown'}`
        }
      })
  }
}

const largest = (name: string): number => (isManyArtifact(name) ? LARGEST_MANY_RECORDS : MAX_BYTES)

const createdAt = ({ created_at: time }: Listed): number => Date.parse(time ?? '')

const newestFirst = (artifacts: readonly Listed[]): LeftArtifact[] =>
  artifacts
    .filter(({ name, expired, size_in_bytes: size, workflow_run: run }) => {
      const isOwn = run?.repository_id !== undefined && run.repository_id === run.head_repository_id
      return !expired && size <= largest(name) && isOwn
    })
    .map(artifact => ({
      id: artifact.id,
      name: artifact.name,
      run: artifact.workflow_run?.id,
      createdAt: createdAt(artifact) || 0,
      size: artifact.size_in_bytes
    }))
    .toSorted((one, other) => other.createdAt - one.createdAt)

/** An artifact that was uploaded unzipped is downloaded as that file; any other arrives in a zip. */
function unpacked(bytes: Buffer): Uint8Array {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes
  const archive = openArchive(bytes, 'the artifact')
  const [name] = archive.names
  return name === undefined ? bytes : archive.read(name)
}
