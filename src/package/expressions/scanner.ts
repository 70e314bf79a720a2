/** Kinds of tokens. A punctuation mark is its own kind. */
export type TokenKind = 'text' | 'number' | 'word' | 'end' | 'unclosed-text' | Mark
export type Mark = '(' | ')' | '[' | ']' | '.' | ',' | '?' | '{' | '}' | '@'

const MARKS = '()[].,?{}@'
const QUOTE = 0x27

/**
 * The tokens of one expression of the Workflow Definition Language. Takes time in proportion to the length of the
 * expression and keeps nothing of it.
 *
 * Words are whatever lies between marks, quotes and blanks, so a word can be anything from `outputs` to `"x"`. This
 * is how the designer of Azure Logic Apps, which shares the language, reads expressions (Azure/LogicAppsUX).
 */
export class Scanner {
  readonly #text: string
  readonly #end: number
  #next: number
  /** Where the current token begins, and where it ends. */
  start: number
  end: number

  constructor(text: string, start: number, end: number) {
    this.#text = text
    this.#end = end
    this.#next = start
    this.start = start
    this.end = start
  }

  /** Reads the next token and makes it the current one. After the last one, always `end`. */
  read(): TokenKind {
    const text = this.#text
    let at = this.#next
    while (at < this.#end && isBlank(text.charCodeAt(at))) at += 1
    this.start = at
    const kind = this.#kindAt(at)
    this.end = this.#next
    return kind
  }

  /** Whether the next token is this mark, which it then reads. */
  skips(mark: Mark): boolean {
    let at = this.#next
    while (at < this.#end && isBlank(this.#text.charCodeAt(at))) at += 1
    if (at >= this.#end || this.#text[at] !== mark) return false
    this.#next = at + 1
    return true
  }

  /** The current token as it is written. */
  get written(): string {
    return this.#text.slice(this.start, this.end)
  }

  #kindAt(at: number): TokenKind {
    const text = this.#text
    if (at >= this.#end) {
      this.#next = this.#end
      return 'end'
    }
    const code = text.charCodeAt(at)
    if (code === QUOTE) return this.#textAt(at)
    if (isMark(code)) {
      this.#next = at + 1
      return text.charAt(at) as Mark
    }
    if (isDigit(code) || ((code === 0x2b || code === 0x2d) && isDigit(text.charCodeAt(at + 1))))
      return this.#numberAt(at)
    this.#next = this.#afterWord(at)
    return 'word'
  }

  /** In a text, a quote is written twice. */
  #textAt(start: number): TokenKind {
    for (let at = start + 1; at < this.#end; at += 1) {
      if (this.#text.charCodeAt(at) !== QUOTE) continue
      if (at + 1 < this.#end && this.#text.charCodeAt(at + 1) === QUOTE) at += 1
      else {
        this.#next = at + 1
        return 'text'
      }
    }
    this.#next = this.#end
    return 'unclosed-text'
  }

  #numberAt(start: number): TokenKind {
    const digits = (from: number): number => {
      let at = from
      while (at < this.#end && isDigit(this.#text.charCodeAt(at))) at += 1
      return at
    }
    let at = digits(start + 1)
    if (at < this.#end && this.#text[at] === '.') at = digits(at + 1)
    if (at < this.#end && (this.#text[at] === 'e' || this.#text[at] === 'E')) {
      const sign = this.#text[at + 1] === '+' || this.#text[at + 1] === '-' ? 2 : 1
      at = digits(at + sign)
    }
    // `2nd` is not a number.
    const after = this.#afterWord(at)
    this.#next = after
    return after === at ? 'number' : 'word'
  }

  #afterWord(start: number): number {
    let at = start
    for (; at < this.#end; at += 1) {
      const code = this.#text.charCodeAt(at)
      if (code === QUOTE || isMark(code) || isBlank(code)) break
    }
    return at
  }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const IS_MARK = new Uint8Array(128)
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1
const isMark = (code: number): boolean => code < 128 && IS_MARK[code] === 1

/** The blanks of .NET, on which the service runs. */
const isBlank = (code: number): boolean =>
  code <= 0x20 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : code >= 0x85 && isWideBlank(code)

const isWideBlank = (code: number): boolean =>
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000
