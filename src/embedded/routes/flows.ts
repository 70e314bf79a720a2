import { parseJson, textAt } from '../../package/json-text.ts'
import { CODES } from '../../protocol/errors.ts'
import { connectorId } from '../../protocol/packaging.ts'
import { environmentOf, flowOf, mayEditFlow } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment, Flow } from '../world/model.ts'
import { principal } from './app-shape.ts'
import { requireStartable } from './flow-start.ts'
import { page } from './odata.ts'

const FLOWS = '/providers/Microsoft.ProcessSimple/environments/:environment/flows'

/** Flows on the Flow host, as called by CLI for Microsoft 365 and the PowerShell modules. */
export const flowRoutes: readonly Route[] = [
  { method: 'GET', path: FLOWS, service: 'flow', handle: list },
  { method: 'GET', path: `${FLOWS}/:flow`, service: 'flow', handle: get },
  { method: 'POST', path: `${FLOWS}/:flow/start`, service: 'flow', handle: context => setState(context, 'Started') },
  { method: 'POST', path: `${FLOWS}/:flow/stop`, service: 'flow', handle: context => setState(context, 'Stopped') },
  { method: 'GET', path: `${FLOWS}/:flow/permissions`, service: 'flow', handle: permissions },
  { method: 'DELETE', path: `${FLOWS}/:flow`, service: 'flow', handle: remove }
]

const environmentIn = (context: RequestContext): Environment =>
  environmentOf(context.world, context.params['environment'] ?? '')

function list(context: RequestContext): RouteResponse {
  const environment = environmentIn(context)
  const accessible = Object.values(environment.flows).filter(flow => mayEditFlow(flow, context.caller.id))
  return page(
    context,
    FLOWS.replace(':environment', environment.name),
    accessible.map(flow => shape(flow, environment, context)),
    50
  )
}

/** A missing flow is reported as one without permission (documented by CLI for Microsoft 365). */
function find(context: RequestContext): { flow: Flow; environment: Environment } {
  const environment = environmentIn(context)
  const flow = flowOf(environment, context.params['flow'] ?? '')
  if (flow !== undefined && mayEditFlow(flow, context.caller.id)) return { flow, environment }
  throw new ServiceError(
    403,
    CODES.connectionAuthorizationFailed,
    `The caller with object id '${context.caller.id}' does not have permission for connection '${context.params['flow'] ?? ''}' under Api 'shared_logicflows'.`
  )
}

function get(context: RequestContext): RouteResponse {
  const { flow, environment } = find(context)
  const definition: unknown = parseJson(context.blobs.read(flow.definition), `the definition of flow ${flow.id}`)
  const sourceOf = (name: string): string =>
    textAt(definition, 'properties', 'connectionReferences', name, 'source') ?? 'Embedded'
  return { status: 200, body: shape(flow, environment, context, sourceOf) }
}

function setState(context: RequestContext, state: Flow['state']): RouteResponse {
  const { flow, environment } = find(context)
  if (state === 'Started' && flow.state !== 'Started') requireStartable(flow, environment, context)
  context.change(world => {
    const changed = world.environments[environment.name]?.flows[flow.id]
    if (changed === undefined) return
    changed.state = state
    changed.wasOn = changed.wasOn === true || flow.state === 'Started' || state === 'Started'
  })
  return { status: 200 }
}

function permissions(context: RequestContext): RouteResponse {
  const { flow } = find(context)
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

/** 204 means that the flow did not exist; CLI for Microsoft 365 relies on it. */
function remove(context: RequestContext): RouteResponse {
  const environment = environmentIn(context)
  if (flowOf(environment, context.params['flow'] ?? '') === undefined) return { status: 204 }
  const { flow } = find(context)
  context.change(world => {
    delete world.environments[environment.name]?.flows[flow.id]
  })
  return { status: 200 }
}

/** `sourceOf` returns whose connection a reference uses. Lists omit it. */
const shape = (
  flow: Flow,
  environment: Environment,
  context: RequestContext,
  sourceOf?: (reference: string) => string
): Record<string, unknown> => ({
  name: flow.id,
  id: `/providers/Microsoft.ProcessSimple/environments/${environment.name}/flows/${flow.id}`,
  type: 'Microsoft.ProcessSimple/environments/flows',
  properties: {
    apiId: connectorId('shared_logicflows'),
    displayName: flow.displayName,
    state: flow.state,
    createdTime: flow.createdTime,
    lastModifiedTime: flow.lastModifiedTime,
    creator: {
      objectId: flow.owner,
      tenantId: context.world.tenantId,
      userId: flow.owner,
      userType: 'ActiveDirectory'
    },
    environment: { name: environment.name },
    connectionReferences: Object.fromEntries(
      Object.entries(flow.references).map(([name, { connector, connection }]) => [
        name,
        {
          connectionName: connection,
          id: connectorId(connector),
          ...(sourceOf === undefined ? {} : { source: sourceOf(name) })
        }
      ])
    )
  }
})
