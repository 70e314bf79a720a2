/**
 * The severity of a finding. An `error` is something that the importer was seen to refuse or that cannot work by its
 * meaning. A `warning` should be reviewed before the import. A `note` says what the target must be prepared for.
 */
export type Severity = 'error' | 'warning' | 'note'

/** The most severe first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[]

/** Sorts the most severe first. */
export const bySeverity = (one: { readonly severity: Severity }, other: { readonly severity: Severity }): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)

/** How many findings there are of each severity. */
export function countsBySeverity(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Where in a package something was found, as exactly as possible. */
export interface Place {
  /** Path of the file in the package, separated by `/`. */
  readonly file: string
  /** Path inside the app's document, if `file` is that document. */
  readonly inside?: string | undefined
  /** JSON pointer (RFC 6901) into that file. */
  readonly pointer?: string | undefined
  /** From 1. Present if the file is text and the position is known. */
  readonly line?: number | undefined
  /** From 1, in UTF-16 code units. */
  readonly column?: number | undefined
  /** The same place in terms of a maker: `flow "Notify", action "Send_mail"`, `Screen1 › Button1 › OnSelect`. */
  readonly name?: string | undefined
}

/** A result of checking a package. Texts are plain text; names in them are untrusted. */
export interface Finding {
  /** Id of the rule, stable across versions: `literal-secret`. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence that says what was found. Never contains a secret. */
  readonly message: string
  readonly place?: Place | undefined
  /** What would happen at the import, in one sentence. */
  readonly consequence: string
  /** What to do about it, in one or two sentences. */
  readonly remedy: string
}
