import { duration, listed, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { plannedFlowsOff } from './desired-state/flows-after.ts'
import {
  changesState,
  type DesiredStatePlan,
  desiredFacts,
  planDesiredState
} from './desired-state/plan-desired-state.ts'
import type { ImportOrder } from './import-order.ts'
import { driftObstacle } from './importing/on-drift.ts'
import { describeProblem, findProblems, prepareImport } from './importing/prepare.ts'
import { isInDraft } from './importing/unchanged.ts'
import { loadPackage } from './packages/load-package.ts'
import { nameValuesOfSource } from './packages/with-values.ts'
import { missingEnvironment } from './new-environment.ts'
import { permissionGap, warnAboutIdentity } from './permission.ts'
import type { Obstacle } from './planning/decision.ts'
import { unreadHint } from './planning/hints.ts'
import { makePlan } from './planning/make-plan.ts'
import { documentOf, type PlanDocument, planText } from './planning/plan-document.ts'
import { planNewEnvironment } from './planning/plan-new-environment.ts'
import { isNothingToImport, type Plan } from './planning/plan.ts'
import { publishingOf } from './planning/publishing.ts'
import { assertNotBlocked, isBlocked } from './planning/stop.ts'
import { driftIn } from './records/drift.ts'
import { readHistory } from './records/keep-record.ts'
import { subjectOfImport } from './records/subject.ts'
import { resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

export interface PlanOrder extends ImportOrder {
  /** Where the plan is written. */
  readonly planFile: string
  /** `error` fails the run when the plan is blocked. */
  readonly failOn: 'error' | 'never'
}

/** A plan that was made. */
export interface Planned {
  readonly document: PlanDocument
  /** What prevents the import, where something does. */
  readonly obstacle?: ActionError | undefined
}

/** The command: makes the plan, writes it, and fails where it is blocked. */
export async function planCommand(run: Run, order: PlanOrder): Promise<void> {
  const { document, obstacle } = await planImport(run, order)
  await run.files.write(order.planFile, Buffer.from(planText(document)))
  run.log.info(
    `Plan written to ${order.planFile}, ${document.digests.plan}, after ${duration(run.deadline.span - run.deadline.left())}`
  )
  if (obstacle === undefined) return
  if (order.failOn === 'error') throw obstacle
  run.log.warning(obstacle.message)
}

/**
 * Plans an import for a person to approve. Writes nothing in the target: it exports the target's own app to compare,
 * and has the service read the package and validate the import from temporary storage.
 */
export async function planImport(run: Run, order: Omit<PlanOrder, 'failOn'>): Promise<Planned> {
  const { platform, log, report } = run
  const { pkg, bytes, findings, values } = await loadPackage(run, order, 'plan the import of')
  warnAboutIdentity(run)
  const wanted = await missingEnvironment(run, order)
  if (wanted !== undefined) {
    if (values === undefined) await nameValuesOfSource(run, pkg)
    return planNewEnvironment(run, order, wanted, { pkg, findings, values })
  }
  const environment = await resolveEnvironment(platform, order.environment)
  const { id, displayName } = environment
  report.set({ environment: { id, name: displayName, url: platform.links.connections(id) } })
  const gap = await permissionGap(run, environment, 'import')
  log.info(
    `Planning the import of ${quoted(pkg.manifest.details.displayName)} into ${quoted(displayName)} as ${platform.identity.name}`
  )
  const made = await makePlan(run, { order, pkg, findings, values, environment, comparing: true })
  for (const sentence of unreadHint(made)) report.remark(sentence)
  const history = await readHistory(run, await subjectOfImport(run, environment, pkg, order, made.target))
  const drift = driftIn(made, history)
  report.set({ drift })

  const isNothing = isNothingToImport(made, order)
  const stops = [
    gap,
    isNothing ? undefined : driftObstacle(run, drift, order.onDrift, made.content?.difference)
  ].filter(stop => stop !== undefined)
  const known: Plan = { ...made, obstacles: [...stops, ...made.obstacles] }
  // The service can only validate an import in which everything is decided.
  const objections = isBlocked(known) || isNothing ? [] : await serviceObjections(run, known, bytes)
  const desired = await planDesiredState(run, known, order.desired)
  const plan: Plan = { ...known, obstacles: [...known.obstacles, ...objections, ...desired.obstacles] }

  const document = documentOf(run, plan, order, desiredFacts(desired))
  const blocked = isBlocked(plan)
  const publishes = isNothing && order.publishChanges !== 'false' && isInDraft(plan, history)
  const isIdle = isNothing && !publishes && !changesState(desired)
  report.set({
    outcome: blocked ? 'failed' : outcomeOf(plan, isNothing, publishes),
    changed: false,
    plan: {
      state: blocked ? 'blocked' : isIdle ? 'unchanged' : 'ready',
      imports: !isNothing,
      publishing: isNothing ? (publishes ? 'publish' : 'nothing') : publishingOf(plan, order),
      digest: document.digests.plan,
      targetDigest: document.digests.target,
      file: order.planFile,
      obstacles: plan.obstacles,
      flowStates: desired.flowStates,
      difference: plan.content?.difference
    }
  })
  if (!isNothing) {
    warnOfFlows(run, plan, order, desired)
    if (values === undefined) await nameValuesOfSource(run, pkg)
  }
  return { document, obstacle: blocked ? obstacleOf(plan) : undefined }
}

function obstacleOf(plan: Plan): ActionError | undefined {
  try {
    assertNotBlocked(plan, 'plan the import of')
    return undefined
  } catch (error) {
    if (error instanceof ActionError) return error
    throw error
  }
}

/** Flows that will not be on, and flows whose update is live before that of the app. */
function warnOfFlows({ log, report }: Run, plan: Plan, order: ImportOrder, desired: DesiredStatePlan): void {
  const off = plannedFlowsOff(desired)
  const ahead = plan.resources.filter(({ kind, decision }) => kind === 'flow' && decision === 'update')
  const early =
    publishingOf(plan, order) === 'draft' && ahead.length > 0
      ? `The update of the flows ${listed(ahead.map(({ name }) => quoted(name)))} is live as soon as it is imported, but the update of the app stays a draft (publish-changes: false). The app that users run calls the updated flows.`
      : undefined
  for (const sentence of [off, early]) {
    if (sentence === undefined) continue
    log.notice(sentence)
    report.alert(sentence)
  }
}

function outcomeOf(
  { pkg, decisions }: Plan,
  isNothing: boolean,
  publishes: boolean
): 'created' | 'updated' | 'unchanged' {
  if (isNothing) return publishes ? 'updated' : 'unchanged'
  return decisions.get(pkg.rootKey)?.decision === 'new' ? 'created' : 'updated'
}

/** The problems that the service finds in a dry run of the import, as obstacles. */
async function serviceObjections(run: Run, plan: Plan, bytes: Uint8Array): Promise<Obstacle[]> {
  try {
    const problems = await findProblems(run, plan, await prepareImport(run, plan, bytes))
    return problems.map(problem => ({
      what: `the service refuses it in a dry run: ${describeProblem(problem)}`,
      remedy: 'Correct what the service names.'
    }))
  } catch (error) {
    if (!(error instanceof ActionError) || run.deadline.over()) throw error
    return [{ what: error.message, remedy: error.remedy }]
  }
}
