import { CODES } from '../../protocol/errors.ts'
import { connectionId, connectorId } from '../../protocol/packaging.ts'
import { connectionOf, connectorOf, mayUseConnection } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { Answer, Call, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Connection, Environment } from '../world/model.ts'
import { principal } from './app-shape.ts'
import { environmentLink, filteredEnvironment } from './odata.ts'

const APIS = '/providers/Microsoft.PowerApps/apis/:api/connections'

/** Connections on the Power Apps host: only what the caller owns or was given, also for administrators. */
export const connectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/providers/Microsoft.PowerApps/connections',
    service: 'powerApps',
    handle: call => list(call, () => true)
  },
  {
    method: 'GET',
    path: APIS,
    service: 'powerApps',
    handle: call => list(call, ({ connector }) => sameName(connector, call.params['api'] ?? ''))
  },
  { method: 'GET', path: `${APIS}/:connection`, service: 'powerApps', handle: get },
  { method: 'PUT', path: `${APIS}/:connection`, service: 'powerApps', handle: create },
  { method: 'DELETE', path: `${APIS}/:connection`, service: 'powerApps', handle: remove }
]

function list(call: Call, wanted: (connection: Connection) => boolean): Answer {
  const environment = filteredEnvironment(call)
  const mine = Object.values(environment.connections).filter(
    connection => mayUseConnection(connection, call.caller.id) && wanted(connection)
  )
  return { status: 200, body: { value: mine.map(connection => shape(connection, environment, call)) } }
}

function find(call: Call): { connection: Connection; environment: Environment } {
  const environment = filteredEnvironment(call)
  const connection = connectionOf(environment, call.params['api'] ?? '', call.params['connection'] ?? '')
  if (connection !== undefined && mayUseConnection(connection, call.caller.id)) return { connection, environment }
  throw new ServiceError(
    404,
    CODES.connectionNotFound,
    `Could not find connection '${call.params['connection'] ?? ''}'.`
  )
}

function get(call: Call): Answer {
  const { connection, environment } = find(call)
  return { status: 200, body: shape(connection, environment, call) }
}

/** The client picks the name. A connection that needs somebody to sign in begins broken: nobody can do that by API. */
function create(call: Call): Answer {
  const { name } = filteredEnvironment(call)
  const connector = connectorOf(filteredEnvironment(call), call.params['api'] ?? '')
  const id = (call.params['connection'] ?? '').toLowerCase()
  if (connector === undefined)
    throw new ServiceError(404, CODES.apiResourceNotFound, `Could not find API '${call.params['api'] ?? ''}'.`)
  if (!/^[0-9a-f]{32}$/i.test(id))
    throw new ServiceError(400, 'InvalidConnectionName', 'The name of a connection is 32 hexadecimal digits.')
  const there = connectionOf(filteredEnvironment(call), connector.name, id)
  if (there !== undefined) {
    // What is answered to a repeated create was not recorded; that it takes nobody's connection away is concluded.
    if (there.owner === call.caller.id) return { status: 200, body: shape(there, filteredEnvironment(call), call) }
    throw new ServiceError(403, CODES.connectionAuthorizationFailed, `The connection '${id}' belongs to somebody else.`)
  }
  const withoutPerson = connector.name === 'shared_sql'
  const made: Connection = {
    name: id,
    connector: connector.name,
    displayName: connector.displayName,
    owner: call.caller.id,
    sharedWith: [],
    status: withoutPerson ? 'Connected' : 'Error',
    ...(withoutPerson ? {} : { problem: CODES.unauthenticated })
  }
  call.change(world => {
    const environment = world.environments[name]
    if (environment === undefined) return
    // The same name may stand under several connectors.
    const key = Object.hasOwn(environment.connections, id) ? `${connector.name}/${id}` : id
    environment.connections[key] = made
  })
  return { status: 201, body: shape(made, filteredEnvironment(call), call) }
}

function remove(call: Call): Answer {
  const { connection, environment } = find(call)
  if (connection.owner !== call.caller.id)
    throw new ServiceError(403, CODES.connectionAuthorizationFailed, 'Only the owner of a connection may delete it.')
  call.change(world => {
    const kept = world.environments[environment.name]
    if (kept === undefined) return
    kept.connections = Object.fromEntries(
      Object.entries(kept.connections).filter(
        ([, { name, connector }]) => name !== connection.name || connector !== connection.connector
      )
    )
  })
  return { status: 200 }
}

function shape(connection: Connection, environment: Environment, call: Call): Record<string, unknown> {
  const connector = connectorOf(environment, connection.connector)
  return {
    name: connection.name,
    id: connectionId(connection.connector, connection.name),
    type: 'Microsoft.PowerApps/apis/connections',
    properties: {
      apiId: connectorId(connection.connector),
      displayName: connection.displayName,
      iconUri: connector?.iconUri ?? '',
      statuses: [
        connection.status === 'Connected'
          ? { status: 'Connected' }
          : {
              status: 'Error',
              target: 'token',
              error: {
                code: connection.problem ?? CODES.unauthenticated,
                message: 'This connection is not authenticated.'
              }
            }
      ],
      createdBy: principal(call, connection.owner),
      allowSharing: connector?.custom ?? false,
      environment: environmentLink(environment)
    }
  }
}
