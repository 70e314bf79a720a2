import { duration, quoted } from '../base/display.ts'
import { ActionError, NotBegun } from '../base/errors.ts'
import type { AppPackage } from '../package/app-package.ts'
import { applyAfterwards, planAfterwards } from './desired-state/desired-state.ts'
import { finishImport } from './importing/finish.ts'
import { camePastInterruption } from './importing/interruption.ts'
import { driftObstacle, stopAtDrift } from './importing/on-drift.ts'
import { contentBrought, keepRecord, lastRecord, rootName, subjectOf } from './records/keep-record.ts'
import { leaveAlone } from './importing/unchanged.ts'
import { loadPackage } from './packages/load-package.ts'
import { driftIn, interruptionOf } from './records/record.ts'
import { prepareImport, validate } from './importing/prepare.ts'
import { checkPermission, warnAboutIdentity } from './permission.ts'
import { documentOf } from './planning/document-of.ts'
import { demandFitting, demandUnmoved, readPlan, type PlanDocument } from './planning/plan-document.ts'
import { makePlan, type ImportOrder, type Plan } from './planning/plan.ts'
import { stopAt } from './planning/stop.ts'
import type { Environment } from './ports/environment.ts'
import type { ImportAnswer } from './ports/packaging.ts'
import type { Claim } from './ports/runner.ts'
import { resolveEnvironment } from './resolve.ts'
import { keepBackup } from './restoring/backup.ts'
import { rollBack, type Rollback } from './restoring/rollback.ts'
import type { Run } from './run.ts'

/**
 * Brings a package into an environment: check it here, decide every resource against the target, stop with all that
 * is missing before anything is written, import, publish, prove. With a plan file, exactly what that plan says; where
 * the target holds the package's content already, nothing.
 */
export async function importCommand(run: Run, order: ImportOrder): Promise<void> {
  const { platform, report } = run
  const file = order.planFile
  const approved = file === undefined ? undefined : { document: readPlan(await run.files.read(file), file), file }
  const { pkg, bytes } = await loadPackage(run, order)
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({
    environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
  })
  const { cloud } = report.current
  if (approved !== undefined) {
    const place = { id: environment.id, name: environment.displayName }
    demandFitting(approved.document, { digest: pkg.digest, cloud, environment: place }, approved.file)
  }
  await checkPermission(run, environment, 'import')
  // Before the target is read: what another run is about to write there must not be decided against.
  const claim = await run.claims.take(subjectOf(cloud, environment, pkg, order))
  try {
    await importClaimed(run, order, { pkg, bytes, environment, approved, claim })
  } finally {
    await claim.give()
  }
}

interface Claimed {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly environment: Environment
  readonly approved: { readonly document: PlanDocument; readonly file: string } | undefined
  readonly claim: Claim
}

async function importClaimed(run: Run, order: ImportOrder, claimed: Claimed): Promise<void> {
  const { platform, log, report } = run
  const { pkg, bytes, environment, approved, claim } = claimed
  const name = quoted(pkg.manifest.details.displayName)
  log.info(`Importing ${name} into ${quoted(environment.displayName)} as ${platform.identity.name}`)
  const subject = subjectOf(report.current.cloud, environment, pkg, order)
  const record = await lastRecord(run, subject, environment, rootName(pkg, order))
  const comparing =
    approved !== undefined ||
    order.whenUnchanged === 'skip' ||
    order.backupFile !== undefined ||
    order.onFailure === 'rollback'
  const interruption = interruptionOf(record, claim.leftBehind)
  const trusted = approved === undefined && order.backupFile === undefined ? record : undefined
  const read = (): Promise<Plan> => makePlan(run, order, pkg, environment, comparing, trusted)
  const first = await read()
  const known = (await camePastInterruption(run, first, interruption?.since)) ? await read() : first
  const drift = driftIn(known, record, interruption)
  report.set({ drift })
  const afterwards = await planAfterwards(run, known, order.declared)
  const plan = { ...known, obstacles: [...known.obstacles, ...afterwards.obstacles] }
  // Nobody approved what cannot be: it did not move, it is to be corrected.
  if (afterwards.obstacles.length > 0) stopAt(plan)
  if (approved !== undefined) {
    const { document, file } = approved
    demandUnmoved(document, documentOf(run, plan, order, afterwards), file)
    log.info(`As planned in ${file}, ${document.digests.plan}: package, target and inputs are as they were then`)
    report.set({ approvedPlan: { digest: document.digests.plan, file } })
  }
  stopAt(plan)
  const isThere = order.whenUnchanged === 'skip' && plan.content?.unchanged === true
  if (!isThere)
    stopAtDrift(driftObstacle(run, drift, order.onDrift), `import ${name} into ${quoted(environment.displayName)}`)
  let digest: string | undefined
  if (isThere) await leaveAlone(run, plan, order, record, interruption)
  else digest = await importPlanned(run, order, plan, { bytes, claim, subject })
  claim.settle()
  try {
    await applyAfterwards(run, plan, afterwards)
  } finally {
    // The import stands, whatever was refused after it.
    await keepRecord(run, plan, subject, order, 'done', digest)
  }
  log.info(`Done in ${duration(run.deadline.span - run.deadline.left())}`)
}

/** Has the service carry out what was planned and sees it to its end; the digest of what it brought, where it is known. */
async function importPlanned(
  run: Run,
  order: ImportOrder,
  plan: Plan,
  { bytes, claim, subject }: Pick<Claimed, 'bytes' | 'claim'> & { readonly subject: string }
): Promise<string | undefined> {
  if (order.backupFile !== undefined) await keepBackup(run, plan, order.backupFile)
  // Made while the service works; should it fail, keeping the record says so.
  const brought = contentBrought(run, plan).catch(() => undefined)
  const request = await prepareImport(run, plan, bytes)
  const digest = await brought
  await validate(run, plan, request)
  await claim.mark(digest)
  // A second app, and a draft nobody knows whose it is: what a run that is cut short here must not lead to.
  await keepRecord(run, plan, subject, order, 'importing', digest)
  let answer: ImportAnswer | undefined
  try {
    answer = await run.platform.packaging.importPackage(plan.target.environment.id, request)
    await finishImport(run, plan, answer, order.publishChanges)
    return digest
  } catch (error) {
    const isWritten = run.report.current.changed
    const told = order.onFailure === 'keep' || !isWritten ? error : rolledBack(error, await rollBack(run, plan))
    // Where nobody can tell whether the service carries it out, the next run finds that it was cut short.
    if (error instanceof NotBegun || answer?.kind === 'finished' || isWritten) {
      claim.settle()
      await keepRecord(run, plan, subject, order, 'failed', digest)
    }
    throw told
  }
}

/** The failure, and what became of it. */
function rolledBack(error: unknown, { done, left }: Rollback): unknown {
  if (!(error instanceof ActionError)) return error
  const { doing, why, service, remedy } = error
  const undone = done.length === 0 ? '' : ` Rolled back: ${done.join(' ')}`
  const rest = left.length === 0 ? '' : ` Not undone: ${left.join(' ')}`
  return new ActionError({ doing, why, service, remedy: `${remedy}${undone}${rest}`, cause: error })
}
