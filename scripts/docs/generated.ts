/** Replaces the text between the markers `<!-- NAME: generated … -->` and `<!-- end of NAME -->` of a page. */
export function withGenerated(page: string, name: string, source: string, lines: readonly string[]): string {
  const start = `<!-- ${name}: generated from ${source} by npm run docs -->`
  const end = `<!-- end of ${name} -->`
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the page lacks the markers for ${name}: ${start} … ${end}`)
  return `${page.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${page.slice(to)}`
}

/** A row of a table, with bars inside cells escaped. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map(cells => row(...cells))
]
