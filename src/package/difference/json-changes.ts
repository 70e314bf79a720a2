import { isObject } from '../../base/objects.ts'
import { asText } from '../../base/as-text.ts'

/** A value that was changed, added (`before` is absent) or removed (`after` is absent). */
export interface JsonChange {
  /** Keys and indexes from the root to the value. */
  readonly path: readonly (string | number)[]
  readonly before?: unknown
  readonly after?: unknown
}

/**
 * The changes from one JSON value to another, in the order of the older one, with additions last. Ignores the order of
 * keys. In arrays of different lengths, equal items at both ends are skipped.
 *
 * Values come from the JSON reader, which limits their depth.
 */
export function jsonChanges(before: unknown, after: unknown): JsonChange[] {
  const changes: JsonChange[] = []
  collect(before, after, undefined, changes, newFingerprints())
  return changes
}

/** A key or an index, and what lies around it; a list of them for each change would cost its depth. */
interface Link {
  readonly up: Link | undefined
  readonly key: string | number
}

type Path = Link | undefined

const changeAt = (link: Path, values: Omit<JsonChange, 'path'>): JsonChange => ({
  get path() {
    const path: (string | number)[] = []
    for (let at = link; at !== undefined; at = at.up) path.push(at.key)
    return path.toReversed()
  },
  ...values
})

function collect(before: unknown, after: unknown, path: Path, changes: JsonChange[], print: Fingerprints): void {
  if (before === after) return
  if (Array.isArray(before) && Array.isArray(after)) collectItems(before, after, path, changes, print)
  else if (isObject(before) && isObject(after)) {
    for (const [key, value] of Object.entries(before)) {
      if (Object.hasOwn(after, key)) collect(value, after[key], { up: path, key }, changes, print)
      else changes.push(changeAt({ up: path, key }, { before: value }))
    }
    for (const [key, value] of Object.entries(after))
      if (!Object.hasOwn(before, key)) changes.push(changeAt({ up: path, key }, { after: value }))
  } else changes.push(changeAt(path, { before, after }))
}

function collectItems(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
  changes: JsonChange[],
  print: Fingerprints
): void {
  if (before.length === after.length) {
    for (const [at, value] of before.entries()) collect(value, after[at], { up: path, key: at }, changes, print)
    return
  }
  const was = before.map(print)
  const is = after.map(print)
  const most = Math.min(was.length, is.length)
  let start = 0
  while (start < most && was[start] === is[start]) start += 1
  let end = 0
  while (end < most - start && was[was.length - 1 - end] === is[is.length - 1 - end]) end += 1
  // Between the equal ends, items are compared one by one. The rest was added or removed.
  const common = most - start - end
  for (let at = start; at < start + common; at += 1)
    collect(before[at], after[at], { up: path, key: at }, changes, print)
  for (let at = start + common; at < before.length - end; at += 1)
    changes.push(changeAt({ up: path, key: at }, { before: before[at] }))
  for (let at = start + common; at < after.length - end; at += 1)
    changes.push(changeAt({ up: path, key: at }, { after: after[at] }))
}

/** Returns a number for a JSON value that is equal only for equal values. Ignores the order of keys. */
export type Fingerprints = (value: unknown) => number

/**
 * Visits each value only once, even if it is requested repeatedly: a value is identified by the numbers of its parts.
 * The total time is therefore linear in the size of the text.
 */
export function newFingerprints(): Fingerprints {
  const numbers = new Map<string, number>()
  const known = new WeakMap<object, number>()
  const numberOf = (sign: string): number => {
    const number = numbers.get(sign)
    if (number !== undefined) return number
    numbers.set(sign, numbers.size)
    return numbers.size - 1
  }
  const print = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return numberOf(`${typeof value} ${asText(value)}`)
    const before = known.get(value)
    if (before !== undefined) return before
    const sign = Array.isArray(value)
      ? `[${value.map(print).join(',')}`
      : `{${Object.entries(value)
          .map(([key, inner]) => `${JSON.stringify(key)}:${print(inner)}`)
          .sort()
          .join(',')}`
    const number = numberOf(sign)
    known.set(value, number)
    return number
  }
  return print
}

/** A value for display: strings unchanged, everything else as indented JSON. */
export function shownJson(value: unknown): string | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'string') return value
  return JSON.stringify(value, null, 2)
}
