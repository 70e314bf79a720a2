export interface AppSummary {
  readonly id: string
  readonly displayName: string
  readonly modified?: string | undefined
  /** When it was created, as the service writes it. */
  readonly created?: string | undefined
  readonly owner?: string | undefined
}

/** What one of an app's connection references refers to in its environment. */
export interface ConnectionReference {
  /** Connector name in lower case, `shared_sql`; undefined where the service reports none. */
  readonly connector?: string | undefined
  /** Id of the flow that the app calls with it; undefined for other references. */
  readonly flow?: string | undefined
  readonly displayName?: string | undefined
}

/** By the app's local reference id, which stays the same across exports. */
export type ConnectionReferences = Readonly<Record<string, ConnectionReference>>

/** A connection reference to write into a draft. */
export interface DraftReference {
  /** Its fields as in the package. They are written unchanged, except for the ids below. */
  readonly fields: Readonly<Record<string, unknown>>
  readonly connector?: string | undefined
  readonly flow?: string | undefined
  readonly connection?: { readonly connector: string; readonly id: string } | undefined
}

export interface App extends AppSummary {
  readonly environment?: string | undefined
  /** Version that users run; undefined if nothing was ever published. */
  readonly publishedVersion?: string | undefined
  /** Newest saved version; equal to the published one when there is no draft. */
  readonly newestVersion?: string | undefined
  readonly hasDraft: boolean
  readonly references: ConnectionReferences
  /** References of the draft; undefined when there is no draft, or the service did not return it. */
  readonly draftReferences?: ConnectionReferences | undefined
  readonly playUrl?: string | undefined
  /** Who saved the newest version. */
  readonly modifiedBy?: string | undefined
  /**
   * What data policies reported when they last evaluated the app; undefined when nothing, or when the service does not
   * say.
   */
  readonly policyViolation?: { readonly status: string; readonly message?: string | undefined } | undefined
  /** Whether users are not asked to allow the app's connections; undefined when the service does not say. */
  readonly bypassConsent?: boolean | undefined
}

/** A saved version of an app. */
export interface AppVersion {
  /** Its name in paths of the service: `20260131T101500Z`. */
  readonly name: string
  /** When it was saved, ISO 8601. */
  readonly saved: string
  readonly published: boolean
}

export interface Apps {
  list(environment: string): Promise<readonly AppSummary[]>
  read(app: string): Promise<App>
  /**
   * Reads an app that exists and may be new: one that was just created, or that a list contains. Waits where the service
   * does not show it yet, up to two minutes.
   */
  readNew(app: string): Promise<App>
  /**
   * Publishes the draft. Waits until the deadline for a lease that someone holds, then rejects. `name` is for messages.
   */
  publish(app: string, name?: string): Promise<void>
  /** Writes connection references into the draft, under a lease: the known repair for a draft that has none. */
  writeDraftReferences(app: string, references: Readonly<Record<string, DraftReference>>): Promise<void>
  /**
   * Writes the calls of flows into the draft, under a lease, by local reference id. All other references stay as they
   * are. Without a draft there is one afterwards, made from the published version.
   */
  connectFlows(app: string, calls: Readonly<Record<string, DraftReference>>): Promise<void>
  /** Newest first. At most one of them is a draft. */
  versions(app: string): Promise<readonly AppVersion[]>
  /** Makes a version the draft, replacing an existing one. Users see it once it is published. */
  promote(app: string, version: string): Promise<void>
  /** Deletes the app with all its versions. Does not fail if the app no longer exists. */
  remove(app: string): Promise<void>
}
