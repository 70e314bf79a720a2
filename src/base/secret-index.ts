/** A range of a text; `to` is exclusive. */
type Span = readonly [from: number, to: number]

/** Length of the prefix by which forms are indexed; no form is shorter. */
export const SHORTEST = 4
/** Minimum length of a form that is also found across line breaks. */
const SHORTEST_BROKEN = 16

/** Bits in which the pieces of forms are noted. */
const PIECE_BITS = 2 ** 22

/**
 * Finds many texts in one. A run over many targets knows tens of thousands of forms of its secrets, so each position of
 * the text is looked up by the four characters there instead of searching for every form.
 */
export class SecretIndex {
  readonly #byStart = new Map<string, string[]>()
  readonly #all = new Set<string>()
  /** Where four characters may begin a form, by a hash of them: texts are long, and few places are looked up. */
  readonly #starts = new Uint8Array(2 ** 16)
  #longest = 0
  /** Made for the first text that was cut, as few are. */
  #cut: CutForms | undefined

  add(form: string): void {
    if (form.length < SHORTEST || this.#all.has(form)) return
    this.#all.add(form)
    this.#longest = Math.max(this.#longest, form.length)
    this.#cut?.add(form)
    this.#starts[hashAt(form, 0)] = 1
    group(this.#byStart, form.slice(0, SHORTEST), form)
  }

  /** Length of the longest beginning of a form that the text ends with, if that is as long as `least`; 0 if not. */
  beginningAtEnd(text: string, least: number): number {
    for (let at = Math.max(0, text.length - this.#longest); at + Math.max(least, SHORTEST) <= text.length; at++) {
      if (this.#starts[hashAt(text, at)] === 0) continue
      const rest = text.slice(at)
      if (this.#byStart.get(rest.slice(0, SHORTEST))?.some(form => form.startsWith(rest)) === true) return rest.length
    }
    return 0
  }

  /** Length of the longest end of a form that the text begins with. */
  endAtStart(text: string): number {
    const { byEnd } = this.#cutForms()
    for (let to = Math.min(text.length, this.#longest); to >= SHORTEST; to--) {
      const start = text.slice(0, to)
      if (byEnd.get(start.slice(-SHORTEST))?.some(form => form.endsWith(start)) === true) return to
    }
    return 0
  }

  /** Whether the text is a piece of a form. */
  isPiece(text: string): boolean {
    if (!this.#cutForms().mayContain(text)) return false
    for (const form of this.#all) if (form.includes(text)) return true
    return false
  }

  /** Whether a form begins with these four characters and ends with those. */
  hasEnds(start: string, end: string): boolean {
    return this.#byStart.get(start)?.some(form => form.endsWith(end)) === true
  }

  #cutForms(): CutForms {
    if (this.#cut !== undefined) return this.#cut
    this.#cut = new CutForms()
    for (const form of this.#all) this.#cut.add(form)
    return this.#cut
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

/** What is known of forms for the sake of texts that were cut. */
class CutForms {
  /** Forms by their last four characters. */
  readonly byEnd = new Map<string, string[]>()
  /** A bit for every four characters that stand together in a form, by a hash of them. */
  readonly #pieces = new Uint8Array(PIECE_BITS / 8)

  add(form: string): void {
    group(this.byEnd, form.slice(-SHORTEST), form)
    for (let at = 0; at + SHORTEST <= form.length; at++) {
      const bit = pieceAt(form, at)
      this.#pieces[bit >> 3] = (this.#pieces[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  /** False for most texts that are no piece of a form, so that few are compared with every form. */
  mayContain(text: string): boolean {
    for (let at = 0; at + SHORTEST <= text.length; at++) {
      const bit = pieceAt(text, at)
      if (((this.#pieces[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
    }
    return true
  }
}

function group(groups: Map<string, string[]>, key: string, form: string): void {
  const known = groups.get(key)
  if (known === undefined) groups.set(key, [form])
  else known.push(form)
}

const hashAt = (text: string, at: number): number =>
  (text.charCodeAt(at) ^
    (text.charCodeAt(at + 1) << 4) ^
    (text.charCodeAt(at + 2) << 7) ^
    (text.charCodeAt(at + 3) << 10)) &
  0xffff

function pieceAt(text: string, at: number): number {
  const low = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)
  const high = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16)
  return (Math.imul(Math.imul(low, 0x9e3779b1) ^ high, 0x85ebca6b) >>> 10) & (PIECE_BITS - 1)
}
