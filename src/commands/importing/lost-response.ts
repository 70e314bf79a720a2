import { duration, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError, type ServiceErrorDetails } from '../../base/errors.ts'
import { displayNameOf } from '../../package/resource.ts'
import { same } from '../ids.ts'
import type { Plan } from '../planning/plan.ts'
import type { ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import { CARRIED_OUT } from './import-result.ts'

/** Milliseconds to poll for an import without a response: longer than a gateway waits, shorter than a person does. */
const POLL_FOR = 10 * 60_000

/** The same after a response that usually means a refusal. */
const POLL_AFTER_REFUSAL = 20_000

/**
 * The service responds with a bare `InternalServerError` to a package whose keys it did not generate (measured by a
 * third party). There may be other reasons for it, so the target is polled in any case.
 */
const isBareRefusal = ({ code }: ServiceErrorDetails): boolean => code === 'InternalServerError'

/**
 * Finds out what became of an import whose start got no usable response. Sending it again could create a second app, so
 * the target is polled instead for a newer version of the app to update, or for a new app (or flow) with its name.
 */
export async function findLostImport(
  run: Run,
  plan: Plan,
  service: ServiceErrorDetails
): Promise<{ readonly resources: readonly ResourceReport[]; readonly failure?: ActionError | undefined }> {
  const { log, report, clock, deadline } = run
  const environment = plan.target.environment
  log.warning(
    `The service did not respond to the import (${describeServiceError(service)}). The request is not sent again. Checking ${quoted(environment.displayName)} to see whether it went through.`
  )
  const started = deadline.left()
  let pause = 500
  for (;;) {
    const found = await rootInTarget(run, plan)
    if (found !== undefined) {
      log.info(`The import succeeded: it appeared in the target after ${duration(started - deadline.left())}.`)
      report.remark(
        'The service did not respond to the import. Its success was read from the target, which is certain only for the app (or for the flow, in a package of flows).'
      )
      return {
        resources: plan.resources.map(planned =>
          planned.key === plan.pkg.rootKey ? { ...planned, outcome: CARRIED_OUT[planned.decision], id: found } : planned
        )
      }
    }
    if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? POLL_AFTER_REFUSAL : POLL_FOR)) break
    await clock.sleep(Math.min(pause, deadline.left()))
    pause = Math.min(pause * 2, 15_000)
  }
  const failure = new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why: `the service did not respond, and nothing new appeared in the target within ${duration(started - deadline.left())}`,
    service,
    remedy: isBareRefusal(service)
      ? 'The service responds like this when a package was edited or made by hand. Export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
      : 'The import may still be running. Look at the app in the target before you run this again, because importing as new twice creates two apps.'
  })
  return { resources: plan.resources, failure }
}

async function rootInTarget(run: Run, plan: Plan): Promise<string | undefined> {
  const { platform } = run
  const environment = plan.target.environment
  const decision = plan.decisions.get(plan.pkg.rootKey)
  const root = plan.pkg.resources[plan.pkg.rootKey]
  const name = decision?.targetName ?? (root === undefined ? '' : displayNameOf(root, plan.pkg.rootKey))
  if (plan.pkg.kind === 'app') {
    if (plan.before !== undefined) {
      const now = await platform.apps.read(plan.before.id)
      return now.newestVersion !== plan.before.newestVersion ? now.id : undefined
    }
    const known = new Set(plan.target.apps.map(({ id }) => id.toLowerCase()))
    const fresh = (await platform.apps.list(environment.id)).filter(
      app => !known.has(app.id.toLowerCase()) && same(app.displayName, name)
    )
    return fresh.length === 1 ? fresh[0]?.id : undefined
  }
  const before = plan.target.flows ?? []
  const flows = (await platform.flows.list(environment.id)) ?? []
  if (decision?.targetId !== undefined) {
    // A flow has no version: only the time it was saved shows a change.
    const [old, current] = [before, flows].map(list => list.find(({ id }) => same(id, decision.targetId)))
    return current?.modified !== undefined && old?.modified !== undefined && current.modified !== old.modified
      ? current.id
      : undefined
  }
  const known = new Set(before.map(({ id }) => id.toLowerCase()))
  const fresh = flows.filter(flow => !known.has(flow.id.toLowerCase()) && same(flow.displayName, name))
  return fresh.length === 1 ? fresh[0]?.id : undefined
}
