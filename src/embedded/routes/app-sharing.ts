import * as z from 'zod'
import { lookUp } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { App, AppRole, World } from '../world/model.ts'
import { ADMINISTERED_APP as ADMIN, changeAppAsAdmin } from './administered-app.ts'
import { principal } from './app-shape.ts'
import { changeApp } from './app-writes.ts'
import { parseBody } from './body.ts'

const APPS = '/providers/Microsoft.PowerApps/apps'
const APP = `${APPS}/:app`

/**
 * Routes that change who may use, edit and own an app (CLI for Microsoft 365, PowerApps PowerShell modules, PnP
 * PowerShell).
 */
export const appSharingRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${APP}/modifyPermissions`,
    service: 'powerApps',
    handle: context => modifyPermissions(context, changeApp)
  },
  {
    method: 'POST',
    path: `${ADMIN}/modifyPermissions`,
    service: 'powerApps',
    handle: context => modifyPermissions(context, changeAppAsAdmin)
  },
  { method: 'POST', path: `${ADMIN}/modifyAppOwner`, service: 'powerApps', handle: modifyAppOwner },
  {
    method: 'POST',
    path: `${ADMIN}/setPowerAppConnectionDirectConsentBypass`,
    service: 'powerApps',
    handle: setConsentBypass
  }
]

/**
 * Name of a permission. CLI for Microsoft 365 revokes the tenant's permission as `tenant-<id>`; that the list uses the
 * same name is an assumption.
 */
const permissionName = ({ tenantId }: World, id: string): string => (id === tenantId ? `tenant-${id}` : id)

/** The permissions of an app (CLI for Microsoft 365 fixture). */
export const permissionList = (app: App, context: RequestContext): Record<string, unknown>[] =>
  Object.entries(app.roles).map(([id, roleName]) => ({
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

const ROLES: Readonly<Record<string, AppRole>> = {
  Owner: 'Owner',
  CanEdit: 'CanEdit',
  CanView: 'CanView',
  CanViewWithShare: 'CanView'
}

/** The option occurs in two spellings: clients capitalise the first letter, responses do not. */
const notify = z.enum(['Notify', 'DoNotNotify', 'NotSpecified']).nullish()

const permissionChanges = z.looseObject({
  put: z
    .array(
      z.looseObject({
        properties: z.looseObject({
          roleName: z.string(),
          principal: z.looseObject({
            id: z.string().nullish(),
            type: z.string(),
            tenantId: z.string().nullish()
          }),
          NotifyShareTargetOption: notify,
          notifyShareTargetOption: notify
        })
      })
    )
    .nullish(),
  delete: z.array(z.looseObject({ id: z.string() })).nullish()
})

type Principal = NonNullable<z.infer<typeof permissionChanges>['put']>[number]['properties']['principal']

function modifyPermissions(context: RequestContext, change: typeof changeApp): RouteResponse {
  const changes = parseBody(context, permissionChanges)
  change(context, (app, world) => {
    for (const { properties } of changes.put ?? []) {
      const role = lookUp(ROLES, properties.roleName)
      const id = idOf(properties.principal, world)
      if (role === undefined || id === undefined) throw invalidPrincipal('The principal or its role is unknown.')
      // From CLI for Microsoft 365's documentation. The service's code is not known.
      if (id === world.tenantId && role !== 'CanView')
        throw invalidPrincipal('The whole tenant can only be given CanView.')
      app.roles[id] = role
    }
    for (const { id } of changes.delete ?? []) {
      const revoked = id.split('/').at(-1) ?? ''
      app.roles = Object.fromEntries(
        Object.entries(app.roles).filter(
          ([holder]) => !sameName(holder, revoked) && !sameName(permissionName(world, holder), revoked)
        )
      )
    }
  })
  return { status: 200, body: {} }
}

const invalidPrincipal = (message: string): ServiceError => new ServiceError(400, 'InvalidPrincipal', message)

/** The object id of a principal. Undefined if it does not exist or is of another type. */
function idOf({ id, type, tenantId }: Principal, world: World): string | undefined {
  switch (type) {
    case 'User':
      return lookUp(world.users, id ?? '')?.id
    case 'Group':
      return lookUp(world.groups ?? {}, id ?? '')?.id
    case 'ServicePrincipal':
      return lookUp(world.applications, id ?? '')?.clientId
    case 'Tenant':
      return isWholeTenant({ id, tenantId }, world) ? world.tenantId : undefined
    default:
      return undefined
  }
}

/**
 * Whether the principal is the whole tenant. Three clients write it differently: its id (CLI for Microsoft 365), the
 * string `null` (PowerShell module), and JSON null with the tenant's id in `tenantId` (a security research tool).
 */
const isWholeTenant = ({ id, tenantId }: Pick<Principal, 'id' | 'tenantId'>, world: World): boolean =>
  id === null || id === undefined
    ? sameName(tenantId ?? '', world.tenantId)
    : id === 'null' || sameName(id, world.tenantId)

const newOwner = z.looseObject({
  newAppOwner: z.string(),
  roleForOldAppOwner: z.enum(['CanView', 'CanEdit']).nullish()
})

/** Without `roleForOldAppOwner`, the previous owner loses access (CLI for Microsoft 365's documentation). */
function modifyAppOwner(context: RequestContext): RouteResponse {
  const { newAppOwner, roleForOldAppOwner } = parseBody(context, newOwner)
  changeAppAsAdmin(context, (app, world) => {
    const user = lookUp(world.users, newAppOwner)
    if (user === undefined) throw invalidPrincipal(`There is no user '${newAppOwner}'.`)
    const others = Object.entries(app.roles).flatMap(([id, role]): [string, AppRole][] => {
      if (id === user.id) return []
      if (role !== 'Owner') return [[id, role]]
      return roleForOldAppOwner === undefined || roleForOldAppOwner === null ? [] : [[id, roleForOldAppOwner]]
    })
    app.roles = Object.fromEntries([[user.id, 'Owner'], ...others])
  })
  return { status: 200, body: {} }
}

/** CLI for Microsoft 365 sends a boolean, PnP PowerShell the string "True". */
const consentBypass = z.looseObject({
  bypassconsent: z.union([z.boolean(), z.enum(['True', 'False']).transform(text => text === 'True')])
})

function setConsentBypass(context: RequestContext): RouteResponse {
  const { bypassconsent } = parseBody(context, consentBypass)
  changeAppAsAdmin(context, app => {
    app.bypassConsent = bypassconsent
  })
  return { status: 200, body: {} }
}
