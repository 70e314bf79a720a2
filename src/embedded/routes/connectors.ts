import { CODES } from '../../protocol/errors.ts'
import { connectorId } from '../../protocol/packaging.ts'
import { connectorOf } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Connector, Environment } from '../world/model.ts'
import { environmentLink, findEnvironment, environmentFromFilter } from './odata.ts'

/** Connectors and gateways on the Power Apps host. */
export const connectorRoutes: readonly Route[] = [
  { method: 'GET', path: '/providers/Microsoft.PowerApps/apis', service: 'powerApps', handle: list },
  { method: 'GET', path: '/providers/Microsoft.PowerApps/apis/:api', service: 'powerApps', handle: get },
  { method: 'GET', path: '/providers/Microsoft.PowerApps/gateways', service: 'powerApps', handle: gateways }
]

function list(context: RequestContext): RouteResponse {
  const environment = environmentFromFilter(context)
  const customOnly = /IsCustomApi eq 'True'/i.test(context.query.get('$filter') ?? '')
  const connectors = Object.values(environment.connectors).filter(({ custom }) => !customOnly || custom)
  return { status: 200, body: { value: connectors.map(connector => shape(connector, environment)) } }
}

function get(context: RequestContext): RouteResponse {
  const environment = environmentFromFilter(context)
  const connector = connectorOf(environment, context.params['api'] ?? '')
  if (connector === undefined)
    throw new ServiceError(404, CODES.apiResourceNotFound, `Could not find API '${context.params['api'] ?? ''}'.`)
  return { status: 200, body: shape(connector, environment, definitionOf(connector)) }
}

/**
 * What only the read of a single connector has (recorded live). Connectors have no operations here, so the definition
 * describes none.
 */
function definitionOf({ name, displayName }: Connector): Record<string, unknown> {
  const basePath = `/apim/${name.replace(/^shared_/, '')}`
  const url = `https://europe-001.azure-apim.example.invalid${basePath}`
  const swagger = {
    swagger: '2.0',
    info: { title: displayName, version: '1.0' },
    host: new URL(url).host,
    basePath,
    schemes: ['https'],
    paths: {}
  }
  return { swagger, runtimeUrls: [url], primaryRuntimeUrl: url }
}

/** Only the tenant's default environment has gateways. The format of an item was never seen, so it is minimal. */
function gateways(context: RequestContext): RouteResponse {
  const environment = findEnvironment(context, '~default')
  return {
    status: 200,
    body: { value: environment.gateways.map(({ id, name }) => ({ id, name, type: 'Microsoft.PowerApps/gateways' })) }
  }
}

const shape = (connector: Connector, environment: Environment, more: object = {}): Record<string, unknown> => ({
  name: connector.name,
  id: connectorId(connector.name),
  type: 'Microsoft.PowerApps/apis',
  properties: {
    displayName: connector.displayName,
    iconUri: connector.iconUri,
    isCustomApi: connector.custom,
    tier: connector.tier,
    createdTime: '2026-01-05T08:00:00Z',
    environment: environmentLink(environment),
    ...more
  }
})
