import { CODES } from '../../protocol/errors.ts'
import { accessDenied, isMaker } from '../access.ts'
import { roleOn } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment } from '../world/model.ts'
import { appShape, principal, versionShape } from './app-shape.ts'
import { appSharingRoutes, permissionName } from './app-sharing.ts'
import { appWriteRoutes } from './app-writes.ts'
import { findApp, type FoundApp } from './find-app.ts'
import { optionalEnvironmentFromFilter, environmentFromPath, page } from './odata.ts'

const APPS = '/providers/Microsoft.PowerApps/apps'
const ENVIRONMENTS = '/providers/Microsoft.PowerApps/environments'
const ADMIN = '/providers/Microsoft.PowerApps/scopes/admin/environments'

/** Apps on the Power Apps host. Writes are in `app-writes.ts`. */
export const appRoutes: readonly Route[] = [
  { method: 'GET', path: APPS, service: 'powerApps', handle: listOwn },
  {
    method: 'GET',
    path: `${ENVIRONMENTS}/:environment/apps`,
    service: 'powerApps',
    handle: context => listIn(context, ENVIRONMENTS)
  },
  {
    method: 'GET',
    path: `${ADMIN}/:environment/apps`,
    service: 'powerApps',
    handle: context => listIn(context, ADMIN)
  },
  { method: 'GET', path: `${APPS}/:app`, service: 'powerApps', handle: get },
  { method: 'GET', path: `${APPS}/:app/versions`, service: 'powerApps', handle: versions },
  { method: 'GET', path: `${APPS}/:app/permissions`, service: 'powerApps', handle: permissions },
  ...appWriteRoutes,
  ...appSharingRoutes
]

const mayUse = ({ app }: FoundApp, { caller }: RequestContext): boolean => roleOn(app, caller) !== undefined

/** A caller without a role on the app gets 403. */
function findReadableApp(context: RequestContext): FoundApp {
  const found = findApp(context.world, context.params['app'] ?? '')
  if (mayUse(found, context)) return found
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The user with object id '${context.caller.id}' does not have permission to access the app '${found.app.id}'.`
  )
}

function get(context: RequestContext): RouteResponse {
  const found = findReadableApp(context)
  const draft = /unpublishedAppDefinition/i.test(context.query.get('$expand') ?? '')
  return { status: 200, body: appShape(found.app, found.environment, context, draft) }
}

function listOwn(context: RequestContext): RouteResponse {
  if (context.query.has('$filter') && context.query.has('$expand')) {
    // Recorded on the live service. The PowerShell module sends both, so the service cannot always have refused it.
    throw new ServiceError(400, CODES.invalidAppFilterCombination, 'The combination of $filter and $expand is invalid.')
  }
  const environment = optionalEnvironmentFromFilter(context)
  return appList(context, APPS, environment === undefined ? Object.values(context.world.environments) : [environment])
}

/** Lists the caller's apps in an environment. Callers who are neither maker nor have a role on any app get 403. */
function listIn(context: RequestContext, base: string): RouteResponse {
  const environment = environmentFromPath(context)
  const found = Object.values(environment.apps).some(app => roleOn(app, context.caller) !== undefined)
  if (!found && !isMaker(environment, context.caller)) throw accessDenied(environment)
  return appList(context, `${base}/${environment.name}/apps`, [environment])
}

function appList(context: RequestContext, path: string, environments: readonly Environment[]): RouteResponse {
  const apps = environments.flatMap(environment =>
    Object.values(environment.apps)
      .filter(app => mayUse({ app, environment }, context))
      .map(app => appShape(app, environment, context, false))
  )
  return page(context, path, apps, 250)
}

function versions(context: RequestContext): RouteResponse {
  const { app } = findReadableApp(context)
  return { status: 200, body: { value: app.versions.map(version => versionShape(app, version)) } }
}

function permissions(context: RequestContext): RouteResponse {
  const { app } = findReadableApp(context)
  return {
    status: 200,
    body: {
      value: Object.entries(app.roles).map(([id, roleName]) => ({
        name: permissionName(context.world, id),
        id: `${APPS}/${app.id}/permissions/${permissionName(context.world, id)}`,
        type: 'Microsoft.PowerApps/apps/permissions',
        properties: {
          roleName,
          principal: principal(context, id),
          scope: `${APPS}/${app.id}`,
          notifyShareTargetOption: 'NotSpecified'
        }
      }))
    }
  }
}
