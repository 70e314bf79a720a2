import { createHash } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { messageOf } from '../../base/errors.ts'
import type { Artifacts, Files, Log, Records } from '../../commands/ports/runner.ts'

export interface RecordOptions {
  /** The file somebody named: read, and written again. */
  readonly file: string | undefined
  readonly workspace: string
  readonly temp: string
  readonly files: Files
  readonly artifacts: Artifacts
  /** Artifacts of earlier runs, the newest of a name; absent without a token or outside a runner. */
  readonly earlier: ((names: readonly string[]) => Promise<EarlierArtifact | undefined>) | undefined
  readonly run: string | undefined
  readonly log: Log
}

export interface EarlierArtifact {
  readonly bytes: Uint8Array
  readonly from: string
}

/** Records of promotions: in a file that somebody keeps, else as small artifacts of the runs. */
export function createRecords({ file, workspace, temp, files, artifacts, earlier, run, log }: RecordOptions): Records {
  const artifactOf = (subject: string): string =>
    `power-apps-record-${createHash('sha256').update(subject).digest('hex').slice(0, 16)}`
  return {
    run,
    async last(subject) {
      if (file !== undefined) {
        const path = resolve(workspace, file)
        return (await exists(path)) ? { bytes: await files.read(path), from: file } : undefined
      }
      const name = artifactOf(subject)
      try {
        return await earlier?.([name, `${name}-begun`])
      } catch (error) {
        log.warning(
          `The record of the last promotion could not be looked for among the artifacts of earlier runs: ${messageOf(error)}. Give the job "permissions: actions: read", or keep the record in a file with record-file.`
        )
        return undefined
      }
    },
    async keep(subject, bytes, final) {
      const name = artifactOf(subject)
      const path = file ?? join(temp, `${name}.json`)
      await files.write(path, bytes)
      const artifact = await artifacts.upload(final ? name : `${name}-begun`, bytes, { replace: true })
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
