import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { flowIdsIn, type ImportResult } from '../importing/import-result.ts'
import { numbered } from '../numbered.ts'
import type { Plan } from '../planning/plan.ts'
import { describeWrongCalls, expectedCalls, RECONNECT, wrongCalls } from '../publishing/calls.ts'
import type { Run } from '../run.ts'
import { applyFlowStates } from './apply-flow-states.ts'
import { reportFlowsOff, withStates } from './flows-after.ts'
import { applySharing, gapsIn, sharingAfter } from './apply-sharing.ts'
import type { DesiredStatePlan } from './plan-desired-state.ts'
import { changesSharing } from './sharing.ts'
import { appliedSharingReport, importerOf, sharingReport } from './sharing-report.ts'

/**
 * Makes flows and sharing as desired, and checks that the app calls the flows that came with it. Every refusal is
 * reported. Together they fail the run at the end, but the import is kept. Where nothing was written, the target is as
 * the plan read it, and is not read again.
 *
 * @returns whether flows were turned on or off
 */
export async function applyDesiredState(
  run: Run,
  plan: Plan,
  desired: DesiredStatePlan,
  { app, resources, flows, changed, outcome }: ImportResult
): Promise<boolean> {
  const { platform, report, log } = run
  const { flowSteps, sharing } = desired
  const environment = plan.target.environment.id
  const flowIds = flowIdsIn(resources)
  const [states, miswired] = await Promise.all([
    applyFlowStates(platform.flows, environment, flowSteps, flowIds, log, changed ? undefined : plan.flows),
    app === undefined || plan.pkg.app === undefined || plan.pkg.flows.length === 0
      ? []
      : miswiredFlows(run, plan, changed ? undefined : plan.before, app.id, flowIds)
  ])
  const turned = flows.map(flow => ({
    ...flow,
    state: states.find(({ key }) => key === flow.key)?.state ?? flow.state
  }))
  const isTurned = states.some(state => state.changed)
  const stated = await withStates(run, plan, turned, changed || isTurned ? undefined : plan.flows)
  report.set({ changed: changed || isTurned, flows: stated })
  reportFlowsOff(run, plan, desired, {
    flows: stated,
    imported: outcome !== 'unchanged',
    problems: new Set(states.flatMap(({ key, problem }) => (problem === undefined ? [] : [key])))
  })
  for (const sentence of miswired) {
    log.warning(sentence)
    report.remark(sentence)
  }
  const problems = states.flatMap(({ problem }) => (problem === undefined ? [] : [problem.sentence]))
  if (sharing !== undefined && app !== undefined) {
    if (sharing.apply && changesSharing(sharing.plan)) {
      const names = { environment: plan.target.environment.displayName, identity: platform.identity.name }
      const refusals = await applySharing(platform.sharing, { environment, app: app.id, names }, sharing.plan, log)
      const after = await sharingAfter(platform, app.id, sharing.resolved, importerOf(platform.identity))
      const gaps = gapsIn(after, refusals)
      for (const problem of [...refusals.map(({ message }) => message), ...gaps]) problems.push(problem)
      const written = appliedSharingReport(sharing.plan, after)
      const isWritten = written?.entries.some(({ action }) => action === 'add' || action === 'change') === true
      report.set({ sharing: written, ...(isWritten ? { changed: true } : {}) })
    } else report.set({ sharing: sharingReport(sharing.plan, sharing.apply) })
  }
  if (problems.length === 0) return isTurned
  throw new ActionError({
    doing: `bring ${quoted(plan.pkg.manifest.details.displayName)} into the desired state`,
    why: numbered([...new Set(problems)]),
    remedy: `${
      outcome === 'unchanged' ? 'Nothing had to be imported.' : 'The import itself succeeded and is kept.'
    } Correct the cause and run this again: it does not touch what is already as desired.`
  })
}

/**
 * A sentence for each flow of the package that the app does not call. An app that was published has been repaired or
 * refused before; this is about one that was left as it was.
 *
 * @param known the app as it was just read, where nothing was written since
 */
async function miswiredFlows(
  { platform }: Pick<Run, 'platform'>,
  plan: Plan,
  known: Plan['before'],
  appId: string,
  flowIds: ReadonlyMap<string, string>
): Promise<string[]> {
  const app = known ?? (await platform.apps.read(appId))
  return describeWrongCalls(wrongCalls(app, expectedCalls(plan, flowIds))).map(
    what => `The app ${quoted(app.displayName)} ${what}. ${RECONNECT}`
  )
}
