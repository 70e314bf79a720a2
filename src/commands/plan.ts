import { duration, quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import { changesAfterwards, planAfterwards } from './desired-state/desired-state.ts'
import { driftObstacle } from './importing/on-drift.ts'
import { isInDraft } from './importing/unchanged.ts'
import { lastRecord, rootName, subjectOf } from './records/keep-record.ts'
import { driftIn, interruptionOf } from './records/record.ts'
import { loadPackage } from './packages/load-package.ts'
import { prepareImport, problemsWith, wordsOf } from './importing/prepare.ts'
import { permissionGap, warnAboutIdentity } from './permission.ts'
import type { Obstacle } from './planning/decision.ts'
import { documentOf } from './planning/document-of.ts'
import { unreadHint } from './planning/hints.ts'
import { planText } from './planning/plan-document.ts'
import { makePlan, type ImportOrder, type Plan } from './planning/plan.ts'
import { isBlocked, stopAt } from './planning/stop.ts'
import { resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

export interface PlanOrder extends ImportOrder {
  /** Where the plan is written. */
  readonly planFile: string
  /** `error` makes a plan that something stops a failed run. */
  readonly failOn: 'error' | 'never'
}

/**
 * Says what an import would do, for a person who is to approve it. Writes nothing in the target: it exports the
 * target's own app to compare, and has the service read the package and validate the import from temporary storage.
 */
export async function planCommand(run: Run, order: PlanOrder): Promise<void> {
  const { platform, log, report } = run
  const { pkg, bytes } = await loadPackage(run, order)
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({
    environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
  })
  const gap = await permissionGap(run, environment, 'import')
  log.info(
    `Planning the import of ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)} as ${platform.identity.name}`
  )
  const made = await makePlan(run, order, pkg, environment, true)
  for (const sentence of unreadHint(made)) report.remark(sentence)
  const subject = subjectOf(report.current.cloud, environment, pkg, order)
  const record = await lastRecord(run, subject, environment, rootName(pkg, order))
  const interruption = interruptionOf(record, undefined)
  const drift = driftIn(made, record, interruption)
  report.set({ drift })
  const unchanged = made.content?.unchanged === true && order.whenUnchanged === 'skip'
  const stops = [gap, unchanged ? undefined : driftObstacle(run, drift, order.onDrift)].filter(
    stop => stop !== undefined
  )
  const known: Plan = { ...made, obstacles: [...stops, ...made.obstacles] }
  // The service can only look at an import in which every choice is made.
  const objections = isBlocked(known) || unchanged ? [] : await serviceObjections(run, known, bytes)
  const afterwards = await planAfterwards(run, known, order.declared)
  const plan: Plan = { ...known, obstacles: [...known.obstacles, ...objections, ...afterwards.obstacles] }
  const document = documentOf(run, plan, order, afterwards)
  const blocked = isBlocked(plan)
  const root = plan.decisions.get(pkg.rootKey)
  const publishes = unchanged && order.publishChanges !== 'false' && isInDraft(plan, record, interruption)
  const isIdle = unchanged && !publishes && !changesAfterwards(afterwards)
  const leaves = publishes ? 'updated' : 'unchanged'
  report.set({
    outcome: blocked ? 'failed' : unchanged ? leaves : root?.decision === 'new' ? 'created' : 'updated',
    changed: false,
    plan: {
      state: blocked ? 'blocked' : isIdle ? 'unchanged' : 'ready',
      imports: !unchanged,
      digest: document.digests.plan,
      targetDigest: document.digests.target,
      file: order.planFile,
      obstacles: plan.obstacles,
      flowStates: afterwards.flowSteps,
      difference: plan.content?.difference
    }
  })
  await run.files.write(order.planFile, Buffer.from(planText(document)))
  log.info(
    `Plan written to ${order.planFile}, ${document.digests.plan}, after ${duration(run.deadline.span - run.deadline.left())}`
  )
  if (!blocked) return
  try {
    stopAt(plan)
  } catch (error) {
    if (order.failOn === 'error') throw error
    log.warning(messageOf(error))
  }
}

/** What the service's own dry run says against the import, as obstacles. */
async function serviceObjections(run: Run, plan: Plan, bytes: Uint8Array): Promise<Obstacle[]> {
  try {
    const problems = await problemsWith(run, plan, await prepareImport(run, plan, bytes))
    if (problems.length === 0) return []
    return [
      {
        what: `the service's own validation refuses it: ${wordsOf(problems)}`,
        remedy: 'Correct what the service names.'
      }
    ]
  } catch (error) {
    if (!(error instanceof ActionError) || run.deadline.over()) throw error
    return [{ what: error.message, remedy: error.remedy }]
  }
}
