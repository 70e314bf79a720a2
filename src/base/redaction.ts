import { redactPieces } from './cut-secrets.ts'
import { furtherForms, usualForms } from './secret-forms.ts'
import { SecretIndex, SHORTEST } from './secret-index.ts'

/** Minimum length of a line that is a secret by itself, as in a PEM file. */
const SHORTEST_LINE = 8

/**
 * Knows every secret of a run in each form in which it could surface, and redacts it. All text that leaves the process
 * (log, summary, outputs, files) goes through `redact`. Texts may have been truncated before, so remains of a secret
 * are redacted as well. Values of fewer than four characters are not: masking `7` or `on` would garble every line.
 */
export class Redactor {
  readonly #index = new SecretIndex()
  readonly #announced = new Set<string>()
  readonly #announce: (forms: readonly string[]) => void

  /**
   * @param announce receives each new form once, so that the runner can mask it too; all forms of a secret in one call
   */
  constructor(announce: (forms: readonly string[]) => void = () => {}) {
    this.#announce = announce
  }

  /** Registers a secret. Each line of a multi-line value (a PEM file) is registered too. */
  add(secret: string | undefined): void {
    if (secret === undefined) return
    const values = [...new Set([secret, secret.trim(), ...lines(secret)])].filter(
      value => value.trim().length >= SHORTEST && !this.#announced.has(value)
    )
    if (values.length === 0) return
    const usual = values.flatMap(usualForms).filter(form => form.length >= SHORTEST && isNew(this.#announced, form))
    for (const form of [...usual, ...values.flatMap(furtherForms)]) this.#index.add(form)
    if (usual.length > 0) this.#announce(usual)
  }

  redact(text: string): string {
    return withoutSignatures(redactPieces(this.#index.redacted(text), this.#index))
  }
}

function isNew(known: Set<string>, form: string): boolean {
  if (known.has(form)) return false
  known.add(form)
  return true
}

const lines = (text: string): string[] =>
  /[\r\n]/.test(text)
    ? text
        .split(/\r\n|[\r\n]/)
        .map(line => line.trim())
        .filter(line => line.length >= SHORTEST_LINE)
    : []

/**
 * Where the signature in a link begins, however the link is written: alone, encoded once or twice, in JSON, in HTML.
 * Whoever has it has what the link leads to, and links of services come by that nobody registered.
 */
const SIGNATURE_START =
  /(?:[?&;]|%26|%3f|%2526|%253f|\\u0026|\\u003f|&#38;|&#63;|&#x26;|&#x3f;)sig(?:=|%3d|%253d|\\u003d|&#61;|&#x3d;)/gi

/**
 * A piece of a signature. The number of repeats is bounded: an alternation that repeats for as long as the text goes on
 * overflows the stack of the regular expression on a text of some megabytes.
 */
const SIGNATURE_PIECE = /(?:[\w+/.~*=-]|%[0-9a-f]{2}|\\u00[0-9a-f]{2}|&#(?:4[37]|61|x2b|x2f|x3d);){1,1000}/iy

function withoutSignatures(text: string): string {
  if (!/sig(?:=|%|\\u|&#)/i.test(text)) return text
  const kept: string[] = []
  const start = new RegExp(SIGNATURE_START)
  const piece = new RegExp(SIGNATURE_PIECE)
  let from = 0
  while (start.test(text)) {
    const begin = start.lastIndex
    let end = begin
    for (piece.lastIndex = begin; piece.test(text); ) end = piece.lastIndex
    if (end === begin) continue
    kept.push(text.slice(from, begin), '***')
    from = end
    start.lastIndex = end
  }
  return `${kept.join('')}${text.slice(from)}`
}
