/** The longest input that is compared: the work grows with its length. */
const LONGEST_INPUT = 60

/** The name that differs least from `input`, ignoring case. Undefined when none is close enough to be a typo. */
export function closestName(input: string, names: readonly string[]): string | undefined {
  if (input.length > LONGEST_INPUT) return undefined
  const text = input.trim().toLowerCase()
  const [best] = names
    .map(name => ({ name, distance: editDistance(text, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.floor(name.length / 3))
    .toSorted((one, other) => one.distance - other.distance)
  return best?.name
}

/** Levenshtein distance: how many characters must be inserted, removed or replaced. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}
