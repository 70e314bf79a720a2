import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ADMINISTERED_APP, findAppAsAdmin } from './administered-app.ts'
import { appShape } from './app-shape.ts'
import { permissionList } from './app-sharing.ts'
import { sameApp } from './find-app.ts'

/**
 * What administrators do with an app of an environment (CLI for Microsoft 365 with `--asAdmin`, PowerApps administration
 * module). One source found that GET answers an empty 404 on its tenant; shipped clients read it, and so does this.
 */
export const appAdminRoutes: readonly Route[] = [
  { method: 'GET', path: ADMINISTERED_APP, service: 'powerApps', handle: get },
  { method: 'DELETE', path: ADMINISTERED_APP, service: 'powerApps', handle: remove },
  { method: 'GET', path: `${ADMINISTERED_APP}/permissions`, service: 'powerApps', handle: permissions }
]

function get(context: RequestContext): RouteResponse {
  const { app, environment } = findAppAsAdmin(context)
  return { status: 200, body: appShape(app, environment, context, false) }
}

function remove(context: RequestContext): RouteResponse {
  const found = findAppAsAdmin(context)
  context.change(world => {
    delete sameApp(world, found).environment.apps[found.app.id]
  })
  return { status: 200 }
}

function permissions(context: RequestContext): RouteResponse {
  return { status: 200, body: { value: permissionList(findAppAsAdmin(context).app, context) } }
}
