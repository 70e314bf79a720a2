import { isObject } from '../../base/objects.ts'
import type { JsonChange } from './json-changes.ts'

/**
 * What changes without an edit. Measured over 57 pairs of exports of one app or flow: the times, the telemetry id and the
 * names of the app's files change with every export, the rest with many. Everything listed here counts as noise,
 * regardless of its value.
 */

/** `details` of the manifest. The creator is the person who exported the package, not the author of the app. */
export const NOISY_DETAILS: ReadonlySet<string> = new Set(['createdTime', 'packageTelemetryId', 'creator'])

/** `details` of a resource: the URL of an icon contains the version of the connector. */
export const NOISY_RESOURCE_DETAILS: ReadonlySet<string> = new Set(['iconUri'])

/** `properties` of the app: URLs of files that each export renames, versions of Studio, times and counts. */
export const NOISY_APP_PROPERTIES: ReadonlySet<string> = new Set([
  'appUris',
  'backgroundImageUri',
  'createdByClientVersion',
  'createdTime',
  'executionRestrictions',
  'icons',
  'lastModifiedTime',
  'minClientVersion',
  'sharedGroupsCount',
  'sharedUsersCount'
])

/** `tags` of the app: versions of Studio, and what Studio derives from the controls. */
export const NOISY_TAGS: ReadonlySet<string> = new Set([
  'hasComponent',
  'hasUnlockedComponent',
  'minimumRequiredApiVersion',
  'publisherVersion',
  'sienaVersion'
])

/** Tags that repeat layout settings of the document. */
export const TAGS_OF_LAYOUT: ReadonlySet<string> = new Set([
  'primaryDeviceHeight',
  'primaryDeviceWidth',
  'primaryFormFactor',
  'showStatusBar',
  'supportsLandscape',
  'supportsPortrait'
])

/** `properties` of a flow, and of its definition. `metadata` contains ids of the author, times, and suspension reasons. */
export const NOISY_FLOW_PROPERTIES: ReadonlySet<string> = new Set(['isManaged', 'apiId'])
export const NOISY_DEFINITION_FIELDS: ReadonlySet<string> = new Set(['metadata'])

/** Fields of a flow's connection reference: the id of the author's own connection, and flags of the service. */
export const NOISY_FLOW_REFERENCE_FIELDS: ReadonlySet<string> = new Set([
  'apiName',
  'connectionName',
  'isProcessSimpleApiReferenceConversionAlreadyDone',
  'tier'
])

/** Parameters of a flow that the service adds: the connections of a run, and their credentials. */
export const NOISY_PARAMETERS: ReadonlySet<string> = new Set(['$authentication', '$connections'])

/** Types of data sources that are derived from formulas and tables: collections, and choices and views of a table. */
export const DERIVED_DATA_SOURCES: ReadonlySet<string> = new Set([
  'CollectionDataSourceInfo',
  'OptionSetInfo',
  'ViewInfo'
])

/** Noise in a trigger or an action: metadata of the designer, and the regional host of a connector. */
export function isNoiseInStep({ path, before, after }: JsonChange): boolean {
  if (path[0] === 'metadata') return true
  const [field, host, api, url] = path
  if (field !== 'inputs' || host !== 'host' || api !== 'api' || path.length > 4) return false
  if (path.length === 4) return url === 'runtimeUrl' && [before, after].every(isGateway)
  return [before, after].every(isHostOnly)
}

/** The service's own gateways: all of 172 measured hosts. Any other host would be somebody's choice. */
const GATEWAY = /^https:\/\/[a-z0-9.-]{1,250}\.azure-apim\.(?:cn|net|us)\//i

const isGateway = (url: unknown): boolean => url === undefined || (typeof url === 'string' && GATEWAY.test(url))

/** A trigger or an action without the fields that `isNoiseInStep` treats as noise. */
export function withoutNoiseInStep(step: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { metadata: _, ...rest } = step
  const inputs = rest['inputs']
  const host = isObject(inputs) ? inputs['host'] : undefined
  const api = isObject(host) ? host['api'] : undefined
  if (!isObject(inputs) || !isObject(host) || !isObject(api)) return rest
  const { runtimeUrl, ...others } = api
  const kept = isGateway(runtimeUrl) ? others : api
  return { ...rest, inputs: { ...inputs, host: { ...host, api: Object.keys(kept).length === 0 ? undefined : kept } } }
}

const isHostOnly = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) && Object.keys(value).every(key => key === 'runtimeUrl') && isGateway(value['runtimeUrl']))
