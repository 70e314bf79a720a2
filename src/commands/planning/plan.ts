import type { PackagePlace } from '../packages/load-package.ts'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { ConnectionMapping, ResourceChoice } from '../../package/mapping.ts'
import { childrenFirst, displayNameOf, kindOf, type PackageResource } from '../../package/resource.ts'
import type { Declared } from '../desired-state/desired-state.ts'
import type { OnDrift } from '../importing/on-drift.ts'
import { isAsRecorded, type PromotionRecord } from '../records/record.ts'
import { bindConnections } from './bind.ts'
import { matchChoices, type Choices } from './choices.ts'
import {
  comparingSoon,
  compareContent,
  contentAsRecorded,
  readCurrent,
  type ContentComparison,
  type Current
} from './current.ts'
import { decide } from './decide.ts'
import type { ImportMode, Obstacle, ResourceDecision } from './decision.ts'
import type { App } from '../ports/app.ts'
import type { Environment } from '../ports/environment.ts'
import type { FlowDetails } from '../ports/flow.ts'
import type { ConnectionReport, ContentState, MissingConnection, ResourceReport } from '../report.ts'
import { same } from '../resolve.ts'
import type { Run } from '../run.ts'
import { flowPackagesObstacle } from './flow-packages.ts'
import { hints } from './hints.ts'
import { flowsBySlot, readTarget, type Target } from './target.ts'

export interface ImportOrder extends PackagePlace {
  readonly environment: string
  /** The app to update. */
  readonly app?: string | undefined
  /** The flow to update, for a package of one flow. */
  readonly flow?: string | undefined
  readonly resources: readonly ResourceChoice[]
  readonly connections: readonly ConnectionMapping[]
  readonly importMode: ImportMode
  readonly publishChanges: 'auto' | 'true' | 'false'
  /** What to do when the target holds the package's content already. */
  readonly whenUnchanged: 'skip' | 'import'
  /** The approved plan that is to be carried out. */
  readonly planFile?: string | undefined
  /** Where a backup of the target's app goes before an update; none is made when absent. */
  readonly backupFile?: string | undefined
  /** What becomes of an import that fails after the service carried it out. */
  readonly onFailure: 'rollback' | 'keep'
  readonly onDrift: OnDrift
  /** What the target is to be like afterwards. */
  readonly declared: Declared
}

/** Everything that was read and decided, so that what is imported is what was decided. */
export interface Plan {
  readonly pkg: AppPackage
  readonly target: Target
  readonly decisions: ReadonlyMap<string, ResourceDecision>
  readonly bound: readonly ConnectionReport[]
  readonly missing: readonly MissingConnection[]
  /** What else stops the import. */
  readonly obstacles: readonly Obstacle[]
  readonly choices: Choices
  /** The app that is updated, as it was before. */
  readonly before?: App | undefined
  /** What is updated, as the target's own export has it; absent where nothing is, or where it was not read. */
  readonly current?: Current | undefined
  readonly content?: ContentComparison | undefined
  /** The target's flows that are updated, by lower-case id, with what they are bound to; empty where nothing is compared. */
  readonly flows: ReadonlyMap<string, FlowDetails>
}

/**
 * Reads the target, decides everything, and reports the decisions with all that is in the way. Writes nothing there.
 *
 * @param record of the last promotion: a target that is as it says, to the version, is not exported
 * @param comparing whether what is updated is exported from the target and compared with the package
 */
