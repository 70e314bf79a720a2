/** A source file that is not written as the Studio writes them. */
export class MalformedSource extends Error {
  override readonly name = 'MalformedSource'
  /** As a sentence without a full stop. Never quotes the file, which may hold secrets. */
  readonly why: string
  /** From 1. */
  readonly line: number

  constructor(why: string, line: number) {
    super(`${why} (line ${line})`)
    this.why = why
    this.line = line
  }
}
