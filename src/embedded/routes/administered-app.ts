import { requireAdmin } from '../access.ts'
import { environmentOf } from '../packaging/shared/lookup.ts'
import type { RequestContext } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { App, World } from '../world/model.ts'
import { findApp, type FoundApp, sameApp } from './find-app.ts'

export const ADMINISTERED_APP = '/providers/Microsoft.PowerApps/scopes/admin/environments/:environment/apps/:app'

/** The app of a path below `scopes/admin`, for administrators of its environment. */
export function findAppAsAdmin(context: RequestContext): FoundApp {
  const environment = environmentOf(context.world, context.params['environment'] ?? '')
  requireAdmin(environment, context.caller)
  const id = context.params['app'] ?? ''
  const found = findApp(context.world, id)
  if (found.environment.name === environment.name) return found
  throw new ServiceError(404, 'AppNotFound', `The app with id '${id}' is not in the environment '${environment.name}'.`)
}

/** One transaction on that app. */
export function changeAppAsAdmin(context: RequestContext, work: (app: App, world: World) => void): void {
  const found = findAppAsAdmin(context)
  context.change(world => work(sameApp(world, found).app, world))
}
