import * as z from 'zod'
import { CODES } from '../../protocol/errors.ts'
import { requireAdmin } from '../access.ts'
import { environmentOf, flowOf, lookUp, mayEditFlow, setOwn } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment, Flow } from '../world/model.ts'
import { principal } from './app-shape.ts'
import { parseBody } from './body.ts'
import { flowListRoutes } from './flow-lists.ts'
import { flowDetails } from './flow-shape.ts'
import { requireStartable } from './flow-start.ts'

const FLOW = 'environments/:environment/flows/:flow'

interface FoundFlow {
  readonly flow: Flow
  readonly environment: Environment
}
type Find = (context: RequestContext) => FoundFlow

/** Calls that exist for everybody who may edit the flow, and for administrators below `scopes/admin`. */
const flowCalls = (base: string, finding: Find): Route[] => [
  { method: 'GET', path: base, service: 'flow', handle: context => get(context, finding) },
  { method: 'POST', path: `${base}/start`, service: 'flow', handle: context => setState(context, finding, 'Started') },
  { method: 'POST', path: `${base}/stop`, service: 'flow', handle: context => setState(context, finding, 'Stopped') },
  { method: 'GET', path: `${base}/permissions`, service: 'flow', handle: context => permissions(context, finding) },
  {
    method: 'POST',
    path: `${base}/modifyPermissions`,
    service: 'flow',
    handle: context => modifyPermissions(context, finding)
  },
  { method: 'GET', path: `${base}/runs`, service: 'flow', handle: context => runs(context, finding) },
  { method: 'DELETE', path: base, service: 'flow', handle: context => remove(context, finding) }
]

/** Flows on the Flow host, as called by CLI for Microsoft 365 and the PowerShell modules. */
export const flowRoutes: readonly Route[] = [
  ...flowListRoutes,
  ...flowCalls(`/providers/Microsoft.ProcessSimple/${FLOW}`, find),
  ...flowCalls(`/providers/Microsoft.ProcessSimple/scopes/admin/${FLOW}`, findAsAdmin)
]

const environmentIn = (context: RequestContext): Environment =>
  environmentOf(context.world, context.params['environment'] ?? '')

/** A missing flow is reported as one without permission (documented by CLI for Microsoft 365). */
function find(context: RequestContext): FoundFlow {
  const environment = environmentIn(context)
  const flow = flowOf(environment, context.params['flow'] ?? '')
  if (flow !== undefined && mayEditFlow(flow, context.caller.id)) return { flow, environment }
  throw new ServiceError(
    403,
    CODES.connectionAuthorizationFailed,
    `The caller with object id '${context.caller.id}' does not have permission for connection '${context.params['flow'] ?? ''}' under Api 'shared_logicflows'.`
  )
}

/** Administrators are told that a flow does not exist (documented by CLI for Microsoft 365). */
function findAsAdmin(context: RequestContext): FoundFlow {
  const environment = environmentIn(context)
  requireAdmin(environment, context.caller)
  const flow = flowOf(environment, context.params['flow'] ?? '')
  if (flow !== undefined) return { flow, environment }
  throw new ServiceError(404, CODES.flowNotFound, `Could not find flow '${context.params['flow'] ?? ''}'.`)
}

function get(context: RequestContext, finding: Find): RouteResponse {
  const { flow, environment } = finding(context)
  return { status: 200, body: flowDetails(flow, environment, context) }
}

function changeFlow(context: RequestContext, { flow, environment }: FoundFlow, work: (flow: Flow) => void): void {
  context.change(world => {
    const changed = world.environments[environment.name]?.flows[flow.id]
    if (changed !== undefined) work(changed)
  })
}

function setState(context: RequestContext, finding: Find, state: Flow['state']): RouteResponse {
  const found = finding(context)
  const { flow, environment } = found
  if (state === 'Started' && flow.state !== 'Started') requireStartable(flow, environment, context)
  changeFlow(context, found, changed => {
    changed.state = state
    changed.wasOn = changed.wasOn === true || flow.state === 'Started' || state === 'Started'
  })
  return { status: 200 }
}

function permissions(context: RequestContext, finding: Find): RouteResponse {
  const { flow } = finding(context)
  const people = [...new Set([flow.owner, ...flow.editors])]
  return {
    status: 200,
    body: {
      value: people.map(id => ({
        name: id,
        properties: { roleName: id === flow.owner ? 'Owner' : 'CanEdit', principal: principal(context, id) }
      }))
    }
  }
}

const permissionChanges = z.strictObject({
  put: z
    .array(
      z.strictObject({
        properties: z.strictObject({
          principal: z.strictObject({ id: z.string(), type: z.enum(['User', 'Group']) }),
          roleName: z.enum(['CanView', 'CanEdit'])
        })
      })
    )
    .optional(),
  delete: z.array(z.strictObject({ id: z.string() })).optional()
})

/**
 * CLI for Microsoft 365 (`flow owner ensure` and `remove`). What `CanView` allows on a flow is not known; here all
 * owners may edit. That the creator stays one is an assumption.
 */
function modifyPermissions(context: RequestContext, finding: Find): RouteResponse {
  const changes = parseBody(context, permissionChanges)
  const { users, groups = {} } = context.world
  for (const { properties } of changes.put ?? []) {
    const { id, type } = properties.principal
    const known = type === 'User' ? lookUp(users, id) : lookUp(groups, id)
    if (known === undefined) throw new ServiceError(400, 'InvalidPrincipal', `There is no ${type} '${id}'.`)
  }
  changeFlow(context, finding(context), flow => {
    const added = (changes.put ?? []).map(({ properties }) => properties.principal.id)
    const removed = (changes.delete ?? []).map(({ id }) => id)
    flow.editors = [...new Set([...flow.editors, ...added])].filter(
      id => sameName(id, flow.owner) || !removed.some(other => sameName(other, id))
    )
  })
  return { status: 200, body: {} }
}

/** Flows do not run here, so the list is empty. */
function runs(context: RequestContext, finding: Find): RouteResponse {
  finding(context)
  return { status: 200, body: { value: [] } }
}

/** 204 means that the flow did not exist; CLI for Microsoft 365 relies on it. */
function remove(context: RequestContext, finding: Find): RouteResponse {
  if (flowOf(environmentIn(context), context.params['flow'] ?? '') === undefined) return { status: 204 }
  const { flow, environment } = finding(context)
  context.change(world => {
    const stored = world.environments[environment.name]
    if (stored === undefined) return
    delete stored.flows[flow.id]
    setOwn((stored.deletedFlows ??= {}), flow.id, flow)
  })
  return { status: 200 }
}
