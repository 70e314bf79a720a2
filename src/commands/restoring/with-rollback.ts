import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { nameOf, WRITTEN, type ImportResult } from '../importing/import-result.ts'
import type { Plan } from '../planning/plan.ts'
import type { Run } from '../run.ts'
import type { ImportStart } from './remove-created.ts'
import { rollBack, type Rollback } from './rollback.ts'

/** Undoes a failed import. The result says what is in the target afterwards, and so does its failure. */
export async function undoImport(
  run: Run,
  plan: Plan,
  result: ImportResult,
  start: ImportStart
): Promise<ImportResult> {
  const undone = await rollBack(run, plan, result.resources, start)
  const flows = result.flows.filter(({ key }) => !undone.removed.has(key))
  const isAppGone = undone.removed.has(plan.pkg.rootKey) && plan.pkg.kind === 'app'
  const app = isAppGone ? undefined : (undone.app ?? result.app)
  run.report.set({ flows, ...(isAppGone ? { app: undefined, publishState: 'nothing-to-publish' as const } : {}) })
  const [version, of] = [undone.app?.versionAfter, plan.before?.publishedVersion]
  return {
    ...result,
    resources: undone.resources,
    flows,
    app,
    restored: version === undefined || of === undefined || version === of ? undefined : { version, of },
    failure: withRollback(result, undone)
  }
}

/** The failure with what the rollback did, in place of what the failure itself left. */
function withRollback({ failure, resources }: ImportResult, { done, left }: Rollback): unknown {
  if (!(failure instanceof ActionError)) return failure
  const { doing, why, service, remedy } = failure
  const isPartial = resources.some(({ outcome }) => outcome === 'failed')
  const written = resources.filter(({ outcome }) => WRITTEN.has(outcome))
  const state = [
    isPartial && written.length > 0 ? `These resources were imported before that: ${listed(written.map(nameOf))}.` : '',
    done.length === 0 ? '' : `Rolled back: ${done.join(' ')}`,
    left.length === 0 ? '' : `Not undone: ${left.join(' ')}`
  ]
  return new ActionError({
    doing,
    why,
    service,
    state: state.filter(one => one !== '').join(' '),
    remedy: done.length > 0 && left.length === 0 ? 'Correct the cause and run this again.' : remedy,
    cause: failure
  })
}

/**
 * The error of an import whose end was not seen. A rollback could run at the same time as the import, and would not know
 * what to undo.
 */
export function notRolledBack(failure: unknown): unknown {
  if (!(failure instanceof ActionError)) return failure
  const { doing, why, service, remedy } = failure
  return new ActionError({
    doing,
    why,
    service,
    state: 'Nothing was rolled back, because the import may still be running.',
    remedy,
    cause: failure
  })
}
