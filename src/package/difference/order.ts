/**
 * Which of some numbers are out of order: those that need not be touched to have the rest ascending, in as large a
 * number as can be, stay. In the time of sorting.
 */
export function outOfOrder(numbers: readonly number[]): Set<number> {
  // For each length, the index of the number that ends the ascending row of that length with the least number.
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
