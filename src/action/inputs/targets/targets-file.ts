import type { Amount } from './amount.ts'

/** A value of the targets file, and where it stands there: `line 3, column 7`. */
export interface Placed {
  /** As the input of that name takes it. */
  readonly text: string
  readonly at: string
  /** Whether it was written as a YAML map, so that line numbers in `text` say nothing. */
  readonly isMap: boolean
}

/** Inputs by name. */
export type Settings = ReadonlyMap<string, Placed>

/** Targets that are worked on before those of the next ring. */
export interface RingEntry {
  readonly name: string
  /** How many of its targets are worked on at the same time. */
  readonly parallel: Amount
  /** How many failures stop the ring and all later ones. */
  readonly stopAfter: Amount
  /** Milliseconds to wait after the ring. */
  readonly pause: number
  /** Whether the whole ring is brought back when it stops. */
  readonly rollsBack: boolean
  readonly settings: Settings
}

/** An app in an environment that the release goes into. */
export interface TargetEntry {
  readonly id: string
  readonly at: string
  readonly ring: string
  readonly labels: readonly string[]
  /** Whether only an approved plan may be imported. */
  readonly protected: boolean
  /** The environment of GitHub whose secrets and reviewers apply to its job. */
  readonly githubEnvironment?: string | undefined
  readonly settings: Settings
}

export interface TargetsFile {
  readonly defaults: Settings
  /** In the order of the release. */
  readonly rings: readonly RingEntry[]
  readonly targets: readonly TargetEntry[]
}

/** The ring of a file that names none. */
export const ONLY_RING = 'all'

/** What a ring, a label and the id of a target look like: they become names of jobs, files and artifacts. */
export const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
export const NAME_RULE = 'up to 64 letters (a to z), digits, ".", "_" and "-", beginning with a letter or digit'
/** A label is a word, or a name with a value. */
export const LABEL = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?:=[A-Za-z0-9][A-Za-z0-9._-]{0,63})?$/