export async function makePlan(
  run: Run,
  order: ImportOrder,
  pkg: AppPackage,
  environment: Environment,
  comparing: boolean,
  record?: PromotionRecord
): Promise<Plan> {
  refuseForeignRoot(order, pkg)
  const choices = matchChoices(order.resources, pkg.resources, 'the package')
  const kinds = new Set(Object.values(pkg.resources).map(kindOf))
  const reading = readTarget(run.platform, environment, order, {
    flows: kinds.has('flow'),
    connections: kinds.has('connection') || order.connections.length > 0,
    customConnectors: kinds.has('connector')
  })
  comparingSoon()
  const target = await reading
  const input = {
    resources: pkg.resources,
    rootKey: pkg.rootKey,
    target,
    mode: order.importMode,
    choices,
    flowIds: new Map(pkg.flows.map(({ key, id }) => [key, id])),
    slots: new Map<string, string>()
  }
  const first = decide(input)
  const rootDecision = first.byKey.get(pkg.rootKey)
  const before =
    pkg.kind === 'app' && rootDecision?.targetId !== undefined
      ? await run.platform.apps.read(rootDecision.targetId)
      : undefined
  refuseForeignApp(before, environment)
  // The app that is updated tells which of the target's flows are its own; only then can flows be decided for good.
  const { byKey, missing, obstacles } =
    before === undefined || pkg.app === undefined ? first : decide({ ...input, slots: flowsBySlot(pkg.app, before) })
  const bindings = bindConnections(pkg.resources, byKey, order.connections, target)
  const root = byKey.get(pkg.rootKey)
  const flows = comparing ? await readFlows(run, pkg, byKey, target) : new Map<string, FlowDetails>()
  const side = { pkg, decisions: byKey, choices, flows, bound: bindings.bound }
  const recorded =
    record !== undefined && root?.decision === 'update' && isAsRecorded({ before, flows }, record)
      ? await contentAsRecorded(run, side, record.package.content)
      : undefined
  const read =
    comparing && recorded === undefined && root?.decision === 'update' && root.targetId !== undefined
      ? await readCurrent(
          run,
          target,
          {
            kind: pkg.kind,
            id: root.targetId,
            displayName: before?.displayName ?? root.targetName ?? root.targetId
          },
          before
        )
      : undefined
  const current = read === undefined || 'unread' in read ? undefined : read
  const content = current === undefined ? recorded : await compareContent(run, { ...side, current })
  if (read !== undefined && 'unread' in read) {
    const sentence = `What the target holds now could not be exported, so contents were not compared. ${read.unread}`
    run.log.warning(sentence)
    run.report.remark(sentence)
  }

  const refused = flowPackagesObstacle({ pkg, target })
  const isLeftToService = run.permissionCheck === 'warn'
  if (refused !== undefined && isLeftToService) {
    run.log.warning(`${refused.what}.`)
    run.report.remark(`${refused.what}.`)
  }
  const plan: Plan = {
    pkg,
    target,
    decisions: byKey,
    bound: bindings.bound,
    missing: [...missing, ...bindings.missing].map(one => ({ ...one, page: pageFor(one, run, environment) })),
    obstacles: [...(refused === undefined || isLeftToService ? [] : [refused]), ...obstacles, ...bindings.obstacles],
    choices,
    before,
    current,
    content,
    flows
  }
  const { warnings, notes } = hints(plan)
  // Where nothing is to be done, nothing is to be warned of night after night.
  const isIdle = content?.unchanged === true && order.whenUnchanged === 'skip'
  for (const sentence of warnings) run.log[isIdle ? 'info' : 'warning'](sentence)
  for (const sentence of [...warnings, ...notes]) run.report.remark(sentence)
  reportPlan(run, plan, comparing)
  return plan
}

/** Where a person makes what is missing. */
const pageFor = ({ kind }: MissingConnection, { platform: { links } }: Run, { id }: Environment): string =>
  kind === 'connector' ? links.customConnectors(id) : links.connections(id)

/** The flows that would be updated; one that cannot be read is left out, and counts as bound otherwise. */
async function readFlows(
  { platform }: Run,
  pkg: AppPackage,
  decisions: ReadonlyMap<string, ResourceDecision>,
  target: Target
): Promise<ReadonlyMap<string, FlowDetails>> {
  const found = new Map<string, FlowDetails>()
  if (target.flows === undefined) return found
  const wanted = pkg.flows.flatMap(({ key }) => {
    const decision = decisions.get(key)
    return decision?.decision === 'update' && decision.targetId !== undefined ? [decision.targetId] : []
  })
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    const read = wanted.slice(start, start + AT_ONCE).map(async id => {
      try {
        found.set(id.toLowerCase(), await platform.flows.read(target.environment.id, id))
      } catch (error) {
        if (!(error instanceof ActionError) || error.service === undefined) throw error
      }
    })
    await Promise.all(read)
  }
  return found
}

