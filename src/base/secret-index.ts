/** A piece of a text: from its first character to the one behind its last. */
type Span = readonly [from: number, to: number]

/** Characters by which a form is looked up; none is shorter. */
export const SHORTEST = 4
/** A form this long is found although a line break was put into it. */
const SHORTEST_BROKEN = 16

/**
 * Finds many texts in one. A run knows thousands of forms of its secrets, so each place of the text is looked up by its
 * next four characters instead of each form being searched for.
 */
export class SecretIndex {
  readonly #byStart = new Map<string, string[]>()
  readonly #all = new Set<string>()
  #forms: readonly string[] | undefined
  /** Every four characters that stand together in a form; made for the first text that was cut. */
  #pieces: Set<string> | undefined

  add(form: string): void {
    if (form.length < SHORTEST || this.#all.has(form)) return
    this.#all.add(form)
    this.#forms = undefined
    if (this.#pieces !== undefined) addPieces(form, this.#pieces)
    const start = form.slice(0, SHORTEST)
    const known = this.#byStart.get(start)
    if (known === undefined) this.#byStart.set(start, [form])
    else known.push(form)
  }

  get forms(): readonly string[] {
    return (this.#forms ??= [...this.#all])
  }

  /** Whether any form holds these four characters: most text need not be compared with each form. */
  holds(piece: string): boolean {
    if (this.#pieces === undefined) {
      this.#pieces = new Set()
      for (const form of this.#all) addPieces(form, this.#pieces)
    }
    return this.#pieces.has(piece)
  }

  /** The text with three stars in place of every form, of overlapping ones together. */
  blanked(text: string): string {
    if (this.#all.size === 0) return text
    const spans = [...this.#spansIn(text, SHORTEST), ...this.#brokenSpansIn(text)]
    let clean = ''
    let end = 0
    for (const [from, to] of spans.toSorted(([one], [other]) => one - other)) {
      if (from >= end) clean += `${text.slice(end, from)}***`
      end = Math.max(end, to)
    }
    return clean + text.slice(end)
  }

  #spansIn(text: string, least: number): Span[] {
    const spans: Span[] = []
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      let longest = 0
      for (const form of this.#byStart.get(text.slice(at, at + SHORTEST)) ?? []) {
        if (form.length > longest && form.length >= least && text.startsWith(form, at)) longest = form.length
      }
      if (longest > 0) spans.push([at, at + longest])
    }
    return spans
  }

  /** Of secrets that somebody wrapped: a base64 text in lines of 76 characters, a link in a mail. */
  #brokenSpansIn(text: string): Span[] {
    if (!/[\r\n]/.test(text)) return []
    const places: number[] = []
    for (let at = 0; at < text.length; at++) if (text[at] !== '\n' && text[at] !== '\r') places.push(at)
    const joined = text.replace(/[\r\n]/g, '')
    return this.#spansIn(joined, SHORTEST_BROKEN).map(([from, to]) => [places[from] ?? 0, (places[to - 1] ?? 0) + 1])
  }
}

function addPieces(form: string, pieces: Set<string>): void {
  for (let at = 0; at + SHORTEST <= form.length; at++) pieces.add(form.slice(at, at + SHORTEST))
}
