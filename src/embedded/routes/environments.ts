import { accessDenied, permissionsOf, seesEnvironment } from '../access.ts'
import type { Answer, Call, Route } from '../route.ts'
import type { Environment } from '../world/model.ts'
import { environmentInPath } from './odata.ts'

const BAP = '/providers/Microsoft.BusinessAppPlatform'
const POWER_APPS = '/providers/Microsoft.PowerApps'
const FLOW = '/providers/Microsoft.ProcessSimple'

/** Environments on the three hosts that list them: CLI for Microsoft 365, Terraform provider, PowerShell modules. */
export const environmentRoutes: readonly Route[] = [
  { method: 'GET', path: `${BAP}/environments`, service: 'bap', handle: call => list(call, bapShape) },
  { method: 'GET', path: `${BAP}/environments/:environment`, service: 'bap', handle: call => one(call, bapShape) },
  { method: 'GET', path: `${BAP}/scopes/admin/environments`, service: 'bap', handle: call => list(call, bapShape) },
  {
    method: 'GET',
    path: `${BAP}/scopes/admin/environments/:environment`,
    service: 'bap',
    handle: call => one(call, bapShape)
  },
  {
    method: 'GET',
    path: `${POWER_APPS}/environments`,
    service: 'powerApps',
    handle: call => list(call, powerAppsShape)
  },
  {
    method: 'GET',
    path: `${POWER_APPS}/environments/:environment`,
    service: 'powerApps',
    handle: call => one(call, powerAppsShape)
  },
  { method: 'GET', path: `${FLOW}/environments`, service: 'flow', handle: call => list(call, flowShape) },
  { method: 'GET', path: `${FLOW}/environments/:environment`, service: 'flow', handle: call => one(call, flowShape) }
]

type Shape = (environment: Environment, call: Call) => Record<string, unknown>

const list = (call: Call, shape: Shape): Answer => ({
  status: 200,
  body: {
    value: Object.values(call.world.environments)
      .filter(environment => seesEnvironment(environment, call.caller))
      .map(environment => shape(environment, call))
  }
})

function one(call: Call, shape: Shape): Answer {
  const environment = environmentInPath(call)
  if (!seesEnvironment(environment, call.caller)) throw accessDenied(environment)
  return { status: 200, body: shape(environment, call) }
}

const asksForPermissions = ({ query }: Call): boolean => /\bpermissions\b/i.test(query.get('$expand') ?? '')

function properties(environment: Environment, { world }: Call): Record<string, unknown> {
  return {
    tenantId: world.tenantId,
    azureRegion: environment.location,
    displayName: environment.displayName,
    createdTime: '2026-01-05T08:00:00Z',
    provisioningState: 'Succeeded',
    creationType: environment.isDefault ? 'DefaultTenant' : 'User',
    environmentSku: environment.isDefault ? 'Default' : 'Production',
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

/** Permissions stand inside `properties` on this host and beside them on the Power Apps host. */
const bapShape: Shape = (environment, call) => ({
  id: `${BAP}/environments/${environment.name}`,
  type: 'Microsoft.BusinessAppPlatform/environments',
  location: environment.location,
  name: environment.name,
  properties: {
    ...properties(environment, call),
    ...(asksForPermissions(call) ? { permissions: permissionsOf(environment, call.caller) } : {})
  }
})

const powerAppsShape: Shape = (environment, call) => ({
  name: environment.name,
  location: environment.location,
  type: 'Microsoft.PowerApps/environments',
  id: `${POWER_APPS}/environments/${environment.name}`,
  properties: properties(environment, call),
  ...(asksForPermissions(call) ? { permissions: permissionsOf(environment, call.caller) } : {})
})

const flowShape: Shape = (environment, call) => ({
  name: environment.name,
  location: environment.location,
  type: 'Microsoft.ProcessSimple/environments',
  id: `${FLOW}/environments/${environment.name}`,
  properties: properties(environment, call)
})
