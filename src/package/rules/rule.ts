import type { AppDocument } from '../document/document.ts'
import type { Archive } from '../archive.ts'
import type { AppPackage } from '../app-package.ts'
import type { Place, Severity } from './finding.ts'

/** What is known of a rule without running it: enough for its documentation, and for a SARIF rule. */
export interface RuleInfo {
  /** Kebab-case, stable over versions. */
  readonly id: string
  /** Weight of its findings unless a configuration says otherwise. */
  readonly severity: Severity
  /** What a package that passes is like, in one or two sentences. */
  readonly about: string
  /** What would happen at the import, one sentence. Says when nobody saw it. */
  readonly consequence: string
  /** What to do about it, one or two sentences. */
  readonly remedy: string
  /** Whether an import stops for it before anything is uploaded. Only errors do. */
  readonly stopsImport?: boolean
}

/** A package as the rules see it. */
export interface Subject {
  readonly pkg: AppPackage
  /** The files as they are, for what the reading takes no notice of: order, separators, left-over files. */
  readonly archive: Archive
  /** What is inside the app's document; absent without an app, and where the document cannot be read. */
  readonly document?: AppDocument | undefined
}

/** What a rule says of one place. Texts that differ from the rule's own stand here. */
export interface Found {
  readonly message: string
  readonly place?: Place | undefined
  readonly consequence?: string | undefined
  readonly remedy?: string | undefined
}

/** A rule that is run over a package. Pure; never throws for what a package holds. */
export interface Rule extends RuleInfo {
  look(subject: Subject): Iterable<Found>
}
