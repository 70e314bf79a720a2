/**
 * Names from packages and environments are written by strangers. These functions make them harmless for one line of
 * plain text; Markdown needs more and has its own module in `action/`.
 */

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
// Marks that reorder or hide the text around them: a name holding one can make a log line read as its opposite.
const BIDI_OR_INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** One line without control characters or direction marks, at most `limit` characters. */
export function plainText(text: string, limit = 200): string {
  // A stranger's text may have megabytes, and the same one is named again and again.
  const head = text.length > 8 * limit ? text.slice(0, 8 * limit) : text
  const flat = head.replace(CONTROL, ' ').replace(BIDI_OR_INVISIBLE, '').replace(/ {2,}/g, ' ').trim()
  const characters = Array.from(flat)
  return characters.length > limit || head.length < text.length ? `${characters.slice(0, limit - 1).join('')}…` : flat
}

/** A name in double quotes, safe in a log line or an error message. */
export function quoted(name: string): string {
  return `"${plainText(name, 120).replaceAll('"', "'")}"`
}

/** `"a", "b" and 3 more`: a list a person can read in an error message; `none` when empty. */
export function listed(items: readonly string[], most = 10): string {
  if (items.length === 0) return 'none'
  const shown = items.slice(0, most).join(', ')
  return items.length > most ? `${shown} and ${items.length - most} more` : shown
}

/** An identifier short enough for a summary, long enough to tell it from its neighbours. */
export function shortened(id: string): string {
  const flat = plainText(id, 400)
  return flat.length > 12 ? `${flat.slice(0, 4)}…${flat.slice(-4)}` : flat
}

/** `1 min 05 s`, `42 s`, `0.4 s`: a duration in milliseconds for people. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.round(seconds)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}
