import { readPackage, type AppPackage } from '../../package/app-package.ts'
import {
  displayNameOf,
  isCustomConnector,
  kindOf,
  type PackageResource,
  type ResourceMap
} from '../../package/resource.ts'
import { connectionId, connectorId } from '../../protocol/packaging.ts'
import type { Caller } from '../access.ts'
import { applyImport } from '../packaging/import/applying.ts'
import { ServiceError } from '../service-error.ts'
import type { Blobs } from '../world/blobs.ts'
import type { Connection, Connector, Directory, Environment, World } from '../world/model.ts'
import { customConnectorName, guid, hex32 } from './names.ts'
import { personId, seededApplications, seededGroups, seededUsers, assignRoles } from './people.ts'

export { usersOf } from './people.ts'

export interface SeedOptions {
  /** The package imported into the source environment. */
  readonly packageBytes: Buffer
  readonly now: Date
  readonly signingKey: string
  /** What the connections of environments reach, by display name; everything where an environment is not named. */
  readonly directories?: Readonly<Record<string, Directory>> | undefined
}

export const SOURCE = 'Contoso Development'
/** A target set up like production, for the stage before it. */
const STAGE = 'Contoso Test'
export const TARGET = 'Contoso Production'

/**
 * Creates a tenant with a source environment that contains the package's app (or flow), two targets that contain only
 * the connectors and connections an import needs, and the default environment with a gateway. In each target the maker
 * has exactly one healthy connection of each connector, plus a broken one and one of another user.
 *
 * @throws ActionError when the package cannot be read, ServiceError when it cannot be imported
 */
export function seedWorld({ packageBytes, now, signingKey, directories = {} }: SeedOptions, blobs: Blobs): World {
  const key = { signingKey }
  const pkg = readPackage(packageBytes, 'the initial package')
  const world: World = {
    format: 1,
    tenantId: guid(key, 'tenant'),
    signingKey,
    users: seededUsers(key),
    groups: seededGroups(key),
    applications: seededApplications(key),
    environments: {},
    containers: {},
    operations: {},
    minted: { keys: {}, folders: {} }
  }
  const source = addEnvironment(world, SOURCE)
  const targets = [addEnvironment(world, STAGE), addEnvironment(world, TARGET)]
  addDefaultEnvironment(world)
  for (const environment of [source, ...targets]) addConnectors(world, environment, pkg)
  addSourceConnections(world, source, pkg)
  for (const target of targets) addTargetConnections(world, target, pkg)
  importIntoSource(world, source, pkg, packageBytes, now, blobs)
  for (const environment of Object.values(world.environments)) {
    const directory = Object.hasOwn(directories, environment.displayName)
      ? directories[environment.displayName]
      : undefined
    if (directory !== undefined) environment.directory = directory
  }
  return world
}

function addEnvironment(world: World, displayName: string): Environment {
  const environment: Environment = {
    name: guid(world, `environment|${displayName}`),
    displayName,
    isDefault: false,
    location: 'europe',
    makers: [],
    gateways: [],
    apps: {},
    flows: {},
    connectors: {},
    connections: {},
    entities: {},
    picklists: {},
    unknown: {},
    dataverseUrl: `https://${displayName.toLowerCase().replace(/\W+/g, '')}.crm4.dynamics.com`
  }
  assignRoles(world, environment)
  world.environments[environment.name] = environment
  return environment
}

/** The tenant's default environment, the only one with gateways (the origin document). */
function addDefaultEnvironment(world: World): void {
  const environment = addEnvironment(world, 'Contoso (default)')
  delete world.environments[environment.name]
  environment.name = `Default-${world.tenantId}`
  environment.isDefault = true
  delete environment.dataverseUrl
  environment.gateways = [{ id: guid(world, 'gateway'), name: 'Contoso datacentre' }]
  world.environments[environment.name] = environment
}

const connectorsIn = (pkg: AppPackage): [string, PackageResource][] =>
  Object.entries(pkg.resources).filter(([, resource]) => kindOf(resource) === 'connector')

/** Name of a connector of the package in an environment. Custom connectors have a different name in each. */
const connectorNameIn = (world: World, environment: Environment, key: string, resource: PackageResource): string =>
  isCustomConnector(resource)
    ? customConnectorName(world, environment.name, displayNameOf(resource, key))
    : (resource.name ?? key)

function addConnectors(world: World, environment: Environment, pkg: AppPackage): void {
  for (const [key, resource] of connectorsIn(pkg)) {
    const connector: Connector = {
      name: connectorNameIn(world, environment, key, resource),
      displayName: displayNameOf(resource, key),
      iconUri: resource.details?.iconUri ?? '',
      custom: isCustomConnector(resource),
      tier: isCustomConnector(resource) ? 'Premium' : 'Standard'
    }
    environment.connectors[connector.name] = connector
  }
}

