import { quoted } from '../base/display.ts'
import { CODES } from '../protocol/errors.ts'
import { PERMISSIONS } from '../protocol/permissions.ts'
import { environmentOf, mayEditApp, roleOn } from './packaging/shared/lookup.ts'
import { ServiceError } from './service-error.ts'
import type { App, Environment, Licence, World } from './world/model.ts'

/** Who sent a request, according to its token. */
export interface Caller {
  /** Object id of the user, or of the application. */
  readonly id: string
  readonly userName: string
  /** Ids through which they hold further roles: their groups, and the tenant's id for users of the tenant. */
  readonly memberOf?: readonly string[]
  /** Whether the token belongs to an application acting without a user. */
  readonly appOnly: boolean
  readonly licence: Licence
  /** The audience of the token. */
  readonly audience?: string
}

export const isMaker = (environment: Environment, { id }: Pick<Caller, 'id'>): boolean =>
  environment.makers.includes(id)

/**
 * Packaging calls need a signed-in user. No source shows the service accepting an application, and several show it
 * refusing one. Code and message are those recorded for a service principal without permission for a path.
 */
export function requireUser({ id, appOnly }: Caller): void {
  if (!appOnly) return
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The service principal with id '${id}' for application ${quoted(id)} does not have permission to access the path.`
  )
}

/**
 * Importing needs the Environment Maker role (Microsoft's documentation). The message is from a CLI for Microsoft 365
 * fixture.
 */
export function requireMaker(world: World, name: string, caller: Caller): void {
  const environment = environmentOf(world, name)
  if (!isMaker(environment, caller)) throw accessDenied(environment)
}

export const accessDenied = ({ name }: Environment): ServiceError =>
  new ServiceError(403, CODES.environmentAccessDenied, `Access to the environment '${name}' is denied.`)

/**
 * Exporting and importing need Plan 2 or its trial (Microsoft's documentation). The response without a licence was
 * never recorded; this is the closest code seen on the platform.
 */
export function requireLicence({ id, licence }: Caller): void {
  if (licence !== 'none') return
  throw new ServiceError(
    403,
    CODES.userNotLicensed,
    `The user with object id '${id}' has no licence for this. Power Apps Plan 2 or its trial is required.`
  )
}

/** Only the owner and co-owners of an app may change it. */
export function requireEdit(app: App, caller: Caller): void {
  if (mayEditApp(app, caller)) return
  const { id } = caller
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The user with object id '${id}' does not have permission to edit the app '${app.id}'.`
  )
}

/**
 * Calls below `scopes/admin` need an administrator (CLI for Microsoft 365's documentation of `pa app owner set`). The
 * message for everyone else was recorded for service principals.
 */
export function requireAdmin({ admins = [], name }: Environment, { id }: Caller): void {
  if (admins.includes(id)) return
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The user with object id '${id}' does not have permission to administer the environment '${name}'.`
  )
}

/**
 * The environments that the caller administers, for calls that concern the whole tenant. The response for everybody else
 * was not recorded; this is the message of other calls to the same host.
 */
export function administeredEnvironments(
  { world, caller }: { readonly world: World; readonly caller: Caller },
  what: string
): Environment[] {
  const found = Object.values(world.environments).filter(({ admins = [] }) => admins.includes(caller.id))
  if (found.length > 0) return found
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The user with object id '${caller.id}' does not have permission to ${what}.`
  )
}

/**
 * A user sees the default environment, every environment they are a member or maker of, and those with an app shared
 * with them.
 */
export const canSeeEnvironment = (environment: Environment, caller: Caller): boolean =>
  environment.isDefault ||
  environment.members?.includes(caller.id) === true ||
  isMaker(environment, caller) ||
  Object.values(environment.apps).some(app => roleOn(app, caller) !== undefined)

/**
 * The permission map of an environment. It lists the permissions the caller has and omits the others. It depends on
 * roles only; a missing licence shows when the call itself is refused.
 */
export function permissionsOf(environment: Environment, caller: Caller): Record<string, { displayName: string }> {
  const entry = (key: string): [string, { displayName: string }] => [key, { displayName: key }]
  const makes = isMaker(environment, caller)
  const edits = Object.values(environment.apps).some(app => mayEditApp(app, caller))
  return Object.fromEntries([
    ...(makes || edits ? [entry(PERMISSIONS.export)] : []),
    ...(makes
      ? [PERMISSIONS.import, PERMISSIONS.storage, PERMISSIONS.createApp, PERMISSIONS.createFlow].map(entry)
      : [])
  ])
}
