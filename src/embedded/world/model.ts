/**
 * Everything the embedded environment knows, as plain data: this object is what `world.json` holds. Bytes (app
 * documents, flow definitions, staged packages) are kept beside it under their SHA-256 and named here by that digest,
 * so that one rename of `world.json` moves the world from one state to the next.
 */

/** `sha256:` and 64 hex digits: a file in the state's `blobs` folder. */
export type Digest = string

export interface World {
  format: 1
  tenantId: string
  /** Base64url key that signs access tokens and blob links of this world. */
  signingKey: string
  /** By object id. */
  users: Record<string, User>
  /** Security groups, by object id. */
  groups?: Record<string, Group>
  /** Application registrations, by client id. */
  applications: Record<string, Application>
  /** By environment name; ids are compared without case. */
  environments: Record<string, Environment>
  /** Blob containers, by path segment. */
  containers: Record<string, Container>
  /** Asynchronous packaging operations, by id. */
  operations: Record<string, Operation>
  /** Ids the packaging service has handed out or met: see `Minted`. */
  minted: Minted
}

/** What the origin document asks of people who export or import: Plan 2, its trial, or neither. */
export type Licence = 'plan-2' | 'plan-2-trial' | 'none'

export interface User {
  id: string
  /** User principal name, what signs in. */
  userName: string
  displayName: string
  licence: Licence
  /** Digests of refresh tokens that still work. */
  refreshTokens: string[]
}

export interface Group {
  id: string
  displayName: string
  mail?: string
  /** Object ids of users. */
  members: string[]
}

export interface Application {
  clientId: string
  displayName: string
  /** Registered certificate, PEM. */
  certificate?: string
  /** Federated credential: issuer and subject of the tokens accepted instead of a secret. */
  federated?: { issuer: string; subject: string }
}

export interface Environment {
  name: string
  displayName: string
  isDefault: boolean
  location: string
  /** Origin of the linked Dataverse organisation, if there is one. */
  dataverseUrl?: string
  /** "Create in Dataverse solutions" for cloud flows: packages with flows are refused. */
  flowsInSolutions?: boolean
  /** Object ids with the Environment Maker role. Importing needs it. */
  makers: string[]
  /** Object ids that belong to the environment without making anything in it. */
  members?: string[]
  /** Object ids with an administrator's role here. */
  admins?: string[]
  /** Only the default environment has gateways, as the origin document says. */
  gateways: { id: string; name: string }[]
  dataPolicies?: DataPolicy[]
  apps: Record<string, App>
  flows: Record<string, Flow>
  connectors: Record<string, Connector>
  connections: Record<string, Connection>
  /** Entities and picklists of the retired data model, by name. */
  entities: Record<string, Entity>
  picklists: Record<string, Picklist>
  /** Resources of types nobody knows, kept as they came: by package key. */
  unknown: Record<
    string,
    { type: string; displayName: string; resource: Record<string, unknown>; files: Record<string, Digest> }
  >
}

/** A data policy as far as it stops flows: what uses connectors of both groups, or a blocked one, does not start. */
export interface DataPolicy {
  id: string
  displayName: string
  /** Connector names. */
  business: string[]
  nonBusiness: string[]
  blocked?: string[]
}

export type AppRole = 'Owner' | 'CanEdit' | 'CanView'

export interface App {
  id: string
  displayName: string
  description: string
  /** Roles by object id of a user, an application or a group; the tenant's id stands for everybody. The owner is there too. */
  roles: Record<string, AppRole>
  /** Set by an administrator: people who play it are not asked to allow its connections. */
  bypassConsent?: boolean
  /** Newest first. At most one `Draft`, and if so the first. */
  versions: AppVersion[]
  createdTime: string
  lease?: { id: string; holder: string; expires: string }
}

export interface AppVersion {
  /** `20260131T101500Z`: what versions are called in paths. */
  name: string
  /** The same moment as ISO 8601 with `Z`. */
  appVersion: string
  lifeCycleId: 'Draft' | 'Published'
  publishedTime?: string
  createdBy: string
  /** The `.msapp`, byte for byte as it was imported. */
  document: Digest
  /** Other files of the app folder, by role (`logoSmallFile`, `identity.json`, …). */
  files: Record<string, Digest>
  /**
   * `appDefinitionTemplate` of the app file as imported. Links to files of the package are `package-file:<role>`;
   * `properties.connectionReferences` is empty here, because `connectionReferences` below is the one truth.
   */
  definition: Record<string, unknown>
  /** What the app file held beside `appDefinitionTemplate`: `schemaVersion`, and whatever nobody knows. */
  file?: Record<string, unknown>
  /** As the Power Apps host shows them: `id` is a connector id, flows by their id. */
  connectionReferences: Record<string, Record<string, unknown>>
  carries?: Carried
}

