import type { ConnectionMapping, ResourceChoice } from '../package/mapping.ts'
import type { ValueMapping } from '../package/values/value-kinds.ts'
import type { NewEnvironment } from './ports/environment.ts'
import type { StoredArtifact } from './ports/runner.ts'

/** The inputs of `plan` and `import`, in the form that the commands use. */
export interface ImportOrder extends PackageSource {
  readonly environment: string
  /** How to create the environment where there is none of that name. */
  readonly createEnvironment?: Omit<NewEnvironment, 'displayName'> | undefined
  /** The app to update. */
  readonly app?: string | undefined
  /** The flow to update, for a package of one flow. */
  readonly flow?: string | undefined
  readonly resources: readonly ResourceChoice[]
  readonly connections: readonly ConnectionMapping[]
  /** What replaces values of the source in the package; the package is imported as it is when absent. */
  readonly values?: TargetValues | undefined
  readonly importMode: ImportMode
  readonly publishChanges: PublishChanges
  /** What to do when the target already has the package's content. */
  readonly whenUnchanged: 'skip' | 'import'
  /** The approved plan to carry out. */
  readonly planFile?: string | undefined
  /** The digest that this plan must have. */
  readonly planDigest?: string | undefined
  /** The content of that file, where it was already read. */
  readonly planBytes?: Uint8Array | undefined
  /** Path for a backup of the target's app before an update; no backup when absent. */
  readonly backupFile?: string | undefined
  /** What to do when something fails after the service carried out the import. */
  readonly onFailure: 'rollback' | 'keep'
  readonly onDrift: OnDrift
  /** Whether the package is a backup that is brought back. */
  readonly isRestore?: boolean | undefined
  readonly desired: DesiredState
}

/** The inputs `values`, `values-left` and `values-lists`. */
export interface TargetValues {
  readonly mappings: readonly ValueMapping[]
  /** What to do about values of the source that no line names. */
  readonly left: 'warn' | 'error' | 'ignore'
  /** Whether lists of mapped sites that no line names are looked up in both sites. */
  readonly lists: 'as-given' | 'by-title'
  /** What was found when they were looked up, so that nothing is read again. */
  readonly found?: ListsFound | undefined
  /** Whether the lines are for several packages, so that a line need not match in each of them. */
  readonly isShared?: boolean | undefined
}

/** Lists and libraries that were looked up by their titles. */
export interface ListsFound {
  readonly mappings: readonly ValueMapping[]
  /** Why others have no counterpart, as a phrase, by the line that would name them. */
  readonly hints: ReadonlyMap<string, string>
  /** Sites that were not read, as sentences. */
  readonly notes: readonly string[]
}

/** Where a package comes from. */
export interface PackageSource {
  /** Path of the package; it is downloaded as an artifact when absent. */
  readonly packageFile?: string | undefined
  readonly artifactName: string
  readonly packageDigest?: string | undefined
  /** The package, where it was already read. */
  readonly opened?: OpenedPackage | undefined
}

export interface OpenedPackage {
  readonly bytes: Uint8Array
  /** The zip archive that the package was taken out of, with the package's name in it. */
  readonly around?: { readonly name: string; readonly digest: string } | undefined
  readonly artifact?: StoredArtifact | undefined
}

export type ImportMode = 'auto' | 'create' | 'update'
export type PublishChanges = 'auto' | 'true' | 'false'
/** What to do when the target was changed since the last promotion, outside this action. */
export type OnDrift = 'stop' | 'overwrite' | 'report'

/** The desired state of the target after the import: flows on or off, and who has the app. */
export interface DesiredState {
  readonly flowsState: FlowsState
  readonly share?: DeclaredSharing | undefined
  /** `report` says what would change and changes nothing. */
  readonly shareMode: 'report' | 'apply'
}

/** Values of the input `flows-state`. */
export type FlowsState = 'keep' | 'on' | 'off' | 'as-source'

/** Someone named in the input `share`. `written` is the text in the input, for messages. */
export type SharedWith =
  /** The whole tenant. */
  | { readonly kind: 'everyone'; readonly written: string }
  /** An e-mail address or user principal name, of a person or a group. */
  | { readonly kind: 'email'; readonly written: string; readonly value: string }
  /**
   * An object id. `isGroup` where the input says so; otherwise it is looked up, and assumed to be a person's where that
   * is impossible.
   */
  | { readonly kind: 'id'; readonly written: string; readonly value: string; readonly isGroup: boolean }
  | { readonly kind: 'group-name'; readonly written: string; readonly value: string }

/** The input `share`. Whatever and whomever it does not mention stays unchanged. */
export interface DeclaredSharing {
  readonly owner?: SharedWith | undefined
  readonly consentBypass?: boolean | undefined
  readonly canUse: readonly SharedWith[]
  readonly canEdit: readonly SharedWith[]
}
