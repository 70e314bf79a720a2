import { withoutInvisible, withInvisibleShown } from './invisible.ts'

/**
 * Names from packages and environments are written by strangers. These functions make them harmless for one line of
 * plain text; Markdown needs more and has its own module in `action/`.
 */

/** One line without control characters or anything else that cannot be seen, at most `limit` characters. */
export const plainText = (text: string, limit = 200): string => inOneLine(text, limit, withoutInvisible)

/** The same with what cannot be seen shown as `⟨U+202E⟩`: for values that a reviewer compares. */
export const reviewedText = (text: string, limit = 200): string => inOneLine(text, limit, withInvisibleShown)

function inOneLine(text: string, limit: number, clean: (text: string) => string): string {
  // A stranger's text may have megabytes, and the same one is named again and again.
  const head = text.length > 8 * limit ? text.slice(0, 8 * limit) : text
  const flat = clean(head)
    .replace(/[\t\n\r]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const cut = head.length < text.length
  if (flat.length <= limit && !cut) return flat
  const characters = Array.from(flat)
  return characters.length > limit || cut ? `${characters.slice(0, limit - 1).join('')}…` : flat
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
