import { accessDenied, permissionsOf, canSeeEnvironment } from '../access.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import type { Environment } from '../world/model.ts'
import { environmentFromPath } from './odata.ts'

const BAP = '/providers/Microsoft.BusinessAppPlatform'
const POWER_APPS = '/providers/Microsoft.PowerApps'
const FLOW = '/providers/Microsoft.ProcessSimple'

/** Environments on the three hosts that list them (CLI for Microsoft 365, Terraform provider, PowerShell modules). */
export const environmentRoutes: readonly Route[] = [
  { method: 'GET', path: `${BAP}/environments`, service: 'bap', handle: context => list(context, bapShape) },
  {
    method: 'GET',
    path: `${BAP}/environments/:environment`,
    service: 'bap',
    handle: context => get(context, bapShape)
  },
  {
    method: 'GET',
    path: `${BAP}/scopes/admin/environments`,
    service: 'bap',
    handle: context => list(context, bapShape)
  },
  {
    method: 'GET',
    path: `${BAP}/scopes/admin/environments/:environment`,
    service: 'bap',
    handle: context => get(context, bapShape)
  },
  {
    method: 'GET',
    path: `${POWER_APPS}/environments`,
    service: 'powerApps',
    handle: context => list(context, powerAppsShape)
  },
  {
    method: 'GET',
    path: `${POWER_APPS}/environments/:environment`,
    service: 'powerApps',
    handle: context => get(context, powerAppsShape)
  },
  { method: 'GET', path: `${FLOW}/environments`, service: 'flow', handle: context => list(context, flowShape) },
  {
    method: 'GET',
    path: `${FLOW}/environments/:environment`,
    service: 'flow',
    handle: context => get(context, flowShape)
  }
]

type Shape = (environment: Environment, context: RequestContext) => Record<string, unknown>

const list = (context: RequestContext, shape: Shape): RouteResponse => ({
  status: 200,
  body: {
    value: Object.values(context.world.environments)
      .filter(environment => canSeeEnvironment(environment, context.caller))
      .map(environment => shape(environment, context))
  }
})

function get(context: RequestContext, shape: Shape): RouteResponse {
  const environment = environmentFromPath(context)
  if (!canSeeEnvironment(environment, context.caller)) throw accessDenied(environment)
  return { status: 200, body: shape(environment, context) }
}

const asksForPermissions = ({ query }: RequestContext): boolean => /\bpermissions\b/i.test(query.get('$expand') ?? '')

function properties(environment: Environment, { world }: RequestContext): Record<string, unknown> {
  return {
    tenantId: world.tenantId,
    azureRegion: environment.location,
    displayName: environment.displayName,
    createdTime: environment.createdTime ?? '2026-01-05T08:00:00Z',
    provisioningState: 'Succeeded',
    creationType: environment.isDefault ? 'DefaultTenant' : 'User',
    environmentSku: environment.isDefault ? 'Default' : (environment.type ?? 'Production'),
    isDefault: environment.isDefault,
    databaseType: environment.dataverseUrl === undefined ? 'None' : 'CommonDataService',
    ...(environment.dataverseUrl === undefined
      ? {}
      : {
          linkedEnvironmentMetadata: {
            friendlyName: environment.displayName,
            instanceUrl: `${environment.dataverseUrl}/`,
            instanceApiUrl: environment.dataverseUrl.replace('.crm4.', '.api.crm4.'),
            instanceState: 'Ready'
          }
        }),
    states: { management: { id: 'Ready' }, runtime: { id: 'Enabled' } }
  }
}

/** On this host permissions are inside `properties`; on the Power Apps host they are next to it. */
const bapShape: Shape = (environment, context) => ({
  id: `${BAP}/environments/${environment.name}`,
  type: 'Microsoft.BusinessAppPlatform/environments',
  location: environment.location,
  name: environment.name,
  properties: {
    ...properties(environment, context),
    ...(asksForPermissions(context) ? { permissions: permissionsOf(environment, context.caller) } : {})
  }
})

const powerAppsShape: Shape = (environment, context) => ({
  name: environment.name,
  location: environment.location,
  type: 'Microsoft.PowerApps/environments',
  id: `${POWER_APPS}/environments/${environment.name}`,
  properties: properties(environment, context),
  ...(asksForPermissions(context) ? { permissions: permissionsOf(environment, context.caller) } : {})
})

const flowShape: Shape = (environment, context) => ({
  name: environment.name,
  location: environment.location,
  type: 'Microsoft.ProcessSimple/environments',
  id: `${FLOW}/environments/${environment.name}`,
  properties: properties(environment, context)
})
