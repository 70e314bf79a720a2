import { uriPart } from './uri.ts'

/** Shorter values are not hidden: masking `7` or `on` would garble every line of a log. */
const SHORTEST = 4

/**
 * Knows every secret of a run in each form it could surface in, and blanks them. All text that leaves the process
 * (log, summary, outputs, files) goes through `redact`.
 */
export class Redactor {
  readonly #forms = new Set<string>()
  readonly #announce: (forms: readonly string[]) => void
  #ordered: string[] | undefined

  /** `announce` is told each new form once, so that the runner can mask it as well; all of a secret in one call. */
  constructor(announce: (forms: readonly string[]) => void = () => {}) {
    this.#announce = announce
  }

  /** Registers a secret. Lines of a multi-line value (a PEM file) count one by one. */
  add(secret: string | undefined): void {
    if (secret === undefined) return
    const added = [...new Set([secret, secret.trim(), ...lines(secret)])]
      .filter(value => value.trim().length >= SHORTEST)
      .flatMap(formsOf)
      .filter(form => this.#isNew(form))
    if (added.length === 0) return
    this.#ordered = undefined
    this.#announce(added)
  }

  redact(text: string): string {
    this.#ordered ??= [...this.#forms].sort((one, other) => other.length - one.length)
    let clean = text
    for (const form of this.#ordered) clean = clean.replaceAll(form, '***')
    return clean
  }

  #isNew(form: string): boolean {
    if (form.length < SHORTEST || this.#forms.has(form)) return false
    this.#forms.add(form)
    return true
  }
}

const lines = (text: string): string[] =>
  text.includes('\n')
    ? text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line.length >= 16)
    : []

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  const base64 = bytes.toString('base64')
  return [
    value,
    base64,
    base64.replace(/=+$/, ''),
    bytes.toString('base64url'),
    uriPart(value),
    encodeURIComponent(base64),
    new URLSearchParams({ v: value }).toString().slice(2),
    JSON.stringify(value).slice(1, -1),
    ...innerBase64(bytes)
  ]
}

/**
 * A secret inside a longer text (`user:secret`, a JSON document) has other base64 digits than alone. Whatever the
 * text before it, the digits of whole 3-byte groups are one of three sequences.
 */
function innerBase64(bytes: Buffer): string[] {
  if (bytes.length < 8) return []
  return [0, 1, 2].map(skipped => {
    const whole = bytes.subarray(skipped, skipped + Math.floor((bytes.length - skipped) / 3) * 3)
    return whole.toString('base64')
  })
}
