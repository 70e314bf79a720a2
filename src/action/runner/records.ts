import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { messageOf } from '../../base/errors.ts'
import type { Artifacts, Files, Log, Records } from '../../commands/ports/runner.ts'

export interface RecordOptions {
  /** The file given in `record-file`. It is read, and later overwritten. */
  readonly file: string | undefined
  readonly workspace: string
  readonly temp: string
  readonly files: Files
  readonly artifacts: Artifacts
  /** Finds the newest artifact of these names in earlier runs; undefined without a token or outside a runner. */
  readonly earlier: ((names: readonly string[]) => Promise<EarlierArtifact | undefined>) | undefined
  readonly run: string | undefined
  readonly log: Log
}

export interface EarlierArtifact {
  readonly bytes: Uint8Array
  readonly from: string
}

const PREFIX = 'power-apps-record-'
/** Marks the record of an import that has begun and not ended. */
const UNFINISHED = '-begun'

/** Whether an artifact is one of this action's own records, and so not a package. */
export const isRecordArtifact = (name: string): boolean => /^power-apps-record-[0-9a-f]{16}(?:-begun)?$/.test(name)

/** Records of promotions, kept in the file that `record-file` names, or else as small artifacts of the runs. */
export function createRecords({ file, workspace, temp, files, artifacts, earlier, run, log }: RecordOptions): Records {
  const artifactName = (subject: string): string =>
    `${PREFIX}${createHash('sha256').update(subject).digest('hex').slice(0, 16)}`
  const copyOf = (name: string): string => join(temp, `${name}.json`)
  const search = async (name: string): Promise<EarlierArtifact | 'unknown' | undefined> => {
    try {
      return await earlier?.([name, `${name}${UNFINISHED}`])
    } catch (error) {
      log.warning(
        `Could not search the artifacts of earlier runs for the record of the last promotion: ${messageOf(error)}. Give the job "permissions: actions: read", or keep the record in a file (record-file).`
      )
      return 'unknown'
    }
  }
  return {
    run,
    async last(subject, { ofThisJob } = { ofThisJob: false }) {
      if (file !== undefined) {
        const path = resolve(workspace, file)
        return (await exists(path)) ? { bytes: await files.read(path), from: file } : undefined
      }
      const name = artifactName(subject)
      const found = await search(name)
      const copy = copyOf(name)
      const isCopyTaken = ofThisJob && (found === undefined || found === 'unknown') && (await exists(copy))
      return isCopyTaken ? { bytes: await files.read(copy), from: copy } : found
    },
    async keep(subject, bytes, final) {
      const name = artifactName(subject)
      const path = file ?? copyOf(name)
      await files.write(path, bytes)
      const artifact = await artifacts.upload(final ? name : `${name}${UNFINISHED}`, bytes, { replace: true })
      return { file: path, artifact: artifact?.name }
    }
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
