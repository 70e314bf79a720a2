import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { digestOf } from '../../package/digest.ts'
import type { Plan } from '../planning/plan.ts'
import type { Run } from '../run.ts'

/** Keeps the target's own export as a file and as an artifact of the run, before anything is written. */
export async function keepBackup(run: Run, plan: Plan, file: string): Promise<void> {
  const { before, current, pkg, target } = plan
  const root = plan.decisions.get(pkg.rootKey)
  if (root?.decision === 'new') {
    run.log.info('There is nothing to back up, because the import creates something new.')
    return
  }
  if (current === undefined)
    throw new ActionError({
      doing: `back up ${quoted(before?.displayName ?? pkg.manifest.details.displayName)} in ${quoted(target.environment.displayName)}`,
      why: 'it could not be exported, for the reason in the warning above',
      remedy: 'Nothing was written. Correct the cause, or import with backup: false.'
    })
  await run.files.write(file, current.bytes)
  const name = `power-apps-backup-${root?.targetId ?? 'app'}`
  const artifact = await run.artifacts.upload(name, current.bytes, { perAttempt: true })
  run.report.set({ backup: { file, artifact: artifact?.name } })
  run.log.info(
    `Backup written to ${file}: ${current.bytes.length} bytes, ${digestOf(current.bytes)}${artifact === undefined ? '' : `, artifact ${quoted(artifact.name)}`}`
  )
}
