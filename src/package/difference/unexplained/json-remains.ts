import { longNumbers } from '../../content-digest/long-numbers.ts'
import { costOfText, costOfValue } from '../../json-cost.ts'

const NO_LIMITS = {
  depth: 250,
  marks: Number.MAX_SAFE_INTEGER,
  members: Number.MAX_SAFE_INTEGER,
  key: Number.MAX_SAFE_INTEGER
}

/**
 * Whether two JSON texts may differ in something that their parsed values do not show: repeated keys in an object, of
 * which readers keep different ones, and numbers with more digits than are kept.
 */
export function mayHideDifference(
  older: { readonly bytes: Buffer; readonly value: unknown },
  newer: { readonly bytes: Buffer; readonly value: unknown }
): boolean {
  if (older.bytes.equals(newer.bytes)) return false
  return repeatsKeys(older) || repeatsKeys(newer) || hidesNumbers(longNumbers(older.bytes), longNumbers(newer.bytes))
}

/** Whether a text has more members than the value that was parsed from it. */
function repeatsKeys({ bytes, value }: { readonly bytes: Buffer; readonly value: unknown }): boolean {
  const written = costOfText(bytes, NO_LIMITS)
  const read = costOfValue(value, NO_LIMITS)
  return typeof written !== 'number' || typeof read !== 'number' || written > read
}

/** Whether two different numbers are parsed as the same one. */
function hidesNumbers(older: readonly string[], newer: readonly string[]): boolean {
  const gone = minus(older, newer).map(Number)
  const come = new Set(minus(newer, older).map(Number))
  return gone.some(number => come.has(number))
}

function minus(numbers: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const number of others) counts.set(number, (counts.get(number) ?? 0) + 1)
  return numbers.filter(number => {
    const count = counts.get(number) ?? 0
    if (count > 0) counts.set(number, count - 1)
    return count === 0
  })
}
