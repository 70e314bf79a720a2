import { quoted } from '../../base/display.ts'
import { changesState, type DesiredStatePlan, desiredFacts } from '../desired-state/plan-desired-state.ts'
import type { ImportOrder } from '../import-order.ts'
import { assertPlanDigest, assertStillAsPlanned, changesSince, isResultOf } from '../planning/approved-plan.ts'
import type { Plan } from '../planning/plan.ts'
import { comparableWith, documentOf, type PlanDocument, readPlan } from '../planning/plan-document.ts'
import { listsInPlan } from '../planning/planned-values.ts'
import { assertNotBlocked } from '../planning/stop.ts'
import type { EarlierRuns } from '../records/drift.ts'
import type { Run } from '../run.ts'
import { isInDraft } from './unchanged.ts'

/** A plan that somebody approved, and where it was read. */
export interface Approved {
  readonly document: PlanDocument
  readonly file: string
}

export async function readApprovedPlan(
  { files }: Run,
  { planFile: file, planDigest, planBytes }: Pick<ImportOrder, 'planFile' | 'planDigest' | 'planBytes'>
): Promise<Approved | undefined> {
  if (file === undefined) return undefined
  const document = readPlan(planBytes ?? (await files.read(file)), file)
  assertPlanDigest(planDigest, document.digests.plan, file)
  return { document, file }
}

/** The values of an import. Lists that an approved plan found by title are taken from it, and not looked up again. */
export function valuesToFollow(
  { values }: Pick<ImportOrder, 'values'>,
  approved: Approved | undefined
): ImportOrder['values'] {
  if (values === undefined || values.lists === 'as-given' || approved === undefined) return values
  const mappings = listsInPlan(approved.document.values, values.mappings.at(-1)?.line ?? 0)
  // Whoever approved the plan has read why other lists were not found.
  return { ...values, found: { mappings, hints: new Map(), notes: [] } }
}

/**
 * Throws for everything that blocks the import, and for an approved plan that no longer matches what would happen.
 *
 * @returns that the approved plan was carried out already, as a sentence, where it was
 */
export function stopAtObstacles(
  run: Run,
  order: ImportOrder,
  plan: Plan,
  desired: DesiredStatePlan,
  { approved, history }: { readonly approved: Approved | undefined; readonly history: EarlierRuns }
): string | undefined {
  const whole = { ...plan, obstacles: [...plan.obstacles, ...desired.obstacles] }
  if (whole.obstacles.length > 0) run.report.set({ obstacles: whole.obstacles })
  // Impossible settings are input errors, not drift from the approved plan: report them first.
  if (desired.obstacles.length > 0) assertNotBlocked(whole, 'import')
  if (approved !== undefined) {
    const { document, file } = approved
    const now = documentOf(comparableWith(document, run), whole, order, desiredFacts(desired))
    const isDone = !changesState(desired) && isCarriedOut(plan, order, history, document)
    if (isDone && changesSince(document, now).length > 0 && isResultOf(document, now)) {
      run.report.set({ approvedPlan: { digest: document.digests.plan, file } })
      return `Nothing to do: the plan ${quoted(file)} was carried out already, and the target is as it says.`
    }
    assertStillAsPlanned(document, now, file)
    run.log.info(
      `Following the plan ${file}, ${document.digests.plan}: package, target and inputs are unchanged since it was made`
    )
    run.report.set({ approvedPlan: { digest: document.digests.plan, file } })
  }
  assertNotBlocked(whole, 'import')
  return undefined
}

/**
 * Whether the target has the content that an approved plan brings, with nothing left to publish. A plan that imports
 * what is there already can only be known from its record.
 */
function isCarriedOut(plan: Plan, order: ImportOrder, history: EarlierRuns, { digests }: PlanDocument): boolean {
  const { record } = history
  const isRecorded = record?.state === 'done' && record.plan === digests.plan
  if (plan.content?.unchanged !== true || (order.whenUnchanged === 'import' && !isRecorded)) return false
  return order.publishChanges === 'false' || !isInDraft(plan, history)
}
