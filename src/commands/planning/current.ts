import { quoted } from '../../base/display.ts'
import { messageOf } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { Difference } from '../../package/difference/difference.ts'
import { displayNameOf, kindOf } from '../../package/resource.ts'
import { exportAndVerify } from '../packages/export-package.ts'
import type { App } from '../ports/app.ts'
import type { FlowDetails, FlowSummary } from '../ports/flow.ts'
import type { ConnectionReport, ContentState } from '../report.ts'
import { same } from '../ids.ts'
import type { Run } from '../run.ts'
import { suggestionsFor } from '../packages/suggestions.ts'
import type { Root } from '../ports/packaging.ts'
import { carriedChanges, type RequestedName } from './carried-changes.ts'
import type { Choices } from './choices.ts'
import { loadComparing } from './contents.ts'
import type { ResourceDecision } from './decision.ts'
import { flowsBySlot, type Target } from './target.ts'

/** The present state of what an import would update, as exported from the target. */
export interface Current {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  /** Id in the target of each flow in the export, by resource key. */
  readonly flowIds: ReadonlyMap<string, string>
}

/** How the content of a package differs from the target's own export. */
export interface ContentComparison {
  /** By resource key of the package. Resources without content (connectors, connections) have no entry. */
  readonly states: ReadonlyMap<string, ContentState>
  /** Whether the target already has exactly what the package would write. */
  readonly unchanged: boolean
  readonly difference: Difference
  /** Normalised digest of the package's content: see `contentDigest`. */
  readonly digest: string
  /** The same for the target's own export. */
  readonly targetDigest: string
}

/**
 * Exports what an import would update from the target. An export changes nothing there; it needs edit rights, which
 * the update needs as well.
 *
 * @returns the export, or why it failed: a plan is made without it then
 */
export async function readCurrent(
  run: Run,
  { environment, flows }: Pick<Target, 'environment' | 'flows'>,
  root: Root,
  app: App | undefined
): Promise<Current | { readonly unread: string }> {
  const { platform, log } = run
  log.info(
    `Exporting ${quoted(root.displayName)} from ${quoted(environment.displayName)} to compare it with the package`
  )
  try {
    const listing = await platform.packaging.listResources(environment.id, root)
    const details = {
      displayName: root.displayName,
      description: '',
      creator: platform.identity.name,
      sourceEnvironment: environment.displayName
    }
    const taken = await exportAndVerify(run, environment.id, root, details, listing, suggestionsFor(listing, new Map()))
    return { ...taken, flowIds: flowIdsIn(taken.pkg, root, app, flows ?? []) }
  } catch (error) {
    if (run.deadline.over()) throw error
    return { unread: messageOf(error) }
  }
}

/**
 * Ids in the target of the flows in an export. The ids in its definitions are not reliable: an imported flow may still
 * have the id of the environment it came from. The app's own references decide first, then an id that exists in the
 * environment, then a name that only one flow has.
 */
function flowIdsIn(
  pkg: AppPackage,
  root: Root,
  app: App | undefined,
  flows: readonly FlowSummary[]
): ReadonlyMap<string, string> {
  const bySlot = app === undefined || pkg.app === undefined ? new Map<string, string>() : flowsBySlot(pkg.app, app)
  return new Map(
    pkg.flows.flatMap(({ key, id, displayName }) => {
      if (root.kind === 'flow' && key === pkg.rootKey) return [[key, root.id] as const]
      const namesakes = flows.filter(flow =>
        same(flow.displayName, displayNameOf(pkg.resources[key] ?? { type: '' }, displayName))
      )
      const found =
        bySlot.get(key) ??
        flows.find(flow => same(flow.id, id))?.id ??
        (namesakes.length === 1 ? namesakes[0]?.id : undefined)
      return found === undefined ? [] : [[key, found] as const]
    })
  )
}

/** Loads the comparison code while the target is being read. A failure to load it surfaces where the code is used. */
export const preloadComparison = (): void => void loadComparing().catch(() => undefined)

/** Normalised digest of a package's content, with the names its resources will have. */
export const contentDigestOf = async (
  { packages }: Pick<Run, 'packages'>,
  pkg: AppPackage,
  names: ReadonlyMap<string, string>
): Promise<string> => (await packages.digest(pkg, names)).whole

interface Compared {
  readonly pkg: AppPackage
  readonly current: Current
  readonly decisions: ReadonlyMap<string, ResourceDecision>
  readonly choices: Choices
  readonly flows: ReadonlyMap<string, FlowDetails>
  readonly bound: readonly ConnectionReport[]
}

/** Compares what a package would write with the target's own export. */
export async function compareContent({ packages }: Pick<Run, 'packages'>, input: Compared): Promise<ContentComparison> {
  const { pkg, decisions } = input
  const current = input.current.pkg
  const { newer, older, difference } = await packages.compare(
    { pkg, names: namesOf(decisions) },
    { pkg: current, names: ownNames(current) }
  )
  const states = new Map<string, ContentState>()
  for (const [key, digest] of newer.byKey) {
    const decision = decisions.get(key)
    if (decision === undefined || decision.decision === 'existing') continue
    const counterpart = counterpartOf(key, pkg, input.current, decision)
    states.set(
      key,
      decision.decision === 'new' || counterpart === undefined
        ? 'new'
        : older.byKey.get(counterpart) === digest &&
            hasRequestedName(key, counterpart, input) &&
            hasRequestedConnections(key, input)
          ? 'same'
          : 'differs'
    )
  }
  return {
    states,
    unchanged: states.size > 0 && [...states.values()].every(state => state === 'same'),
    difference: {
      ...difference,
      changes: carriedChanges(difference.changes, requestedNames(input), newer.whole === older.whole)
    },
    digest: newer.whole,
    targetDigest: older.whole
  }
}

