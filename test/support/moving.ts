import type { Clock } from '../../src/base/deadline.ts'
import { exportCommand } from '../../src/commands/export.ts'
import type { ImportOrder } from '../../src/commands/import-order.ts'
import { SOURCE, TARGET, type OpenWorld } from './world.ts'
import { runAgainst } from './in-process.ts'

/** The app of the source environment as a package, exported by the real command in this process. */
export async function exportedApp(world: OpenWorld, clock?: Clock): Promise<Uint8Array> {
  const { run, files } = await runAgainst(world.server, 'export', clock === undefined ? {} : { clock })
  await exportCommand(run, {
    environment: SOURCE,
    root: { kind: 'app', value: 'Expense Approvals' },
    packageFile: 'app.zip',
    artifactName: 'app',
    resources: []
  })
  return files.get('app.zip') ?? new Uint8Array()
}

/** What an import into the target is asked for when its inputs say nothing else. */
export const importOrder = (changes: Partial<ImportOrder> = {}): ImportOrder => ({
  environment: TARGET,
  packageFile: 'app.zip',
  artifactName: 'app',
  resources: [],
  connections: [],
  importMode: 'auto',
  publishChanges: 'auto',
  whenUnchanged: 'skip',
  onFailure: 'keep',
  onDrift: 'report',
  desired: { flowsState: 'keep', shareMode: 'report' },
  ...changes
})
