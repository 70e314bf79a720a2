import type { AppDocument } from '../document/document.ts'
import type { Archive } from '../archive.ts'
import type { AppPackage } from '../app-package.ts'
import type { Place, Severity } from './finding.ts'

/** The description of a rule, for its documentation and for SARIF. */
export interface RuleInfo {
  /** Kebab-case, stable across versions. */
  readonly id: string
  /** Default severity of its findings. */
  readonly severity: Severity
  /** What is true for a package that passes, in one or two sentences. */
  readonly about: string
  /** What would happen at the import, in one or two sentences. Says so if nobody has seen it. */
  readonly consequence: string
  /** What to do about it, in one or two sentences. */
  readonly remedy: string
  /** Whether its findings stop an import before anything is uploaded. Only for errors. */
  readonly stopsImport?: boolean
  /**
   * Whether plans and imports show its findings to the person who approves. Without this field, errors and warnings are
   * shown, and notes are not. `false` where the plan itself knows better, because it has read the target.
   */
  readonly inPlan?: boolean
}

/** The package that rules check. */
export interface Subject {
  readonly pkg: AppPackage
  /** The files of the package, for what `pkg` ignores: their order, separators, leftover files. */
  readonly archive: Archive
  /** The app's document; absent if there is no app or the document cannot be read. */
  readonly document?: AppDocument | undefined
}

/** What a rule found in one place, with texts that replace those of the rule. */
export interface Found {
  readonly message: string
  readonly place?: Place | undefined
  readonly consequence?: string | undefined
  readonly remedy?: string | undefined
}

/** A rule that is run on a package. Pure; does not throw for any content of a package. */
export interface Rule extends RuleInfo {
  look(subject: Subject): Iterable<Found>
}
