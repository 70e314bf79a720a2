import { withInvisibleShown, withoutInvisible } from './invisible.ts'

/**
 * Names in packages and environments come from strangers. These functions make them safe for one line of plain text.
 * Markdown needs more and has its own module in `action/`.
 */

/** One line of at most `limit` characters, without control or invisible characters. */
export const plainText = (text: string, limit = 200): string => inOneLine(text, limit, withoutInvisible)

/** Like `plainText`, with invisible characters shown as `⟨U+202E⟩`: for values that a reviewer compares. */
export const reviewedText = (text: string, limit = 200): string => inOneLine(text, limit, withInvisibleShown)

function inOneLine(text: string, limit: number, clean: (text: string) => string): string {
  // A text may be megabytes long, and the same one may be shown many times.
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

/** A list for an error message: `"a", "b" and 3 more`; `none` when empty. */
export function listed(items: readonly string[], most = 10): string {
  if (items.length === 0) return 'none'
  const shown = items.slice(0, most).join(', ')
  return items.length > most ? `${shown} and ${items.length - most} more` : shown
}

/** An identifier shortened for a summary, still long enough to distinguish it from others. */
export function shortened(id: string): string {
  const flat = plainText(id, 400)
  return flat.length > 12 ? `${flat.slice(0, 4)}…${flat.slice(-4)}` : flat
}

/** A duration in milliseconds, for people: `1 min 05 s`, `42 s`, `0.4 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  if (seconds < 60) return `${Math.round(seconds)} s`
  const whole = Math.round(seconds)
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
}

/** The text with a capital first letter. */
export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** `1 error`, `3 warnings`. */
export const pluralize = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
