/** Longer words are not compared. This bounds the work, because words come from inputs and files. */
const MAX_LENGTH = 60

/**
 * The known names that a misspelled word most likely stands for, the closest first.
 *
 * @param max how many to return at most
 */
export function closest(word: string, names: readonly string[], max = 2): string[] {
  if (word === '' || word.length > MAX_LENGTH) return []
  const tolerance = Math.max(1, Math.floor(word.length / 3))
  return names
    .map(name => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, max)
    .map(({ name }) => name)
}

/** ` (did you mean "lease-held" or "link-expired"?)`, with the space before it; empty when no name is close. */
export function didYouMean(word: string, names: readonly string[]): string {
  const found = closest(word, names).map(name => `"${name}"`)
  return found.length === 0 ? '' : ` (did you mean ${found.join(' or ')}?)`
}

/** Levenshtein distance: how many single characters must be inserted, deleted or replaced. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let index = 0; index < other.length; index++) {
      const replaced = (row[index] ?? 0) + (one[at] === other[index] ? 0 : 1)
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
