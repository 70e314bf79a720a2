import { kindOf, type PackageResource, type ResourceMap } from '../../src/package/resource.ts'
import { digestOf } from '../../src/package/digest.ts'
import { connectionId, connectorId } from '../../src/protocol/packaging.ts'
import type { Caller } from '../../src/embedded/access.ts'
import { importParameters } from '../../src/embedded/packaging/import/parameters.ts'
import type { Blobs } from '../../src/embedded/world/blobs.ts'
import type { Connection, Environment, World } from '../../src/embedded/world/model.ts'

/** Blobs of a world that lives for one test. */
export function memoryBlobs(): Blobs {
  const kept = new Map<string, Buffer>()
  return {
    read: digest => {
      const bytes = kept.get(digest)
      if (bytes === undefined) throw new Error(`no blob ${digest}`)
      return bytes
    },
    add: bytes => {
      const digest = digestOf(bytes)
      kept.set(digest, Buffer.from(bytes))
      return digest
    }
  }
}

export const MAKER: Caller = {
  id: '11111111-1111-4111-8111-111111111111',
  userName: 'maker@contoso.example',
  appOnly: false,
  licence: 'plan-2'
}
export const OTHER: Caller = { ...MAKER, id: '22222222-2222-4222-8222-222222222222', userName: 'other@contoso.example' }

export const emptyEnvironment = (name: string): Environment => ({
  name,
  displayName: name,
  isDefault: false,
  location: 'europe',
  makers: [MAKER.id],
  gateways: [],
  apps: {},
  flows: {},
  connectors: {},
  connections: {},
  entities: {},
  picklists: {},
  unknown: {}
})

/** A world of empty environments. */
export const smallWorld = (...environments: string[]): World => ({
  format: 1,
  tenantId: '33333333-3333-4333-8333-333333333333',
  signingKey: Buffer.from(`the key of ${environments.join(', ')}`).toString('base64url'),
  users: {},
  applications: {},
  environments: Object.fromEntries(environments.map(name => [name, emptyEnvironment(name)])),
  containers: {},
  operations: {},
  minted: { keys: {}, folders: {} }
})

export function environmentIn(world: World, name: string): Environment {
  const environment = world.environments[name]
  if (environment === undefined) throw new Error(`no environment ${name}`)
  return environment
}

/** The only item of a record; throws when there is none or several. */
export function onlyOf<T>(records: Readonly<Record<string, T>>): T {
  const [first, ...rest] = Object.values(records)
  if (first === undefined || rest.length > 0) throw new Error(`${rest.length + (first === undefined ? 0 : 1)} items`)
  return first
}

export function addConnection(
  environment: Environment,
  connection: Partial<Connection> & { name: string; connector: string }
): void {
  environment.connections[connection.name] = {
    displayName: connection.name,
    owner: MAKER.id,
    sharedWith: [],
    status: 'Connected',
    ...connection
  }
}

export function addCustomConnector(environment: Environment, name: string, displayName: string): void {
  environment.connectors[name] = { name, displayName, iconUri: '', custom: true, tier: 'Premium' }
}

type Changes = Readonly<Record<string, Partial<PackageResource>>>

/**
 * What a client would ask for that imports everything as new: connections and custom connectors are made in the
 * environment and chosen. `changes` are laid over single entries, by key.
 */
export function newEverywhere(
  bytes: Uint8Array,
  environment: Environment,
  changes: Changes = {}
): { resources: ResourceMap } {
  const { resources } = importParameters(bytes)
  const connectors = new Map<string, string>()
  for (const [key, resource] of Object.entries(resources)) {
    if (kindOf(resource) !== 'connector') continue
    const custom = resource.name === undefined || resource.name === null
    const name = custom ? `shared_custom-${connectors.size}` : (resource.name ?? '')
    connectors.set(key, name)
    if (custom) addCustomConnector(environment, name, resource.details?.displayName ?? name)
  }
  const entries = Object.entries(resources).map(([key, resource], index): [string, PackageResource] => [
    key,
    { ...resource, ...chosen(resource, key, index, connectors, environment), ...changes[key] }
  ])
  return { resources: Object.fromEntries(entries) }
}

function chosen(
  resource: PackageResource,
  key: string,
  index: number,
  connectors: ReadonlyMap<string, string>,
  environment: Environment
): Partial<PackageResource> {
  switch (kindOf(resource)) {
    case 'app':
    case 'flow':
      return { selectedCreationType: 'New' }
    case 'connector': {
      const name = connectors.get(key) ?? ''
      return { selectedCreationType: 'Existing', id: connectorId(name), name }
    }
    case 'connection': {
      const connector = connectors.get(resource.dependsOn?.[0] ?? '') ?? ''
      const name = `${connector.replace('shared_', '')}-${index}`
      addConnection(environment, { name, connector, displayName: resource.details?.displayName ?? name })
      return { selectedCreationType: 'Existing', id: connectionId(connector, name), name }
    }
    case 'entity':
    case 'picklist':
      return { selectedCreationType: resource.suggestedCreationType === 'Overwrite' ? 'Overwrite' : 'Merge' }
    case 'unknown':
      return {}
  }
}
