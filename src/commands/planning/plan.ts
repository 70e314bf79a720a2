import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { ConnectionMapping, ResourceChoice } from '../../package/mapping.ts'
import { childrenFirst, displayNameOf, kindOf, type ResourceMap } from '../../package/resource.ts'
import { bindConnections } from './bind.ts'
import type { Choices } from './choices.ts'
import { decide } from './decide.ts'
import type { ImportMode, Obstacle, ResourceDecision } from './decision.ts'
import type { App, Environment } from '../ports.ts'
import type { ConnectionReport, MissingConnection, ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import { flowsBySlot, readTarget, type Target } from './target.ts'

export interface ImportOrder {
  readonly environment: string
  /** The app to update. */
  readonly app?: string | undefined
  /** The flow to update, for a package of one flow. */
  readonly flow?: string | undefined
  /** Where the package is; downloaded as an artifact when absent. */
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly packageDigest?: string | undefined
  readonly resources: readonly ResourceChoice[]
  readonly connections: readonly ConnectionMapping[]
  readonly importMode: ImportMode
  readonly publishChanges: 'auto' | 'true' | 'false'
}

/** Everything that was decided, so that what is imported is what was decided. */
export interface Plan {
  readonly pkg: AppPackage
  readonly target: Target
  readonly decisions: ReadonlyMap<string, ResourceDecision>
  readonly bound: readonly ConnectionReport[]
  readonly choices: Choices
  /** The app that is updated, as it was before. */
  readonly before?: App | undefined
}

/** Decides everything, reports the decisions, and stops with all that is in the way. */
export async function planImport(
  run: Run,
  order: ImportOrder,
  pkg: AppPackage,
  environment: Environment,
  choices: Choices
): Promise<Plan> {
  refuseForeignRoot(order, pkg)
  const kinds = new Set(Object.values(pkg.resources).map(kindOf))
  const target = await readTarget(run.platform, environment, order, {
    flows: kinds.has('flow'),
    connections: kinds.has('connection') || order.connections.length > 0,
    customConnectors: kinds.has('connector')
  })
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
  if (before?.hasDraft === true) {
    const sentence = `${quoted(before.displayName)} holds an unpublished draft, version ${before.newestVersion ?? 'unknown'}; this update takes its place.`
    run.log.warning(sentence)
    run.report.remark(sentence)
  }
  // The app that is updated tells which of the target's flows are its own; only then can flows be decided for good.
  const { byKey, missing, obstacles } =
    before === undefined || pkg.app === undefined ? first : decide({ ...input, slots: flowsBySlot(pkg.app, before) })
  const bindings = bindConnections(pkg.resources, byKey, order.connections, target)

  run.report.set({
    resources: plannedReports(pkg.resources, byKey, bindings.bound, choices),
    connections: bindings.bound,
    missing: [...missing, ...bindings.missing],
    ...(before === undefined
      ? {}
      : {
          app: {
            id: before.id,
            name: before.displayName,
            url: run.platform.links.app(environment.id, before.id),
            versionBefore: before.publishedVersion
          }
        })
  })
  stopAt([...obstacles, ...bindings.obstacles], [...missing, ...bindings.missing], pkg, environment)
  for (const { key, decision, name, why } of run.report.current.resources) {
    if (kindOf(pkg.resources[key] ?? { type: '' }) !== 'connection')
      run.log.info(`${decision}: ${quoted(name)} (${why})`)
  }
  for (const { name, connectionName, rule } of bindings.bound)
    run.log.info(`connection ${quoted(name)} → ${quoted(connectionName)} (${rule})`)
  return { pkg, target, decisions: byKey, bound: bindings.bound, choices, before }
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

/** Throws one error with everything that is missing or in the way; the summary has it as a table. */
function stopAt(
  obstacles: readonly Obstacle[],
  missing: readonly MissingConnection[],
  pkg: AppPackage,
  environment: Environment
): void {
  if (obstacles.length === 0 && missing.length === 0) return
  const whats = [
    ...obstacles.map(({ what }) => what),
    ...missing.map(
      ({ kind, name, connectorName, why }) =>
        `${kind} ${quoted(name)}${kind === 'connection' ? ` of ${quoted(connectorName)}` : ''}: ${why}`
    )
  ]
  const remedies = [...new Set(obstacles.map(({ remedy }) => remedy))]
  if (missing.some(({ kind }) => kind === 'connection')) {
    remedies.push(
      `Add lines to connections, for example: ${listed(
        missing.filter(({ kind }) => kind === 'connection').map(({ keys }) => `${keys[0] ?? 'key'}=<connection id>`),
        20
      )}.`
    )
  }
  if (missing.some(({ kind }) => kind === 'connector')) {
    remedies.push(
      'Custom connectors are not carried by packages: create them in the target first, or name them as target in resources.'
    )
  }
  remedies.push('Nothing was written.')
  throw new ActionError({
    doing: `import ${quoted(pkg.manifest.details.displayName)} into ${quoted(environment.displayName)}`,
    why:
      whats.length === 1
        ? (whats[0] ?? '')
        : `${whats.length} things are in the way: ${whats.map((what, index) => `(${index + 1}) ${what}`).join('; ')}`,
    remedy: remedies.join(' ')
  })
}

function plannedReports(
  resources: ResourceMap,
  decisions: ReadonlyMap<string, ResourceDecision>,
  bound: readonly ConnectionReport[],
  choices: Choices
): ResourceReport[] {
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
        id: decision?.targetId,
        targetName: decision?.targetName ?? binding?.connectionName,
        comment: choices.get(key)?.comment ?? resource.details?.comment ?? undefined
      }
    ]
  })
}
