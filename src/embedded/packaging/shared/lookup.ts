import { quoted } from '../../../base/display.ts'
import { CODES } from '../../../protocol/errors.ts'
import { ServiceError } from '../../service-error.ts'
import type {
  App,
  AppRole,
  AppVersion,
  Connection,
  Connector,
  Entity,
  Environment,
  Flow,
  Picklist,
  World
} from '../../world/model.ts'
import { sameName } from './resource-id.ts'

/** Looks up a key case-insensitively. Own properties only, because names are untrusted. */
export function lookUp<T>(records: Readonly<Record<string, T>>, name: string): T | undefined {
  if (Object.hasOwn(records, name)) return records[name]
  const key = Object.keys(records).find(known => sameName(known, name))
  return key === undefined ? undefined : records[key]
}

/** The value of an own property, matched exactly. Never an inherited one. */
export const getOwn = <T>(records: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(records, name) ? records[name] : undefined

/** Sets an own property, even one named `__proto__`. */
export function setOwn<T>(records: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(records, key, { value, writable: true, enumerable: true, configurable: true })
}

/** @throws ServiceError 404 `EnvironmentNotFound` (Terraform provider fixture) */
export function environmentOf(world: World, name: string): Environment {
  const environment = lookUp(world.environments, name)
  if (environment !== undefined) return environment
  throw new ServiceError(404, CODES.environmentNotFound, `There is no environment ${quoted(name)}.`)
}

export const appOf = (environment: Environment, name: string): App | undefined => lookUp(environment.apps, name)
export const flowOf = (environment: Environment, name: string): Flow | undefined => lookUp(environment.flows, name)
export const connectorOf = (environment: Environment, name: string): Connector | undefined =>
  lookUp(environment.connectors, name)
export const entityOf = (environment: Environment, name: string): Entity | undefined =>
  lookUp(environment.entities, name)
export const picklistOf = (environment: Environment, name: string): Picklist | undefined =>
  lookUp(environment.picklists, name)

/** A connection belongs to its connector: the same name under another connector is another connection. */
export function connectionOf(environment: Environment, connector: string, name: string): Connection | undefined {
  return Object.values(environment.connections).find(
    connection => sameName(connection.name, name) && sameName(connection.connector, connector)
  )
}

/**
 * The version that is exported: the newest published one. No package with a draft was ever seen, so it is assumed that
 * drafts are not exported (not documented). For an app that was never published it is the draft.
 */
export const exportedVersion = (app: App): AppVersion | undefined =>
  app.versions.find(version => version.lifeCycleId === 'Published') ?? app.versions[0]

/** A user or application with the groups and the tenant through which they may have roles. */
export interface RoleHolder {
  readonly id: string
  readonly memberOf?: readonly string[] | undefined
}

const STRENGTH: Readonly<Record<AppRole, number>> = { Owner: 3, CanEdit: 2, CanView: 1 }

/** The strongest role on an app, direct or through a group or the tenant. */
export function roleOn(app: App, { id, memberOf = [] }: RoleHolder): AppRole | undefined {
  const [strongest] = Object.entries(app.roles)
    .filter(([holder]) => [id, ...memberOf].some(own => sameName(own, holder)))
    .map(([, role]) => role)
    .toSorted((one, other) => STRENGTH[other] - STRENGTH[one])
  return strongest
}

/** Whether they are owner or co-owner. */
export function mayEditApp(app: App, person: RoleHolder): boolean {
  const role = roleOn(app, person)
  return role === 'Owner' || role === 'CanEdit'
}

export const mayEditFlow = (flow: Flow, person: string): boolean =>
  sameName(flow.owner, person) || flow.editors.some(editor => sameName(editor, person))

export const mayUseConnection = (connection: Connection, person: string): boolean =>
  sameName(connection.owner, person) || connection.sharedWith.some(user => sameName(user, person))
