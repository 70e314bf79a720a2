import type { Target } from '../../action/inputs/targets/read-targets.ts'
import type { OpenedPackage, PackageSource } from '../../commands/import-order.ts'
import { importPackage } from '../../commands/import.ts'
import { same } from '../../commands/ids.ts'
import { planImport, type Planned } from '../../commands/plan.ts'
import { publishCommand } from '../../commands/publish.ts'
import { findEnvironment, resolveEnvironment } from '../../commands/resolve.ts'
import { restoreCommand } from '../../commands/restore.ts'
import type { Run } from '../../commands/run.ts'
import type { Undo } from '../../commands/targets/run-rings.ts'
import type { ApprovedTargets } from '../../commands/targets/targets-plan.ts'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { writingNothing } from '../../base/nothing-written.ts'

/** What the work on every target shares. */
export interface Release {
  /** Absent for commands without a package. */
  readonly package?: { readonly source: PackageSource; readonly opened: OpenedPackage } | undefined
  readonly approved?: ApprovedTargets | undefined
  /** Display name of the environment, as somebody typed it. */
  readonly confirm?: string | undefined
  /** Path of the plan of all targets. */
  readonly planFile: string
  /** Path of the backup of a target. */
  readonly backupOf: (id: string) => string
  /** Is given the plan of each target. */
  readonly planned: (id: string, planned: Planned) => void
}

/**
 * Does for one target what the command does for a single one. Rejects where it fails.
 *
 * @param rollsBack whether it may have to be undone although it goes well
 * @returns what undoes it
 */
export async function carryOut(
  run: Run,
  { id, inputs }: Target,
  release: Release,
  rollsBack: boolean
): Promise<Undo | undefined> {
  await assertConfirmed(run, inputs, release.confirm)
  const { source, opened } = release.package ?? {}
  const shared = { ...source, artifactName: source?.artifactName ?? '', opened }
  switch (inputs.command) {
    case 'plan':
      await writingNothing(run.deadline, async () => {
        const planned = await planImport(run, { ...inputs, ...shared, planFile: release.planFile, onFailure: 'keep' })
        release.planned(id, planned)
        if (planned.obstacle !== undefined) throw planned.obstacle
      })
      return undefined
    case 'import': {
      const { failure, undo } = await importPackage(run, {
        ...inputs,
        ...shared,
        onFailure: rollsBack ? 'rollback' : inputs.onFailure,
        planFile: release.approved?.file,
        // It is the digest of the plan of all targets, which was checked.
        planDigest: undefined,
        planBytes: release.approved?.plans.get(id),
        backupFile: inputs.backup ? release.backupOf(id) : undefined
      })
      if (failure !== undefined) throw failure
      return undo === undefined ? undefined : async why => (await undo(why)).failure
    }
    case 'publish':
      await publishCommand(run, inputs)
      return undefined
    case 'restore':
      await restoreCommand(run, inputs)
      return undefined
    case 'export':
      throw new TypeError('an export has no targets')
  }
}

/** Throws unless the environment has, or is to get, the name that somebody typed to confirm it. */
async function assertConfirmed(
  { platform }: Run,
  inputs: Target['inputs'],
  confirm: string | undefined
): Promise<void> {
  if (confirm === undefined) return
  const creates = 'createEnvironment' in inputs && inputs.createEnvironment !== undefined
  const environment = inputs.environment.trim()
  const { displayName } = creates
    ? ((await findEnvironment(platform, environment)) ?? { displayName: environment })
    : await resolveEnvironment(platform, environment)
  if (same(displayName, confirm)) return
  throw new ActionError({
    doing: `start in ${quoted(displayName)}`,
    why: `confirm says ${quoted(confirm)}, which is another environment`,
    remedy: 'Nothing was written. Check the targets, then type the display name of the environment.'
  })
}
