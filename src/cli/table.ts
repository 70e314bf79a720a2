import { reviewedText } from '../base/display.ts'

/** A column: its heading, and what becomes of texts that do not fit. Without either, they are cut. */
export interface Column {
  readonly title: string
  /** Shown whole, such as an id that somebody copies. */
  readonly whole?: boolean
  /** Continues in the next line. For the last column, whose texts are sentences. */
  readonly wraps?: boolean
}

const GAP = 2
/** Characters that a column keeps when the table does not fit. */
const MIN_WIDTH = 10
/** Maximum characters of a cell that is cut, and of one that continues in the next line. */
const MAX_CELL = 300
const MAX_WRAPPED = 1_200

/**
 * A table of plain text. Where it does not fit, columns that wrap become narrower first, then those that are cut, the
 * widest first.
 *
 * @param width characters of a line
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const texts = rows.map(row =>
    columns.map(({ wraps }, at) => reviewedText(row[at] ?? '', wraps === true ? MAX_WRAPPED : MAX_CELL))
  )
  const widths = columns.map(({ title }, at) =>
    texts.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), title.length)
  )
  let excess = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width
  for (const [at, { wraps, title }] of columns.entries()) {
    if (wraps !== true || excess <= 0) continue
    const narrow = Math.max((widths[at] ?? 0) - excess, title.length, WRAPPED_WIDTH)
    excess -= Math.max(0, (widths[at] ?? 0) - narrow)
    widths[at] = Math.min(widths[at] ?? 0, narrow)
  }
  while (excess > 0) {
    const [widest] = columns
      .map((column, at) => ({ column, at, size: widths[at] ?? 0 }))
      .filter(({ column, size }) => column.whole !== true && column.wraps !== true && size > MIN_WIDTH)
      .sort((one, other) => other.size - one.size)
    if (widest === undefined) break
    widths[widest.at] = widest.size - 1
    excess -= 1
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => fitted(cell, widths[at] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd()
  return [
    line(columns.map(({ title }) => title)),
    line(widths.map(size => '─'.repeat(size))),
    ...texts.flatMap(row => linesOf(row, columns, widths).map(line))
  ]
}

/** Characters that a column that wraps keeps. */
const WRAPPED_WIDTH = 30

/** The lines of a row: more than one if a cell continues in the next line. */
function linesOf(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, at) => (columns[at]?.wraps === true ? wrapped(cell, widths[at] ?? 0) : [cell]))
  const height = cells.reduce((most, { length }) => Math.max(most, length), 1)
  return Array.from({ length: height }, (_, index) => cells.map(parts => parts[index] ?? ''))
}

/** A text in lines of at most `width` characters, broken at blanks where there are any. At least one line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let rest = text
  while (rest.length > width) {
    const blank = rest.lastIndexOf(' ', width)
    const end = blank > 0 ? blank : Math.max(1, width)
    lines.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  return rest === '' && lines.length > 0 ? lines : [...lines, rest]
}

const fitted = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width)
