import type { ResourceMap } from '../../package/resource.ts'
import type { Choices } from './choices.ts'
import type { Decision, MissingConnection } from '../report.ts'
import type { ImportMode } from '../import-order.ts'
import type { Target } from './target.ts'

/** What is to be done with one resource, and why. */
export interface ResourceDecision {
  readonly decision: Decision
  readonly why: string
  /** Bare id in the target; undefined for a resource that will be created. */
  readonly targetId?: string | undefined
  /** Name in the target, where it is known. */
  readonly targetName?: string | undefined
}

/** Something that blocks the import, with what to do about it. All obstacles are found before any is reported. */
export interface Obstacle {
  /** Key of the resource that it concerns, where it concerns a single one. */
  readonly key?: string | undefined
  readonly what: string
  readonly remedy: string
}

export interface Decisions {
  readonly byKey: ReadonlyMap<string, ResourceDecision>
  readonly missing: readonly MissingConnection[]
  readonly obstacles: readonly Obstacle[]
}

export interface DecisionInput {
  readonly resources: ResourceMap
  readonly rootKey: string
  readonly target: Target
  readonly mode: ImportMode
  readonly choices: Choices
  /** Flow ids as in the package (`definition.name`), by resource key. */
  readonly flowIds: ReadonlyMap<string, string>
  /** Flow ids in the target as the updated app refers to them, by resource key: see `flowsBySlot`. */
  readonly slots: ReadonlyMap<string, string>
  /** Those ids of `slots` that this identity cannot see: see `readSlotFlows`. */
  readonly hidden: ReadonlySet<string>
}

/** A decision, or what prevents it. */
export type DecisionResult =
  | { readonly decision: ResourceDecision }
  | { readonly obstacle: Obstacle }
  | { readonly missing: MissingConnection }
