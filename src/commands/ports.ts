import type { ServiceAnswer } from '../base/errors.ts'
import type { PackageResource, ResourceMap } from '../package/resource.ts'

/**
 * What the commands need from the world, in their own words. `platform/` and `action/` implement these; every wait
 * behind them ends at the run's one deadline, and every promise rejects with an `ActionError` a person can act on.
 */

export interface Environment {
  readonly id: string
  readonly displayName: string
  readonly isDefault: boolean
  /** Origin of the linked Dataverse organisation, without a trailing slash. */
  readonly dataverseUrl?: string | undefined
}

export interface Environments {
  list(): Promise<readonly Environment[]>
  /** `permissions` are the capability keys the caller holds there; undefined when the service sent no map. */
  read(
    id: string
  ): Promise<{ readonly environment: Environment; readonly permissions?: ReadonlySet<string> | undefined }>
  /** `unknown` where this identity may not read them. Without Dataverse there is nothing to be set. */
  settings(environment: Environment): Promise<EnvironmentSettings | 'unknown'>
}

export interface EnvironmentSettings {
  /** "Create in Dataverse solutions" for cloud flows: the service then refuses packages with flows. */
  readonly flowsInSolutions: boolean
}

/** What a data policy makes of a connector; connectors of two groups do not go together, blocked ones with nothing. */
export type DataGroup = 'business' | 'nonBusiness' | 'blocked'

export interface DataPolicy {
  readonly displayName: string
  /** By connector name in lower case, `shared_sql`. */
  readonly groups: ReadonlyMap<string, DataGroup>
  /** Group of all that `groups` does not name; undefined where the policy does not say. */
  readonly others: DataGroup | undefined
}

export interface Policies {
  /** Those that apply to an environment; `unknown` where this identity may not read them. */
  list(environment: string): Promise<readonly DataPolicy[] | 'unknown'>
}

export interface AppSummary {
  readonly id: string
  readonly displayName: string
  readonly modified?: string | undefined
  readonly owner?: string | undefined
}

/** One entry of an app's connection references; unknown fields are kept. */
export interface ConnectionReference {
  readonly id?: string | null | undefined
  readonly displayName?: string | null | undefined
  readonly [field: string]: unknown
}
export type ConnectionReferences = Readonly<Record<string, ConnectionReference>>

export interface App extends AppSummary {
  readonly environment?: string | undefined
  /** Version that players run; undefined while nothing was ever published. */
  readonly publishedVersion?: string | undefined
  /** Newest saved version; equal to the published one when there is no draft. */
  readonly newestVersion?: string | undefined
  readonly hasDraft: boolean
  readonly references: ConnectionReferences
  /** References of the draft; undefined when there is no draft or the service did not show it. */
  readonly draftReferences?: ConnectionReferences | undefined
  readonly playUrl?: string | undefined
  /** Who saved the newest version. */
  readonly modifiedBy?: string | undefined
  /** How the data policies judged the app when they last looked: `Compliant`, or what else the service says. */
  readonly policy?: { readonly status: string; readonly message?: string | undefined } | undefined
  /** Whether people who play it are not asked to allow its connections; undefined when the service did not say. */
  readonly bypassConsent?: boolean | undefined
}

/** A saved version of an app. */
export interface AppVersion {
  /** What the service calls it in paths: `20260131T101500Z`. */
  readonly name: string
  /** The moment it was saved, as ISO 8601. */
  readonly saved: string
  readonly published: boolean
}

export interface Apps {
  list(environment: string): Promise<readonly AppSummary[]>
  read(app: string): Promise<App>
  /** Publishes the draft. A lease held by someone is waited for until the deadline, then named. `name` is for messages. */
  publish(app: string, name?: string): Promise<void>
  /** Puts connection references into the draft, under a lease: the known repair for a draft that came without. */
  writeDraftReferences(app: string, references: ConnectionReferences): Promise<void>
  /** Newest first. At most one of them is a draft. */
  versions(app: string): Promise<readonly AppVersion[]>
  /** Makes a version the draft, in place of one that is there; players see it once it is published. */
  promote(app: string, version: string): Promise<void>
}

export interface FlowSummary {
  readonly id: string
  readonly displayName: string
  readonly state?: string | undefined
  /** When it was last saved, as the service writes it. */
  readonly modified?: string | undefined
  /** Further ids the flow is known by (its row in a solution, its unique name). */
  readonly aliases: readonly string[]
}

