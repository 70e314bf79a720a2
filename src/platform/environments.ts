import type {
  Capability,
  CapabilityState,
  Environment,
  Environments,
  EnvironmentSettings
} from '../commands/ports/environment.ts'
import { API_VERSIONS } from '../protocol/api-versions.ts'
import { environmentList, environmentObject, type EnvironmentObject } from '../protocol/environments.ts'
import { organisationAt } from '../protocol/clouds.ts'
import { ORGANISATION_COLUMNS, ORGANISATION_PATH, organisationList } from '../protocol/organisations.ts'
import { PACKAGING_PROVIDER } from '../protocol/packaging.ts'
import { PERMISSIONS } from '../protocol/permissions.ts'
import { parseBody } from './transport/responses.ts'
import { quoted } from '../base/display.ts'
import { safeParse } from '../base/read-once.ts'
import { pathSegment } from './transport/hosts.ts'
import { memoized } from './once.ts'
import { optionalRead } from './transport/optional-read.ts'
import type { OnProgress } from './transport/progress.ts'
import { readAllPages } from './transport/paging.ts'
import type { Transport } from './transport/transport.ts'

/**
 * Environments visible to the signed-in identity: CLI for Microsoft 365 (list), PowerApps PowerShell module (read).
 * Their settings are stored in the linked Dataverse organisation.
 */
export function createEnvironments(transport: Transport, onProgress: OnProgress): Environments {
  const base = `${PACKAGING_PROVIDER}/environments`
  const list = async (): Promise<readonly Environment[]> => {
    const objects = await readAllPages(
      transport,
      { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${API_VERSIONS.environmentList}` },
      environmentList
    )
    const environments = objects.map(environmentOf)
    for (const environment of environments) transport.names.remember(environment)
    return environments
  }
  return {
    list,

    // Few runs create an environment, so the code for it is loaded by those.
    objectionsTo: async order => (await import('./new-environments.ts')).objectionsTo(transport, order),

    async create(order) {
      const { createEnvironment } = await import('./new-environments.ts')
      const name = order.displayName.toLowerCase()
      return createEnvironment(transport, onProgress, order, async () =>
        (await list()).find(({ displayName }) => displayName.toLowerCase() === name)
      )
    },

    async read(id) {
      const doing = `read the environment ${transport.names.quoted(id)}`
      const query = `api-version=${API_VERSIONS.environments}&$expand=permissions`
      const response = await transport.call({
        doing,
        service: 'bap',
        method: 'GET',
        to: `${base}/${pathSegment(id, 'environment')}?${query}`,
        retry: 'idempotent'
      })
      const found = parseBody(environmentObject, response, doing)
      const environment = environmentOf(found)
      transport.names.remember(environment)
      return { environment, capabilities: capabilitiesOf(found) }
    },

    settings: memoized(
      ({ id }: Environment) => id,
      environment => settingsOf(transport, environment)
    )
  }
}

/** Reads "Create in Dataverse solutions" from the row that describes the linked organisation. */
async function settingsOf(
  transport: Transport,
  { displayName, dataverseUrl }: Environment
): Promise<EnvironmentSettings | 'unknown'> {
  if (dataverseUrl === undefined) return { flowsInSolutions: false }
  const organisation = organisationAt(transport.cloud, dataverseUrl)
  if (organisation === undefined) {
    transport.log.debug(
      `${dataverseUrl} is not a Dataverse address of the cloud ${transport.cloud.name}; its settings were not read`
    )
    return 'unknown'
  }
  const response = await optionalRead(transport, {
    doing: `read the settings of ${quoted(displayName)}`,
    service: organisation,
    to: `${ORGANISATION_PATH}?$select=${Object.values(ORGANISATION_COLUMNS).join()}`
  })
  const list = safeParse(organisationList, response?.body)
  const [row] = list.success ? list.data.value : []
  const isOn = row?.[ORGANISATION_COLUMNS.flows]
  return typeof isOn === 'boolean' ? { flowsInSolutions: isOn } : 'unknown'
}

function environmentOf({ name, properties }: EnvironmentObject): Environment {
  const dataverse = properties.linkedEnvironmentMetadata
  return {
    id: name,
    displayName: properties.displayName || name,
    isDefault: properties.isDefault === true,
    dataverseUrl: originOf(dataverse?.instanceUrl) ?? originOf(dataverse?.instanceApiUrl)
  }
}

function originOf(url: string | null | undefined): string | undefined {
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : undefined
}

const KEYS: readonly (readonly [Capability, string])[] = [
  ['export packages', PERMISSIONS.export],
  ['import packages', PERMISSIONS.import],
  ['upload packages', PERMISSIONS.storage],
  ['create apps', PERMISSIONS.createApp],
  ['create flows', PERMISSIONS.createFlow]
]

/**
 * The map is beside `properties` or inside it, depending on the host. A key in the map is a permission that the caller
 * holds.
 */
function capabilitiesOf({
  permissions,
  properties
}: EnvironmentObject): ReadonlyMap<Capability, CapabilityState> | undefined {
  const maps = [permissions, properties.permissions].filter(map => map !== undefined && map !== null)
  if (maps.length === 0) return undefined
  const entries = maps
    .flatMap(map => Object.entries(map ?? {}))
    .filter(([, value]) => value !== false && value !== null)
  const held = new Set(entries.map(([key]) => key.toLowerCase()))
  return new Map(KEYS.map(([capability, key]) => [capability, { held: held.has(key.toLowerCase()), key }]))
}
