import { asText } from '../../base/as-text.ts'
import { createHash } from 'node:crypto'
import { DEEPEST_JSON } from '../json-text.ts'

/** What a text stands for, in place of the text; `undefined` for one that stands for itself. */
export type Meaning = (text: string) => string | undefined

/** Above the deepest JSON that is read: what is wrapped around it here. */
const DEEPEST = DEEPEST_JSON + 50
/** Characters that are gathered before they are hashed. */
const CHUNK = 1 << 16

/**
 * A digest of a JSON value: equal for equal values and, but for the collisions of SHA-256, no others. The order of keys
 * does not count; fields that are `undefined` are as good as absent. 64 hex digits.
 *
 * Values come from the JSON reader, which bounds their depth.
 *
 * @param meaning asked for each text, but not for keys
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
    if (depth > DEEPEST) throw new RangeError('a value is nested deeper than any that is read')
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

/** Digests of values whose order does not count. */
export const unordered = (values: Iterable<unknown>, meaning?: Meaning): string[] =>
  [...values].map(value => valueDigest(value, meaning)).sort()

/** An object without some of its fields; of what is no object, nothing. */
export function without(value: unknown, ...fields: readonly ReadonlySet<string>[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.some(set => set.has(field))))
}
