import { quoted } from '../../base/display.ts'
import type { ImportOrder, Plan } from '../planning/plan.ts'
import type { Run } from '../run.ts'
import { isOwnDraft } from './record.ts'
import { publishAndProve } from './prove.ts'
import { expectedConnectors } from './references.ts'

/**
 * The target holds what the package would write: nothing is imported, no draft is made. A draft that is that very
 * content (an earlier run was cut short before it published) is published.
 */
export async function leaveAlone(
  run: Run,
  plan: Plan,
  order: ImportOrder,
  interrupted: string | undefined
): Promise<void> {
  const { log, report } = run
  const { before, current } = plan
  const name = quoted(plan.pkg.manifest.details.displayName)
  report.set({
    outcome: 'unchanged',
    changed: false,
    publishState: 'nothing-to-publish',
    resources: report.current.resources.map(resource =>
      resource.content === 'same' ? { ...resource, outcome: 'unchanged' } : resource
    ),
    flows: report.current.resources.flatMap(({ key, kind, id, name: flow, targetName }) =>
      kind === 'flow' && id !== undefined ? [{ key, id, name: targetName ?? flow }] : []
    ),
    ...(report.current.app === undefined || before === undefined
      ? {}
      : { app: { ...report.current.app, versionAfter: before.publishedVersion } })
  })
  const draftIsIt =
    before?.hasDraft === true && (current?.pkg.app?.version === before.newestVersion || isOwnDraft(before, interrupted))
  if (before === undefined || !draftIsIt) {
    const rest = before?.hasDraft === true ? ' The draft that is there is somebody’s work and stays as it is.' : ''
    log.notice(`Nothing to do: the target holds the content of ${name} already.${rest}`)
    return
  }
  if (order.publishChanges === 'false') {
    report.set({ publishState: 'draft-left' })
    log.notice(`The draft in the target is ${name} already; it is not published (publish-changes: false).`)
    return
  }
  log.info(`The draft in the target is ${name} already: it is published`)
  await publishAndProve(run, before, {
    publish: true,
    connectors: expectedConnectors(plan),
    before: before.publishedVersion
  })
  report.set({ outcome: 'updated', changed: true })
}
