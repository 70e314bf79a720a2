import type { EnvironmentInputs, ImportInputs } from '../action/inputs/read-inputs.ts'
import { backupPath, planPath, type RunnerEnvironment } from '../action/runner/environment.ts'
import { createPackageFinder } from '../action/runner/package-files.ts'
import { writingNothing } from '../base/nothing-written.ts'
import { exportBatch } from '../commands/batch/export-batch.ts'
import { importBatch, type RefusedFile } from '../commands/batch/import-batch.ts'
import { exportCommand } from '../commands/export.ts'
import { importCommand } from '../commands/import.ts'
import { planCommand } from '../commands/plan.ts'
import { publishCommand } from '../commands/publish.ts'
import { restoreCommand } from '../commands/restore.ts'
import type { Run } from '../commands/run.ts'

/** Runs the command that the inputs select. */
export async function dispatch(run: Run, inputs: EnvironmentInputs, environment: RunnerEnvironment): Promise<void> {
  switch (inputs.command) {
    case 'export':
      return writingNothing(run.deadline, () =>
        inputs.apps === undefined ? exportCommand(run, inputs) : exportBatch(run, { ...inputs, apps: inputs.apps })
      )
    case 'plan':
      return writingNothing(run.deadline, () =>
        planCommand(run, { ...inputs, planFile: inputs.planFile ?? planPath(environment), onFailure: 'keep' })
      )
    case 'import':
      return importAll(run, inputs, environment)
    case 'publish':
      return publishCommand(run, inputs)
    case 'restore':
      return restoreCommand(run, inputs)
  }
}

async function importAll(run: Run, inputs: ImportInputs, environment: RunnerEnvironment): Promise<void> {
  const options = { ...inputs, backupFile: inputs.backup ? backupPath(environment) : undefined }
  const { batch } = inputs
  if (batch === undefined) return importCommand(run, options)
  const packages = 'artifacts' in batch ? batch : { files: await filesOf(batch.files, environment) }
  return importBatch(run, { ...options, apps: inputs.app }, packages)
}

async function filesOf(
  patterns: readonly string[],
  { workspace }: RunnerEnvironment
): Promise<(string | RefusedFile)[]> {
  const found = await createPackageFinder(workspace).find(patterns)
  return found.map(({ path, refusal }) => (refusal === undefined ? path : { path, refusal }))
}
