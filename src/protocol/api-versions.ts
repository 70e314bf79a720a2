/**
 * The api-version with which each call is known to work. They are routing labels, not dates to be kept up to date:
 * publish is rejected below 2017-05-01, and packaging has only ever been seen with 2016-11-01.
 */
export const API_VERSIONS = {
  /** Every packaging call: all known clients. */
  packaging: '2016-11-01',
  /** Environment reads with `$expand=permissions`: PowerApps PowerShell module. */
  environments: '2016-11-01',
  /** Environment lists: CLI for Microsoft 365. */
  environmentList: '2020-10-01',
  /** Creating environments, and the administrator's list of them: Microsoft's Terraform provider. */
  newEnvironment: '2023-06-01',
  /** `GET /apps/{app}`: PowerApps PowerShell module and CLI for Microsoft 365. */
  app: '2016-11-01',
  /** `GET /apps` with a filter: PowerApps PowerShell module. */
  appList: '2016-11-01',
  /** The list of apps below an environment: CLI for Microsoft 365, for administrators. */
  appListOfEnvironment: '2017-08-01',
  /** Versions, restore and publish: PowerApps PowerShell module. */
  publish: '2017-06-01',
  /** Lease and full write of an app: PowerApps administration module. */
  appWrite: '2017-05-01',
  /** Permissions of an app, read and write, and its owner: CLI for Microsoft 365. */
  sharing: '2022-11-01',
  /** Consent bypass: CLI for Microsoft 365, PnP PowerShell. */
  consentBypass: '2021-02-01',
  connections: '2016-11-01',
  connectors: '2016-11-01',
  flows: '2016-11-01',
  /** PowerApps administration module. */
  policies: '2016-11-01'
} as const

/** Versions that predate drafts and publishing; a publish call with one of them is rejected. */
export const BEFORE_PUBLISH_EXISTED: readonly string[] = ['2016-11-01', '2017-02-01', '2017-04-01']

/**
 * Versions that the Power Apps host accepts, as listed by its own `InvalidApiVersion` response (the part that was
 * recorded).
 */
export const POWER_APPS_VERSIONS: readonly string[] = [
  '2015-02-01',
  '2016-11-01',
  '2017-02-01',
  '2017-04-01',
  '2017-05-01',
  '2017-06-01',
  '2017-08-01',
  '2018-10-01',
  '2019-05-01',
  '2020-06-01',
  '2021-02-01',
  '2022-11-01',
  '2023-06-01',
  '2025-03-01',
  '2025-04-01'
]

/** Versions seen on the Business Application Platform host in shipped clients. */
export const BAP_VERSIONS: readonly string[] = ['2016-11-01', '2020-06-01', '2020-10-01', '2021-04-01', '2023-06-01']

/** Versions seen on the Flow host in shipped clients. */
export const FLOW_VERSIONS: readonly string[] = ['2016-11-01']
