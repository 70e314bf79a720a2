import type { ResourceMap } from '../../package/resource.ts'
import type { Choices } from './choices.ts'
import type { Decision, MissingConnection } from '../report.ts'
import type { ImportMode } from '../import-order.ts'
import type { Target } from './target.ts'

/** What is to be done with one resource, and why. */
export interface ResourceDecision {
  readonly decision: Decision
  readonly why: string
  /** Bare id in the target; undefined for what will be new. */
  readonly targetId?: string | undefined
  /** Name in the target, where it is chosen or found. */
  readonly targetName?: string | undefined
}

/** Something that stops the import, with the way out. All are found before any is reported. */
export interface Obstacle {
  /** Key of the resource it concerns, where it is one. */
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
  /** Flow ids as the package knows them (`definition.name`), by resource key. */
  readonly flowIds: ReadonlyMap<string, string>
  /** Flows told by the app that is updated, by resource key: see `flowsBySlot`. */
  readonly slots: ReadonlyMap<string, string>
}

/** A decision, or what stands in its way. */
export type Judgement =
  | { readonly decision: ResourceDecision }
  | { readonly obstacle: Obstacle }
  | { readonly missing: MissingConnection }
