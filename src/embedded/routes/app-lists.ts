import { CODES } from '../../protocol/errors.ts'
import { accessDenied, isMaker, requireAdmin } from '../access.ts'
import { roleOn } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { App, Environment } from '../world/model.ts'
import { appShape } from './app-shape.ts'
import { optionalEnvironmentFromFilter, environmentFromPath, page } from './odata.ts'

const APPS = '/providers/Microsoft.PowerApps/apps'
const ENVIRONMENTS = '/providers/Microsoft.PowerApps/environments'
const ADMIN = '/providers/Microsoft.PowerApps/scopes/admin/environments'

/**
 * Lists of apps: the caller's own by filter (PowerApps PowerShell module, powerpwn, Microsoft's migration tool; recorded
 * live), and an environment's for administrators (CLI for Microsoft 365, Terraform provider; recorded live).
 */
export const appListRoutes: readonly Route[] = [
  { method: 'GET', path: APPS, service: 'powerApps', handle: listOwn },
  { method: 'GET', path: `${ENVIRONMENTS}/:environment/apps`, service: 'powerApps', handle: listBelowEnvironment },
  { method: 'GET', path: `${ADMIN}/:environment/apps`, service: 'powerApps', handle: listAll }
]

const isUsable =
  ({ caller }: RequestContext) =>
  (app: App): boolean =>
    roleOn(app, caller) !== undefined

function listOwn(context: RequestContext): RouteResponse {
  const { query, world, faults } = context
  const hasFilter = query.has('$filter')
  // Recorded on the live service. The PowerShell module sends both, so the service cannot always have refused it.
  if (hasFilter && (query.has('$expand') || faults.trigger('apps-by-environment')))
    throw new ServiceError(400, CODES.invalidAppFilterCombination, 'The combination of $filter and $expand is invalid.')
  const environment = optionalEnvironmentFromFilter(context)
  const environments = environment === undefined ? Object.values(world.environments) : [environment]
  return appList(context, APPS, environments, isUsable(context))
}

/**
 * No shipped client is known to call this route, and its neighbours answer with an empty 404, which means that there is
 * no such route (recorded live). It exists only with the fault, which refuses the filter of the other list.
 */
function listBelowEnvironment(context: RequestContext): RouteResponse {
  if (!context.faults.pending.includes('apps-by-environment')) return { status: 404 }
  const environment = environmentFromPath(context)
  const isPart = Object.values(environment.apps).some(isUsable(context)) || isMaker(environment, context.caller)
  if (!isPart) throw accessDenied(environment)
  return appList(context, `${ENVIRONMENTS}/${environment.name}/apps`, [environment], isUsable(context))
}

function listAll(context: RequestContext): RouteResponse {
  const environment = environmentFromPath(context)
  requireAdmin(environment, context.caller)
  return appList(context, `${ADMIN}/${environment.name}/apps`, [environment], () => true)
}

function appList(
  context: RequestContext,
  path: string,
  environments: readonly Environment[],
  isListed: (app: App) => boolean
): RouteResponse {
  const apps = environments.flatMap(environment =>
    Object.values(environment.apps)
      .filter(isListed)
      .map(app => appShape(app, environment, context, false))
  )
  return page(context, path, apps, 250)
}
