import type { InteractiveGrant } from './grants.ts'

/**
 * The complete state of the embedded environment as plain data: the content of `world.json`, and of the changes since it
 * was written. Bytes (app documents, flow definitions, staged packages) are stored beside it and referenced by their
 * SHA-256, so that one line of changes, or renaming one file, commits a new state.
 */

/** `sha256:` and 64 hex digits: a file in the state's `blobs` folder. */
export type Digest = string

export interface World {
  format: 1
  tenantId: string
  /** Base64url key that signs this world's access tokens and blob links. */
  signingKey: string
  /** By object id. */
  users: Record<string, User>
  /** Security groups, by object id. */
  groups?: Record<string, Group>
  /** Application registrations, by client id. */
  applications: Record<string, Application>
  /** By environment name. Names are compared case-insensitively. */
  environments: Record<string, Environment>
  /** Blob containers, by path segment. */
  containers: Record<string, Container>
  /** Asynchronous packaging operations, by id. */
  operations: Record<string, Operation>
  /** Ids that the packaging service has issued or seen: see `Minted`. */
  minted: Minted
  /** Codes that a person at a browser was given, by their digest. */
  grants?: Record<string, InteractiveGrant>
}

/** Exporting and importing need Plan 2 or its trial (the origin document). */
export type Licence = 'plan-2' | 'plan-2-trial' | 'none'

export interface User {
  id: string
  /** User principal name, used to sign in. */
  userName: string
  displayName: string
  licence: Licence
  /** Digests of the valid refresh tokens. */
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
  /** Registered certificate in PEM format. */
  certificate?: string
  /** Federated credential: issuer and subject of tokens that are accepted instead of a secret. */
  federated?: { issuer: string; subject: string }
}

export interface Environment {
  name: string
  displayName: string
  isDefault: boolean
  location: string
  /** `Production` when absent. */
  type?: string
  createdTime?: string
  /** Origin of the linked Dataverse organisation, if there is one. */
  dataverseUrl?: string
  /** "Create in Dataverse solutions" for cloud flows: packages with flows are refused. */
  flowsInSolutions?: boolean
  /** Object ids with the Environment Maker role, which importing needs. */
  makers: string[]
  /** Object ids of members without the maker role. */
  members?: string[]
  /** Object ids of administrators. */
  admins?: string[]
  /** Only the default environment has gateways (the origin document). */
  gateways: { id: string; name: string }[]
  dataPolicies?: DataPolicy[]
  /** What the connections of this environment reach; everything when absent. */
  directory?: Directory
  apps: Record<string, App>
  flows: Record<string, Flow>
  /** Deleted flows, which administrators still see. */
  deletedFlows?: Record<string, Flow>
  connectors: Record<string, Connector>
  connections: Record<string, Connection>
  /** Entities and picklists of the retired data model, by name. */
  entities: Record<string, Entity>
  picklists: Record<string, Picklist>
  /** Resources of unknown types, stored unchanged, by package key. */
  unknown: Record<
    string,
    { type: string; displayName: string; resource: Record<string, unknown>; files: Record<string, Digest> }
  >
}

/** The sites, lists, files and tables that exist for the connections of an environment. */
export interface Directory {
  /** By address: titles of the lists by id. */
  sites: Record<string, Record<string, string>>
  /** By address of the site: names of the document libraries by the ids of their drives. */
  drives?: Record<string, Record<string, string>>
  /** Names or ids of tables by the id or path of their file. */
  files?: Record<string, string[]>
}

/**
 * The part of a data policy that affects flows: a flow that uses connectors of both groups, or a blocked one, cannot be
 * turned on.
 */
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
  /** Roles by object id of a user, application or group; the tenant's id means everyone. Includes the owner. */
  roles: Record<string, AppRole>
  /** Set by an administrator: players are not asked for consent to its connections. */
  bypassConsent?: boolean
  /** Newest first. Contains at most one `Draft`, which is then the first. */
  versions: AppVersion[]
  createdTime: string
  /** How many more reads miss a new app: see `--new-app-misses`. */
  misses?: number
  lease?: { id: string; holder: string; expires: string }
}

