import { join } from 'node:path'
import { messageOf } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import type { Artifacts, Files, FoundRecord, Log, Records } from '../../commands/ports/runner.ts'
import { UnreadableRecords } from '../../commands/records/many-records.ts'
import type { EarlierRecords } from './earlier-records.ts'
import { exists } from './files.ts'
import type { RecordsArtifact } from './records-artifact.ts'
import { recordArtifact, recordKey, UNFINISHED } from './record-names.ts'
import type { RecordsFile } from './records-file.ts'

export interface RecordOptions {
  /** The file given in `record-file`. It is read, and later overwritten. */
  readonly file: RecordsFile | undefined
  readonly temp: string
  readonly files: Files
  readonly artifacts: Artifacts
  /** The artifact of all targets; undefined for a run with one target, whose record has an artifact of its own. */
  readonly together?: RecordsArtifact | undefined
  /** Finds records of earlier runs; undefined without a token or outside a runner. */
  readonly earlier: EarlierRecords | undefined
  readonly run: string | undefined
  readonly log: Log
}

/** Records of promotions, kept in the file that `record-file` names, or else as small artifacts of the runs. */
export function createRecords({ file, temp, files, artifacts, together, earlier, run, log }: RecordOptions): Records {
  const copyOf = (key: string): string => join(temp, `${recordArtifact(key)}.json`)
  const search = async (key: string): Promise<FoundRecord | 'unknown' | undefined> => {
    try {
      return await earlier?.find(key)
    } catch (error) {
      // The file may concern other targets only, so it must not stop this one.
      const message =
        error instanceof UnreadableRecords
          ? `The record of the last promotion is unknown: it may be in the ${error.from}, which cannot be read, because it holds something else or was written by a newer version of this action.`
          : `Could not search the artifacts of earlier runs for the record of the last promotion: ${messageOf(error)}. Give the job "permissions: actions: read", or keep the record in a file (record-file).`
      if (earlier?.isNews(message) !== false) log.warning(message)
      return 'unknown'
    }
  }
  const upload = async (key: string, bytes: Uint8Array, final: boolean): Promise<string | undefined> => {
    if (together === undefined) {
      const name = `${recordArtifact(key)}${final ? '' : UNFINISHED}`
      return (await artifacts.upload(name, bytes, { replace: true }))?.name
    }
    const record: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return isObject(record) && (await together.keep(key, record)) ? together.name : undefined
  }
  return {
    run,
    async last(subject, { ofThisJob } = { ofThisJob: false }) {
      const key = recordKey(subject)
      if (file !== undefined) return file.find(key)
      const found = await search(key)
      const copy = copyOf(key)
      const isCopyTaken = ofThisJob && (found === undefined || found === 'unknown') && (await exists(copy))
      return isCopyTaken ? { bytes: await files.read(copy), from: copy } : found
    },
    async keep(subject, bytes, final) {
      const key = recordKey(subject)
      if (file === undefined) await files.write(copyOf(key), bytes)
      else await file.keep(key, bytes)
      return { file: file?.path ?? copyOf(key), artifact: await upload(key, bytes, final) }
    }
  }
}
