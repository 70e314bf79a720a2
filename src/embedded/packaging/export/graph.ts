import { quoted } from '../../../base/display.ts'
import { CODES, type ListedError } from '../../../protocol/errors.ts'
import type { Caller } from '../../access.ts'
import { ServiceError } from '../../service-error.ts'
import type { App, Carried, Environment } from '../../world/model.ts'
import { appOf, exportedVersion, flowOf, mayEditApp, mayEditFlow } from '../shared/lookup.ts'
import { nodeOf, type ResourceNode } from './nodes.ts'
import { tablesOf } from '../shared/references.ts'
import { entityId, parseResourceId } from '../shared/resource-id.ts'

/** An app or flow with all its dependencies. */
export interface ResourceGraph {
  /** Breadth-first from the root: the order in 134 of the 135 real manifests checked. */
  readonly nodes: readonly ResourceNode[]
  /** Why this caller cannot export it. Returned with HTTP 200. */
  readonly problems: readonly ListedError[]
}

/**
 * Collects an app or flow and its dependencies.
 *
 * @throws ServiceError when the id is not that of an app or flow, when the environment has no such app or flow, or when
 * the caller may not edit the app: exporting needs edit rights (Microsoft's documentation)
 */
export function resourceGraph(environment: Environment, rootId: string, caller: Caller): ResourceGraph {
  const { id, carries, extraDependencies } = rootOf(environment, rootId, caller)
  const problems: ListedError[] = []
  const nodes = new Map<string, ResourceNode>()
  const extra = edgesOf(carries)
  for (const needed of extraDependencies) addEdge(extra, id, needed)

  const visit = (start: string): void => {
    const queue = [start]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (nodes.has(next.toLowerCase())) continue
      const found = nodeOf(environment, next)
      const problem = found === undefined ? missingError(next) : editError(environment, found, caller)
      if (problem !== undefined) problems.push(problem)
      if (found === undefined) continue
      const node = withEdges(environment, found, extra)
      nodes.set(node.id.toLowerCase(), node)
      for (const needed of node.dependsOn) queue.push(needed)
    }
  }
  visit(id)

  const unreached = (carries?.ids ?? []).filter(
    carried => !nodes.has(carried.toLowerCase()) && nodeOf(environment, carried) !== undefined
  )
  for (const carried of unreached) {
    if (nodes.has(carried.toLowerCase())) continue
    // In a package, every resource is reachable from the root.
    const root = nodes.get(id.toLowerCase())
    if (root !== undefined) nodes.set(id.toLowerCase(), { ...root, dependsOn: [...root.dependsOn, carried] })
    visit(carried)
  }
  return { nodes: [...nodes.values()], problems }
}

interface Root {
  readonly id: string
  readonly carries: Carried | undefined
  /** Further dependencies, found only in the root's content. */
  readonly extraDependencies: readonly string[]
}

function rootOf(environment: Environment, rootId: string, caller: Caller): Root {
  const parsed = parseResourceId(rootId)
  if (parsed?.kind === 'app') {
    const app = appOf(environment, parsed.name)
    if (app === undefined) throw new ServiceError(404, CODES.appNotFound, `There is no app ${quoted(parsed.name)}.`)
    if (!mayEditApp(app, caller))
      throw new ServiceError(
        403,
        CODES.forbidden,
        `The user ${quoted(caller.id)} may not edit the app ${quoted(app.id)}.`
      )
    return { id: rootId, carries: exportedVersion(app)?.carries, extraDependencies: entitiesOf(environment, app) }
  }
  if (parsed?.kind === 'flow') {
    const flow = flowOf(environment, parsed.name)
    if (flow === undefined) throw new ServiceError(404, CODES.flowNotFound, `There is no flow ${quoted(parsed.name)}.`)
    return { id: rootId, carries: flow.carries, extraDependencies: [] }
  }
  throw new ServiceError(
    400,
    'BadRequest',
    `${quoted(rootId)} is the id of neither an app nor a flow (the service's own code for this is not known).`
  )
}

/**
 * Entities of the retired data model that appear in the app's database references. Names of custom entities end in `_`.
 */
function entitiesOf(environment: Environment, app: App): string[] {
  const version = exportedVersion(app)
  const tables = version === undefined ? new Set<string>() : tablesOf(version)
  return Object.values(environment.entities)
    .filter(({ name }) => tables.has(name.toLowerCase()) || tables.has(name.toLowerCase().replace(/_$/, '')))
    .map(({ name }) => entityId(environment.name, name))
}

type Edges = Map<string, string[]>

function addEdge(edges: Edges, from: string, to: string): void {
  const key = from.toLowerCase()
  edges.set(key, [...(edges.get(key) ?? []), to])
}

function edgesOf(carries: Carried | undefined): Edges {
  const edges: Edges = new Map()
  for (const [from, to] of carries?.edges ?? []) addEdge(edges, from, to)
  return edges
}

/** Adds recorded dependencies that still exist and that the resource does not list itself. */
function withEdges(environment: Environment, node: ResourceNode, edges: Edges): ResourceNode {
  const named = new Set(node.dependsOn.map(id => id.toLowerCase()))
  const added: string[] = []
  for (const to of edges.get(node.id.toLowerCase()) ?? []) {
    if (named.has(to.toLowerCase()) || nodeOf(environment, to) === undefined) continue
    named.add(to.toLowerCase())
    added.push(to)
  }
  return added.length === 0 ? node : { ...node, dependsOn: [...node.dependsOn, ...added] }
}

/**
 * A flow that the caller may not edit prevents the export. The message speaks of the pseudo-connector for flows (CLI
 * for Microsoft 365 fixture of a flow export; reports about app exports).
 */
function editError(environment: Environment, node: ResourceNode, caller: Caller): ListedError | undefined {
  if (node.kind !== 'flow') return undefined
  const flow = flowOf(environment, node.name)
  if (flow === undefined || mayEditFlow(flow, caller.id)) return undefined
  return {
    code: CODES.connectionAuthorizationFailed,
    message: `Object id '${caller.id}' has no permission on connection '${flow.id}' of the Api 'shared_logicflows'.`
  }
}

function missingError(id: string): ListedError {
  const parsed = parseResourceId(id)
  const code =
    parsed?.kind === 'flow'
      ? CODES.flowNotFound
      : parsed?.kind === 'connection'
        ? CODES.connectionNotFound
        : CODES.apiResourceNotFound
  return { code, message: `${quoted(id)} no longer exists in this environment.` }
}
