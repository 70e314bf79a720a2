import { CODES } from '../../protocol/errors.ts'
import { connectionId, connectorId } from '../../protocol/packaging.ts'
import { requireAdmin } from '../access.ts'
import { connectionOf, connectorOf, mayUseConnection } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Connection, Environment } from '../world/model.ts'
import { principal } from './app-shape.ts'
import { environmentLink, environmentFromFilter, environmentFromPath } from './odata.ts'

/** When seeded connections were created. */
const SEEDED = '2026-01-05T08:00:00Z'
const APIS = '/providers/Microsoft.PowerApps/apis/:api/connections'

/**
 * Connections on the Power Apps host. Lists have only those that the caller owns or that are shared with them, even for
 * administrators, who have lists of their own (PowerApps administration module; recorded live).
 */
export const connectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/providers/Microsoft.PowerApps/connections',
    service: 'powerApps',
    handle: context => list(context, () => true)
  },
  {
    method: 'GET',
    path: APIS,
    service: 'powerApps',
    handle: context => list(context, ({ connector }) => sameName(connector, context.params['api'] ?? ''))
  },
  ...['connections', 'apis/:api/connections'].map(
    (tail): Route => ({
      method: 'GET',
      path: `/providers/Microsoft.PowerApps/scopes/admin/environments/:environment/${tail}`,
      service: 'powerApps',
      handle: listAll
    })
  ),
  { method: 'GET', path: `${APIS}/:connection`, service: 'powerApps', handle: get },
  { method: 'PUT', path: `${APIS}/:connection`, service: 'powerApps', handle: create },
  { method: 'DELETE', path: `${APIS}/:connection`, service: 'powerApps', handle: remove }
]

function list(context: RequestContext, matches: (connection: Connection) => boolean): RouteResponse {
  const environment = environmentFromFilter(context)
  const accessible = Object.values(environment.connections).filter(
    connection => mayUseConnection(connection, context.caller.id) && matches(connection)
  )
  return { status: 200, body: { value: accessible.map(connection => shape(connection, environment, context)) } }
}

function listAll(context: RequestContext): RouteResponse {
  const environment = environmentFromPath(context)
  requireAdmin(environment, context.caller)
  const { api } = context.params
  const connections = Object.values(environment.connections).filter(
    ({ connector }) => api === undefined || sameName(connector, api)
  )
  return { status: 200, body: { value: connections.map(connection => shape(connection, environment, context)) } }
}

function find(context: RequestContext): { connection: Connection; environment: Environment } {
  const environment = environmentFromFilter(context)
  const connection = connectionOf(environment, context.params['api'] ?? '', context.params['connection'] ?? '')
  if (connection !== undefined && mayUseConnection(connection, context.caller.id)) return { connection, environment }
  throw new ServiceError(
    404,
    CODES.connectionNotFound,
    `Could not find connection '${context.params['connection'] ?? ''}'.`
  )
}

function get(context: RequestContext): RouteResponse {
  const { connection, environment } = find(context)
  return { status: 200, body: shape(connection, environment, context) }
}

/**
 * The client chooses the name. A connection that needs an interactive sign-in starts out broken, because no API can
 * sign in.
 */
function create(context: RequestContext): RouteResponse {
  const { name } = environmentFromFilter(context)
  const connector = connectorOf(environmentFromFilter(context), context.params['api'] ?? '')
  const id = (context.params['connection'] ?? '').toLowerCase()
  if (connector === undefined)
    throw new ServiceError(404, CODES.apiResourceNotFound, `Could not find API '${context.params['api'] ?? ''}'.`)
  if (!/^[0-9a-f]{32}$/i.test(id))
    throw new ServiceError(400, 'InvalidConnectionName', 'The name of a connection must be 32 hexadecimal digits.')
  const existing = connectionOf(environmentFromFilter(context), connector.name, id)
  if (existing !== undefined) {
    // The response to a repeated create was not recorded. That it does not take over another user's connection is an
    // assumption.
    if (existing.owner === context.caller.id)
      return { status: 200, body: shape(existing, environmentFromFilter(context), context) }
    throw new ServiceError(403, CODES.connectionAuthorizationFailed, `The connection '${id}' belongs to another user.`)
  }
  const needsNoSignIn = connector.name === 'shared_sql'
  const created: Connection = {
    name: id,
    connector: connector.name,
    displayName: connector.displayName,
    owner: context.caller.id,
    sharedWith: [],
    status: needsNoSignIn ? 'Connected' : 'Error',
    createdTime: context.now.toISOString(),
    ...(needsNoSignIn ? {} : { problem: CODES.unauthenticated })
  }
  context.change(world => {
    const environment = world.environments[name]
    if (environment === undefined) return
    // Several connectors may have a connection of the same name.
    const key = Object.hasOwn(environment.connections, id) ? `${connector.name}/${id}` : id
    environment.connections[key] = created
  })
  return { status: 201, body: shape(created, environmentFromFilter(context), context) }
}

function remove(context: RequestContext): RouteResponse {
  const { connection, environment } = find(context)
  if (connection.owner !== context.caller.id)
    throw new ServiceError(403, CODES.connectionAuthorizationFailed, 'Only the owner of a connection may delete it.')
  context.change(world => {
    const stored = world.environments[environment.name]
    if (stored === undefined) return
    stored.connections = Object.fromEntries(
      Object.entries(stored.connections).filter(
        ([, { name, connector }]) => name !== connection.name || connector !== connection.connector
      )
    )
  })
  return { status: 200 }
}

function shape(connection: Connection, environment: Environment, context: RequestContext): Record<string, unknown> {
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
      createdBy: principal(context, connection.owner),
      // On all 18 connections of Microsoft's test recordings of live tenants.
      createdTime: connection.createdTime ?? SEEDED,
      lastModifiedTime: connection.createdTime ?? SEEDED,
      allowSharing: connector?.custom ?? false,
      environment: environmentLink(environment)
    }
  }
}
