/**
 * What the Studio and the service write into a document by themselves. Measured over nine pairs of consecutive versions
 * of one app, and within these over controls whose formulas are the same: whatever is not named here counts as content.
 */

/** Whole files, in lower case: verdicts and sums over the others, and the order of screens. */
export const NOISY_FILES: ReadonlySet<string> = new Set([
  'appcheckerresult.sarif',
  'checksum.json',
  // The control files have the same order as numbers.
  'src/_editorstate.pa.yaml'
])

/** `Header.json`: the moment of saving, and the formats the Studio writes. */
export const NOISY_HEADER: ReadonlySet<string> = new Set([
  'DocVersion',
  'LastSavedDateTimeUTC',
  'MSAppStructureVersion',
  'MinVersionToLoad'
])

/** `Properties.json`: counters, timings, ids, and the name, which the app's own JSON says as well. */
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

/** `PublishInfo.json`: the logo is named anew by each save. */
export const NOISY_PUBLISH_INFO: ReadonlySet<string> = new Set(['AppName', 'LogoFileName'])

/** Connection references in `Properties.json`: the author's own connection, and an address with a version in it. */
export const NOISY_REFERENCE: ReadonlySet<string> = new Set(['connectionInstanceId'])
export const NOISY_REFERENCE_CONNECTOR: ReadonlySet<string> = new Set(['displayName', 'iconUri'])

/** Of a control: numbers that one more control before it changes. */
export const NOISY_CONTROL: ReadonlySet<string> = new Set(['ControlUniqueId', 'PublishOrderIndex'])

/** Of a template, wherever it stands. The version of a component says the same, see `isTimestamp`. */
export const NOISY_TEMPLATE: ReadonlySet<string> = new Set(['LastModifiedTimestamp'])

/** Of a formula: whether the Studio or a person put it there. */
export const NOISY_RULE: ReadonlySet<string> = new Set(['RuleProviderType'])

/** Of a data source: when its service last told what its tables are like. */
export const NOISY_DATA_SOURCE: ReadonlySet<string> = new Set(['CdpRevision'])

/** Of a file the app carries: an address in the store of the Studio's region, for some hours. */
export const NOISY_RESOURCE: ReadonlySet<string> = new Set(['RootPath'])

/** The version of a component is the moment it was saved; other templates have versions such as `2.5.1`. */
export const isTimestamp = (version: unknown): boolean => typeof version === 'string' && /^\d{15,20}$/.test(version)
