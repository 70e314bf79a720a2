export interface AppSummary {
  readonly id: string
  readonly displayName: string
  readonly modified?: string | undefined
  readonly owner?: string | undefined
}

/** What one of an app's connection references stands for in its environment. */
export interface ConnectionReference {
  /** Connector name in lower case, `shared_sql`; undefined where the service shows none. */
  readonly connector?: string | undefined
  /** Id of the flow that it calls; undefined for every other reference. */
  readonly flow?: string | undefined
  readonly displayName?: string | undefined
}

/** By the app's local reference id, which stays the same over exports. */
export type ConnectionReferences = Readonly<Record<string, ConnectionReference>>

/** A connection reference to be written into a draft. */
export interface DraftReference {
  /** Its fields as the package has them: written back unchanged but for the ids below. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly connector?: string | undefined
  readonly flow?: string | undefined
  readonly connection?: { readonly connector: string; readonly id: string } | undefined
}

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
  /** What the data policies objected to when they last judged the app; undefined when nothing, or when nobody said. */
  readonly policyViolation?: { readonly status: string; readonly message?: string | undefined } | undefined
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
  writeDraftReferences(app: string, references: Readonly<Record<string, DraftReference>>): Promise<void>
  /** Newest first. At most one of them is a draft. */
  versions(app: string): Promise<readonly AppVersion[]>
  /** Makes a version the draft, in place of one that is there; players see it once it is published. */
  promote(app: string, version: string): Promise<void>
}
