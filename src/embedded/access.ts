import { quoted } from '../base/display.ts'
import { CODES } from '../protocol/errors.ts'
import { PERMISSIONS } from '../protocol/permissions.ts'
import { environmentOf, mayEditApp, roleOn } from './packaging/shared/lookup.ts'
import { ServiceError } from './service-error.ts'
import type { App, Environment, Licence, World } from './world/model.ts'

/** Who a request comes from, as its token says. */
export interface Caller {
  /** Object id of the user, or of the application. */
  readonly id: string
  readonly userName: string
  /** What else holds roles for them: their groups, and for people of the tenant its id. */
  readonly memberOf?: readonly string[]
  /** A token of an application without a person behind it. */
  readonly appOnly: boolean
  readonly licence: Licence
  /** Who the token is for. */
  readonly audience?: string
}

export const isMaker = (environment: Environment, { id }: Pick<Caller, 'id'>): boolean =>
  environment.makers.includes(id)

/**
 * Packaging takes a person. No source shows it accepting an application, and several show refusals; the code and
 * words are those of a service principal that lacks a path.
 */
export function requireUser({ id, appOnly }: Caller): void {
  if (!appOnly) return
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The service principal with id '${id}' for application ${quoted(id)} does not have permission to access the path.`
  )
}

/** Importing needs the Environment Maker role: Microsoft's documentation. The words are a CLI for Microsoft 365 fixture's. */
export function requireMaker(world: World, name: string, caller: Caller): void {
  const environment = environmentOf(world, name)
  if (!isMaker(environment, caller)) throw accessDenied(environment)
}

export const accessDenied = ({ name }: Environment): ServiceError =>
  new ServiceError(403, CODES.environmentAccessDenied, `Access to the environment '${name}' is denied.`)

/**
 * Exporting and importing need Plan 2 or its trial: Microsoft's documentation. Nobody recorded what packaging answers
 * without one; this code is the nearest that was seen on the platform.
 */
export function requireLicence({ id, licence }: Caller): void {
  if (licence !== 'none') return
  throw new ServiceError(
    403,
    CODES.userNotLicensed,
    `The user with object id '${id}' has no licence for this: Power Apps Plan 2 or its trial is needed.`
  )
}

/** Writing an app needs to be its owner or co-owner. */
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
 * What is below `scopes/admin` takes an administrator: CLI for Microsoft 365's documentation of `pa app owner set`. The
 * words for everybody else were recorded for service principals.
 */
export function requireAdmin({ admins = [], name }: Environment, { id }: Caller): void {
  if (admins.includes(id)) return
  throw new ServiceError(
    403,
    CODES.forbidden,
    `The user with object id '${id}' does not have permission to administer the environment '${name}'.`
  )
}

/** A person sees the tenant's default environment, those they belong to or make things in, and those of an app shared with them. */
export const canSeeEnvironment = (environment: Environment, caller: Caller): boolean =>
  environment.isDefault ||
  environment.members?.includes(caller.id) === true ||
  isMaker(environment, caller) ||
  Object.values(environment.apps).some(app => roleOn(app, caller) !== undefined)

/**
 * The capability map of an environment: keys are there when the caller holds them and absent otherwise. It tells roles
 * only; what a licence forbids is refused by the call itself.
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
