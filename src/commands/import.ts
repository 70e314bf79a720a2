import type { Reserve } from '../base/deadline.ts'
import { duration, quoted } from '../base/display.ts'
import { NotStarted } from '../base/errors.ts'
import type { AppPackage } from '../package/app-package.ts'
import type { Finding } from '../package/rules/finding.ts'
import { applyDesiredState } from './desired-state/apply-desired-state.ts'
import {
  changesState,
  type DesiredStatePlan,
  desiredFacts,
  planDesiredState
} from './desired-state/plan-desired-state.ts'
import type { ImportOrder } from './import-order.ts'
import { finishImport } from './importing/finish.ts'
import type { ImportResult } from './importing/import-result.ts'
import { awaitInterruptedImport } from './importing/interruption.ts'
import { driftObstacle, stopAtDrift } from './importing/on-drift.ts'
import { prepareImport, validate } from './importing/prepare.ts'
import { withDraftLeft } from './importing/draft-left.ts'
import { handleUnchanged, isInDraft } from './importing/unchanged.ts'
import { loadPackage } from './packages/load-package.ts'
import { checkPermission, warnAboutIdentity } from './permission.ts'
import { contentDigestOf, namesOf } from './planning/current.ts'
import { makePlan } from './planning/make-plan.ts'
import { isNothingToImport, type Plan } from './planning/plan.ts'
import { assertPlanMatches, assertStillAsPlanned, changesSince, isResultOf } from './planning/approved-plan.ts'
import { documentOf, type PlanDocument, readPlan } from './planning/plan-document.ts'
import { assertNotBlocked } from './planning/stop.ts'
import type { Environment } from './ports/environment.ts'
import type { ImportAnswer, ImportRequest } from './ports/packaging.ts'
import type { Lock } from './ports/runner.ts'
import { driftIn, type EarlierRuns } from './records/drift.ts'
import { type Promoted, readHistory, recordEnd, recordStart } from './records/keep-record.ts'
import { type RestoredVersion, withRestored } from './records/record.ts'
import { lockSubject, type Subject, subjectOfImport } from './records/subject.ts'
import { resolveEnvironment } from './resolve.ts'
import { keepBackup } from './restoring/backup.ts'
import { notRolledBack, undoneImport } from './restoring/with-rollback.ts'
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
  const { platform, report, cloud } = run
  const approved = await readApprovedPlan(run, order.planFile)
  const { pkg, bytes, findings } = await loadPackage(run, order)
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  const { id, displayName: name } = environment
  report.set({ environment: { id, name, url: platform.links.connections(id) } })
  if (approved !== undefined)
    assertPlanMatches(approved.document, { digest: pkg.digest, cloud, environment: { id, name } }, approved.file)
  await checkPermission(run, environment, 'import')
  const subject = await subjectOfImport(run, environment, pkg, order)
  // Locked before the target is read: decisions must not rest on what another run is about to overwrite.
  const lock = await lockSubject(run, subject)
  try {
    return await importLocked(run, order, { pkg, bytes, findings, environment, subject, approved, lock })
  } finally {
    await lock.release()
  }
}

/** The command: the same, but throws every failure. */
export async function importCommand(run: Run, order: ImportOrder): Promise<void> {
  const { failure } = await importPackage(run, order)
  if (failure !== undefined) throw failure
}

interface Approved {
  readonly document: PlanDocument
  readonly file: string
}

async function readApprovedPlan({ files }: Run, file: string | undefined): Promise<Approved | undefined> {
  return file === undefined ? undefined : { document: readPlan(await files.read(file), file), file }
}

interface Locked {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
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
  const failure = await applyDesiredState(run, plan, desired, result).then(
    () => undefined,
    (error: unknown) => error
  )
  // The import succeeded, whatever was refused after it.
  const restored = withRestored({ restored: history.record?.restored }, restoredBackup(order, plan, result))
  await recordEnd(run, subject, { ...promoted(plan, await content, result, approved), restored }, 'done')
  run.log.info(`Finished in ${duration(run.deadline.span - run.deadline.left())}`)
  return { ...result, failure }
}

/** Makes the plan, and makes it again where the import of an interrupted run appeared in the meantime. */
async function planAfterInterruption(
  run: Run,
  order: ImportOrder,
  { pkg, findings, environment, approved }: Locked,
  { record, interruption }: EarlierRuns
): Promise<Plan> {
  const isCompared = approved !== undefined || order.backupFile !== undefined
  const comparing = isCompared || order.whenUnchanged === 'skip' || order.onFailure === 'rollback'
  const input = { order, pkg, findings, environment, comparing, record: isCompared ? undefined : record }
  const plan = await makePlan(run, input)
  return (await awaitInterruptedImport(run, plan, interruption?.since)) ? makePlan(run, input) : plan
}

