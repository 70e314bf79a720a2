import { duration, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { applyAfterwards, declaredFacts, planAfterwards, type Afterwards } from './afterwards/afterwards.ts'
import { finishImport } from './importing/finish-import.ts'
import { loadPackage } from './importing/load-package.ts'
import { prepareImport, validate } from './importing/prepare.ts'
import { publishAndProve } from './importing/prove.ts'
import { expectedConnectors } from './importing/references.ts'
import { checkPermission, warnAboutIdentity } from './permission.ts'
import { demandFitting, demandUnmoved, planDocument, readPlan } from './planning/plan-document.ts'
import { makePlan, type ImportOrder, type Plan } from './planning/plan.ts'
import { stopAt } from './planning/stop.ts'
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
  const { platform, log, report } = run
  const approved =
    order.planFile === undefined ? undefined : readPlan(await run.files.read(order.planFile), order.planFile)
  const { pkg, bytes } = await loadPackage(run, order)
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({
    environment: { id: environment.id, name: environment.displayName, url: platform.links.connections(environment.id) }
  })
  if (approved !== undefined)
    demandFitting(
      approved,
      {
        digest: pkg.digest,
        cloud: report.current.cloud,
        environment: { id: environment.id, name: environment.displayName }
      },
      order.planFile ?? ''
    )
  await checkPermission(run, environment, 'import')
  log.info(
    `Importing ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)} as ${platform.identity.name}`
  )

  const comparing =
    approved !== undefined ||
    order.whenUnchanged === 'skip' ||
    order.backupFile !== undefined ||
    order.onFailure === 'rollback'
  const plan = await makePlan(run, order, pkg, environment, comparing)
  const afterwards = await planAfterwards(run, plan, order.declared)
  if (approved !== undefined) demandUnmoved(approved, documentOf(run, plan, order, afterwards), order.planFile ?? '')
  stopAt(plan)
  if (order.whenUnchanged === 'skip' && plan.content?.unchanged === true) {
    await leaveAlone(run, plan, order)
    return applyAfterwards(run, plan, afterwards)
  }

  if (order.backupFile !== undefined) await keepBackup(run, plan, order.backupFile)
  const request = await prepareImport(run, plan, bytes)
  await validate(run, plan, request)
  const answer = await platform.packaging.importPackage(environment.id, request)
  try {
    await finishImport(run, plan, answer, order.publishChanges)
  } catch (error) {
    if (order.onFailure === 'keep' || !run.report.current.changed) throw error
    throw rolledBack(error, await rollBack(run, plan))
  }
  await applyAfterwards(run, plan, afterwards)
  log.info(`Done in ${duration(run.deadline.span - run.deadline.left())}`)
}

/** The failure, and what became of it. */
function rolledBack(error: unknown, { done, left }: Rollback): unknown {
  if (!(error instanceof ActionError)) return error
  const { doing, why, service, remedy } = error
  const undone = done.length === 0 ? '' : ` Rolled back: ${done.join(' ')}`
  const rest = left.length === 0 ? '' : ` Not undone: ${left.join(' ')}`
  return new ActionError({ doing, why, service, remedy: `${remedy}${undone}${rest}`, cause: error })
}

/** The plan as a file says it. */
export const documentOf = (run: Run, plan: Plan, order: ImportOrder, afterwards: Afterwards) =>
  planDocument(plan, run.report.current.resources, {
    made: new Date(run.clock.now()).toISOString(),
    by: run.platform.identity.name,
    cloud: run.report.current.cloud,
    afterwards: [{ what: 'publish-changes', is: order.publishChanges }, ...declaredFacts(afterwards)]
  })

/**
 * The target holds what the package would write: nothing is imported, no draft is made. A draft that is that very
 * content (an earlier run was cut short before it published) is published.
 */
async function leaveAlone(run: Run, plan: Plan, order: ImportOrder): Promise<void> {
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
    ...(report.current.app === undefined || before === undefined
      ? {}
      : { app: { ...report.current.app, versionAfter: before.publishedVersion } })
  })
  const draftIsIt = before?.hasDraft === true && current?.pkg.app?.version === before.newestVersion
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