function addConnection(
  world: World,
  environment: Environment,
  connector: string,
  purpose: string,
  more: Partial<Connection> = {}
): Connection {
  const connection: Connection = {
    name: hex32(world, `connection|${environment.name}|${purpose}`),
    connector,
    displayName: 'maker@contoso.example',
    owner: personId(world, 'maker'),
    sharedWith: [],
    status: 'Connected',
    ...more
  }
  environment.connections[connection.name] = connection
  return connection
}

/** The connector that a connection of the package belongs to. */
function connectorOf(pkg: AppPackage, connection: PackageResource): [string, PackageResource] | undefined {
  const keys = connection.dependsOn ?? []
  return connectorsIn(pkg).find(([key]) => keys.includes(key))
}

const connectionsIn = (pkg: AppPackage): [string, PackageResource][] =>
  Object.entries(pkg.resources).filter(([, resource]) => kindOf(resource) === 'connection')

function addSourceConnections(world: World, source: Environment, pkg: AppPackage): void {
  for (const [key, resource] of connectionsIn(pkg)) {
    const connector = connectorOf(pkg, resource)
    if (connector !== undefined)
      addConnection(world, source, connectorNameIn(world, source, ...connector), key, {
        displayName: displayNameOf(resource, key)
      })
  }
}

function addTargetConnections(world: World, target: Environment, pkg: AppPackage): void {
  for (const { name, displayName } of Object.values(target.connectors)) {
    // This connector represents flows and has no connections.
    if (name !== 'shared_logicflows')
      addConnection(world, target, name, `${name}|healthy`, {
        displayName: `${displayName} of production`,
        sharedWith: [personId(world, 'unlicensed'), ...Object.keys(world.applications)]
      })
  }
  const [first] = connectionsIn(pkg).map(([, resource]) => connectorOf(pkg, resource))
  if (first === undefined) return
  const name = connectorNameIn(world, target, ...first)
  addConnection(world, target, name, `${name}|broken`, {
    displayName: 'signed out long ago',
    status: 'Error',
    problem: 'Unauthenticated'
  })
  addConnection(world, target, name, `${name}|foreign`, {
    displayName: 'of somebody else',
    owner: personId(world, 'trial')
  })
}

/** Imports the package into the source as its maker would: everything as New, with connections chosen. */
function importIntoSource(
  world: World,
  source: Environment,
  pkg: AppPackage,
  bytes: Buffer,
  now: Date,
  blobs: Blobs
): void {
  const caller: Caller = {
    id: personId(world, 'maker'),
    userName: 'maker@contoso.example',
    appOnly: false,
    licence: 'plan-2'
  }
  const outcome = applyImport(
    {
      world,
      environment: source.name,
      caller,
      request: { resources: choices(world, source, pkg) },
      bytes,
      now,
      faults: {}
    },
    blobs
  )
  if (outcome.status !== 'Succeeded') {
    const [problem] = outcome.errors
    throw new ServiceError(
      400,
      problem?.code ?? 'ImportFailed',
      problem?.message ?? 'The initial package could not be imported.'
    )
  }
  for (const app of Object.values(source.apps)) {
    app.roles[personId(world, 'editor')] = 'CanEdit'
    app.roles[personId(world, 'viewer')] = 'CanView'
    // Applications get every possible role, to show that packaging refuses them anyway.
    for (const clientId of Object.keys(world.applications)) app.roles[clientId] = 'CanEdit'
  }
  for (const flow of Object.values(source.flows)) {
    flow.state = 'Started'
    flow.editors = [...new Set([...flow.editors, personId(world, 'editor')])]
  }
}

function choices(world: World, source: Environment, pkg: AppPackage): ResourceMap {
  return Object.fromEntries(
    Object.entries(pkg.resources).map(([key, resource]) => {
      switch (kindOf(resource)) {
        case 'app':
        case 'flow':
          return [key, { ...resource, selectedCreationType: 'New' }]
        case 'connector': {
          const name = connectorNameIn(world, source, key, resource)
          return [
            key,
            isCustomConnector(resource)
              ? { ...resource, selectedCreationType: 'Existing', id: connectorId(name), name }
              : resource
          ]
        }
        case 'connection': {
          const connector = connectorOf(pkg, resource)
          const name = hex32(world, `connection|${source.name}|${key}`)
          return [
            key,
            connector === undefined
              ? resource
              : {
                  ...resource,
                  selectedCreationType: 'Existing',
                  id: connectionId(connectorNameIn(world, source, ...connector), name),
                  name
                }
          ]
        }
        case 'entity':
        case 'picklist':
          return [key, { ...resource, selectedCreationType: 'Overwrite' }]
        case 'unknown':
          return [key, resource]
      }
    })
  )
}
