import { quoted } from '../../base/display.ts'
import type { ImportOrder, Plan } from '../planning/plan.ts'
import type { Interruption } from '../ports/runner.ts'
import type { Run } from '../run.ts'
import { flowIdsIn } from './outcomes.ts'
import { contentOfOwnDraft, isOwnDraft, type PromotionRecord } from '../records/record.ts'
import { publishAndProve } from '../publishing/publish-and-verify.ts'
import { expectedConnectors, targetReferences } from '../publishing/references.ts'

/** Whether the target has an unpublished draft that is the content of the package, where the content is there already. */
export function isInDraft(
  { before, current, content }: Pick<Plan, 'before' | 'current' | 'content'>,
  record: PromotionRecord | undefined,
  interruption: Interruption | undefined
): boolean {
  if (before?.hasDraft !== true) return false
  if (current?.pkg.app?.version !== undefined && current.pkg.app.version === before.newestVersion) return true
  // A draft of ours need not hold this: the package may have gone back to what is published.
  const own = contentOfOwnDraft(before, record, interruption)
  return own !== undefined && own === content?.digest
}

/**
 * The target holds what the package would write: nothing is imported, no draft is made. A draft that is that very
 * content (an earlier run did not publish it, or was cut short before it did) is published.
 */
export async function leaveAlone(
  run: Run,
  plan: Plan,
  order: ImportOrder,
  record: PromotionRecord | undefined,
  interruption: Interruption | undefined
): Promise<void> {
  const { log, report } = run
  const { before } = plan
  const name = quoted(plan.pkg.manifest.details.displayName)
  report.set({
    outcome: 'unchanged',
    changed: false,
    publishState: 'nothing-to-publish',
    resources: report.current.resources.map(resource => ({ ...resource, outcome: 'unchanged' })),
    flows: report.current.resources.flatMap(({ key, kind, id, name: flow, targetName }) =>
      kind === 'flow' && id !== undefined ? [{ key, id, name: targetName ?? flow }] : []
    ),
    ...(report.current.app === undefined || before === undefined
      ? {}
      : { app: { ...report.current.app, versionAfter: before.publishedVersion } })
  })
  if (before === undefined || !isInDraft(plan, record, interruption)) {
    const isOwn = before !== undefined && isOwnDraft(before, record, interruption)
    const whose = isOwn ? 'that an earlier run left' : 'that is there is somebody’s work and'
    const rest = before?.hasDraft === true ? ` The draft ${whose} stays as it is.` : ''
    log.notice(`Nothing to import: the target holds the content of ${name} already.${rest}`)
    return
  }
  if (order.publishChanges === 'false') {
    const { app } = report.current
    report.set({
      publishState: 'draft-left',
      ...(app === undefined ? {} : { app: { ...app, draft: before.newestVersion } })
    })
    log.notice(`The draft in the target is ${name} already; it is not published (publish-changes: false).`)
    return
  }
  log.info(`The draft in the target is ${name} already: it is published`)
  await publishAndProve(run, before, {
    publish: true,
    connectors: expectedConnectors(plan),
    references: () => targetReferences(plan, flowIdsIn(report.current.resources)),
    before: before.publishedVersion
  })
  report.set({ outcome: 'updated', changed: true })
}
