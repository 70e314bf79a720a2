import type { Reserve } from '../../base/deadline.ts'
import { type ActionError, NotStarted } from '../../base/errors.ts'
import type { ImportOrder } from '../import-order.ts'
import type { Plan } from '../planning/plan.ts'
import type { ImportAnswer, ImportRequest } from '../ports/packaging.ts'
import type { Lock } from '../ports/runner.ts'
import { type Promoted, recordEnd, recordStart } from '../records/keep-record.ts'
import { type RestoredVersion, withRestored } from '../records/record.ts'
import { lockSubject, type Subject } from '../records/subject.ts'
import type { ImportStart } from '../restoring/remove-created.ts'
import { notRolledBack, undoImport } from '../restoring/with-rollback.ts'
import type { Run } from '../run.ts'
import { withDraftLeft } from './draft-left.ts'
import { finishImport } from './finish.ts'
import type { Approved } from './follow-approved.ts'
import type { ImportResult } from './import-result.ts'
import { promoted } from './promoted.ts'

/** An import that is ready to be started. */
export interface Prepared {
  readonly lock: Lock
  readonly subject: Subject
  readonly approved: Approved | undefined
  /** Digest of the imported content; undefined where it could not be computed. */
  readonly content: Promise<string | undefined>
  /** Versions that earlier runs brought back. */
  readonly restored: readonly RestoredVersion[] | undefined
  readonly request: ImportRequest
  /** Time for a rollback, where one is asked for. */
  readonly reserve?: Reserve | undefined
}

/** Has the service carry out the import, follows it to its end, and undoes it where that is asked for. */
export async function carryOut(
  run: Run,
  order: ImportOrder,
  plan: Plan,
  { lock, subject, approved, content, restored, request, reserve }: Prepared
): Promise<ImportResult> {
  const before = { ...promoted(plan, await content, { resources: plan.resources, app: undefined }, approved), restored }
  await lock.markStarted(before.content)
  // If the run dies after this point, the next one must neither create a second app nor mistake our draft for someone
  // else's.
  await recordStart(run, subject, before)
  const since = run.clock.now()
  let answer: ImportAnswer
  try {
    answer = await run.platform.packaging.importPackage(plan.target.environment.id, request)
  } catch (error) {
    // Only an import that never began certainly left nothing to look for.
    if (!(error instanceof NotStarted)) throw reserve === undefined ? error : notRolledBack(error)
    lock.resolve()
    await recordEnd(run, subject, { ...before, app: plan.app }, 'failed')
    throw error
  }
  const imported = await finishImport(run, plan, answer, order.publishChanges)
  const start = { since, answered: answer.kind === 'finished' }
  if (imported.failure === undefined) {
    if (reserve === undefined) return imported
    return { ...imported, undo: why => undoLater(run, plan, imported, { why, start, subject, before }) }
  }
  const result =
    reserve !== undefined && imported.changed
      ? await reserve.spend(() => undoImport(run, plan, imported, start))
      : draftExplained(imported)
  if (answer.kind === 'finished' || imported.changed) {
    lock.resolve()
    await recordEnd(
      run,
      subject,
      { ...before, ...result, restored: withRestored({ restored }, result.restored) },
      'failed'
    )
  }
  return result
}

/**
 * Undoes an import that went well, after its lock was released. Flow states go back too; sharing does not.
 *
 * @returns the result with `why` as its failure
 */
async function undoLater(
  run: Run,
  plan: Plan,
  imported: ImportResult,
  {
    why,
    start,
    subject,
    before
  }: {
    readonly why: ActionError
    readonly start: ImportStart
    readonly subject: Subject
    readonly before: Promoted
  }
): Promise<ImportResult> {
  const lock = await lockSubject(run, subject)
  try {
    const result = await undoImport(run, plan, { ...imported, failure: why }, start)
    const restored = withRestored({ restored: before.restored }, result.restored)
    await recordEnd(run, subject, { ...before, ...result, restored }, 'failed')
    return result
  } finally {
    await lock.release()
  }
}

/** A failure that leaves a draft also says what is live already. */
const draftExplained = (result: ImportResult): ImportResult =>
  result.publishState === 'draft-left'
    ? { ...result, failure: withDraftLeft(result.failure, result.resources, result.app) }
    : result
