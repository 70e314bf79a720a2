import { quoted } from '../base/display.ts'
import type { NewEnvironmentRequest } from '../protocol/new-environments.ts'
import type { Caller } from './access.ts'
import { newGuid } from './packaging/shared/minting.ts'
import type { Connector, Environment, World } from './world/model.ts'

/** Regions of this tenant: three of a Terraform provider fixture. */
export const REGIONS: readonly { readonly name: string; readonly displayName: string; readonly code: string }[] = [
  { name: 'unitedstates', displayName: 'United States', code: 'NA' },
  { name: 'europe', displayName: 'Europe', code: 'EMEA' },
  { name: 'switzerland', displayName: 'Switzerland', code: 'CHE' }
]

/**
 * Adds the environment that was asked for. Whoever asked administers it and makes apps in it. It has the connectors that
 * Microsoft publishes, as far as this tenant knows them, and no connection: those are made by people.
 */
export function addEnvironment(
  world: World,
  {
    environment: { location, properties },
    caller
  }: { readonly environment: NewEnvironmentRequest; readonly caller: Caller },
  now: Date
): Environment {
  const name = newGuid(world, `environment|${properties.displayName}`)
  const environment: Environment = {
    name,
    displayName: properties.displayName,
    isDefault: false,
    location: location ?? 'europe',
    type: properties.environmentSku,
    createdTime: now.toISOString(),
    makers: [caller.id],
    admins: [...new Set([caller.id, ...administratorsOf(world)])],
    gateways: [],
    apps: {},
    flows: {},
    connectors: publishedConnectors(world),
    connections: {},
    entities: {},
    picklists: {},
    unknown: {},
    ...(properties.linkedEnvironmentMetadata === undefined
      ? {}
      : { dataverseUrl: `https://org${name.slice(0, 8)}.crm4.dynamics.com` })
  }
  world.environments[name] = environment
  return environment
}

/** What the creation of an environment is called in messages. */
export const creationOf = ({ properties }: NewEnvironmentRequest): string => `create ${quoted(properties.displayName)}`

/** Administrators of the tenant: those of the default environment. */
const administratorsOf = ({ environments }: World): readonly string[] =>
  Object.values(environments).find(({ isDefault }) => isDefault)?.admins ?? []

const publishedConnectors = ({ environments }: World): Record<string, Connector> =>
  Object.fromEntries(
    Object.values(environments)
      .flatMap(({ connectors }) => Object.values(connectors))
      .filter(({ custom }) => !custom)
      .map(connector => [connector.name, { ...connector }])
  )
