import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, kindOf } from '../../package/resource.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { same } from '../ids.ts'
import type { ImportOrder } from '../import-order.ts'
import { logFindings } from '../packages/package-findings.ts'
import { appReport } from '../packages/package-report.ts'
import type { App, AppSummary } from '../ports/app.ts'
import type { Environment } from '../ports/environment.ts'
import type { FlowDetails } from '../ports/flow.ts'
import { isAsRecorded } from '../records/drift.ts'
import type { PromotionRecord } from '../records/record.ts'
import type { MissingConnection } from '../report.ts'
import type { Run } from '../run.ts'
import { bindConnections } from './bind.ts'
import { matchChoices } from './choices.ts'
import {
  type ContentComparison,
  type Current,
  compareContent,
  contentAsRecorded,
  preloadComparison,
  readCurrent
} from './current.ts'
import { decide } from './decide.ts'
import type { Decisions, Obstacle } from './decision.ts'
import { flowPackagesObstacle } from './flow-packages.ts'
import { hints } from './hints.ts'
import { isNothingToImport, type Plan } from './plan.ts'
import { plannedResources, reportPlan } from './plan-report.ts'
import { readSlotFlows } from './slot-flows.ts'
import { flowsBySlot, hasCustomConnector, readTarget, type Target } from './target.ts'

export interface PlanInput {
  readonly order: ImportOrder
  readonly pkg: AppPackage
  readonly environment: Environment
  /** Whether to export what is updated from the target and compare it with the package. */
  readonly comparing: boolean
  readonly findings?: readonly Finding[] | undefined
  readonly values?: Plan['values']
  /** Record of the last promotion: a target that still matches it is not exported. */
  readonly record?: PromotionRecord | undefined
  /** The apps of the environment, where they were listed just now. */
  readonly apps?: readonly AppSummary[] | undefined
}

/** Reads the target, decides every resource, and reports the decisions with all obstacles. Writes nothing there. */
export async function makePlan(run: Run, input: PlanInput): Promise<Plan> {
  const { order, pkg, environment, comparing, findings = [], values } = input
  assertRootKind(order, pkg)
  const choices = matchChoices(order.resources, pkg.resources, 'the package')
  const { target, decisions, before } = await decideAll(run, input, await readTargetFor(run, input), choices)
  const bindings = bindConnections(pkg.resources, decisions.byKey, order.connections, target)
  const flows = comparing ? await readFlows(run, pkg, decisions.byKey, target) : new Map<string, FlowDetails>()
  const decided = { pkg, target, decisions: decisions.byKey, choices, bound: bindings.bound, before, flows }
  const { current, content } = await compareWithTarget(run, input, decided)
  const gaps = {
    missing: [...decisions.missing, ...bindings.missing],
    obstacles: [...decisions.obstacles, ...bindings.obstacles]
  }
  const blocking = isNothingToImport({ content }, order)
    ? gapsWithoutImport(run, gaps, order, decided)
    : { ...gaps, obstacles: [...refusedFlows(run, decided), ...gaps.obstacles] }
  const plan = {
    ...decided,
    values,
    findings,
    current,
    content,
    missing: blocking.missing.map(one => ({ ...one, page: pageFor(one, run, environment) })),
    obstacles: blocking.obstacles
  }
  const whole: Plan = {
    ...plan,
    resources: plannedResources(plan, comparing),
    app:
      before === undefined
        ? undefined
        : { ...appReport(run, environment.id, before, before.publishedVersion), versionAfter: undefined }
  }
  reportHints(run, whole, order)
  reportPlan(run, whole)
  return whole
}

async function readTargetFor(run: Run, { order, pkg, environment, apps }: PlanInput): Promise<Target> {
  const kinds = new Set(Object.values(pkg.resources).map(kindOf))
  const root = pkg.resources[pkg.rootKey]
  const own = root === undefined || pkg.kind !== 'app' ? undefined : displayNameOf(root, pkg.rootKey)
  const connections = kinds.has('connection') || order.connections.length > 0
  const reading = readTarget(
    run.platform,
    environment,
    { ...order, own },
    {
      flows: kinds.has('flow'),
      connections,
      // Standard connectors are in every environment.
      customConnectors: hasCustomConnector(pkg.resources),
      policies: connections || kinds.has('connector')
    },
    apps
  )
  preloadComparison()
  return reading
}

/**
 * The decisions, the app to update, and the target with all flows that this app calls. The app's references show which
 * flows of the target belong to it, so flows are decided after the app.
 */
async function decideAll(
  run: Run,
  { order, pkg, environment }: PlanInput,
  target: Target,
  choices: Plan['choices']
): Promise<{ readonly target: Target; readonly decisions: Decisions; readonly before: App | undefined }> {
  const input = {
    resources: pkg.resources,
    rootKey: pkg.rootKey,
    target,
    mode: order.importMode,
    choices,
    flowIds: new Map(pkg.flows.map(({ key, id }) => [key, id])),
    slots: new Map<string, string>(),
    hidden: new Set<string>()
  }
  const first = decide(input)
  const id = first.byKey.get(pkg.rootKey)?.targetId
  if (pkg.kind === 'flow' || id === undefined) return { target, decisions: first, before: undefined }
  // The list may know an app that an interrupted run has just created before it can be read.
  const before = await run.platform.apps.readNew(id)
  assertInEnvironment(before, environment)
  if (pkg.app === undefined) return { target, decisions: first, before }
  const slots = flowsBySlot(pkg.app, before)
  const { flows, hidden } = await readSlotFlows(run.platform.flows, target, slots)
  const known = { ...target, flows }
  return { target: known, decisions: decide({ ...input, target: known, slots, hidden }), before }
}

