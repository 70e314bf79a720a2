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
    const length = secrets.beginningAtEnd(text, MIN_PIECE_AT_END)
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
  if (marks.after && marks.before && secrets.isPiece(piece)) return '***'
  const end = secrets.beginningAtEnd(piece, marks.before ? MIN_PIECE : MIN_PIECE_AT_END)
  const start = marks.after ? secrets.endAtStart(piece.slice(0, piece.length - end)) : 0
  return `${start === 0 ? '' : '***'}${piece.slice(start, piece.length - end)}${end === 0 ? '' : '***'}`
}

/** Whether the mark is inside an id that was shortened on purpose, `shar…1f2e`, so that people can distinguish ids. */
function isShortened(text: string, mark: number, secrets: SecretIndex): boolean {
  const [start, end] = [text.slice(Math.max(0, mark - MIN_PIECE), mark), text.slice(mark + 1, mark + 1 + MIN_PIECE)]
  if (text[mark] !== '…' || start.length < MIN_PIECE || end.length < MIN_PIECE) return false
  const [left, right] = [text[mark - MIN_PIECE - 1] ?? '', text[mark + MIN_PIECE + 1] ?? '']
  return !/\w/.test(left + right) && secrets.hasEnds(start, end)
}
