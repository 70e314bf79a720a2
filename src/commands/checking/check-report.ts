import type { Difference } from '../../package/difference/difference.ts'
import type { FileKind } from '../../package/file-kind.ts'
import type { Kind } from '../../package/resource.ts'
import type { Finding, Severity } from '../../package/rules/finding.ts'
import type { PackageReport } from '../report.ts'

/** A resource of a checked package. */
export interface CheckedResource {
  /** Key in the package. */
  readonly key: string
  readonly kind: Kind
  readonly type: string
  readonly name: string
  /** Keys this one depends on, without repetition. */
  readonly dependsOn: readonly string[]
  /** Connector name of a connector or connection; absent for custom ones. */
  readonly connector?: string | undefined
  /** Whether the package marks the connector as premium somewhere. */
  readonly premium: boolean
  /** `suggestedCreationType` as written. */
  readonly suggested?: string | undefined
  /** Whether it must already exist in the target: connections and custom connectors. */
  readonly needed: boolean
}

/** The result of comparing a package with its predecessor. */
export type Comparison =
  | { readonly kind: 'compared'; readonly with: string; readonly difference: Difference }
  /** The predecessor has no such package. */
  | { readonly kind: 'new'; readonly with: string }
  /** `why` is a sentence. */
  | { readonly kind: 'not-compared'; readonly with: string; readonly why: string }

/** One file or folder that was checked. */
export interface CheckedFile {
  /** Path relative to the workspace, with `/`; or the name of the artifact it came from. */
  readonly file: string
  readonly form: 'file' | 'folder' | 'artifact'
  /** What kind of file it was recognised as. */
  readonly kind: FileKind
  /** The same in words, with an article: follows "it is". */
  readonly what: string
  /** Packages inside it, when it is a zip of zips. */
  readonly inner: readonly string[]
  /** Present when it is a package that could be read. `digest` is empty for a folder. */
  readonly package?: (PackageReport & { readonly kind: 'app' | 'flow' }) | undefined
  readonly resources: readonly CheckedResource[]
  /** Errors first, then warnings, then notes; each in the order of the package. */
  readonly findings: readonly Finding[]
  /** How many there are. Present where `findings` holds only the first of them. */
  readonly counts?: Readonly<Record<Severity, number>> | undefined
  readonly comparison?: Comparison | undefined
  /** Left sides of lines for the input `values`, without mail addresses; absent where there are none. */
  readonly values?: readonly string[] | undefined
}

/** Rule weights that a settings file changed. */
export interface ChangedWeights {
  /** The settings file, as named in the input. */
  readonly file: string
  /** Where it was read, follows "from": the workspace, or a commit. */
  readonly from: string
  /** Empty for a file that changes no weight. */
  readonly changed: readonly { readonly rule: string; readonly was: Severity; readonly is: Severity | 'off' }[]
}

/** The result of a check, from which annotations, summary, comment, reports and outputs are made. */
export interface CheckReport {
  readonly command: 'check'
  readonly files: readonly CheckedFile[]
  readonly counts: Readonly<Record<Severity, number>>
  /** The lowest weight that makes the run fail. */
  readonly failOn: 'error' | 'warning' | 'never'
  /** Whether the run fails. */
  readonly failed: boolean
  /** Absent where no settings file was used. */
  readonly weights?: ChangedWeights | undefined
  /** Sentences for people that are not findings. */
  readonly remarks: readonly string[]
}
