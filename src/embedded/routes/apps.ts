import { CODES } from '../../protocol/errors.ts'
import { accessDenied, isMaker } from '../access.ts'
import { roleOn } from '../packaging/shared/lookup.ts'
import type { Answer, Call, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment } from '../world/model.ts'
import { appShape, principal, versionShape } from './app-shape.ts'
import { appSharingRoutes, permissionName } from './app-sharing.ts'
import { appWriteRoutes } from './app-writes.ts'
import { findApp, type FoundApp } from './find-app.ts'
import { environmentInFilter, environmentInPath, page } from './odata.ts'

const APPS = '/providers/Microsoft.PowerApps/apps'
const ENVIRONMENTS = '/providers/Microsoft.PowerApps/environments'
const ADMIN = '/providers/Microsoft.PowerApps/scopes/admin/environments'

/** Apps on the Power Apps host: reads here, writes in `app-writes.ts`. */
export const appRoutes: readonly Route[] = [
  { method: 'GET', path: APPS, service: 'powerApps', handle: listOwn },
  {
    method: 'GET',
    path: `${ENVIRONMENTS}/:environment/apps`,
    service: 'powerApps',
    handle: call => listIn(call, ENVIRONMENTS)
  },
  { method: 'GET', path: `${ADMIN}/:environment/apps`, service: 'powerApps', handle: call => listIn(call, ADMIN) },
  { method: 'GET', path: `${APPS}/:app`, service: 'powerApps', handle: get },
  { method: 'GET', path: `${APPS}/:app/versions`, service: 'powerApps', handle: versions },
  { method: 'GET', path: `${APPS}/:app/permissions`, service: 'powerApps', handle: permissions },
  ...appWriteRoutes,
  ...appSharingRoutes
]

const mayUse = ({ app }: FoundApp, { caller }: Call): boolean => roleOn(app, caller) !== undefined

/** Somebody without a role on the app learns no more than that it is not theirs. */
function readable(call: Call): FoundApp {
  const found = findApp(call.world, call.params['app'] ?? '')
  if (mayUse(found, call)) return found
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The user with object id '${call.caller.id}' does not have permission to access the app '${found.app.id}'.`
  )
}

function get(call: Call): Answer {
  const found = readable(call)
  const draft = /unpublishedAppDefinition/i.test(call.query.get('$expand') ?? '')
  return { status: 200, body: appShape(found.app, found.environment, call, draft) }
}

function listOwn(call: Call): Answer {
  if (call.query.has('$filter') && call.query.has('$expand')) {
    // Recorded live; the PowerShell module sends both, so the service cannot always have refused it.
    throw new ServiceError(400, CODES.invalidAppFilterCombination, 'The combination of $filter and $expand is invalid.')
  }
  const environment = environmentInFilter(call)
  return listed(call, APPS, environment === undefined ? Object.values(call.world.environments) : [environment])
}

/** Where somebody makes apps they see all that are theirs; a person without any role in an environment is refused. */
function listIn(call: Call, base: string): Answer {
  const environment = environmentInPath(call)
  const found = Object.values(environment.apps).some(app => roleOn(app, call.caller) !== undefined)
  if (!found && !isMaker(environment, call.caller)) throw accessDenied(environment)
  return listed(call, `${base}/${environment.name}/apps`, [environment])
}

function listed(call: Call, path: string, environments: readonly Environment[]): Answer {
  const apps = environments.flatMap(environment =>
    Object.values(environment.apps)
      .filter(app => mayUse({ app, environment }, call))
      .map(app => appShape(app, environment, call, false))
  )
  return page(call, path, apps, 250)
}

function versions(call: Call): Answer {
  const { app } = readable(call)
  return { status: 200, body: { value: app.versions.map(version => versionShape(app, version)) } }
}

function permissions(call: Call): Answer {
  const { app } = readable(call)
  return {
    status: 200,
    body: {
      value: Object.entries(app.roles).map(([id, roleName]) => ({
        name: permissionName(call.world, id),
        id: `${APPS}/${app.id}/permissions/${permissionName(call.world, id)}`,
        type: 'Microsoft.PowerApps/apps/permissions',
        properties: {
          roleName,
          principal: principal(call, id),
          scope: `${APPS}/${app.id}`,
          notifyShareTargetOption: 'NotSpecified'
        }
      }))
    }
  }
}