/** Requests under way at a time. */
const AT_ONCE = 6

/** A target app in another environment: the read of an app goes by its id alone. */
function refuseForeignApp(app: App | undefined, environment: Environment): void {
  if (app?.environment === undefined || same(app.environment, environment.id)) return
  throw new ActionError({
    doing: `import into ${quoted(environment.displayName)}`,
    why: `the app ${quoted(app.displayName)} (${app.id}) is in another environment, ${quoted(app.environment)}`,
    remedy: 'Nothing was written. Name an app of the environment, or the environment of the app.'
  })
}

function reportPlan({ report, platform, log }: Run, plan: Plan, compared: boolean): void {
  const { pkg, decisions, bound, before, target } = plan
  report.set({
    resources: plannedReports(plan, compared),
    connections: bound,
    missing: plan.missing,
    ...(before === undefined
      ? {}
      : {
          app: {
            id: before.id,
            name: before.displayName,
            url: platform.links.app(target.environment.id, before.id),
            versionBefore: before.publishedVersion
          }
        })
  })
  for (const { key, decision, name, why } of report.current.resources) {
    if (kindOf(pkg.resources[key] ?? { type: '' }) !== 'connection' && decisions.has(key))
      log.info(`${decision}: ${quoted(name)} (${why})`)
  }
  for (const { name, connectionName, rule } of bound)
    log.info(`connection ${quoted(name)} → ${quoted(connectionName)} (${rule})`)
}

function refuseForeignRoot(order: ImportOrder, pkg: AppPackage): void {
  const foreign = pkg.kind === 'app' ? order.flow : order.app
  if (foreign === undefined) return
  const [is, other] = pkg.kind === 'app' ? ['app', 'flow'] : ['flow', 'app']
  throw new ActionError({
    doing: `import the ${is} package`,
    why: `the input ${other} names something to update, and the package holds no ${other} at its root`,
    remedy:
      pkg.kind === 'app' ? 'Use the input app, or target in resources for a flow of the app.' : 'Use the input flow.'
  })
}

function plannedReports(
  { pkg, decisions, bound, choices, content, obstacles, missing }: Plan,
  compared: boolean
): ResourceReport[] {
  const { resources } = pkg
  const blocked = new Map([
    ...obstacles.flatMap(({ key, what }) => (key === undefined ? [] : [[key, what] as const])),
    ...missing.map(({ key, why }) => [key, why] as const)
  ])
  // In the order they will be imported: what is needed comes before what needs it.
  return childrenFirst(resources).flatMap(key => {
    const resource = resources[key]
    if (resource === undefined) return []
    const decision = decisions.get(key)
    const binding = bound.find(report => report.key === key)
    return [
      {
        key,
        kind: kindOf(resource),
        type: resource.type,
        name: displayNameOf(resource, key),
        dependsOn: [...new Set(resource.dependsOn ?? [])],
        decision: decision?.decision ?? 'carried',
        why: binding?.rule ?? decision?.why ?? 'not decided',
        outcome: 'planned' as const,
        content: contentOf(key, resource),
        blocked: blocked.get(key),
        id: decision?.targetId,
        targetName: decision?.targetName ?? binding?.connectionName,
        comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
      }
    ]
  })

  function contentOf(key: string, resource: PackageResource): ContentState | undefined {
    if (['connector', 'connection'].includes(kindOf(resource))) return undefined
    const decision = decisions.get(key)?.decision
    if (decision === 'new') return 'new'
    if (decision === undefined || decision === 'existing') return undefined
    return content?.states.get(key) ?? (compared ? 'unknown' : undefined)
  }
}
