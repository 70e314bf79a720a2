import { resolve } from 'node:path'
import type { ManyInputs } from '../../action/inputs/targets/read-step.ts'
import type { Target } from '../../action/inputs/targets/read-targets.ts'
import type { EarlierRecords } from '../../action/runner/earlier-records.ts'
import { manyArtifact } from '../../action/runner/record-names.ts'
import { recordsPath } from '../../action/runner/environment.ts'
import { RecordsArtifact } from '../../action/runner/records-artifact.ts'
import { RecordsFile } from '../../action/runner/records-file.ts'
import type { Deadline } from '../../base/deadline.ts'
import type { Artifacts, Files } from '../../commands/ports/runner.ts'
import { manyRecordsText } from '../../commands/records/many-records.ts'
import { earlierRecords } from '../earlier-records.ts'
import type { ProcessContext } from '../process-context.ts'

/** Where the records of all targets of a run are: in one artifact, and in the files that the inputs name. */
export interface FleetRecords {
  readonly together: RecordsArtifact
  readonly earlier: EarlierRecords | undefined
  /** The file of this name, the same for all targets if several name it; undefined without a name. */
  fileOf(path: string | undefined): RecordsFile | undefined
  /**
   * Ends the keeping: leaves one artifact, and one file.
   *
   * @returns the file's path; undefined where nothing was recorded
   */
  finish(): Promise<string | undefined>
}

export function fleetRecords(
  inputs: ManyInputs,
  targets: readonly Target[],
  context: ProcessContext,
  { artifacts, files, deadline }: { readonly artifacts: Artifacts; readonly files: Files; readonly deadline: Deadline }
): FleetRecords {
  const { workspace, step, attempt } = context.environment
  const name = manyArtifact(
    step,
    targets.map(({ id }) => id),
    attempt
  )
  const placeOf = (path: string): string => resolve(workspace, path)
  const named = new Map<string, number>()
  for (const target of targets) {
    const path = 'recordFile' in target.inputs ? target.inputs.recordFile : undefined
    if (path !== undefined) named.set(placeOf(path), (named.get(placeOf(path)) ?? 0) + 1)
  }
  const ofStep = inputs.step.get('record-file').trim()
  const opened = new Map<string, RecordsFile>()
  const together = new RecordsArtifact(name, artifacts, context.log)
  return {
    together,
    earlier: earlierRecords(inputs.githubToken, context, deadline, name),
    fileOf(path) {
      if (path === undefined) return undefined
      const place = placeOf(path)
      const many = (named.get(place) ?? 0) > 1 || (ofStep !== '' && placeOf(ofStep) === place)
      // One of a single target goes when the target is done: it holds what it read.
      if (!many) return new RecordsFile({ path, workspace, files, many })
      const file = opened.get(place) ?? new RecordsFile({ path, workspace, files, many })
      opened.set(place, file)
      return file
    },
    async finish() {
      if (together.records.size === 0) return undefined
      await together.finish()
      if (ofStep !== '') return ofStep
      const file = recordsPath(context.environment)
      await files.write(file, Buffer.from(manyRecordsText(together.records)))
      return file
    }
  }
}
