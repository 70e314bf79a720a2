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
import { fit } from './transport/responses.ts'
import { quoted } from '../base/display.ts'
import { fitting } from '../base/read-once.ts'
import { segment } from './transport/hosts.ts'
import { once } from './once.ts'
import { optionalRead } from './transport/optional-read.ts'
import { everyPage } from './transport/paging.ts'
import type { Transport } from './transport/transport.ts'

/**
 * Environments as the signed-in identity sees them: CLI for Microsoft 365 (list), PowerApps PowerShell module (read).
 * Their settings are kept by the linked Dataverse organisation.
 */
export function createEnvironments(transport: Transport): Environments {
  const base = `${PACKAGING_PROVIDER}/environments`
  return {
    async list() {
      const found = await everyPage(
        transport,
        { doing: 'list the environments', service: 'bap', to: `${base}?api-version=${API_VERSIONS.environmentList}` },
        environmentList
      )
      return found.map(environmentOf)
    },

    async read(id) {
      const doing = `read the environment ${quoted(id)}`
      const query = `api-version=${API_VERSIONS.environments}&$expand=permissions`
      const reply = await transport.call({
        doing,
        service: 'bap',
        method: 'GET',
        to: `${base}/${segment(id, 'environment')}?${query}`,
        repeat: 'read'
      })
      const found = fit(environmentObject, reply, doing)
      return { environment: environmentOf(found), capabilities: capabilitiesOf(found) }
    },

    settings: once(
      ({ id }: Environment) => id,
      environment => settingsOf(transport, environment)
    )
  }
}

/** "Create in Dataverse solutions", from the row that the linked organisation has of itself. */
async function settingsOf(
  transport: Transport,
  { displayName, dataverseUrl }: Environment
): Promise<EnvironmentSettings | 'unknown'> {
  if (dataverseUrl === undefined) return { flowsInSolutions: false }
  const organisation = organisationAt(transport.cloud, dataverseUrl)
  if (organisation === undefined) {
    transport.log.debug(`${dataverseUrl} is no Dataverse address of the cloud ${transport.cloud.name}: not asked`)
    return 'unknown'
  }
  const reply = await optionalRead(transport, {
    doing: `read the settings of ${quoted(displayName)}`,
    service: organisation,
    to: `${ORGANISATION_PATH}?$select=${Object.values(ORGANISATION_COLUMNS).join()}`
  })
  const list = fitting(organisationList, reply?.body)
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

/** The map lies beside `properties` or inside it, depending on the host. A key in it is a permission held. */
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
