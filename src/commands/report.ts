import type { ServiceErrorDetails } from '../base/errors.ts'
import type { Difference } from '../package/difference/difference.ts'
import type { Kind } from '../package/resource.ts'
import type { CreationType } from './ports/packaging.ts'

/** What is done with a resource in the target: a creation type, or `carried` where the service's own choice stands. */
export type Decision = CreationType | 'carried'

/** How it ended for one resource. `planned` stands for everything that was decided and not reached. */
export type ResourceOutcome =
  | 'exported'
  | 'created'
  | 'updated'
  | 'reused'
  | 'overwritten'
  | 'merged'
  | 'carried'
  | 'unchanged'
  /** Was written, and what was there before is there again. */
  | 'rolled-back'
  | 'failed'
  | 'planned'

/**
 * How what a package holds of a resource compares with what the target holds: `unknown` where the target could not be
 * read, absent for what packages never carry.
 */
export type ContentState = 'same' | 'differs' | 'new' | 'unknown'

export interface ResourceReport {
  /** Key in the package. */
  readonly key: string
  readonly kind: Kind
  readonly type: string
  readonly name: string
  /** Keys this one depends on. */
  readonly dependsOn: readonly string[]
  readonly decision: Decision
  /** Why it was decided so: `the one app of that name`, `asked for in resources`. */
  readonly why: string
  readonly outcome: ResourceOutcome
  readonly content?: ContentState | undefined
  /** What stands in the way of importing it; set by a plan. */
  readonly blocked?: string | undefined
  /** Id in the target (import) or source (export), bare. */
  readonly id?: string | undefined
  /** Name in the target where it differs from `name`. */
  readonly targetName?: string | undefined
  readonly comment?: string | undefined
  readonly url?: string | undefined
  readonly error?: ServiceErrorDetails | undefined
}

/** Which rule chose a connection, strongest first. */
export type BindingRule =
  | 'resource key'
  | 'connector name'
  | 'connection display name'
  | 'connector display name'
  | 'only healthy one'

export interface ConnectionReport {
  readonly key: string
  readonly name: string
  /** Connector name in the target. */
  readonly connector: string
  /** Connection id in the target. May come from a secret: shorten before showing. */
  readonly connection: string
  readonly connectionName: string
  readonly rule: BindingRule
  readonly owner?: string | undefined
}

export interface ConnectionCandidate {
  readonly id: string
  readonly name: string
  readonly healthy: boolean
  readonly problem?: string | undefined
}

/** A connection or custom connector the target does not offer: one entry of the `missing-connections` output. */
export interface MissingConnection {
  readonly kind: 'connection' | 'connector'
  readonly key: string
  readonly name: string
  /** Connector name where the package knows it. */
  readonly connector?: string | undefined
  readonly connectorName: string
  readonly why: string
  /** Keys that a line of `connections` may use for it, best first. */
  readonly keys: readonly string[]
  readonly candidates: readonly ConnectionCandidate[]
  /** Page where a person makes one. */
  readonly page?: string | undefined
}

export type PublishState = 'published' | 'draft-left' | 'nothing-to-publish'
export type Outcome = 'created' | 'updated' | 'unchanged' | 'failed'

export interface PackageReport {
  readonly name: string
  readonly description: string
  readonly creator: string
  readonly sourceEnvironment: string
  readonly exportedAt: string
  /** `sha256:…` of the file's bytes. */
  readonly digest: string
  readonly bytes: number
  /** Path the package was read from or written to. */
  readonly file?: string | undefined
}

export interface AppReport {
  readonly id: string
  readonly name: string
  readonly url: string
  /** Published version before and after; undefined where there was none. */
  readonly versionBefore?: string | undefined
  readonly versionAfter?: string | undefined
  /** Newest version, where it is a draft that this run left unpublished. */
  readonly draft?: string | undefined
}

/** What an import would do, where a plan was made of it. */
export interface PlanReport {
  /** `unchanged` when there is nothing to do, `blocked` when something stands in the way. */
  readonly state: 'ready' | 'unchanged' | 'blocked'
  /** False where the target holds the content already: what is to be done then is publishing, flow states, sharing. */
  readonly imports: boolean
  /** `sha256:…` of the plan, and of what it read in the target. */
  readonly digest: string
  readonly targetDigest: string
  /** Path of the plan file, and of the Markdown. */
  readonly file?: string | undefined
  readonly obstacles: readonly { readonly what: string; readonly remedy: string }[]
  /** On and off: what becomes of each imported flow; `to` is undefined where it comes as the service makes it. */
  readonly flowStates: readonly {
    readonly key: string
    readonly name: string
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly why: string
  }[]
  /** What changes in the target in content; absent where nothing is updated or the target could not be read. */
  readonly difference?: Difference | undefined
}

/**
 * What a command did, as far as it came: the one value that outputs, summary and result file are made from. Commands
 * fill a draft of it while they go, so that a failure or a cancellation still reports what is known.
 */
export interface Report {
  readonly command: 'export' | 'plan' | 'import' | 'publish' | 'restore'
  readonly cloud: string
  readonly simulated: boolean
  readonly identity: string
  readonly environment?: { readonly id: string; readonly name: string; readonly url?: string | undefined } | undefined
  readonly package?: PackageReport | undefined
  readonly artifact?: { readonly id: number; readonly name: string; readonly digest?: string | undefined } | undefined
  readonly app?: AppReport | undefined
  readonly flows: readonly {
    readonly key: string
    readonly id: string
    readonly name: string
    readonly state?: string | undefined
  }[]
  readonly resources: readonly ResourceReport[]
  readonly connections: readonly ConnectionReport[]
  readonly missing: readonly MissingConnection[]
  readonly outcome: Outcome
  readonly publishState?: PublishState | undefined
  readonly changed: boolean
  readonly operationId?: string | undefined
  readonly plan?: PlanReport | undefined
  /** The plan that an import followed. */
  readonly approvedPlan?: { readonly digest: string; readonly file: string } | undefined
  /** What was kept of the target before it was written. */
  readonly backup?: { readonly file: string; readonly artifact?: string | undefined } | undefined
  /** Who may do what with the app, against what was declared. */
  readonly sharing?:
    | {
        /** False where it was only to be reported. */
        readonly applied: boolean
        readonly entries: readonly {
          readonly who: string
          readonly role: string
          readonly was?: string | undefined
          /** `left`: not declared, and not taken away. */
          readonly action: 'add' | 'change' | 'remains' | 'left'
        }[]
      }
    | undefined
  /** Record of this promotion. */
  readonly record?: { readonly file: string; readonly artifact?: string | undefined } | undefined
  /** What changed in the target since the last promotion without this action, as sentences. */
  readonly drift?: readonly string[] | undefined
  /** Where several apps were done at once: how each ended. */
  readonly parts?:
    | readonly { readonly name: string; readonly report: Report; readonly failure?: string | undefined }[]
    | undefined
  /** What a rollback brought back, and what it could not, as sentences. */
  readonly rollback?: { readonly done: readonly string[]; readonly left: readonly string[] } | undefined
  /** Sentences a person should read that are not failures. */
  readonly remarks: readonly string[]
}
