import { isObject } from '../base/objects.ts'
import { plainText, quoted } from '../base/display.ts'
import { ActionError, type Failure } from '../base/errors.ts'
import { Budget } from './budget.ts'
import { costOfText, costOfValue, type JsonCost } from './json-cost.ts'
import { firstFault } from './json-fault.ts'

/** Larger JSON files are rejected. The largest one measured has 11.3 MB. */
export const MOST_JSON_BYTES = 32 * 1024 * 1024
/** Deeper nesting is rejected, because code that processes the values recurses. The deepest one measured is 33. */
export const DEEPEST_JSON = 200
/** Members of one object. The largest one measured has 1,129. Untrusted keys could slow down the hash table of a large one. */
const MOST_MEMBERS = 50_000
/** Characters of one key: measured 79. The paths of everything below it repeat the key. */
export const LONGEST_KEY = 4096
/**
 * Texts up to this size are parsed before their values are counted. The result stays small compared to the memory of a
 * worker, and counting parsed values takes a tenth of the time of scanning the text.
 */
const PARSED_FIRST = 1024 * 1024

const REMEDY = 'The file was damaged or edited after its export. Export the package again.'

/** A text that is not JSON, or exceeds a limit. The position is that of the first syntax error, counted from 1. */
export class MalformedJson extends ActionError {
  readonly position: { readonly line: number; readonly column: number } | undefined
  /** Name of the file in its archive, if known. */
  readonly file: string | undefined

  constructor(failure: Failure, place: { position?: MalformedJson['position']; file?: string | undefined } = {}) {
    super(failure)
    this.position = place.position
    this.file = place.file
  }
}

/**
 * Parses untrusted JSON. Skips a byte order mark, keeps the last of duplicate keys, and drops keys named `__proto__`, so
 * that no later copy of the value can change a prototype.
 *
 * @param what the name of the text in messages: `manifest.json of the package "a.zip"`
 * @param file its name in its archive, for the error
 * @param budget the budget of its package. Default: a new one
 * @throws MalformedJson with line and column; never quotes the text, which may contain secrets
 * @throws OverBudget if the budget of the package is exceeded
 */
export function parseJson(bytes: Uint8Array, what: string, file?: string, budget = new Budget()): unknown {
  const refuse = (why: string, position?: MalformedJson['position']): MalformedJson =>
    new MalformedJson({ doing: `read ${plainText(what, 400)}`, why, remedy: REMEDY }, { position, file })
  if (bytes.length > MOST_JSON_BYTES)
    throw refuse(`it has ${bytes.length} bytes, more than the ${MOST_JSON_BYTES} allowed`)
  budget.spendText(bytes.length)
  const limits = { depth: DEEPEST_JSON, marks: budget.marksLeft, members: MOST_MEMBERS, key: LONGEST_KEY }
  const charge = (cost: JsonCost): void => {
    if (cost === 'depth') throw refuse(`its JSON is nested more than ${DEEPEST_JSON} levels deep`)
    if (cost === 'key') throw refuse(`a key in its JSON has more than ${LONGEST_KEY} characters`)
    if (cost === 'members') throw refuse(`an object in its JSON has more than ${MOST_MEMBERS} members`)
    budget.spendMarks(cost === 'marks' ? limits.marks + 1 : cost)
  }
  const isShort = bytes.length <= PARSED_FIRST
  if (!isShort) charge(costOfText(bytes, limits))
  const text = decoded(bytes)
  if (text === undefined) throw refuse('it is not UTF-8 text')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (isShort && costOfText(bytes, limits) === 'depth') charge('depth')
    const place = placeOf(text)
    const where = place === undefined ? '' : ` at line ${place.line}, column ${place.column}`
    throw refuse(`it is not valid JSON${where}`, place)
  }
  if (isShort) charge(costOfValue(value, limits))
  if (text.includes('__proto__') || (text.includes('\\u00') && SPELLED.test(text))) dropPrototypeKeys(value)
  return value
}

/** The value at a path of keys; `undefined` if the path does not exist. Only own keys count. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const key of path) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined
    current = current[key]
  }
  return current
}

/** The string at a path of keys; `undefined` if there is no string or it is empty. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** Characters of a name or an id in the JSON of an app or a flow: measured below 200. They become part of reports. */
const LONGEST_NAME = 4096

/** The same for a name, which is refused when it is longer than any. `refuse` makes the error from why. */
export function nameAt(value: unknown, path: readonly string[], refuse: (why: string) => Error): string | undefined {
  const name = textAt(value, ...path)
  if (name !== undefined && name.length > LONGEST_NAME)
    throw refuse(
      `its ${quoted(path.at(-1) ?? '')} has ${name.length} characters, more than the ${LONGEST_NAME} allowed`
    )
  return name
}

/** A map whose keys come from a stranger: looking up `constructor` or `toString` in it finds nothing. */
export function safeMap<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const map: Record<string, T> = Object.create(null)
  for (const [key, value] of entries) map[key] = value
  return map
}

// The key `__proto__` may be written with escapes. The text then contains at least one of its characters like this.
const SPELLED = /\\u00(?:5f|70|72|6f|74)/i

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
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
