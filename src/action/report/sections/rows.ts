/** As many lines as fit in `bytes`. If some are omitted, a last line says how many. */
export function rowsWithin<Item>(
  bytes: number,
  items: readonly Item[],
  noun: string,
  render: (item: Item) => string
): string[] {
  let used = 0
  const kept: string[] = []
  for (const item of items) {
    const line = render(item)
    used += Buffer.byteLength(line) + 1
    if (used > bytes) break
    kept.push(line)
  }
  const left = items.length - kept.length
  if (left === 0) return kept
  return [
    ...kept,
    '',
    `${left} more ${noun}${left === 1 ? ' is' : 's are'} left out here. The result file contains all of them.`
  ]
}

/** Items with the same key together, at the position of the first. A full group (`most`) is continued in another. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string, most = 20): Item[][] {
  const groups: Item[][] = []
  const open = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = open.get(key)
    if (group !== undefined && group.length < most) group.push(item)
    else {
      const first = [item]
      open.set(key, first)
      groups.push(first)
    }
  }
  return groups
}