type Decided = Pick<Plan, 'pkg' | 'target' | 'decisions' | 'choices' | 'bound' | 'before' | 'flows'>

/**
 * Compares the package with the target: by the record of the last promotion where that is certain, else by an export of
 * the target.
 */
async function compareWithTarget(
  run: Run,
  { comparing, record }: PlanInput,
  decided: Decided
): Promise<{ readonly current?: Current | undefined; readonly content?: ContentComparison | undefined }> {
  const { pkg, target, decisions, before } = decided
  const root = decisions.get(pkg.rootKey)
  if (root?.decision !== 'update') return {}
  if (record !== undefined && isAsRecorded(decided, record)) {
    const content = await contentAsRecorded(run, decided, record.package.content)
    if (content !== undefined) return { content }
  }
  const { targetId: id } = root
  if (!comparing || id === undefined) return {}
  const displayName = before?.displayName ?? root.targetName ?? id
  const current = await readCurrent(run, target, { kind: pkg.kind, id, displayName }, before)
  if (!('unread' in current)) return { current, content: await compareContent(run, { ...decided, current }) }
  const sentence = `The target's present content could not be exported, so contents were not compared. ${current.unread}`
  run.log.warning(sentence)
  run.report.remark(sentence)
  return {}
}

/** The obstacle where the environment refuses packages with flows; only a warning with `permission-check: warn`. */
function refusedFlows(run: Run, decided: Decided): Obstacle[] {
  const refused = flowPackagesObstacle(decided)
  if (refused === undefined) return []
  if (run.permissionCheck === 'enforce') return [refused]
  run.log.warning(`${refused.what}.`)
  run.report.remark(`${refused.what}.`)
  return []
}

type Gaps = Pick<Plan, 'missing' | 'obstacles'>

/**
 * What still stops a run that has nothing to import. Missing connections and a setting that refuses packages matter only
 * to an import, so they are remarks then. A line of `connections` that cannot be followed is an error in any case.
 */
function gapsWithoutImport({ log, report }: Run, gaps: Gaps, order: ImportOrder, decided: Decided): Gaps {
  const isRequested = ({ keys }: MissingConnection): boolean =>
    order.connections.some(({ key }) => keys.some(known => same(known, key)))
  const refused = flowPackagesObstacle(decided)
  const absent = gaps.missing.filter(one => !isRequested(one)).map(({ name }) => quoted(name))
  const sentences = [
    ...(refused === undefined ? [] : [`${refused.what}. Nothing is to be imported, so this does not stop the run.`]),
    ...(absent.length === 0
      ? []
      : [
          `The target lacks what the next import needs: ${listed(absent)}. Nothing is to be imported, so this does not stop the run.`
        ])
  ]
  for (const sentence of sentences) {
    log.info(sentence)
    report.remark(sentence)
  }
  return { ...gaps, missing: gaps.missing.filter(isRequested) }
}

function reportHints({ log, report }: Run, plan: Plan, order: ImportOrder): void {
  const { warnings, notes } = hints(plan)
  // A scheduled run that has nothing to import should not warn every time.
  const level = isNothingToImport(plan, order) ? 'info' : 'warning'
  logFindings(log, plan.findings, level)
  for (const sentence of warnings) log[level](sentence)
  for (const sentence of [...warnings, ...notes]) report.remark(sentence)
}

/** Page where a person creates what is missing. */
const pageFor = ({ kind }: MissingConnection, { platform: { links } }: Run, { id }: Environment): string =>
  kind === 'connector' ? links.customConnectors(id) : links.connections(id)

/**
 * The flows that would be updated, by id in lower case. A flow that cannot be read is omitted, and then counts as bound
 * to other connections.
 */
async function readFlows(
  { platform }: Run,
  pkg: AppPackage,
  decisions: Plan['decisions'],
  target: Target
): Promise<ReadonlyMap<string, FlowDetails>> {
  const found = new Map<string, FlowDetails>()
  if (target.flows === undefined) return found
  const wanted = pkg.flows.flatMap(({ key }) => {
    const decision = decisions.get(key)
    return decision?.decision === 'update' && decision.targetId !== undefined ? [decision.targetId] : []
  })
  for (let start = 0; start < wanted.length; start += READS_AT_ONCE) {
    const reads = wanted.slice(start, start + READS_AT_ONCE).map(async id => {
      try {
        found.set(id.toLowerCase(), await platform.flows.read(target.environment.id, id))
      } catch (error) {
        if (!(error instanceof ActionError) || error.service === undefined) throw error
      }
    })
    await Promise.all(reads)
  }
  return found
}

const READS_AT_ONCE = 6

/** Throws for an app of another environment: an app is read by its id alone, so it would be found as well. */
function assertInEnvironment(app: App, environment: Environment): void {
  if (app.environment === undefined || same(app.environment, environment.id)) return
  throw new ActionError({
    doing: `import into ${quoted(environment.displayName)}`,
    why: `the app ${quoted(app.displayName)} (${app.id}) is in another environment (${app.environment})`,
    remedy: 'Nothing was written. Name an app of this environment, or the environment of that app.'
  })
}

function assertRootKind(order: ImportOrder, pkg: AppPackage): void {
  const named = pkg.kind === 'app' ? order.flow : order.app
  if (named === undefined) return
  const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app']
  throw new ActionError({
    doing: `import the ${is} package`,
    why: `the input ${other} is set, but the package is for ${is === 'app' ? 'an app' : 'a flow'}`,
    remedy:
      pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
  })
}
