/**
 * What Studio and the service change in a document without an edit. Measured over nine pairs of consecutive versions of
 * one app, and in these over controls with equal formulas. Everything that is not listed here counts as content.
 */

/** Whole files, in lower case: results of the app checker, checksums, and the order of screens. */
export const NOISY_FILES: ReadonlySet<string> = new Set([
  'appcheckerresult.sarif',
  'checksum.json',
  // The control files contain the same order as indexes.
  'src/_editorstate.pa.yaml'
])

/** `Header.json`: the time of saving, and the file formats of Studio. */
export const NOISY_HEADER: ReadonlySet<string> = new Set([
  'DocVersion',
  'LastSavedDateTimeUTC',
  'MSAppStructureVersion',
  'MinVersionToLoad'
])

/** `Properties.json`: counters, timings, ids, and the name, which is also in the app's JSON. */
export const NOISY_PROPERTIES: ReadonlySet<string> = new Set([
  'AnalysisLoadTime',
  'BindingErrorCount',
  'ControlCount',
  'DeserializationLoadTime',
  'ErrorCount',
  'FileID',
  'Id',
  'LastControlUniqueId',
  'Name',
  'OriginatingVersion',
  'ParserErrorCount'
])

/** `PublishInfo.json`: each save renames the logo. */
export const NOISY_PUBLISH_INFO: ReadonlySet<string> = new Set(['AppName', 'LogoFileName'])

/** Connection references in `Properties.json`: the author's own connection, and a URL that contains a version. */
export const NOISY_REFERENCE: ReadonlySet<string> = new Set(['connectionInstanceId'])
export const NOISY_REFERENCE_CONNECTOR: ReadonlySet<string> = new Set(['displayName', 'iconUri'])

/** Numbers of a control that change when another control is inserted before it. */
export const NOISY_CONTROL: ReadonlySet<string> = new Set(['ControlUniqueId', 'PublishOrderIndex'])

/** Fields of all templates. The version of a component is a timestamp as well, see `isTimestamp`. */
export const NOISY_TEMPLATE: ReadonlySet<string> = new Set(['LastModifiedTimestamp'])

/** Whether Studio or a person wrote a formula. */
export const NOISY_RULE: ReadonlySet<string> = new Set(['RuleProviderType'])

/** When the schema of a data source was last refreshed. */
export const NOISY_DATA_SOURCE: ReadonlySet<string> = new Set(['CdpRevision'])

/** A temporary URL of a media file in the storage of Studio's region. */
export const NOISY_RESOURCE: ReadonlySet<string> = new Set(['RootPath'])

/** The version of a component is the time when it was saved; other templates have versions such as `2.5.1`. */
export const isTimestamp = (version: unknown): boolean => typeof version === 'string' && /^\d{15,20}$/.test(version)
