/**
 * The indexes of numbers that are out of order: all but those of a longest increasing subsequence. Takes as long as
 * sorting.
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  // For each length, the index of the smallest number that ends an increasing subsequence of that length.
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [at, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? undefined : ends[low - 1])
    ends[low] = at
  }
  const out = new Set(numbers.keys())
  for (let at = ends.at(-1); at !== undefined; at = before[at]) out.delete(at)
  return out
}
