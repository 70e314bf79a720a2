import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { listed, quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import type { Redactor } from '../base/redaction.ts'
import type { Artifacts, DownloadedArtifact, Log, StoredArtifact } from '../commands/ports/runner.ts'
import { digestOf, sameDigest } from '../package/digest.ts'
import { recognise } from '../package/recognise.ts'
import { quietly, type Printer } from './quiet.ts'

export interface ArtifactOptions {
  /** The runner's temp folder. Packages pass through a private folder in it. */
  readonly temp: string
  /** Whether the run has an artifact service at all. */
  readonly available: boolean
  readonly retentionDays?: number | undefined
  readonly log: Log
  readonly redactor: Redactor
  /** Aborted when the run is to end: the client itself cannot be stopped, but nobody waits for it any longer. */
  readonly signal?: AbortSignal | undefined
  readonly stream?: Printer
}

/**
 * Build artifacts of this workflow run, through GitHub's own client, which is loaded when the first one is used. A
 * package is a zip already: it goes up and comes down as it is, without another zip around it.
 */
export function createArtifacts(options: ArtifactOptions): Artifacts {
  const { temp, available, retentionDays, signal, stream = process.stdout } = options

  const withClient = async <Result>(work: (client: ArtifactClient) => Promise<Result>): Promise<Result> => {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    return abandonedOn(
      signal,
      quietly(stream, options, () => work(new DefaultArtifactClient()))
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
          const answer = await withClient(async client => {
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
        throw explained(doing, error, options.redactor)
      }
    },

    async download(name) {
      const doing = `download the artifact ${quoted(name)}`
      if (!available) throw unavailable(doing)
      try {
        return await withFolder(folder => withClient(client => downloaded(client, doing, name, folder)))
      } catch (error) {
        throw explained(doing, error, options.redactor)
      }
    },

    async names() {
      const doing = 'list the artifacts of this run'
      if (!available) throw unavailable(doing)
      try {
        const { artifacts } = await withClient(client => client.listArtifacts({ latest: true }))
        return artifacts.map(({ name }) => name)
      } catch (error) {
        throw explained(doing, error, options.redactor)
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

/** `work`, or the reason of the signal as soon as it is aborted; what `work` comes to after that is of no consequence. */
async function abandonedOn<Result>(signal: AbortSignal | undefined, work: Promise<Result>): Promise<Result> {
  if (signal === undefined) return work
  let abandon = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    abandon = () => reject(signal.reason)
  })
  signal.addEventListener('abort', abandon, { once: true })
  if (signal.aborted) abandon()
  try {
    return await Promise.race([aborted, work])
  } finally {
    signal.removeEventListener('abort', abandon)
  }
}

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
  const artifact = await find(client, doing, name)
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
  const bytes = await readFile(join(folder, file))
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

async function find(client: ArtifactClient, doing: string, name: string): Promise<StoredArtifact> {
  try {
    const { artifact } = await client.getArtifact(name)
    return {
      id: artifact.id,
      name: artifact.name,
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

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')

/**
 * What the client's errors mean. They carry no codes, and it wraps most of them in one of no particular class: their
 * text has to do.
 */
function explained(doing: string, error: unknown, redactor: Redactor): ActionError {
  if (error instanceof ActionError) return error
  const why = redactor.redact(messageOf(error)).replace(/\.$/, '')
  if (/\(409\)/.test(why)) {
    return new ActionError({
      doing,
      why: 'this workflow run has an artifact of that name already',
      remedy:
        'Give each export of a run its own artifact-name, in a matrix for example with a value of the matrix in it.',
      cause: error
    })
  }
  if (/storage quota/i.test(why)) {
    return new ActionError({
      doing,
      why: 'the storage quota for artifacts is used up',
      remedy: 'Delete old artifacts or raise the limit; the usage is recalculated every few hours.',
      cause: error
    })
  }
  if (nameOf(error) === 'GHESNotSupportedError') {
    return new ActionError({
      doing,
      why: 'this GitHub Enterprise Server has no artifact service that the current client can talk to',
      remedy: 'Fetch the artifact with an action made for the server, and give the package with package-file.',
      cause: error
    })
  }
  return new ActionError({
    doing,
    why,
    remedy: 'Run the job again; when it repeats, see whether GitHub reports trouble with Actions.',
    cause: error
  })
}
