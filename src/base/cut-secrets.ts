import type { SecretIndex } from './secret-index.ts'

/**
 * Texts are cut to a length in many places, and a secret that is cut is no longer the text that was hidden. What a cut
 * leaves is known by the mark beside it: `…` after the beginning of a secret, before its end, or around its middle.
 */

/** Fewer characters than this say nothing. */
const LEAST = 4
const MARK = /[ \n]?(?:…|\.{3,}|&hellip;|&#8230;|&#x2026;|%E2%80%A6|\\u2026)[ \n]?/gi
/** At the end of a text that has no mark a longer piece is asked for: words begin like secrets by chance. */
const LEAST_AT_END = 8

/** The pieces of `secrets` beside marks of a cut, and at the end of the text, as three stars. */
export function withoutPieces(text: string, secrets: SecretIndex): string {
  const marks = [...text.matchAll(MARK)]
  if (marks.length === 0) {
    const length = beginning(text, secrets, LEAST_AT_END)
    return length === 0 ? text : `${text.slice(0, text.length - length)}***`
  }
  const pieces: string[] = []
  let from = 0
  let after = false
  for (const mark of [...marks, undefined]) {
    const to = mark?.index ?? text.length
    const before = mark !== undefined && !isShortened(text, to, secrets)
    pieces.push(cleaned(text.slice(from, to), secrets, { after, before }))
    if (mark === undefined) break
    pieces.push(mark[0])
    from = to + mark[0].length
    after = before
  }
  return pieces.join('')
}

function cleaned(
  piece: string,
  secrets: SecretIndex,
  marks: { readonly after: boolean; readonly before: boolean }
): string {
  if (piece.length < LEAST) return piece
  if (
    marks.after &&
    marks.before &&
    secrets.holds(piece.slice(0, LEAST)) &&
    secrets.forms.some(form => form.includes(piece))
  )
    return '***'
  const end = beginning(piece, secrets, marks.before ? LEAST : LEAST_AT_END)
  const start = marks.after ? ending(piece.slice(0, piece.length - end), secrets) : 0
  return `${start === 0 ? '' : '***'}${piece.slice(start, piece.length - end)}${end === 0 ? '' : '***'}`
}

/** Length of the longest beginning of a form that `text` ends with. */
function beginning(text: string, secrets: SecretIndex, least: number): number {
  const probe = text.slice(-least)
  if (probe.length < least || !secrets.holds(probe.slice(-LEAST))) return 0
  let longest = 0
  for (const form of secrets.forms) {
    for (let at = form.lastIndexOf(probe); at >= 0; at = at === 0 ? -1 : form.lastIndexOf(probe, at - 1)) {
      const length = at + least
      if (length <= longest) break
      if (text.endsWith(form.slice(0, length))) longest = length
    }
  }
  return longest
}

/** Length of the longest end of a form that `text` begins with. */
function ending(text: string, secrets: SecretIndex): number {
  const probe = text.slice(0, LEAST)
  if (probe.length < LEAST || !secrets.holds(probe)) return 0
  let longest = 0
  for (const form of secrets.forms) {
    for (let at = form.indexOf(probe); at >= 0; at = form.indexOf(probe, at + 1)) {
      const length = form.length - at
      if (length <= longest) break
      if (text.startsWith(form.slice(at))) longest = length
    }
  }
  return longest
}

/** Whether the mark stands in an id that was shortened on purpose, `shar…1f2e`, by which people tell ids apart. */
function isShortened(text: string, mark: number, secrets: SecretIndex): boolean {
  const [start, end] = [text.slice(Math.max(0, mark - LEAST), mark), text.slice(mark + 1, mark + 1 + LEAST)]
  if (text[mark] !== '…' || !secrets.holds(start) || !secrets.holds(end)) return false
  const [left, right] = [text[mark - LEAST - 1] ?? '', text[mark + LEAST + 1] ?? '']
  return !/\w/.test(left + right) && secrets.forms.some(form => form.startsWith(start) && form.endsWith(end))
}
