import { isObject } from '../../base/objects.ts'
import type { JsonChange } from './json-changes.ts'

/**
 * What changes without anybody's doing. Measured over 57 pairs of exports of one app or flow: the times, the telemetry
 * id and the names of the app's files change with every export, the rest with many. What stands here is counted as
 * noise, whatever it holds.
 */

/** `details` of the manifest. Who exported is a matter of the export, not of what was exported. */
export const NOISY_DETAILS: ReadonlySet<string> = new Set(['createdTime', 'packageTelemetryId', 'creator'])

/** `details` of a resource: icons carry the version of the connector in their address. */
export const NOISY_RESOURCE_DETAILS: ReadonlySet<string> = new Set(['iconUri'])

/** `properties` of the app: addresses of files named anew by each export, versions of the Studio, times and counts. */
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

/** `tags` of the app: versions of the Studio, and what it tells of the controls. */
export const NOISY_TAGS: ReadonlySet<string> = new Set([
  'hasComponent',
  'hasUnlockedComponent',
  'minimumRequiredApiVersion',
  'publisherVersion',
  'sienaVersion'
])

/** Tags that say again what the document says of its layout. */
export const TAGS_OF_LAYOUT: ReadonlySet<string> = new Set([
  'primaryDeviceHeight',
  'primaryDeviceWidth',
  'primaryFormFactor',
  'showStatusBar',
  'supportsLandscape',
  'supportsPortrait'
])

/** `properties` of a flow, and of its definition. `metadata` holds the author's ids, times and reasons of suspension. */
export const NOISY_FLOW_PROPERTIES: ReadonlySet<string> = new Set(['isManaged', 'apiId'])
export const NOISY_DEFINITION_FIELDS: ReadonlySet<string> = new Set(['metadata'])

/** Fields of a flow's connection reference: the id of the author's own connection, and marks of the service. */
export const NOISY_FLOW_REFERENCE_FIELDS: ReadonlySet<string> = new Set([
  'apiName',
  'connectionName',
  'isProcessSimpleApiReferenceConversionAlreadyDone',
  'tier'
])

/**
 * Parameters of a flow that the service puts in: the connections of its run, and what they sign in with.
 */
export const NOISY_PARAMETERS: ReadonlySet<string> = new Set(['$authentication', '$connections'])

/** Types of data sources that follow from formulas and tables: collections, and the choices and views of a table. */
export const DERIVED_DATA_SOURCES: ReadonlySet<string> = new Set([
  'CollectionDataSourceInfo',
  'OptionSetInfo',
  'ViewInfo'
])

/** In a trigger or an action: the designer's own notes, and the host of the region that a connector runs in. */
export function isNoiseInStep({ path, before, after }: JsonChange): boolean {
  const place = path.join('/')
  if (path[0] === 'metadata' || place === 'inputs/host/api/runtimeUrl') return true
  return place === 'inputs/host/api' && [before, after].every(isHostOnly)
}

/** A trigger or an action without what `isNoiseInStep` says of it. */
export function withoutNoiseInStep(step: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { metadata: _, ...rest } = step
  const inputs = rest['inputs']
  const host = isObject(inputs) ? inputs['host'] : undefined
  const api = isObject(host) ? host['api'] : undefined
  if (!isObject(inputs) || !isObject(host) || !isObject(api)) return rest
  const { runtimeUrl: __, ...kept } = api
  return { ...rest, inputs: { ...inputs, host: { ...host, api: Object.keys(kept).length === 0 ? undefined : kept } } }
}

const isHostOnly = (value: unknown): boolean =>
  value === undefined || (isObject(value) && Object.keys(value).every(key => key === 'runtimeUrl'))