/**
 * Resources a package brought with its app or flow that are neither connector, connection nor flow: what ties them to
 * it, so that an export of it holds them again.
 */
export interface Carried {
  /** Resource ids in this environment. */
  ids: string[]
  /** Which resource depends on which, by id: every dependency of the package that touches one of `ids`. */
  edges: [from: string, to: string][]
}

export interface Flow {
  id: string
  displayName: string
  state: 'Started' | 'Stopped' | 'Suspended'
  /** Set once it was on: a flow that never was cannot be called by another one that starts. */
  wasOn?: boolean
  owner: string
  /** Object ids that may edit, the owner included. */
  editors: string[]
  createdTime: string
  lastModifiedTime: string
  /** `definition.json`, byte for byte as it was imported. */
  definition: Digest
  /** Reference name in the definition → what it is bound to here. `connection` is absent for an unbound one. */
  references: Record<string, { connector: string; connection?: string }>
  carries?: Carried
}

export interface Connector {
  name: string
  displayName: string
  iconUri: string
  custom: boolean
  tier: 'Standard' | 'Premium'
}

export interface Connection {
  name: string
  /** Connector name. */
  connector: string
  displayName: string
  owner: string
  /** Object ids it was shared with; the owner is not repeated. */
  sharedWith: string[]
  status: 'Connected' | 'Error'
  /** Code inside `statuses` when not connected, `Unauthenticated` for one. */
  problem?: string
}

/** Field of an entity in the retired data model: the shape of Microsoft's own sample entity. */
export interface EntityField {
  name: string
  [property: string]: unknown
}

export interface Entity {
  name: string
  displayName: string
  fields: EntityField[]
  /** The rest of `properties`, unchanged. */
  properties: Record<string, unknown>
  /** The manifest entry it came with. */
  resource?: Record<string, unknown>
}

export interface Picklist {
  name: string
  displayName: string
  entries: { name: string; [property: string]: unknown }[]
  /** What the package called the list of entries: its real name is not known publicly. */
  entriesProperty?: string
  properties: Record<string, unknown>
  /** The manifest entry it came with. */
  resource?: Record<string, unknown>
}

export interface Container {
  path: string
  /** SAS permissions, `rl` or `rcwl`. */
  permissions: string
  /** ISO 8601; later requests get 403. */
  expires: string
  signature: string
  /** What may be read or was written: blob name → digest. */
  blobs: Record<string, Digest>
  /** Blocks put but not committed: block id → digest. */
  blocks: Record<string, Digest>
  /** Set on containers the service re-staged a package into; only their links may be imported. */
  restaged: boolean
}

export type OperationKind = 'packagingOperations' | 'listImportOperations' | 'importOperations'

export interface Operation {
  id: string
  kind: OperationKind
  environment: string
  caller: string
  startedAt: string
  /** The moment from which a poll finds it finished. */
  dueAt: string
  status: 'Running' | 'Succeeded' | 'Failed'
  /** 1 once it was polled; the first answer of some kinds is only half there. */
  polls: 0 | 1
  /** What was asked for, enough to carry it out when due; hardly anything once it has ended. */
  request: Record<string, unknown>
  /** `properties` of the finished operation. */
  result?: Record<string, unknown>
}

/**
 * Resource keys are a lasting mapping of (environment, resource id), and an app's folder number of its key: measured
 * over exports of the same app. The service refuses a pair it does not know with a bare InternalServerError; a world
 * that is this small has not met every pair, so it registers those that come from elsewhere and refuses a pair of
 * which it knows only one half.
 */
export interface Minted {
  /** `environment|RESOURCE ID` in lower case → key. */
  keys: Record<string, string>
  /** App resource key → folder number, a decimal beyond 2^53 and therefore a string. */
  folders: Record<string, string>
  /** How many ids for new things were made; the next one is derived from it. Absent is 0. */
  count?: number
}
