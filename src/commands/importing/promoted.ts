import type { ImportOrder } from '../import-order.ts'
import { digestsOf } from '../planning/digests.ts'
import type { Plan } from '../planning/plan.ts'
import type { Promoted } from '../records/keep-record.ts'
import type { RestoredVersion } from '../records/record.ts'
import type { Approved } from './follow-approved.ts'
import type { ImportResult } from './import-result.ts'

/** The version that a backup was made of, where it was imported to bring that version back. */
export function restoredBackup(
  { isRestore }: ImportOrder,
  { pkg }: Plan,
  { app, changed }: ImportResult
): RestoredVersion | undefined {
  const [version, of] = [app?.versionAfter, pkg.app?.version]
  return isRestore === true && changed && version !== undefined && of !== undefined ? { version, of } : undefined
}

/** The part of an import that goes into the record. */
export function promoted(
  { pkg, values, decisions }: Plan,
  content: string | undefined,
  { resources, app }: Pick<ImportResult, 'resources' | 'app'>,
  approved: Approved | undefined
): Promoted {
  const approvedPlan = approved?.document.digests.plan
  return {
    content,
    digests: digestsOf(pkg, values),
    plan: approvedPlan,
    app,
    rootId: decisions.get(pkg.rootKey)?.targetId,
    resources
  }
}
