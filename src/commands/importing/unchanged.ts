import { quoted } from '../../base/display.ts'
import type { ImportOrder } from '../import-order.ts'
import type { Plan } from '../planning/plan.ts'
import { expectedCalls } from '../publishing/calls.ts'
import { publishAndVerify } from '../publishing/publish-and-verify.ts'
import { expectedConnectors, targetReferences } from '../publishing/references.ts'
import { contentOfOwnDraft, type EarlierRuns, isOwnDraft } from '../records/drift.ts'
import type { Run } from '../run.ts'
import { withDraftLeft } from './draft-left.ts'
import { flowIdsIn, type ImportResult } from './import-result.ts'

/** Whether the target's unpublished draft has the content of the package, where the target already has that content. */
export function isInDraft(
  { before, current, content }: Pick<Plan, 'before' | 'current' | 'content'>,
  history: EarlierRuns
): boolean {
  if (before?.hasDraft !== true) return false
  if (current?.pkg.app?.version !== undefined && current.pkg.app.version === before.newestVersion) return true
  // A draft that this action left may differ: the package may have returned to the published content.
  const own = contentOfOwnDraft(before, history)
  return own !== undefined && own === content?.digest
}

/**
 * Handles a target that already has what the package would write: nothing is imported and no draft is created. A draft
 * with exactly that content, which an earlier run did not publish, is published.
 *
 * @param said the sentence that says so; by default, that the content is already there
 */
export async function handleUnchanged(
  run: Run,
  plan: Plan,
  { publishChanges }: Pick<ImportOrder, 'publishChanges'>,
  history: EarlierRuns,
  said?: string
): Promise<ImportResult> {
  const { log, report } = run
  const { before, app } = plan
  const name = quoted(plan.pkg.manifest.details.displayName)
  const resources = plan.resources.map(resource => ({ ...resource, outcome: 'unchanged' as const }))
  const unchanged: ImportResult = {
    resources,
    flows: resources.flatMap(({ key, kind, id, name: flow, targetName }) =>
      kind === 'flow' && id !== undefined ? [{ key, id, name: targetName ?? flow }] : []
    ),
    app: app === undefined ? undefined : { ...app, versionAfter: before?.publishedVersion },
    outcome: 'unchanged',
    publishState: 'nothing-to-publish',
    changed: false
  }
  report.set(unchanged)
  if (before === undefined || unchanged.app === undefined || !isInDraft(plan, history)) {
    log.notice(said ?? `Nothing to import: the target already has the content of ${name}.${restOf(plan, history)}`)
    return unchanged
  }
  if (publishChanges === 'false') {
    const left = { app: { ...unchanged.app, draft: before.newestVersion }, publishState: 'draft-left' as const }
    report.set(left)
    log.notice(
      said ??
        `The draft in the target already has the content of ${name}. It is not published (publish-changes: false).`
    )
    return { ...unchanged, ...left }
  }
  log.info(`The draft in the target already has the content of ${name}. Publishing it.`)
  const publication = await publishAndVerify(run, before, {
    publish: true,
    connectors: expectedConnectors(plan),
    references: () => targetReferences(plan, flowIdsIn(resources)),
    calls: expectedCalls(plan, flowIdsIn(resources)),
    before: { ...unchanged.app, versionBefore: before.publishedVersion }
  })
  if (publication.failure !== undefined)
    return { ...unchanged, ...publication, failure: withDraftLeft(publication.failure, [], publication.app) }
  report.set({ outcome: 'updated', changed: true })
  return { ...unchanged, ...publication, outcome: 'updated', changed: true }
}

function restOf({ before }: Plan, history: EarlierRuns): string {
  if (before?.hasDraft !== true) return ''
  return isOwnDraft(before, history)
    ? ' The draft that an earlier run left stays as it is.'
    : ' An unpublished draft by someone else stays as it is.'
}
