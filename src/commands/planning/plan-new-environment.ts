import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { desiredFacts, planDesiredState } from '../desired-state/plan-desired-state.ts'
import type { ImportOrder } from '../import-order.ts'
import { describe } from '../new-environment.ts'
import type { Environment, NewEnvironment } from '../ports/environment.ts'
import type { Platform } from '../ports/platform.ts'
import type { MissingConnection } from '../report.ts'
import type { ReportPart, Run } from '../run.ts'
import { assertPlanMatches, assertStillAsPlanned } from './approved-plan.ts'
import type { Obstacle } from './decision.ts'
import { digestsOf } from './digests.ts'
import { makePlan } from './make-plan.ts'
import { comparableWith, documentOf, type PlanDocument } from './plan-document.ts'
import type { Plan } from './plan.ts'
import { publishingOf } from './publishing.ts'

/** What is imported, as it was read. */
interface ReadPackage {
  readonly pkg: AppPackage
  readonly findings: readonly Finding[]
  readonly values?: Plan['values']
}

/** The plan for an environment that the import creates. */
interface PlanForNew {
  readonly document: PlanDocument
  readonly plan: Plan
  readonly flowStates: Awaited<ReturnType<typeof planDesiredState>>['flowStates']
  /** What people have to create there before anything can be imported. */
  readonly missing: readonly MissingConnection[]
  readonly obstacles: readonly Obstacle[]
}

/**
 * Plans an import into an environment that the import creates. It has nothing yet, so everything is new there: the
 * report says what is created, and which connections people have to create there before the app can follow.
 *
 * @returns the plan, and what prevents it, where something does
 */
export async function planNewEnvironment(
  run: Run,
  order: ImportOrder & { readonly planFile: string },
  wanted: NewEnvironment,
  read: ReadPackage
): Promise<{ readonly document: PlanDocument; readonly obstacle: ActionError | undefined }> {
  const { log, report } = run
  const name = quoted(wanted.displayName)
  log.info(
    `There is no environment ${name}. Planning the import of ${quoted(read.pkg.manifest.details.displayName)} into a new one`
  )
  const { document, plan, flowStates, missing, obstacles } = await planForNew(run, order, wanted, read)
  const isBlocked = obstacles.length > 0
  report.set({
    outcome: isBlocked ? 'failed' : 'created',
    changed: false,
    environment: { id: '', name: wanted.displayName },
    missing,
    plan: {
      state: isBlocked ? 'blocked' : 'ready',
      imports: true,
      publishing: publishingOf(plan, order),
      newEnvironment: describe(wanted),
      digest: document.digests.plan,
      targetDigest: document.digests.target,
      file: order.planFile,
      obstacles,
      flowStates
    }
  })
  const then =
    missing.length === 0
      ? 'then imports into it.'
      : `and then stops, because ${missing.length === 1 ? 'a connection or connector' : `${missing.length} connections and connectors`} must be created there first. Plan again once they are there.`
  const happens = `There is no environment ${name}. An import creates it (${describe(wanted)}), ${then}`
  log.notice(happens)
  report.alert(happens)
  if (!isBlocked) return { document, obstacle: undefined }
  const why = listed(obstacles.map(({ what }) => what))
  const doing = `plan the import into the new environment ${name}`
  return { document, obstacle: new ActionError({ doing, why, remedy: obstacles[0]?.remedy ?? '' }) }
}

/**
 * Throws unless an approved plan creates this environment, and would be the same if it were made now. So nothing is
 * created for an import that would not follow.
 */
export async function assertMayCreate(
  run: Run,
  order: ImportOrder,
  wanted: NewEnvironment,
  read: ReadPackage,
  { document: approved, file }: { readonly document: PlanDocument; readonly file: string }
): Promise<void> {
  const { creates } = approved
  const refuse = (why: string): ActionError =>
    new ActionError({
      doing: `carry out the plan ${quoted(file)}`,
      why,
      remedy: 'Nothing was written. Make a new plan and have it approved.'
    })
  const name = quoted(wanted.displayName)
  if (creates === undefined)
    throw refuse(`it was made for an environment that is there, and there is no environment ${name}`)
  const environment = { id: '', name: wanted.displayName }
  assertPlanMatches(approved, { ...digestsOf(read.pkg, read.values), cloud: run.cloud, environment }, file)
  if (creates.environment !== describe(wanted))
    throw refuse(`it creates ${name} as ${plainText(creates.environment, 300)}, but the inputs say ${describe(wanted)}`)
  const now = await planForNew(quietly(comparableWith(approved, run)), order, wanted, read)
  assertStillAsPlanned(approved, now.document, file)
}

async function planForNew(
  run: Run,
  order: ImportOrder,
  wanted: NewEnvironment,
  read: ReadPackage
): Promise<PlanForNew> {
  const objections = await run.platform.environments.objectionsTo(wanted)
  const environment: Environment = { id: '', displayName: wanted.displayName, isDefault: false }
  const empty = { ...run, platform: withNothing(run.platform) }
  const made = await makePlan(empty, { ...read, order, environment, comparing: true })
  const desired = await planDesiredState(empty, made, order.desired)
  // Its pages exist once the environment does.
  const missing = made.missing.map(one => ({ ...one, page: undefined, why: 'the new environment has none' }))
  const obstacles = [
    ...objections.map(what => ({ what, remedy: 'Correct create-environment.' })),
    ...made.obstacles,
    ...desired.obstacles
  ]
  const plan = { ...made, missing, obstacles }
  const document = documentOf(run, plan, order, desiredFacts(desired), describe(wanted))
  return { document, plan, flowStates: desired.flowStates, missing, obstacles }
}

/** A run that reports nothing: the import plans once more, and reports, when the environment is there. */
function quietly(run: Run): Run {
  const nothing = (): undefined => undefined
  const debug = (message: string): void => run.log.debug(message)
  const report: ReportPart = { set: nothing, alert: nothing, remark: nothing, fail: nothing, part: () => report }
  return { ...run, report, log: { info: debug, notice: debug, warning: debug, debug } }
}

/** The platform as it looks from an environment that has nothing yet. */
const withNothing = (platform: Platform): Platform => ({
  ...platform,
  apps: { ...platform.apps, list: async () => [] },
  flows: { ...platform.flows, list: async () => [] },
  connections: { list: async () => [], customConnectors: async () => [] },
  environments: { ...platform.environments, settings: async () => 'unknown' },
  policies: { list: async () => [] }
})