export interface AppVersion {
  /** `20260131T101500Z`: the name of the version in paths. */
  name: string
  /** The same time in ISO 8601 with `Z`. */
  appVersion: string
  lifeCycleId: 'Draft' | 'Published'
  publishedTime?: string
  createdBy: string
  /** The `.msapp`, byte for byte as it was imported. */
  document: Digest
  /** Other files of the app folder, by role (`logoSmallFile`, `identity.json`, …). */
  files: Record<string, Digest>
  /**
   * `appDefinitionTemplate` of the app file as imported. Links to files of the package are `package-file:<role>`.
   * `properties.connectionReferences` is empty; the references are in `connectionReferences` below.
   */
  definition: Record<string, unknown>
  /** The rest of the app file: `schemaVersion` and any unknown properties. */
  file?: Record<string, unknown>
  /** As the Power Apps host returns them: `id` is a connector id, and flows are referenced by id. */
  connectionReferences: Record<string, Record<string, unknown>>
  carries?: Carried
}

/**
 * Other resources that a package contained besides its app, flows, connectors and connections. They are linked to the
 * app or flow so that its export includes them again.
 */
export interface Carried {
  /** Resource ids in this environment. */
  ids: string[]
  /** Dependencies between resources, by id: every dependency in the package that involves one of `ids`. */
  edges: [from: string, to: string][]
}

export interface Flow {
  id: string
  displayName: string
  state: 'Started' | 'Stopped' | 'Suspended'
  /** Whether the flow has ever been on. A flow that never was cannot be called by a flow that is being turned on. */
  wasOn?: boolean
  owner: string
  /** Object ids that may edit the flow, including the owner. */
  editors: string[]
  /** Whether it is in a Dataverse solution: lists leave such flows out unless asked for them. */
  inSolution?: boolean
  createdTime: string
  lastModifiedTime: string
  /** `definition.json`, byte for byte as it was imported. */
  definition: Digest
  /** What each reference in the definition is bound to, by reference name. `connection` is absent when unbound. */
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
  /** Object ids it is shared with, without the owner. */
  sharedWith: string[]
  status: 'Connected' | 'Error'
  /** Error code in `statuses` when not connected, for example `Unauthenticated`. */
  problem?: string
  /** ISO 8601; that of the seeded ones when absent. */
  createdTime?: string
}

/** Field of an entity in the retired data model, shaped like Microsoft's sample entity. */
export interface EntityField {
  name: string
  [property: string]: unknown
}

export interface Entity {
  name: string
  displayName: string
  fields: EntityField[]
  /** The other `properties`, unchanged. */
  properties: Record<string, unknown>
  /** Its entry in the manifest of the imported package. */
  resource?: Record<string, unknown>
}

export interface Picklist {
  name: string
  displayName: string
  entries: { name: string; [property: string]: unknown }[]
  /** The property that contained the entries. Its real name is not publicly known. */
  entriesProperty?: string
  properties: Record<string, unknown>
  /** Its entry in the manifest of the imported package. */
  resource?: Record<string, unknown>
}

export interface Container {
  path: string
  /** SAS permissions, `rl` or `rcwl`. */
  permissions: string
  /** ISO 8601. Later requests get 403. */
  expires: string
  signature: string
  /** Committed blobs, name → digest. */
  blobs: Record<string, Digest>
  /** Uncommitted blocks, `<blob name>/<block id>` → digest. */
  blocks: Record<string, Digest>
  /** Whether the service re-staged a package into this container. Only such links can be imported. */
  restaged: boolean
}

export type OperationKind = 'packagingOperations' | 'listImportOperations' | 'importOperations' | 'lifecycleOperations'

export interface Operation {
  id: string
  kind: OperationKind
  environment: string
  caller: string
  startedAt: string
  /** From this time on, a poll finds the operation finished. */
  dueAt: string
  status: 'Running' | 'Succeeded' | 'Failed'
  /** Everything needed to execute the operation when it is due. Almost empty once it has finished. */
  request: Record<string, unknown>
  /** `properties` of the finished operation. */
  result?: Record<string, unknown>
}

/**
 * Resource keys are stable for each (environment, resource id), and an app's folder number is stable for its key:
 * measured over several exports of the same app. The service rejects an unknown pair of key and folder with a bare
 * InternalServerError. This world has not seen every pair that exists, so it registers unknown pairs and rejects those
 * that contradict a known one.
 */
export interface Minted {
  /** `environment|RESOURCE ID` in lower case → key. */
  keys: Record<string, string>
  /** App resource key → folder number, a decimal beyond 2^53 and therefore a string. */
  folders: Record<string, string>
  /** How many new ids were issued; the next one is derived from it. Absent means 0. */
  count?: number
}