/** Whether the target already has the requested name, if there is one. */
function hasRequestedName(key: string, counterpart: string, { current, choices }: Compared): boolean {
  const requested = choices.get(key)?.displayName
  const existing = current.pkg.resources[counterpart]
  return requested === undefined || existing === undefined || displayNameOf(existing, counterpart) === requested
}

/** Names requested for apps and flows that exist in the target. */
function requestedNames({ pkg, current, decisions, choices }: Compared): RequestedName[] {
  return [...choices].flatMap(([key, { displayName: after }]) => {
    const resource = pkg.resources[key]
    const decision = decisions.get(key)
    if (after === undefined || resource === undefined || decision === undefined) return []
    const kind = kindOf(resource)
    const counterpart = counterpartOf(key, pkg, current, decision)
    const existing = counterpart === undefined ? undefined : current.pkg.resources[counterpart]
    if ((kind !== 'app' && kind !== 'flow') || counterpart === undefined || existing === undefined) return []
    return [{ kind, inPackage: displayNameOf(resource, key), before: displayNameOf(existing, counterpart), after }]
  })
}

/** Whether a flow of the target is already bound to the connections that the import would bind it to. */
function hasRequestedConnections(key: string, { pkg, decisions, flows, bound }: Omit<Compared, 'current'>): boolean {
  const part = pkg.flows.find(flow => flow.key === key)
  if (part === undefined) return true
  const existing = flows.get(decisions.get(key)?.targetId?.toLowerCase() ?? '')
  return Object.entries(part.connections).every(([name, slot]) => {
    const requested = bound.find(report => report.key === slot)?.connection
    if (requested === undefined) return true
    const reference = existing?.references.find(candidate => same(candidate.name, name))
    return reference !== undefined && same(reference.connection, requested)
  })
}

/**
 * The comparison with a target that is still as the last promotion left it, where that promotion imported the same
 * content. It needs no export of the target.
 *
 * @returns `undefined` where the package has other content than the record
 */
export async function contentAsRecorded(
  { packages }: Pick<Run, 'packages'>,
  input: Omit<Compared, 'current'>,
  recorded: string
): Promise<ContentComparison | undefined> {
  const { pkg, decisions, choices, flows } = input
  const areFlowsRead = pkg.flows.every(({ key }) => {
    const decision = decisions.get(key)
    return decision?.decision !== 'update' || flows.has(decision.targetId?.toLowerCase() ?? '')
  })
  const isRenamed = [...choices.values()].some(({ displayName }) => displayName !== undefined)
  const isNew = [...decisions.values()].some(({ decision }) => decision === 'new')
  if (!areFlowsRead || isRenamed || isNew || !pkg.flows.every(({ key }) => hasRequestedConnections(key, input)))
    return undefined
  const digest = await packages.digest(pkg, namesOf(decisions))
  if (digest.whole !== recorded) return undefined
  const states = [...digest.byKey.keys()].filter(key => decisions.get(key)?.decision !== 'existing')
  return {
    states: new Map(states.map(key => [key, 'same'])),
    unchanged: true,
    difference: { sameExport: false, changes: [], noise: 0 },
    digest: digest.whole,
    targetDigest: recorded
  }
}

/** Names of the resources in an export. Files inside may still contain a name from before a rename. */
export const ownNames = ({ resources }: AppPackage): ReadonlyMap<string, string> =>
  new Map(Object.entries(resources).map(([key, resource]) => [key, displayNameOf(resource, key)]))

/** Names in the target of the resources that are decided. */
export const namesOf = (decisions: ReadonlyMap<string, ResourceDecision>): ReadonlyMap<string, string> =>
  new Map(
    [...decisions].flatMap(([key, { targetName }]) => (targetName === undefined ? [] : [[key, targetName] as const]))
  )

/** Key, in the target's own export, of the resource that a resource of the package would update. */
function counterpartOf(
  key: string,
  pkg: AppPackage,
  { pkg: current, flowIds }: Current,
  { targetId }: ResourceDecision
): string | undefined {
  const resource = pkg.resources[key]
  if (resource === undefined) return undefined
  const kind = kindOf(resource)
  if (key === pkg.rootKey) return current.kind === pkg.kind ? current.rootKey : undefined
  if (kind === 'flow') return [...flowIds].find(([, id]) => same(id, targetId))?.[0]
  const name = displayNameOf(resource, key)
  const [only, ...others] = Object.entries(current.resources).filter(
    ([other, candidate]) => same(candidate.type, resource.type) && same(displayNameOf(candidate, other), name)
  )
  return others.length === 0 ? only?.[0] : undefined
}