/** A reference of a flow and the connection it is bound to. */
export interface FlowReference {
  /** What the definition calls it, `shared_sql_1`. */
  readonly name: string
  /** Connector name, `shared_sql`. */
  readonly connector: string
  /** Undefined for one that is not bound. */
  readonly connection?: string | undefined
  /** True where whoever runs the flow brings the connection: then nothing has to be bound. */
  readonly broughtByUser: boolean
}

export interface FlowDetails extends FlowSummary {
  readonly references: readonly FlowReference[]
  /** Why the service suspended it. */
  readonly suspension?: string | undefined
}

export interface Flows {
  /** Undefined when this identity has no token the Flow service would take: then nothing can be looked up there. */
  list(environment: string): Promise<readonly FlowSummary[] | undefined>
  read(environment: string, flow: string): Promise<FlowDetails>
  /** Turns it on; one that is on stays on. A policy or a connection may forbid it: see `ServiceAnswer.policy`. */
  start(environment: string, flow: string): Promise<void>
  /** Turns it off; one that is off stays off. */
  stop(environment: string, flow: string): Promise<void>
}

/** `Unknown` is a kind the service may know and we do not. */
export type PrincipalType = 'User' | 'Group' | 'Tenant' | 'ServicePrincipal' | 'Unknown'

/** Who an app can be shared with. */
export interface Principal {
  /** Object id; of the whole tenant its tenant id. */
  readonly id: string
  readonly type: PrincipalType
  /** Undefined where only the id is known. */
  readonly displayName?: string | undefined
  readonly email?: string | undefined
}

export interface Permission {
  /** What the service calls it; what `remove` takes. */
  readonly id: string
  /** `Owner`, `CanEdit`, `CanView`, `CanViewWithShare`, or a word nobody knows yet. */
  readonly role: string
  readonly principal: Principal
}

/** Roles that are given; an owner is set in another way. */
export type SharedRole = 'CanView' | 'CanEdit'

export interface SharingChanges {
  /** Given, or changed where there is another role. Nobody is sent a mail. */
  readonly put: readonly { readonly principal: Principal; readonly role: SharedRole }[]
  /** Ids of permissions. */
  readonly remove: readonly string[]
}

export interface Sharing {
  permissions(app: string): Promise<readonly Permission[]>
  share(app: string, changes: SharingChanges): Promise<void>
  /** Takes an administrator of the environment. */
  setOwner(environment: string, app: string, principalId: string, roleForOldOwner: SharedRole): Promise<void>
  /** Takes an administrator of the environment. */
  bypassConsent(environment: string, app: string, bypass: boolean): Promise<void>
  /**
   * Users and groups that an object id, an e-mail or user name, or the display name of a group fits. `unknown` when
   * this identity may not look people up: that says nothing about whether they are there.
   */
  findPrincipals(wanted: PrincipalQuery): Promise<readonly Principal[] | 'unknown'>
}

export type PrincipalQuery =
  | { readonly by: 'id' | 'email'; readonly value: string }
  | { readonly by: 'group-name'; readonly value: string }

export interface Connection {
  readonly id: string
  /** Connector name, `shared_sql`. */
  readonly connector: string
  readonly displayName: string
  readonly healthy: boolean
  /** What is wrong with an unhealthy one. */
  readonly problem?: string | undefined
  readonly owner?: string | undefined
}

export interface Connector {
  readonly name: string
  readonly displayName: string
}

export interface Connections {
  /** Those the signed-in identity can use; other people's do not show, even to an administrator. */
  list(environment: string): Promise<readonly Connection[]>
  customConnectors(environment: string): Promise<readonly Connector[]>
}

export interface PackageDetails {
  readonly displayName: string
  readonly description: string
  readonly creator: string
  readonly sourceEnvironment: string
}

export interface ExportedPackage {
  readonly operationId?: string | undefined
  readonly bytes: Uint8Array
  /** The service's own listing of what it packed, by package key. */
  readonly resources: ResourceMap
}

export interface ImportParameters {
  readonly operationId?: string | undefined
  /** The re-staged link: the only one importPackage takes. A secret. */
  readonly packageLink: string
  /** Details as the service read them from the manifest, to be sent back unchanged. */
  readonly details: Readonly<Record<string, unknown>>
  readonly resources: ResourceMap
}

export interface ImportRequest {
  readonly packageLink: string
  readonly details: Readonly<Record<string, unknown>>
  readonly resources: ResourceMap
}

/** `code` and `message` of a problem listed by the service. */
export interface ListedProblem {
  readonly code?: string | undefined
  readonly message?: string | undefined
}

