import { duration, quoted } from '../../base/display.ts'
import { ActionError, describeServiceError, type ServiceErrorDetails } from '../../base/errors.ts'
import { displayNameOf } from '../../package/resource.ts'
import type { Plan } from '../planning/plan.ts'
import { same } from '../ids.ts'
import type { Run } from '../run.ts'
import type { ResourceReport } from '../report.ts'
import { CARRIED_OUT } from './import-result.ts'

/** Milliseconds to look for an import that was not answered: longer than a gateway waits, shorter than a person does. */
const LOOK_FOR = 10 * 60_000

/** The same after an answer that mostly means a refusal. */
const LOOK_AFTER_REFUSAL = 20_000

/**
 * A bare `InternalServerError` is what the service says to a package whose keys it did not mint (measured by a third
 * party). It may say so for other reasons as well, so the target is looked at all the same.
 */
const isBareRefusal = ({ code }: ServiceErrorDetails): boolean => code === 'InternalServerError'

/**
 * The start of the import got no usable answer. Sending it again could make a second app, so the target is watched
 * instead: a newer version of the app that was to be updated, or a new app (or flow) of that name.
 */
export async function findLostImport(
  run: Run,
  plan: Plan,
  service: ServiceErrorDetails
): Promise<{ readonly resources: readonly ResourceReport[]; readonly failure?: ActionError | undefined }> {
  const { log, report, clock, deadline } = run
  const environment = plan.target.environment
  log.warning(
    `The service did not answer the import (${describeServiceError(service)}). It is not sent again. Looking in ${quoted(environment.displayName)} whether it went through.`
  )
  const started = deadline.left()
  let pause = 500
  for (;;) {
    const found = await rootInTarget(run, plan)
    if (found !== undefined) {
      log.info(`It went through: it showed in the target after ${duration(started - deadline.left())}.`)
      report.remark(
        'The service did not answer the import. That it went through was read in the target, where only the app (or the flow, for a flow package) can be told for certain.'
      )
      return {
        resources: plan.resources.map(planned =>
          planned.key === plan.pkg.rootKey ? { ...planned, outcome: CARRIED_OUT[planned.decision], id: found } : planned
        )
      }
    }
    if (deadline.over() || started - deadline.left() > (isBareRefusal(service) ? LOOK_AFTER_REFUSAL : LOOK_FOR)) break
    await clock.sleep(Math.min(pause, deadline.left()))
    pause = Math.min(pause * 2, 15_000)
  }
  const failure = new ActionError({
    doing: `import ${quoted(plan.pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why: `the service did not answer, and nothing new showed there within ${duration(started - deadline.left())}`,
    service,
    remedy: isBareRefusal(service)
      ? 'The service answers so when a package was edited or made by hand: export it again and do not change it. If it was not changed, look at the app in the target before you run this again.'
      : 'It may still be running there. Look at the app in the target before you run this again: a second import as new would make a second app.'
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
    // A flow has no version; that it was saved since is all there is to see.
    const [was, is] = [before, flows].map(list => list.find(({ id }) => same(id, decision.targetId)))
    return is?.modified !== undefined && was?.modified !== undefined && is.modified !== was.modified ? is.id : undefined
  }
  const known = new Set(before.map(({ id }) => id.toLowerCase()))
  const fresh = flows.filter(flow => !known.has(flow.id.toLowerCase()) && same(flow.displayName, name))
  return fresh.length === 1 ? fresh[0]?.id : undefined
}
