import { duration, quoted } from '../base/display.ts'
import type { AppPackage } from '../package/app-package.ts'
import type { Finding } from '../package/rules/finding.ts'
import { applyDesiredState } from './desired-state/apply-desired-state.ts'
import { planDesiredState } from './desired-state/plan-desired-state.ts'
import type { ImportOrder } from './import-order.ts'
import { carryOut, type Prepared } from './importing/carry-out.ts'
import { type Approved, readApprovedPlan, stopAtObstacles, valuesToFollow } from './importing/follow-approved.ts'
import type { ImportResult } from './importing/import-result.ts'
import { awaitInterruptedImport } from './importing/interruption.ts'
import { driftObstacle, stopAtDrift } from './importing/on-drift.ts'
import { prepareImport, validate } from './importing/prepare.ts'
import { promoted, restoredBackup } from './importing/promoted.ts'
import { handleUnchanged } from './importing/unchanged.ts'
import { loadPackage } from './packages/load-package.ts'
import { afterCreation, environmentOfImport, missingEnvironment } from './new-environment.ts'
import { checkPermission, warnAboutIdentity } from './permission.ts'
import { assertPlanMatches } from './planning/approved-plan.ts'
import { digestsOf } from './planning/digests.ts'
import { contentDigestOf, namesOf } from './planning/current.ts'
import { makePlan } from './planning/make-plan.ts'
import { assertMayCreate } from './planning/plan-new-environment.ts'
import { isNothingToImport, type Plan } from './planning/plan.ts'
import type { Environment } from './ports/environment.ts'
import type { Lock } from './ports/runner.ts'
import { driftIn, type EarlierRuns } from './records/drift.ts'
import { readHistory, recordEnd } from './records/keep-record.ts'
import { withRestored } from './records/record.ts'
import { lockSubject, type Subject, subjectOfImport } from './records/subject.ts'
import { keepBackup } from './restoring/backup.ts'
import type { Run } from './run.ts'

/**
 * Imports a package into an environment: checks it locally, decides about every resource by comparison with the target,
 * stops with everything that blocks the import before anything is written, imports, publishes and verifies. With a plan
 * file it does exactly what that plan says. Where the target already has the package's content, nothing is imported.
 *
 * @throws ActionError for everything that stops it before the import starts
 * @returns the result of the import, with the failure where the import or a later step failed
 */
export async function importPackage(run: Run, order: ImportOrder): Promise<ImportResult> {
  const approved = await readApprovedPlan(run, order)
  const { pkg, bytes, findings, values } = await loadPackage(run, { ...order, values: valuesToFollow(order, approved) })
  warnAboutIdentity(run)
  const wanted = await missingEnvironment(run, order)
  if (wanted !== undefined && approved !== undefined)
    await assertMayCreate(run, order, wanted, { pkg, findings, values }, approved)
  const found = await environmentOfImport(run, order, wanted)
  try {
    return await importInto(run, order, { pkg, bytes, findings, values, environment: found.environment, approved })
  } catch (error) {
    throw afterCreation(error, found)
  }
}

async function importInto(run: Run, order: ImportOrder, read: Omit<Locked, 'subject' | 'lock'>): Promise<ImportResult> {
  const { platform, report, cloud } = run
  const { pkg, values, environment, approved } = read
  const { id, displayName: name } = environment
  report.set({ environment: { id, name, url: platform.links.connections(id) } })
  if (approved !== undefined)
    assertPlanMatches(approved.document, { ...digestsOf(pkg, values), cloud, environment: { id, name } }, approved.file)
  await checkPermission(run, environment, 'import')
  const subject = await subjectOfImport(run, environment, pkg, order)
  // Locked before the target is read: decisions must not rest on what another run is about to overwrite.
  const lock = await lockSubject(run, subject)
  try {
    return await importLocked(run, order, { ...read, subject, lock })
  } finally {
    await lock.release()
  }
}

/** The command: the same, but throws every failure. */
export async function importCommand(run: Run, order: ImportOrder): Promise<void> {
  const { failure } = await importPackage(run, order)
  if (failure !== undefined) throw failure
}

