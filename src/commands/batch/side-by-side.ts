/**
 * Does work for every item, at most `most` at a time. Results are in the order of the items. The first failure rejects;
 * work that must not affect other items returns its failure as a result.
 *
 * @param groupOf what items share that may hold them up together. The next item is one of the group that has the fewest
 *   under way, so that a group that is held up takes no more than its share of the places. Items of one group keep their
 *   order.
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
  groupOf: (item: Item) => string = () => ''
): Promise<Result[]> {
  const results: Result[] = []
  const waiting = new Map<string, Group>()
  for (const [index, item] of items.entries()) {
    const name = groupOf(item)
    const group = waiting.get(name)
    if (group === undefined) waiting.set(name, { name, indexes: [index], at: 0, underWay: 0 })
    else group.indexes.push(index)
  }
  const worker = async (): Promise<void> => {
    for (let group = nextOf(waiting); group !== undefined; group = nextOf(waiting)) {
      const index = headOf(group)
      group.at += 1
      if (group.at === group.indexes.length) waiting.delete(group.name)
      group.underWay += 1
      results[index] = await work(items[index] as Item)
      group.underWay -= 1
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker))
  return results
}

interface Group {
  readonly name: string
  /** Of its items. */
  readonly indexes: number[]
  /** How many of its items were begun. */
  at: number
  underWay: number
}

const headOf = ({ indexes, at }: Group): number => indexes[at] ?? Number.POSITIVE_INFINITY

function nextOf(waiting: ReadonlyMap<string, Group>): Group | undefined {
  let next: Group | undefined
  for (const group of waiting.values()) if (next === undefined || comesBefore(group, next)) next = group
  return next
}

function comesBefore(one: Group, other: Group): boolean {
  if (one.underWay !== other.underWay) return one.underWay < other.underWay
  // Among groups with nothing under way, prefer the one that has begun the fewest items. Among others, prefer the one that
  // has begun the most: it is making progress.
  const [first, second] = one.underWay === 0 ? [one.at, other.at] : [other.at, one.at]
  return first === second ? headOf(one) < headOf(other) : first < second
}
