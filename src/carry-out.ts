import { createPackageFinder } from './action/runner/package-files.ts'
import { backupPath, planPath, type RunnerEnvironment } from './action/runner/environment.ts'
import type { EnvironmentInputs, ImportInputs } from './action/inputs/read-inputs.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { planCommand } from './commands/plan.ts'
import { publishCommand } from './commands/publish.ts'
import { restoreCommand } from './commands/restore.ts'
import type { Run } from './commands/run.ts'
import { exportSeveral } from './commands/batch/export-batch.ts'
import { importSeveral } from './commands/batch/import-batch.ts'

/** The part of the composition root that is loaded last: which command carries out which inputs. */
export async function carryOut(run: Run, inputs: EnvironmentInputs, environment: RunnerEnvironment): Promise<void> {
  switch (inputs.command) {
    case 'export':
      return inputs.apps === undefined
        ? exportCommand(run, inputs)
        : exportSeveral(run, { ...inputs, apps: inputs.apps })
    case 'plan':
      return planCommand(run, { ...inputs, planFile: inputs.planFile ?? planPath(environment), onFailure: 'keep' })
    case 'import':
      return importing(run, { ...inputs, backupFile: inputs.backup ? backupPath(environment) : undefined }, environment)
    case 'publish':
      return publishCommand(run, inputs)
    case 'restore':
      return restoreCommand(run, inputs)
  }
}

async function importing(
  run: Run,
  order: ImportInputs & { readonly backupFile: string | undefined },
  { workspace }: RunnerEnvironment
): Promise<void> {
  const { several } = order
  if (several === undefined) return importCommand(run, order)
  const packages =
    'artifacts' in several
      ? several
      : { files: (await createPackageFinder(workspace).find(several.files)).map(({ path }) => path) }
  return importSeveral(run, { ...order, apps: order.app }, packages)
}
