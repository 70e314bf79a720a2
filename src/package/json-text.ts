import { plainText } from '../base/display.ts'
import { ActionError, type Failure } from '../base/errors.ts'
import { firstFault } from './json-fault.ts'

/** Largest JSON file of a package that is read. The largest one measured has 11.3 MB. */
export const MOST_JSON_BYTES = 64 * 1024 * 1024
/** Deepest nesting that is read: measured 33, and what works on the values recurses. */
export const DEEPEST_JSON = 200
/**
 * Texts up to this size are parsed before their nesting is looked at. The parser keeps no stack but some 60 bytes for
 * each level (measured), and looking through what it made takes a tenth of the time of looking through the text.
 */
const PARSED_FIRST = 8 * 1024 * 1024

const REMEDY = 'The file was damaged or edited after its export: export the package again.'

/** A text that is no JSON, or none that is read. The position is where it stops being JSON, from 1. */
export class MalformedJson extends ActionError {
  readonly position: { readonly line: number; readonly column: number } | undefined
  /** Name of the file in its archive, where the reader was told. */
  readonly file: string | undefined

  constructor(failure: Failure, place: { position?: MalformedJson['position']; file?: string | undefined } = {}) {
    super(failure)
    this.position = place.position
    this.file = place.file
  }
}

/**
 * Reads JSON written by a stranger. A byte order mark is skipped, of duplicate keys the last one counts, and keys
 * named `__proto__` are dropped, so that no later copy of the value can change a prototype.
 *
 * @param what how messages call the text: `manifest.json of the package "a.zip"`
 * @param file its name in its archive, for the error
 * @throws MalformedJson naming line and column, never quoting the text, which may hold secrets
 */
export function parseJson(bytes: Uint8Array, what: string, file?: string): unknown {
  const refuse = (why: string, position?: MalformedJson['position']): MalformedJson =>
    new MalformedJson({ doing: `read ${plainText(what, 400)}`, why, remedy: REMEDY }, { position, file })
  if (bytes.length > MOST_JSON_BYTES)
    throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuse('it is not UTF-8 text')
  }
  const tooDeep = (): MalformedJson => refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`)
  const short = bytes.length <= PARSED_FIRST
  if (!short && deeperThan(bytes, DEEPEST_JSON)) throw tooDeep()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (short && deeperThan(bytes, DEEPEST_JSON)) throw tooDeep()
    const place = placeOf(text)
    const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`
    throw refuse(`it is not valid JSON${where}`, place)
  }
  if (short && reachesDeeper(value, DEEPEST_JSON)) throw tooDeep()
  if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text))) dropPrototypeKeys(value)
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

// Escapes may spell the key as well: one of its letters, at least, would stand in the text like this.
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d

/**
 * Whether brackets nest deeper than `limit`, told from the text, before a parser would fill the memory. On bytes: every
 * character that matters is one byte, in UTF-8 no other has it, and this is less than half the time of a text.
 */
function deeperThan(bytes: Uint8Array, limit: number): boolean {
  const end = bytes.length
  let depth = 0
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at]
    if (byte === QUOTE) {
      for (at += 1; at < end; at += 1) {
        const inner = bytes[at]
        if (inner === QUOTE) break
        if (inner === BACKSLASH) at += 1
      }
    } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      depth += 1
      if (depth > limit) return true
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1
  }
  return false
}

/** Whether objects and lists nest deeper than `limit`, told from the value. */
function reachesDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (limit === 0) return true
  for (const inner of Array.isArray(value) ? value : Object.values(value))
    if (typeof inner === 'object' && inner !== null && reachesDeeper(inner, limit - 1)) return true
  return false
}

function placeOf(text: string): MalformedJson['position'] {
  const fault = firstFault(text)
  if (fault === undefined) return undefined
  const before = text.slice(0, fault)
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') }
}

function dropPrototypeKeys(root: unknown): void {
  const open: unknown[] = [root]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
    for (const inner of Object.values(value)) open.push(inner)
  }
}
