import type { ConnectionMapping, ResourceChoice } from '../package/mapping.ts'
import type { StoredArtifact } from './ports/runner.ts'

/** What an import is asked to do: the inputs of `plan` and `import`, as the commands use them. Types alone. */
export interface ImportOrder extends PackageSource {
  readonly environment: string
  /** The app to update. */
  readonly app?: string | undefined
  /** The flow to update, for a package of one flow. */
  readonly flow?: string | undefined
  readonly resources: readonly ResourceChoice[]
  readonly connections: readonly ConnectionMapping[]
  readonly importMode: ImportMode
  readonly publishChanges: PublishChanges
  /** What to do when the target holds the package's content already. */
  readonly whenUnchanged: 'skip' | 'import'
  /** The approved plan that is to be carried out. */
  readonly planFile?: string | undefined
  /** Where a backup of the target's app goes before an update; none is made when absent. */
  readonly backupFile?: string | undefined
  /** What becomes of an import that fails after the service carried it out. */
  readonly onFailure: 'rollback' | 'keep'
  readonly onDrift: OnDrift
  readonly desired: DesiredState
}

/** Where a package comes from. */
export interface PackageSource {
  /** Path of its file; it is downloaded as an artifact when absent. */
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly packageDigest?: string | undefined
  /** Its bytes, where they were read before. */
  readonly opened?: OpenedPackage | undefined
}

export interface OpenedPackage {
  readonly bytes: Uint8Array
  readonly artifact?: StoredArtifact | undefined
}

export type ImportMode = 'auto' | 'create' | 'update'
export type PublishChanges = 'auto' | 'true' | 'false'
/** What to do when somebody changed the target since the last promotion. */
export type OnDrift = 'stop' | 'overwrite' | 'report'

/** What the target is to be like once the import is through: flows on or off, and who has the app. */
export interface DesiredState {
  readonly flowsState: FlowsState
  readonly share?: DeclaredSharing | undefined
  /** `report` says what would change and changes nothing. */
  readonly shareMode: 'report' | 'apply'
}

/** What the input `flows-state` takes. */
export type FlowsState = 'keep' | 'on' | 'off' | 'as-source'

/** Somebody the input `share` names. `written` is what stands there, for messages. */
export type SharedWith =
  /** The whole tenant. */
  | { readonly kind: 'everyone'; readonly written: string }
  /** An e-mail address or user principal name, of a person or a group. */
  | { readonly kind: 'email'; readonly written: string; readonly value: string }
  /** An object id. `isGroup` when it was said; otherwise it is looked up, and taken for a person's where it cannot be. */
  | { readonly kind: 'id'; readonly written: string; readonly value: string; readonly isGroup: boolean }
  | { readonly kind: 'group-name'; readonly written: string; readonly value: string }

/** The input `share`. What it leaves out stays as it is, and so does everybody it does not name. */
export interface DeclaredSharing {
  readonly owner?: SharedWith | undefined
  readonly consentBypass?: boolean | undefined
  readonly canUse: readonly SharedWith[]
  readonly canEdit: readonly SharedWith[]
}
