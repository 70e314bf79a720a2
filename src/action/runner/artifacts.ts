import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import type { Deadline } from '../../base/deadline.ts'
import { didYouMean } from '../../base/closest.ts'
import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import { untilAborted, withinDeadline } from '../../base/time-limit.ts'
import type { Artifacts, DownloadedArtifact, Log, StoredArtifact } from '../../commands/ports/runner.ts'
import { digestOf, sameDigest } from '../../package/digest.ts'
import { innerPackage } from '../../package/inner-package.ts'
import { recognise } from '../../package/recognise.ts'
import { artifactFailure, watchForFinalResponse, nameOf } from './artifact-failures.ts'
import { captureOutput, type Printer } from './captured-output.ts'
import { isManyArtifact, isRecordArtifact } from './record-names.ts'

export interface ArtifactOptions {
  /** The runner's temporary folder. Packages pass through a private folder in it. */
  readonly temp: string
  /** Whether the run has an artifact service at all. */
  readonly available: boolean
  readonly retentionDays?: number | undefined
  /** Attempt of this workflow run, from 1. Artifacts of its earlier attempts remain, and names are not given twice. */
  readonly attempt?: number | undefined
  readonly log: Log
  readonly redactor: Redactor
  /** GitHub's client cannot be stopped. It is abandoned when the deadline passes or `signal` is aborted. */
  readonly deadline: Deadline
  readonly signal?: AbortSignal | undefined
  readonly stream?: Printer
}

/** The largest artifact that is downloaded; the same limit as for downloads from the service. */
const MAX_BYTES = 256 * 1024 * 1024

/**
 * Build artifacts of this workflow run, through GitHub's own client, which is loaded on first use. A package is already
 * a zip, so it is uploaded and downloaded unchanged, without another zip around it.
 */
export function createArtifacts(options: ArtifactOptions): Artifacts {
  const { temp, available, retentionDays, stream = process.stdout } = options

  const withClient = async <Result>(
    doing: string,
    work: (client: ArtifactClient) => Promise<Result>
  ): Promise<Result> => {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const failed = new AbortController()
    const onLine = watchForFinalResponse(response => failed.abort(response))
    return withinDeadline(options, { doing, waitedFor: 'a response from the artifact service' }, () =>
      untilAborted(
        failed.signal,
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
    async upload(given, bytes, { replace = false, perAttempt = false } = {}) {
      if (!available) return undefined
      const name = perAttempt ? nameInAttempt(given, options.attempt) : given
      const doing = `upload the artifact ${quoted(name)}`
      try {
        return await withFolder(async folder => {
          // Without an archive, the client ignores the given name and names the artifact after the file.
          const file = join(folder, name)
          await writeFile(file, bytes)
          const response = await withClient(doing, async client => {
            if (replace) await removeIfPresent(client, name)
            return client.uploadArtifact(name, [file], folder, {
              skipArchive: true,
              ...(retentionDays === undefined ? {} : { retentionDays })
            })
          })
          return verifyUpload(doing, name, bytes, response)
        })
      } catch (error) {
        // An older GitHub Enterprise Server has no service that this client supports, which amounts to none.
        if (nameOf(error) === 'GHESNotSupportedError') return undefined
        throw artifactFailure(doing, error, options.redactor)
      }
    },

    async download(name) {
      const doing = `download the artifact ${quoted(name)}`
      if (!available) throw unavailable(doing)
      try {
        return await withFolder(folder => withClient(doing, client => download(client, doing, name, folder)))
      } catch (error) {
        throw artifactFailure(doing, error, options.redactor)
      }
    },

    async remove(name) {
      if (!available) return
      const doing = `remove the artifact ${quoted(name)}`
      try {
        await withClient(doing, client => removeIfPresent(client, name))
      } catch (error) {
        throw artifactFailure(doing, error, options.redactor)
      }
    },

    async names(of) {
      const doing = 'list the artifacts of this run'
      if (!available) throw unavailable(doing)
      try {
        const { artifacts } = await withClient(doing, client => client.listArtifacts({ latest: true }))
        const names = artifacts.map(({ name }) => name)
        return names.filter(name => (of === 'records' ? isManyArtifact(name) : !isRecordArtifact(name)))
      } catch (error) {
        throw artifactFailure(doing, error, options.redactor)
      }
    }
  }
}

const nameInAttempt = (name: string, attempt = 1): string => (attempt > 1 ? `${name}-attempt-${attempt}` : name)

const unavailable = (doing: string): ActionError =>
  new ActionError({
    doing,
    why: 'this run has no artifact service',
    remedy: 'Name the package in the input package-file.'
  })

function verifyUpload(
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
          ? 'the service did not return an id for it'
          : `the upload has the digest ${digest}, but the package has ${digestOf(bytes)}`,
      remedy: 'Run the job again.'
    })
  }
  return { id, name, ...(digest === undefined ? {} : { digest: `sha256:${digest.replace(/^sha256:/i, '')}` }) }
}

async function removeIfPresent(client: ArtifactClient, name: string): Promise<void> {
  try {
    await client.deleteArtifact(name)
  } catch (error) {
    if (nameOf(error) !== 'ArtifactNotFoundError') throw error
  }
}

async function download(
  client: ArtifactClient,
  doing: string,
  name: string,
  folder: string
): Promise<DownloadedArtifact> {
  const { size, ...artifact } = await find(client, doing, name)
  if (size > MAX_BYTES) throw tooLarge(doing, size)
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: folder,
    // The client would unpack a zip, and a package is one.
    skipDecompress: true,
    ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest })
  })
  if (digestMismatch === true) {
    throw new ActionError({
      doing,
      why: `the download differs from the upload: its digest is not ${artifact.digest}`,
      remedy: 'Run the job again. If it fails again, upload the package under another artifact-name.'
    })
  }
  const files = await readdir(folder)
  const [file, ...others] = files
  if (file === undefined || others.length > 0) {
    throw new ActionError({
      doing,
      why: `it contains ${files.length} files instead of one`,
      remedy: 'Use an artifact that the export command uploaded, or name the package in the input package-file.'
    })
  }
  const path = join(folder, file)
  const received = await stat(path)
  if (received.size > MAX_BYTES) throw tooLarge(doing, received.size)
  const bytes = await readFile(path)
  const { kind, what } = recognise(bytes)
  if (kind === 'bundle' && innerPackage(bytes) === undefined) {
    throw new ActionError({
      doing,
      why: `it is ${what}, packed by another upload action, and not a zip archive around exactly one package`,
      remedy:
        'Let the export command upload the package. Or download and unpack this artifact with the matching download action, and name the package in the input package-file.'
    })
  }
  return { bytes, artifact }
}

const tooLarge = (doing: string, size: number): ActionError =>
  new ActionError({
    doing,
    why: `it has ${size} bytes, and a package has at most ${MAX_BYTES}`,
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
    const names = artifacts.map(artifact => artifact.name).filter(one => !isRecordArtifact(one))
    throw new ActionError({
      doing,
      why: `this workflow run has no artifact of that name${didYouMean(name, names)}`,
      remedy: `${names.length === 0 ? 'The run has no packages.' : `The run has ${listed(names.map(quoted))}.`} Make this job wait for the exporting job (needs), and use the same artifact-name in both. To use a package of another run, set package-file.`,
      cause: error
    })
  }
}
