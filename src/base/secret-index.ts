/** A range of a text; `to` is exclusive. */
type Span = readonly [from: number, to: number]

/** Length of the prefix by which forms are indexed; no form is shorter. */
export const SHORTEST = 4
/** Minimum length of a form that is also found across line breaks. */
const SHORTEST_BROKEN = 16

/**
 * Finds many texts in one. A run knows thousands of forms of its secrets, so each position of the text is looked up by
 * its next four characters instead of searching for every form.
 */
export class SecretIndex {
  readonly #byStart = new Map<string, string[]>()
  readonly #all = new Set<string>()
  #forms: readonly string[] | undefined
  /** Where four characters may begin a form, by a hash of them: texts are long, and few places are looked up. */
  readonly #starts = new Uint8Array(2 ** 16)
  /** Every four characters that stand together in a form; made for the first text that was cut. */
  #pieces: Set<string> | undefined

  add(form: string): void {
    if (form.length < SHORTEST || this.#all.has(form)) return
    this.#all.add(form)
    this.#forms = undefined
    if (this.#pieces !== undefined) addPieces(form, this.#pieces)
    const start = form.slice(0, SHORTEST)
    this.#starts[hashAt(form, 0)] = 1
    const known = this.#byStart.get(start)
    if (known === undefined) this.#byStart.set(start, [form])
    else known.push(form)
  }

  get forms(): readonly string[] {
    return (this.#forms ??= [...this.#all])
  }

  /** Whether any form contains these four characters: most texts need not be compared with every form. */
  hasPiece(piece: string): boolean {
    if (this.#pieces === undefined) {
      this.#pieces = new Set()
      for (const form of this.#all) addPieces(form, this.#pieces)
    }
    return this.#pieces.has(piece)
  }

  /** The text with every form replaced by three stars; overlapping forms are replaced together. */
  redacted(text: string): string {
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

  #spansIn(text: string, minLength: number): Span[] {
    const spans: Span[] = []
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      if (this.#starts[hashAt(text, at)] === 0) continue
      let longest = 0
      for (const form of this.#byStart.get(text.slice(at, at + SHORTEST)) ?? []) {
        if (form.length > longest && form.length >= minLength && text.startsWith(form, at)) longest = form.length
      }
      if (longest > 0) spans.push([at, at + longest])
    }
    return spans
  }

  /** Ranges of secrets with line breaks inside: base64 in lines of 76 characters, a link in an e-mail. */
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

const hashAt = (text: string, at: number): number =>
  (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 4) ^
    (text.charCodeAt(at + 2) << 7) ^
    (text.charCodeAt(at + 3) << 10)) &
  0xffff
