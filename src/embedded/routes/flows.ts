import { parseJson, textAt } from '../../package/json-text.ts'
import { CODES } from '../../protocol/errors.ts'
import { connectorId } from '../../protocol/packaging.ts'
import { environmentOf, flowOf, mayEditFlow } from '../packaging/shared/lookup.ts'
import type { Answer, Call, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment, Flow } from '../world/model.ts'
import { principal } from './app-shape.ts'
import { requireStartable } from './flow-start.ts'
import { page } from './odata.ts'

const FLOWS = '/providers/Microsoft.ProcessSimple/environments/:environment/flows'

/** Flows on the Flow host, as CLI for Microsoft 365 and the PowerShell modules call it. */
export const flowRoutes: readonly Route[] = [
  { method: 'GET', path: FLOWS, service: 'flow', handle: list },
  { method: 'GET', path: `${FLOWS}/:flow`, service: 'flow', handle: get },
  { method: 'POST', path: `${FLOWS}/:flow/start`, service: 'flow', handle: call => turn(call, 'Started') },
  { method: 'POST', path: `${FLOWS}/:flow/stop`, service: 'flow', handle: call => turn(call, 'Stopped') },
  { method: 'GET', path: `${FLOWS}/:flow/permissions`, service: 'flow', handle: permissions },
  { method: 'DELETE', path: `${FLOWS}/:flow`, service: 'flow', handle: remove }
]

const environmentIn = (call: Call): Environment => environmentOf(call.world, call.params['environment'] ?? '')

function list(call: Call): Answer {
  const environment = environmentIn(call)
  const mine = Object.values(environment.flows).filter(flow => mayEditFlow(flow, call.caller.id))
  return page(
    call,
    FLOWS.replace(':environment', environment.name),
    mine.map(flow => shape(flow, environment, call)),
    50
  )
}

/** A flow that is not there is reported as one that is not allowed: documented by CLI for Microsoft 365. */
function find(call: Call): { flow: Flow; environment: Environment } {
  const environment = environmentIn(call)
  const flow = flowOf(environment, call.params['flow'] ?? '')
  if (flow !== undefined && mayEditFlow(flow, call.caller.id)) return { flow, environment }
  throw new ServiceError(
    403,
    CODES.connectionAuthorizationFailed,
    `The caller with object id '${call.caller.id}' does not have permission for connection '${call.params['flow'] ?? ''}' under Api 'shared_logicflows'.`
  )
}

function get(call: Call): Answer {
  const { flow, environment } = find(call)
  const definition: unknown = parseJson(call.blobs.read(flow.definition), `the definition of flow ${flow.id}`)
  const sourceOf = (name: string): string =>
    textAt(definition, 'properties', 'connectionReferences', name, 'source') ?? 'Embedded'
  return { status: 200, body: shape(flow, environment, call, sourceOf) }
}

function turn(call: Call, state: Flow['state']): Answer {
  const { flow, environment } = find(call)
  if (state === 'Started' && flow.state !== 'Started') requireStartable(flow, environment, call)
  call.change(world => {
    const changed = world.environments[environment.name]?.flows[flow.id]
    if (changed === undefined) return
    changed.state = state
    changed.wasOn = changed.wasOn === true || flow.state === 'Started' || state === 'Started'
  })
  return { status: 200 }
}

function permissions(call: Call): Answer {
  const { flow } = find(call)
  const people = [...new Set([flow.owner, ...flow.editors])]
  return {
    status: 200,
    body: {
      value: people.map(id => ({
        name: id,
        properties: { roleName: id === flow.owner ? 'Owner' : 'CanEdit', principal: principal(call, id) }
      }))
    }
  }
}

/** 204 says that there was nothing: CLI for Microsoft 365 reads it so. */
function remove(call: Call): Answer {
  const environment = environmentIn(call)
  if (flowOf(environment, call.params['flow'] ?? '') === undefined) return { status: 204 }
  const { flow } = find(call)
  call.change(world => {
    delete world.environments[environment.name]?.flows[flow.id]
  })
  return { status: 200 }
}

/** `sourceOf` says whose connection a reference uses; lists go without. */
const shape = (
  flow: Flow,
  environment: Environment,
  call: Call,
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
    creator: { objectId: flow.owner, tenantId: call.world.tenantId, userId: flow.owner, userType: 'ActiveDirectory' },
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
