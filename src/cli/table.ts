import { reviewedText } from '../base/display.ts'

/** A column: its heading, and whether it is shown whole, such as an id that somebody copies. */
export interface Column {
  readonly title: string
  readonly whole?: boolean
}

const GAP = 2
/** Characters that a column keeps when the table does not fit. */
const MIN_WIDTH = 10

/**
 * A table of plain text. Where it does not fit, the columns that need not be whole are cut, the widest first.
 *
 * @param width characters of a line
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] {
  const texts = rows.map(row => columns.map((_, at) => reviewedText(row[at] ?? '', 300)))
  const widths = columns.map(({ title }, at) =>
    texts.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), title.length)
  )
  let excess = widths.reduce((sum, one) => sum + one + GAP, -GAP) - width
  while (excess > 0) {
    const [widest] = columns
      .map((column, at) => ({ column, at, size: widths[at] ?? 0 }))
      .filter(({ column, size }) => column.whole !== true && size > MIN_WIDTH)
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
  return [line(columns.map(({ title }) => title)), line(widths.map(size => '─'.repeat(size))), ...texts.map(line)]
}

const fitted = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width)
