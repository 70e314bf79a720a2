import { plainText } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { firstFault } from './json-fault.ts'

/** Largest JSON file of a package that is read. The largest one measured has 11.3 MB. */
export const MOST_JSON_BYTES = 64 * 1024 * 1024
/** Deepest nesting that is read: measured 33, and what works on the values recurses. */
export const DEEPEST_JSON = 200

const REMEDY = 'The file was damaged or edited after its export: export the package again.'

/**
 * Reads JSON written by a stranger. A byte order mark is skipped, of duplicate keys the last one counts, and keys
 * named `__proto__` are dropped, so that no later copy of the value can change a prototype.
 *
 * @param what how messages call the text: `manifest.json of the package "a.zip"`
 * @throws ActionError naming line and column, never quoting the text, which may hold secrets
 */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  const refuse = (why: string): ActionError =>
    new ActionError({ doing: `read ${plainText(what, 400)}`, why, remedy: REMEDY })
  if (bytes.length > MOST_JSON_BYTES)
    throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('it is not UTF-8 text')
  }
  if (deeperThan(text, DEEPEST_JSON)) throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refuse(`it is not valid JSON${placeOf(text)}`)
  }
  // Escapes may spell the key as well, so their presence counts as suspicion.
  if (text.includes('__proto__') || text.includes('\\u')) dropPrototypeKeys(value)
  return value
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a path of keys, `undefined` where the path ends early. Looks at own keys only. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined
    current = current[key]
  }
  return current
}

/** The text at a path of keys; `undefined` where there is none or an empty one. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** A map whose keys come from a stranger: looking up `constructor` or `toString` in it finds nothing. */
export function safeMap<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const map: Record<string, T> = Object.create(null)
  for (const [key, value] of entries) map[key] = value
  return map
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Whether brackets nest deeper than `limit`. Told before parsing, since the parser would only tell by a full stack. */
function deeperThan(text: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === BACKSLASH) at += 1
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > limit) return true
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
  return false
}

function placeOf(text: string): string {
  const fault = firstFault(text)
  if (fault === undefined) return ''
  const before = text.slice(0, fault)
  return ` at line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`
}

function dropPrototypeKeys(root: unknown): void {
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
    for (const inner of Object.values(value)) open.push(inner)
  }
}
