import { CODES } from '../../protocol/errors.ts'
import { roleOn } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import { appAdminRoutes } from './app-admin.ts'
import { appListRoutes } from './app-lists.ts'
import { appShape, versionShape } from './app-shape.ts'
import { appSharingRoutes, permissionList } from './app-sharing.ts'
import { appWriteRoutes } from './app-writes.ts'
import { appNotFound, findApp, type FoundApp, sameApp } from './find-app.ts'

const APPS = '/providers/Microsoft.PowerApps/apps'

/** Apps on the Power Apps host. */
export const appRoutes: readonly Route[] = [
  { method: 'GET', path: `${APPS}/:app`, service: 'powerApps', handle: get },
  { method: 'GET', path: `${APPS}/:app/versions`, service: 'powerApps', handle: versions },
  { method: 'GET', path: `${APPS}/:app/permissions`, service: 'powerApps', handle: permissions },
  ...appListRoutes,
  ...appWriteRoutes,
  ...appSharingRoutes,
  ...appAdminRoutes
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
  missNewApp(context)
  const found = findReadableApp(context)
  const draft = /unpublishedAppDefinition/i.test(context.query.get('$expand') ?? '')
  return { status: 200, body: appShape(found.app, found.environment, context, draft) }
}

/**
 * A new app is not readable at first: Microsoft's migration tool reads it until it is, for up to 100 seconds. Here a
 * number of reads misses it, so that nothing depends on the clock. The service's status for that is not recorded.
 */
function missNewApp(context: RequestContext): void {
  const found = findApp(context.world, context.params['app'] ?? '')
  if (found.app.misses === undefined) return
  context.change(world => {
    const stored = sameApp(world, found).app
    stored.misses = (stored.misses ?? 0) - 1
    if (stored.misses <= 0) delete stored.misses
  })
  throw appNotFound(found.app.id)
}

function versions(context: RequestContext): RouteResponse {
  const { app } = findReadableApp(context)
  return { status: 200, body: { value: app.versions.map(version => versionShape(app, version)) } }
}

function permissions(context: RequestContext): RouteResponse {
  return { status: 200, body: { value: permissionList(findReadableApp(context).app, context) } }
}
