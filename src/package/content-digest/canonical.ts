import { createHash } from 'node:crypto'
import { asText } from '../../base/as-text.ts'
import { isObject } from '../../base/objects.ts'
import { DEEPEST_JSON } from '../json-text.ts'

/** Returns a replacement for a text, such as a label for a key; `undefined` to keep the text. */
export type Meaning = (text: string) => string | undefined

/** More than the maximum depth of JSON, to allow for the objects that are wrapped around it here. */
const DEEPEST = DEEPEST_JSON + 50
/** Number of characters that are buffered before they are hashed. */
const CHUNK = 1 << 16

/**
 * A digest of a JSON value, as 64 hex digits. Equal only for equal values, except for collisions of SHA-256. Ignores the
 * order of keys and fields that are `undefined`.
 *
 * Values come from the JSON reader, which limits their depth.
 *
 * @param meaning called for each string, but not for keys
 */
export function valueDigest(value: unknown, meaning: Meaning = itself): string {
  const hash = createHash('sha256')
  let chunk = ''
  const put = (piece: string): void => {
    chunk += piece
    if (chunk.length < CHUNK) return
    hash.update(chunk)
    chunk = ''
  }
  const write = (current: unknown, depth: number): void => {
    if (depth > DEEPEST) throw new RangeError('a value is nested more deeply than the JSON reader allows')
    if (typeof current === 'string') {
      const meant = meaning(current)
      put(meant === undefined ? JSON.stringify(current) : `#${JSON.stringify(meant)}`)
    } else if (Array.isArray(current)) {
      put('[')
      for (const item of current) {
        write(item, depth + 1)
        put(',')
      }
      put(']')
    } else if (typeof current === 'object' && current !== null) {
      put('{')
      for (const [key, inner] of Object.entries(current).sort(byKey)) {
        if (inner === undefined) continue
        put(`${JSON.stringify(key)}:`)
        write(inner, depth + 1)
        put(',')
      }
      put('}')
    } else put(asText(current))
  }
  write(value, 0)
  return hash.update(chunk).digest('hex')
}

const itself: Meaning = () => undefined

const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : one > other ? 1 : 0)

/** Sorted digests of values whose order is irrelevant. */
export const unordered = (values: Iterable<unknown>, meaning?: Meaning): string[] =>
  [...values].map(value => valueDigest(value, meaning)).sort()

/** A copy of an object without some of its fields; `{}` for anything that is not an object. */
export function without(value: unknown, ...fields: readonly ReadonlySet<string>[]): Record<string, unknown> {
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.some(set => set.has(field))))
}
