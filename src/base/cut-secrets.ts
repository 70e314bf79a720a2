import type { SecretIndex } from './secret-index.ts'

/**
 * Texts are truncated in many places, and a truncated secret no longer matches the text that was registered. Remains of
 * a secret are found by the truncation mark beside them: `…` after the beginning of a secret, before its end, or on
 * both sides of its middle.
 */

/** A shorter piece reveals nothing. */
const MIN_PIECE = 4
const MARK = /[ \n]?(?:…|\.{3,}|&hellip;|&#8230;|&#x2026;|%E2%80%A6|\\u2026)[ \n]?/gi
/** At the end of a text without a mark, a longer piece is required: words begin like secrets by chance. */
const MIN_PIECE_AT_END = 8

/** Replaces pieces of `secrets` with three stars where they touch a truncation mark or the end of the text. */
export function redactPieces(text: string, secrets: SecretIndex): string {
  const marks = [...text.matchAll(MARK)]
  if (marks.length === 0) {
    const length = prefixLength(text, secrets, MIN_PIECE_AT_END)
    return length === 0 ? text : `${text.slice(0, text.length - length)}***`
  }
  const pieces: string[] = []
  let from = 0
  let after = false
  for (const mark of [...marks, undefined]) {
    const to = mark?.index ?? text.length
    const before = mark !== undefined && !isShortened(text, to, secrets)
    pieces.push(redactPiece(text.slice(from, to), secrets, { after, before }))
    if (mark === undefined) break
    pieces.push(mark[0])
    from = to + mark[0].length
    after = before
  }
  return pieces.join('')
}

function redactPiece(
  piece: string,
  secrets: SecretIndex,
  marks: { readonly after: boolean; readonly before: boolean }
): string {
  if (piece.length < MIN_PIECE) return piece
  if (
    marks.after &&
    marks.before &&
    secrets.hasPiece(piece.slice(0, MIN_PIECE)) &&
    secrets.forms.some(form => form.includes(piece))
  )
    return '***'
  const end = prefixLength(piece, secrets, marks.before ? MIN_PIECE : MIN_PIECE_AT_END)
  const start = marks.after ? suffixLength(piece.slice(0, piece.length - end), secrets) : 0
  return `${start === 0 ? '' : '***'}${piece.slice(start, piece.length - end)}${end === 0 ? '' : '***'}`
}

/** Length of the longest prefix of a form that `text` ends with. */
function prefixLength(text: string, secrets: SecretIndex, least: number): number {
  const probe = text.slice(-least)
  if (probe.length < least || !secrets.hasPiece(probe.slice(-MIN_PIECE))) return 0
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

/** Length of the longest suffix of a form that `text` begins with. */
function suffixLength(text: string, secrets: SecretIndex): number {
  const probe = text.slice(0, MIN_PIECE)
  if (probe.length < MIN_PIECE || !secrets.hasPiece(probe)) return 0
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

/** Whether the mark is inside an id that was shortened on purpose, `shar…1f2e`, so that people can distinguish ids. */
function isShortened(text: string, mark: number, secrets: SecretIndex): boolean {
  const [start, end] = [text.slice(Math.max(0, mark - MIN_PIECE), mark), text.slice(mark + 1, mark + 1 + MIN_PIECE)]
  if (text[mark] !== '…' || !secrets.hasPiece(start) || !secrets.hasPiece(end)) return false
  const [left, right] = [text[mark - MIN_PIECE - 1] ?? '', text[mark + MIN_PIECE + 1] ?? '']
  return !/\w/.test(left + right) && secrets.forms.some(form => form.startsWith(start) && form.endsWith(end))
}