/**
 * Throws for everything that blocks the import, and for an approved plan that no longer matches what would happen.
 *
 * @returns that the approved plan was carried out already, as a sentence, where it was
 */
function stopAtObstacles(
  run: Run,
  order: ImportOrder,
  plan: Plan,
  desired: DesiredStatePlan,
  { approved, history }: Pick<Locked, 'approved'> & { readonly history: EarlierRuns }
): string | undefined {
  const whole = { ...plan, obstacles: [...plan.obstacles, ...desired.obstacles] }
  if (whole.obstacles.length > 0) run.report.set({ obstacles: whole.obstacles })
  // Impossible settings are input errors, not drift from the approved plan: report them first.
  if (desired.obstacles.length > 0) assertNotBlocked(whole, 'import')
  if (approved !== undefined) {
    const { document, file } = approved
    const now = documentOf(run, whole, order, desiredFacts(desired))
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

interface Prepared extends Locked {
  readonly content: Promise<string | undefined>
  /** Versions that earlier runs brought back. */
  readonly restored: readonly RestoredVersion[] | undefined
  readonly request: ImportRequest
  /** Time for a rollback, where one is asked for. */
  readonly reserve?: Reserve | undefined
}

async function carryOut(
  run: Run,
  order: ImportOrder,
  plan: Plan,
  { lock, subject, approved, content, restored, request, reserve }: Prepared
): Promise<ImportResult> {
  const before = { ...promoted(plan, await content, { resources: plan.resources, app: undefined }, approved), restored }
  await lock.markStarted(before.content)
  // If the run dies after this point, the next one must neither create a second app nor mistake our draft for someone
  // else's.
  await recordStart(run, subject, before)
  const since = run.clock.now()
  let answer: ImportAnswer
  try {
    answer = await run.platform.packaging.importPackage(plan.target.environment.id, request)
  } catch (error) {
    // It is known only of an import that never began that there is nothing to look for.
    if (!(error instanceof NotStarted)) throw reserve === undefined ? error : notRolledBack(error)
    lock.resolve()
    await recordEnd(run, subject, { ...before, app: plan.app }, 'failed')
    throw error
  }
  const imported = await finishImport(run, plan, answer, order.publishChanges)
  if (imported.failure === undefined) return imported
  const result =
    reserve !== undefined && imported.changed
      ? await reserve.spend(() => undoneImport(run, plan, imported, { since, answered: answer.kind === 'finished' }))
      : draftExplained(imported)
  if (answer.kind === 'finished' || imported.changed) {
    lock.resolve()
    await recordEnd(
      run,
      subject,
      { ...before, ...result, restored: withRestored({ restored }, result.restored) },
      'failed'
    )
  }
  return result
}

/** A failure that leaves a draft also says what is live already. */
const draftExplained = (result: ImportResult): ImportResult =>
  result.publishState === 'draft-left'
    ? { ...result, failure: withDraftLeft(result.failure, result.resources, result.app) }
    : result

/** The version that a backup was made of, where it was imported to bring that version back. */
function restoredBackup(
  { isRestore }: ImportOrder,
  { pkg }: Plan,
  { app, changed }: ImportResult
): RestoredVersion | undefined {
  const [version, of] = [app?.versionAfter, pkg.app?.version]
  return isRestore === true && changed && version !== undefined && of !== undefined ? { version, of } : undefined
}

/** The part of an import that goes into the record. */
function promoted(
  { pkg, decisions }: Plan,
  content: string | undefined,
  { resources, app }: Pick<ImportResult, 'resources' | 'app'>,
  approved: Approved | undefined
): Promoted {
  const approvedPlan = approved?.document.digests.plan
  return {
    content,
    packageDigest: pkg.digest,
    plan: approvedPlan,
    app,
    rootId: decisions.get(pkg.rootKey)?.targetId,
    resources
  }
}

/**
 * Digest of the imported content. Where nothing was compared, it is computed while the service works. If that fails, no
 * record is kept, and a warning says so.
 */
const contentOf = async (run: Run, { content, pkg, decisions }: Plan): Promise<string | undefined> =>
  content?.digest ?? contentDigestOf(run, pkg, namesOf(decisions)).catch(() => undefined)
