/**
 * How much a finding weighs. An `error` is what the importer was seen to refuse, or what cannot work by its meaning; a
 * `warning` is what a person should look at before importing; a `note` is what the target must be ready for.
 */
export type Severity = 'error' | 'warning' | 'note'

/** Where in a package something was found, as far as it can be told. */
export interface Place {
  /** Path of the file in the package, with `/` between its parts. */
  readonly file: string
  /** Path inside the app's document, where `file` is that document. */
  readonly inside?: string | undefined
  /** JSON pointer (RFC 6901) into that file. */
  readonly pointer?: string | undefined
  /** From 1; present where the file is text and the position is known. */
  readonly line?: number | undefined
  /** From 1, in UTF-16 code units. */
  readonly column?: number | undefined
  /** The same place in a maker's words: `flow "Notify", action "Send_mail"`, `Screen1 › Button1 › OnSelect`. */
  readonly name?: string | undefined
}

/** Something about a package that a person should know. Texts are plain text; names in them are untrusted. */
export interface Finding {
  /** Id of the rule, stable over versions: `literal-secret`. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence that says what is there. Never holds a secret. */
  readonly message: string
  readonly place?: Place | undefined
  /** What would happen at the import, one sentence. */
  readonly consequence: string
  /** What to do about it, one or two sentences. */
  readonly remedy: string
}
