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
