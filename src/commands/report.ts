import type { ServiceErrorDetails } from '../base/errors.ts'
import type { Difference } from '../package/difference/difference.ts'
import type { Kind } from '../package/resource.ts'
import type { Finding } from '../package/rules/finding.ts'
import type { MappedValue } from '../package/values/mapped-values.ts'
import type { CreationType } from './ports/packaging.ts'

/** What is done with a resource in the target: a creation type, or `carried` where the service's own choice is kept. */
export type Decision = CreationType | 'carried'

/** The outcome for one resource. `planned` means decided, but not reached or not known. */
export type ResourceOutcome =
  | 'exported'
  | 'created'
  | 'updated'
  | 'reused'
  | 'overwritten'
  | 'merged'
  | 'carried'
  | 'unchanged'
  /** Was written, and then restored to its earlier state. */
  | 'rolled-back'
  | 'failed'
  | 'planned'

/**
 * How a resource in the package compares with its counterpart in the target: `unknown` where the target could not be
 * read, absent for resources without content.
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
  /** Reason for the decision: `the only app with that name`, `requested in resources`. */
  readonly why: string
  readonly outcome: ResourceOutcome
  readonly content?: ContentState | undefined
  /** What blocks its import; set by a plan. */
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
  /** Connection id in the target. May come from a secret: shorten it before showing it. */
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

/** A connection or custom connector that the target lacks: one entry of the `missing-connections` output. */
export interface MissingConnection {
  readonly kind: 'connection' | 'connector'
  readonly key: string
  readonly name: string
  /** Connector name, where the package has it. */
  readonly connector?: string | undefined
  readonly connectorName: string
  readonly why: string
  /** Valid keys for it in a line of `connections`, best first. */
  readonly keys: readonly string[]
  readonly candidates: readonly ConnectionCandidate[]
  /** Page where a person creates one. */
  readonly page?: string | undefined
}

/** What is planned for the app after the import. */
export type PlannedPublishing = 'publish' | 'draft' | 'live-at-once' | 'nothing'
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
  /** The same of what is imported, where the input `values` changed the package. */
  readonly editedDigest?: string | undefined
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

/** What stops an import, and the way out. Both are sentences; `what` starts in lower case and has no full stop. */
export interface ObstacleReport {
  readonly what: string
  readonly remedy: string
}

/** What the input `values` changed in the package. */
export interface ValuesReport {
  readonly mapped: readonly Omit<MappedValue, 'line'>[]
  /** Values of the source that stay, as lines of the input would name them. */
  readonly left: readonly {
    readonly kind: string
    readonly value: string
    readonly count: number
    /** Its first place, in terms of a maker where there are any: `data source "Expenses"`. */
    readonly where?: string | undefined
    /** Why a list has no counterpart by its title, as a phrase, with those of the target that come close. */
    readonly hint?: string | undefined
  }[]
  /** Sites whose lists were not read, as sentences. */
  readonly notes?: readonly string[] | undefined
}

/** What an import would do, as planned. */
export interface PlanReport {
  /** `unchanged` when there is nothing to do, `blocked` when something prevents the import. */
  readonly state: 'ready' | 'unchanged' | 'blocked'
  /** False where the target already has the content. Publishing, flow states and sharing may remain to be done. */
  readonly imports: boolean
  readonly publishing?: PlannedPublishing | undefined
  /** `sha256:…` of the plan, and of the facts it read in the target. */
  readonly digest?: string | undefined
  readonly targetDigest?: string | undefined
  /** The environment that an import creates first, where it is not there. */
  readonly newEnvironment?: string | undefined
  /** Path of the plan file, and of the Markdown. */
  readonly file?: string | undefined
  readonly obstacles: readonly ObstacleReport[]
  /**
   * State of each flow of the package: `from` before the import, `to` as requested, `after` as far as it is known.
   * `to` is undefined where the flow keeps the state in which the service imports it.
   */
  readonly flowStates: readonly {
    readonly key: string
    readonly name: string
    readonly from?: string | undefined
    readonly to?: string | undefined
    readonly after?: string | undefined
    readonly why: string
  }[]
  /** Content changes in the target; absent where nothing is updated or the target could not be read. */
  readonly difference?: Difference | undefined
}

/**
 * What a command did, as far as it got. Outputs, summary and result file are made from it. Commands write it as they
 * go, so that a failure or a cancellation still reports what is known.
 */
export interface Report {
  readonly command: 'export' | 'plan' | 'import' | 'publish' | 'restore'
  readonly cloud: string
  readonly simulated: boolean
  readonly identity: string
  /** Its `id` is empty as long as it is yet to be created. */
  readonly environment?: { readonly id: string; readonly name: string; readonly url?: string | undefined } | undefined
  /** What kind of environment this run created before the import; absent where it was there. */
  readonly createdEnvironment?: string | undefined
  readonly package?: PackageReport | undefined
  /** What the check of the package found, as far as it matters to the person who approves. The most severe first. */
  readonly findings?: readonly Finding[] | undefined
  readonly values?: ValuesReport | undefined
  readonly artifact?: { readonly id: number; readonly name: string; readonly digest?: string | undefined } | undefined
  readonly app?: AppReport | undefined
  readonly flows: readonly {
    readonly key: string
    readonly id: string
    readonly name: string
    readonly state?: string | undefined
  }[]
  /** Names of the imported flows that are not on, although nothing asked for that. */
  readonly flowsOff?: readonly string[] | undefined
  readonly resources: readonly ResourceReport[]
  readonly connections: readonly ConnectionReport[]
  readonly missing: readonly MissingConnection[]
  /** What stopped an import before anything was written, apart from what is missing. A plan has its own. */
  readonly obstacles?: readonly ObstacleReport[] | undefined
  readonly outcome: Outcome
  readonly publishState?: PublishState | undefined
  readonly changed: boolean
  readonly operationId?: string | undefined
  readonly plan?: PlanReport | undefined
  /** The plan that an import followed. */
  readonly approvedPlan?: { readonly digest: string; readonly file: string } | undefined
  /** The folder with the readable form of an exported package, and whether it changed. */
  readonly unpacked?: { readonly folder: string; readonly changed: boolean } | undefined
  /** The target's own export, kept before anything was written. */
  readonly backup?: { readonly file: string; readonly artifact?: string | undefined } | undefined
  /** Who can do what with the app, compared with the declaration. */
  readonly sharing?:
    | {
        /** False where it is only reported. */
        readonly applied: boolean
        readonly entries: readonly {
          readonly who: string
          readonly role: string
          readonly was?: string | undefined
          /** `left`: not declared, and not removed. `refused`: declared, but refused. */
          readonly action: 'add' | 'change' | 'remains' | 'left' | 'refused'
        }[]
      }
    | undefined
  /** Record of this promotion. */
  readonly record?: { readonly file: string; readonly artifact?: string | undefined } | undefined
  /** What changed in the target since the last promotion, outside this action, as sentences. */
  readonly drift?: readonly string[] | undefined
  /** The parts of a batch, each with its own report. */
  readonly parts?:
    | readonly { readonly name: string; readonly report: Report; readonly failure?: string | undefined }[]
    | undefined
  /** What a rollback undid and what it did not, as sentences. */
  readonly rollback?: { readonly done: readonly string[]; readonly left: readonly string[] } | undefined
  /** Sentences to read before everything else, although nothing failed. */
  readonly alerts?: readonly string[] | undefined
  /** Sentences for people that are not failures. */
  readonly remarks: readonly string[]
}
