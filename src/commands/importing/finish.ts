import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { appReport } from '../app-report.ts'
import type { Plan } from '../planning/plan.ts'
import type { App } from '../ports/app.ts'
import type { ImportAnswer } from '../ports/packaging.ts'
import { readAppUntil } from '../publishing/read-app-until.ts'
import type { Outcome, ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import { flowIdsIn, flowsIn, recordOutcomes, WRITTEN } from './outcomes.ts'
import { publishAndProve } from '../publishing/publish-and-verify.ts'
import { expectedConnectors, targetReferences } from '../publishing/references.ts'
import { lookForOutcome } from './lost-response.ts'

/** From the service's answer to a published, proven app: every resource with its own outcome. */
export async function finishImport(
  run: Run,
  plan: Plan,
  answer: ImportAnswer,
  publish: 'auto' | 'true' | 'false'
): Promise<void> {
  if (answer.kind === 'unanswered') await lookForOutcome(run, plan, answer.service)
  else recordOutcomes(run, plan, answer)

  const { report, log } = run
  const root = report.current.resources.find(({ key }) => key === plan.pkg.rootKey)
  report.set({
    outcome: outcomeOf(root),
    changed: report.current.resources.some(({ outcome }) => WRITTEN.has(outcome)),
    flows: flowsIn(report.current.resources)
  })
  if (plan.pkg.kind === 'flow' || root?.id === undefined) {
    report.set({ publishState: 'nothing-to-publish' })
    return
  }

  const app = await appAfterImport(run, plan, root.id)
  report.set({
    app: {
      ...appReport(run, plan.target.environment.id, app, plan.before?.publishedVersion),
      draft: app.hasDraft ? app.newestVersion : undefined
    }
  })
  const wanted = publish === 'true' || (publish === 'auto' && app.hasDraft)
  if (!wanted && app.hasDraft) {
    report.set({ publishState: 'draft-left' })
    log.notice(
      `The update of ${quoted(app.displayName)} is a draft: players keep version ${app.publishedVersion ?? 'none'} until it is published (publish-changes: ${publish}).`
    )
    return
  }
  await publishAndProve(run, app, {
    publish: wanted,
    connectors: expectedConnectors(plan),
    references: () => targetReferences(plan, flowIdsIn(report.current.resources)),
    before: plan.before?.publishedVersion
  })
  if (!wanted && report.current.publishState === undefined) report.set({ publishState: 'nothing-to-publish' })
}

/** The app once the import shows: an update must have left a newer version. */
async function appAfterImport(run: Run, { before }: Plan, id: string): Promise<App> {
  const hasArrived = ({ newestVersion }: App): boolean => newestVersion !== before?.newestVersion
  const app = await readAppUntil(run, id, hasArrived, 60_000)
  if (hasArrived(app)) return app
  throw new ActionError({
    doing: `find the imported version of ${quoted(app.displayName)}`,
    why: `its newest version is still ${app.newestVersion ?? 'none'}, the one from before the import`,
    remedy:
      'The service says the import succeeded and does not show its draft. Look at the versions of the app, then run command: publish.'
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