interface Locked {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
  readonly values: Plan['values']
  readonly environment: Environment
  readonly subject: Subject
  readonly approved: Approved | undefined
  readonly lock: Lock
}

async function importLocked(run: Run, order: ImportOrder, locked: Locked): Promise<ImportResult> {
  const { pkg, environment, subject, approved, lock } = locked
  const doing = `import ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`
  run.log.info(`Starting to ${doing} as ${run.platform.identity.name}`)
  const history = await readHistory(run, subject, lock)
  const plan = await planAfterInterruption(run, order, locked, history)
  const drift = driftIn(plan, history)
  run.report.set({ drift })
  const desired = await planDesiredState(run, plan, order.desired)
  const done = stopAtObstacles(run, order, plan, desired, { approved, history })
  const isNothing = done !== undefined || isNothingToImport(plan, order)
  const content = contentOf(run, plan)
  if (!isNothing) stopAtDrift(driftObstacle(run, drift, order.onDrift, plan.content?.difference), doing)

  const result = isNothing
    ? await handleUnchanged(run, plan, order, history, done)
    : await importPlanned(run, order, plan, { ...locked, content, restored: history.record?.restored })
  if (result.failure !== undefined) return result
  lock.resolve()
  const { failure, isTurned } = await applyDesiredState(run, plan, desired, result).then(
    turned => ({ failure: undefined, isTurned: turned }),
    (error: unknown) => ({ failure: error, isTurned: true })
  )
  const listed = result.changed || isTurned ? undefined : plan.target.flows
  // The import succeeded, whatever was refused after it.
  const restored = withRestored({ restored: history.record?.restored }, restoredBackup(order, plan, result))
  await recordEnd(run, subject, { ...promoted(plan, await content, result, approved), restored, listed }, 'done')
  run.log.info(`Finished in ${duration(run.deadline.span - run.deadline.left())}`)
  return { ...result, failure }
}

/** Makes the plan, and makes it again where the import of an interrupted run appeared in the meantime. */
async function planAfterInterruption(
  run: Run,
  order: ImportOrder,
  { pkg, findings, values, environment, approved, subject }: Locked,
  { record, interruption }: EarlierRuns
): Promise<Plan> {
  const isCompared = approved !== undefined || order.backupFile !== undefined
  const comparing = isCompared || order.whenUnchanged === 'skip' || order.onFailure === 'rollback'
  const input = { order, pkg, findings, values, environment, comparing, record: isCompared ? undefined : record }
  // An app that was just found is read by its id, after the lock. What is created is looked for once more.
  const plan = await makePlan(run, { ...input, apps: subject.id === undefined ? undefined : subject.listed })
  return (await awaitInterruptedImport(run, plan, interruption?.since)) ? makePlan(run, input) : plan
}

/** Has the service carry out the plan, and follows it to its end. A failure after the start is part of the result. */
async function importPlanned(
  run: Run,
  order: ImportOrder,
  plan: Plan,
  locked: Locked & Pick<Prepared, 'content' | 'restored'>
): Promise<ImportResult> {
  if (order.backupFile !== undefined) await keepBackup(run, plan, order.backupFile)
  const request = await prepareImport(run, plan, locked.bytes)
  await validate(run, plan, request)
  if (order.onFailure !== 'rollback') return carryOut(run, order, plan, { ...locked, request })
  const reserve = run.deadline.reserve()
  run.log.info(`Keeping back ${duration(reserve.milliseconds)} of the wait time for a rollback`)
  try {
    return await carryOut(run, order, plan, { ...locked, request, reserve })
  } finally {
    reserve.release()
  }
}

/**
 * Digest of the imported content. Where nothing was compared, it is computed while the service works. If that fails, no
 * record is kept, and a warning says so.
 */
const contentOf = async (run: Run, { content, pkg, decisions }: Plan): Promise<string | undefined> =>
  content?.digest ?? contentDigestOf(run, pkg, namesOf(decisions)).catch(() => undefined)
