/** Characters of a piece: at least this many, and then up to where it may be broken. */
const SHORTEST_PIECE = 160
const LONGEST_PIECE = 320
const BREAK = /[\s,;&(){}]/

/**
 * A line, or the pieces of a line longer than `most`, with `…` where it was broken: a change in the middle of a long line
 * is then seen, and not only that the line is long. Two lines that are equal from some place on soon have equal pieces.
 */
export function piecesOf(line: string, most: number): string[] {
  if (line.length <= most) return [line]
  const pieces: string[] = []
  for (let start = 0; start < line.length; ) {
    const end = endOf(line, start)
    pieces.push(`${start === 0 ? '' : '…'}${line.slice(start, end)}${end === line.length ? '' : '…'}`)
    start = end
  }
  return pieces
}

function endOf(line: string, start: number): number {
  const last = start + LONGEST_PIECE
  for (let at = start + SHORTEST_PIECE; at < last && at < line.length; at += 1)
    if (BREAK.test(line[at] ?? '')) return at + 1
  if (last >= line.length) return line.length
  // Not between the two halves of a character.
  return /[\uD800-\uDBFF]/.test(line[last - 1] ?? '') ? last - 1 : last
}
