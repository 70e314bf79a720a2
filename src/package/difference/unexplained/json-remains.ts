import { longNumbers } from '../../content-digest/long-numbers.ts'
import { costOfText, costOfValue } from '../../json-cost.ts'

const NO_LIMITS = {
  depth: 250,
  marks: Number.MAX_SAFE_INTEGER,
  members: Number.MAX_SAFE_INTEGER,
  key: Number.MAX_SAFE_INTEGER
}

/**
 * Whether two JSON texts may differ in what the values they are read as do not show: keys that stand twice in an object,
 * of which readers keep one or the other, and numbers with more digits than are kept.
 *
 * @param was what the older text was read as
 * @param is what the newer one was read as
 */
export function differsUnread(
  older: { readonly bytes: Buffer; readonly value: unknown },
  newer: { readonly bytes: Buffer; readonly value: unknown }
): boolean {
  if (older.bytes.equals(newer.bytes)) return false
  return repeatsKeys(older) || repeatsKeys(newer) || hidesNumbers(longNumbers(older.bytes), longNumbers(newer.bytes))
}

/** A text with more members than what it was read as. */
function repeatsKeys({ bytes, value }: { readonly bytes: Buffer; readonly value: unknown }): boolean {
  const written = costOfText(bytes, NO_LIMITS)
  const read = marksIn(value)
  return typeof written !== 'number' || read === undefined || written > read
}

/** Commas, colons and opening brackets of a value, as `costOfText` counts those of a text. */
function marksIn(value: unknown): number | undefined {
  if (typeof costOfValue(value, NO_LIMITS) !== 'number') return undefined
  let marks = 0
  const open: unknown[] = [value]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue
    const isList = Array.isArray(at)
    const inside: unknown[] = Object.values(at)
    marks += 1 + Math.max(0, inside.length - 1) + (isList ? 0 : inside.length)
    for (const inner of inside) if (typeof inner === 'object' && inner !== null) open.push(inner)
  }
  return marks
}

/** Two numbers written otherwise and read as one. */
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
