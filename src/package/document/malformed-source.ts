/** The error for a source file that Studio would not write like this. */
export class MalformedSource extends Error {
  override readonly name = 'MalformedSource'
  /** A sentence without a full stop. Never quotes the file, which may contain secrets. */
  readonly why: string
  /** From 1. */
  readonly line: number

  constructor(why: string, line: number) {
    super(`${why} (line ${line})`)
    this.why = why
    this.line = line
  }
}
