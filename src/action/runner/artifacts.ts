import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import type { Deadline } from '../../base/deadline.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import { untilAborted, withinDeadline } from '../../base/time-limit.ts'
import type { Artifacts, DownloadedArtifact, Log, StoredArtifact } from '../../commands/ports/runner.ts'
import { digestOf, sameDigest } from '../../package/digest.ts'
import { recognise } from '../../package/recognise.ts'
import { artifactFailure, watchForFinalResponse, nameOf } from './artifact-failures.ts'
import { captureOutput, type Printer } from './captured-output.ts'

export interface ArtifactOptions {
  /** The runner's temp folder. Packages pass through a private folder in it. */
  readonly temp: string
  /** Whether the run has an artifact service at all. */
  readonly available: boolean
  readonly retentionDays?: number | undefined
  readonly log: Log
  readonly redactor: Redactor
  /** When it passes, or `signal` is aborted, nobody waits for the client any longer: it cannot be stopped itself. */
  readonly deadline: Deadline
  readonly signal?: AbortSignal | undefined
  readonly stream?: Printer
}

/** Bytes of the largest artifact that is downloaded: what a download from the service may have too. */
const MAX_BYTES = 256 * 1024 * 1024

/**
 * Build artifacts of this workflow run, through GitHub's own client, which is loaded when the first one is used. A
 * package is a zip already: it goes up and comes down as it is, without another zip around it.
 */
export function createArtifacts(options: ArtifactOptions): Artifacts {
  const { temp, available, retentionDays, stream = process.stdout } = options

  const withClient = async <Result>(
    doing: string,
    work: (client: ArtifactClient) => Promise<Result>
  ): Promise<Result> => {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const refused = new AbortController()
    const onLine = watchForFinalResponse(answer => refused.abort(answer))
    return withinDeadline(options, { doing, waitedFor: 'an answer of the artifact service' }, () =>
      untilAborted(
        refused.signal,
        captureOutput(stream, { ...options, onLine }, () => work(new DefaultArtifactClient()))
      )
    )
  }
  const withFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
    await mkdir(temp, { recursive: true })
    const folder = await mkdtemp(join(temp, 'power-app-artifact-'))
    try {
      return await work(folder)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  return {
    async upload(name, bytes, { replace } = { replace: false }) {
      if (!available) return undefined
      const doing = `upload the artifact ${quoted(name)}`
      try {
        return await withFolder(async folder => {
          // Without an archive the client ignores the name it is given: the artifact is called as the file is.
          const file = join(folder, name)
          await writeFile(file, bytes)
          const answer = await withClient(doing, async client => {
            if (replace) await removed(client, name)
            return client.uploadArtifact(name, [file], folder, {
              skipArchive: true,
              ...(retentionDays === undefined ? {} : { retentionDays })
            })
          })
          return uploaded(doing, name, bytes, answer)
        })
      } catch (error) {
        // An older GitHub Enterprise Server has no service this client can talk to: as good as none.
        if (nameOf(error) === 'GHESNotSupportedError') return undefined
        throw artifactFailure(doing, error, options.redactor)
      }
    },

    async download(name) {
      const doing = `download the artifact ${quoted(name)}`
      if (!available) throw unavailable(doing)
      try {
        return await withFolder(folder => withClient(doing, client => downloaded(client, doing, name, folder)))
      } catch (error) {
        throw artifactFailure(doing, error, options.redactor)
      }
    },

    async names() {
      const doing = 'list the artifacts of this run'
      if (!available) throw unavailable(doing)
      try {
        const { artifacts } = await withClient(doing, client => client.listArtifacts({ latest: true }))
        return artifacts.map(({ name }) => name)
      } catch (error) {
        throw artifactFailure(doing, error, options.redactor)
      }
    }
  }
}

const unavailable = (doing: string): ActionError =>
  new ActionError({
    doing,
    why: 'this run has no artifact service',
    remedy: 'Give the package with the input package-file.'
  })

function uploaded(
  doing: string,
  name: string,
  bytes: Uint8Array,
  { id, digest }: { readonly id?: number; readonly digest?: string }
): StoredArtifact {
  if (id === undefined || (digest !== undefined && !sameDigest(digest, digestOf(bytes)))) {
    throw new ActionError({
      doing,
      why:
        id === undefined
          ? 'the service gave it no id'
          : `what was sent has the digest ${digest}, the package ${digestOf(bytes)}`,
      remedy: 'Run the job again.'
    })
  }
  return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) }
}

async function removed(client: ArtifactClient, name: string): Promise<void> {
  try {
    await client.deleteArtifact(name)
  } catch (error) {
    if (nameOf(error) !== 'ArtifactNotFoundError') throw error
  }
}

async function downloaded(
  client: ArtifactClient,
  doing: string,
  name: string,
  folder: string
): Promise<DownloadedArtifact> {
  const { size, ...artifact } = await find(client, doing, name)
  if (size > MAX_BYTES) throw tooLarge(doing, size)
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: folder,
    // The client would unpack what it takes for a zip, and a package is one.
    skipDecompress: true,
    ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
  })
  if (digestMismatch === true) {
    throw new ActionError({
      doing,
      why: `what came is not what was uploaded: its digest is not ${artifact.digest}`,
      remedy: 'Run the job again. If it repeats, upload the package again under another artifact-name.'
    })
  }
  const files = await readdir(folder)
  const [file, ...others] = files
  if (file === undefined || others.length > 0) {
    throw new ActionError({
      doing,
      why: `it brought ${files.length} files instead of one`,
      remedy: 'Use an artifact that the export command uploaded, or give the package with the input package-file.'
    })
  }
  const path = join(folder, file)
  const came = await stat(path)
  if (came.size > MAX_BYTES) throw tooLarge(doing, came.size)
  const bytes = await readFile(path)
  const { kind, what } = recognise(bytes)
  if (kind === 'bundle') {
    throw new ActionError({
      doing,
      why: `it is ${what}, as artifacts are that other actions pack`,
      remedy:
        'Let the export command upload the package, or fetch this artifact with a download action that unpacks it and give the package with the input package-file.'
    })
  }
  return { bytes, artifact }
}

const tooLarge = (doing: string, size: number): ActionError =>
  new ActionError({
    doing,
    why: `it has ${size} bytes, and no package has more than ${MAX_BYTES}`,
    remedy: 'Use an artifact that the export command uploaded.'
  })

async function find(
  client: ArtifactClient,
  doing: string,
  name: string
): Promise<StoredArtifact & { readonly size: number }> {
  try {
    const { artifact } = await client.getArtifact(name)
    return {
      id: artifact.id,
      name: artifact.name,
      size: artifact.size,
      ...(artifact.digest === undefined ? {} : { digest: artifact.digest })
    }
  } catch (error) {
    if (nameOf(error) !== 'ArtifactNotFoundError') throw error
    const { artifacts } = await client.listArtifacts({ latest: true })
    throw new ActionError({
      doing,
      why: 'this workflow run has no artifact of that name',
      remedy: `It has: ${listed(artifacts.map(artifact => quoted(artifact.name)))}. Let the job that exports run before this one (needs), under the same artifact-name; give a package of another run with package-file.`,
      cause: error
    })
  }
}