export type ImportAnswer =
  | {
      readonly kind: 'finished'
      readonly succeeded: boolean
      readonly operationId?: string | undefined
      readonly resources: Readonly<
        Record<
          string,
          PackageResource & { status?: string | null | undefined; error?: ListedProblem | null | undefined }
        >
      >
      readonly problems: readonly ListedProblem[]
      /** HTTP status and request id of the answer that said so. */
      readonly service?: ServiceAnswer | undefined
    }
  /** The start was sent and no usable answer came (504, connection lost). It may be running: never send it again. */
  | { readonly kind: 'unanswered'; readonly service: ServiceAnswer }

export interface Packaging {
  /** What belongs to an app or flow. Errors listed in a 200 are failures. */
  listResources(environment: string, rootId: string): Promise<ResourceMap>
  /** Starts the export, waits, downloads. Never repeats the start. */
  exportPackage(
    environment: string,
    rootId: string,
    details: PackageDetails,
    resources: ResourceMap
  ): Promise<ExportedPackage>
  /** Uploads a package to storage of the target; the link is a secret. */
  stage(environment: string, bytes: Uint8Array): Promise<string>
  /** Waits until the answer is whole. `name` is for messages. */
  importParameters(environment: string, stagedLink: string, name?: string): Promise<ImportParameters>
  /** Problems the service found; empty when it is content. Writes nothing. */
  validate(environment: string, request: ImportRequest): Promise<readonly ListedProblem[]>
  importPackage(environment: string, request: ImportRequest): Promise<ImportAnswer>
}

export interface Platform {
  /** One line about who is signed in, for the log: never a token. */
  readonly identity: Identity
  readonly environments: Environments
  readonly policies: Policies
  readonly apps: Apps
  readonly flows: Flows
  readonly connections: Connections
  readonly sharing: Sharing
  readonly packaging: Packaging
  readonly links: Links
}

/** Pages for people. */
export interface Links {
  app(environment: string, app: string): string
  flow(environment: string, flow: string): string
  /** Where a person makes a connection in that environment. */
  connections(environment: string): string
  /** Where a person makes a custom connector there. */
  customConnectors(environment: string): string
}

export interface Identity {
  /** `maker@contoso.example`, or a client id. */
  readonly name: string
  readonly kind: 'user' | 'application' | 'unknown'
  readonly objectId?: string | undefined
  readonly tenantId?: string | undefined
}

export interface StoredArtifact {
  readonly id: number
  readonly name: string
  /** Digest the artifact service computed, `sha256:…`. */
  readonly digest?: string | undefined
}

export interface Artifacts {
  /** Undefined where the run has no artifact service (a local run). */
  upload(
    name: string,
    bytes: Uint8Array,
    /** `replace` takes the place of an artifact of that name in this run. */
    options?: { readonly replace: boolean }
  ): Promise<StoredArtifact | undefined>
  download(name: string): Promise<DownloadedArtifact>
  /** Names of all artifacts of this workflow run. */
  names(): Promise<readonly string[]>
}

export interface DownloadedArtifact {
  readonly bytes: Uint8Array
  readonly artifact: StoredArtifact
}

/** Records of promotions, one of each app (or flow) in each environment, kept from run to run. */
export interface Records {
  /** The newest: the file that was named, or what an earlier run left. `from` says where it was found. */
  last(subject: string): Promise<{ readonly bytes: Uint8Array; readonly from: string } | undefined>
  /** `final` is false for the note that an import begins. */
  keep(
    subject: string,
    bytes: Uint8Array,
    final: boolean
  ): Promise<{ readonly file: string; readonly artifact?: string | undefined }>
  /** Page of this run. */
  readonly run?: string | undefined
}

/** Who is at work on what, as far as runs on this machine know of each other. */
export interface Claims {
  /**
   * Takes a subject for this run, until it is given back. Rejects naming the run that holds it.
   */
  take(subject: string): Promise<Claim>
}

export interface Claim {
  /** When a run began to import that ended without giving its claim back, ISO 8601. */
  readonly leftBehind?: string | undefined
  /** Notes that the service is told to import now. */
  mark(): Promise<void>
  give(): Promise<void>
}

export interface Files {
  read(path: string): Promise<Uint8Array>
  write(path: string, bytes: Uint8Array): Promise<void>
}

export interface Log {
  info(message: string): void
  /** An annotation a person should see although nothing failed. */
  notice(message: string): void
  warning(message: string): void
  debug(message: string): void
}
