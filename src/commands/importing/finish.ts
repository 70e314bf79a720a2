import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { PublishChanges } from '../import-order.ts'
import { appReport } from '../packages/package-report.ts'
import type { Plan } from '../planning/plan.ts'
import type { App } from '../ports/app.ts'
import type { ImportAnswer } from '../ports/packaging.ts'
import { expectedCalls } from '../publishing/calls.ts'
import { publishAndVerify } from '../publishing/publish-and-verify.ts'
import { readAppUntil } from '../publishing/read-app-until.ts'
import { expectedConnectors, targetReferences } from '../publishing/references.ts'
import type { Outcome, ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import { liveFlows } from './draft-left.ts'
import { flowIdsIn, flowsIn, WRITTEN, type ImportResult } from './import-result.ts'
import { findLostImport } from './lost-response.ts'
import { outcomesOf } from './outcomes.ts'

/** Follows an import from the service's response to the published and verified app. Every resource gets its outcome. */
export async function finishImport(
  run: Run,
  plan: Plan,
  answer: ImportAnswer,
  publishChanges: PublishChanges
): Promise<ImportResult> {
  const { resources, failure } =
    answer.kind === 'unanswered' ? await findLostImport(run, plan, answer.service) : outcomesOf(run, plan, answer)
  const root = resources.find(({ key }) => key === plan.pkg.rootKey)
  const imported: ImportResult = {
    resources,
    flows: flowsIn(resources),
    outcome: failure === undefined ? outcomeOf(root) : 'failed',
    changed: resources.some(({ outcome }) => WRITTEN.has(outcome)),
    failure
  }
  const { operationId } = answer.kind === 'finished' ? answer : {}
  const { flows, outcome, changed } = imported
  run.report.set({ resources, flows, outcome, changed, ...(operationId === undefined ? {} : { operationId }) })
  if (failure !== undefined) return imported
  if (plan.pkg.kind === 'flow' || root?.id === undefined) {
    run.report.set({ publishState: 'nothing-to-publish' })
    return { ...imported, publishState: 'nothing-to-publish' }
  }
  return { ...imported, ...(await publishImported(run, plan, root.id, resources, publishChanges)) }
}

async function publishImported(
  run: Run,
  plan: Plan,
  id: string,
  resources: readonly ResourceReport[],
  publishChanges: PublishChanges
): Promise<Pick<ImportResult, 'app' | 'publishState' | 'failure'>> {
  const { report, log } = run
  let app: App
  try {
    app = await appAfterImport(run, plan, id)
  } catch (failure) {
    return { app: plan.app, failure }
  }
  const reported = {
    ...appReport(run, plan.target.environment.id, app, plan.before?.publishedVersion),
    draft: app.hasDraft ? app.newestVersion : undefined
  }
  report.set({ app: reported })
  const publishing = publishChanges === 'true' || (publishChanges === 'auto' && app.hasDraft)
  if (!publishing && app.hasDraft) {
    report.set({ publishState: 'draft-left' })
    log.notice(
      `The update of ${quoted(app.displayName)} is a draft (publish-changes: ${publishChanges}). Until it is published with command: publish, users run version ${app.publishedVersion ?? 'none'}.`
    )
    const live = liveFlows(resources, reported)
    if (live !== undefined) {
      log.warning(live)
      report.alert(live)
    }
    return { app: reported, publishState: 'draft-left' }
  }
  return publishAndVerify(run, app, {
    publish: publishing,
    connectors: expectedConnectors(plan),
    references: () => targetReferences(plan, flowIdsIn(resources)),
    calls: expectedCalls(plan, flowIdsIn(resources)),
    before: reported
  })
}

/** The app once the import is visible: an update must result in a newer version. */
async function appAfterImport(run: Run, { before }: Plan, id: string): Promise<App> {
  const hasArrived = ({ newestVersion }: App): boolean => newestVersion !== before?.newestVersion
  if (before === undefined) await run.platform.apps.readNew(id)
  const app = await readAppUntil(run, id, hasArrived, 60_000)
  if (hasArrived(app)) return app
  throw new ActionError({
    doing: `find the imported version of ${quoted(app.displayName)}`,
    why: `its newest version is still ${app.newestVersion ?? 'none'}, as before the import`,
    remedy:
      'The service reported success but shows no new version. Look at the versions of the app, then run command: publish.'
  })
}

function outcomeOf(root: ResourceReport | undefined): Outcome {
  switch (root?.outcome) {
    case 'created':
      return 'created'
    case 'updated':
      return 'updated'
    case 'reused':
      return 'unchanged'
    default:
      return 'failed'
  }
}
