import { isObject } from '../../src/base/objects.ts'
import { isKnownName, knownCode, knownValue, OTHER } from './vocabulary.ts'

/** What a JSON value looks like, without what it says. */
export interface Shape {
  /** `string`, `number`, `boolean`, `null`, `object`, `array`; several where examples differ. */
  readonly types: readonly string[]
  /** Values of a field that has a list of them. */
  readonly values?: readonly string[]
  /** By name; fields of all other names together under `*`. */
  readonly fields?: Readonly<Record<string, Field>>
  readonly items?: Shape
}

export interface Field {
  readonly shape: Shape
  /** Absent in some of the examples. */
  readonly optional?: true
}

const MAX_DEPTH = 14
/** Elements of a list, and fields of an object, that are looked at. */
const MAX_PARTS = 500

export const shapeOf = (value: unknown): Shape => shapeAt(value, '', 0)

function shapeAt(value: unknown, field: string, depth: number): Shape {
  if (value === null) return { types: ['null'] }
  if (depth > MAX_DEPTH) return { types: [OTHER] }
  if (typeof value === 'string') {
    const known = knownValue(field, value)
    return { types: ['string'], ...(known === undefined ? {} : { values: [known] }) }
  }
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_PARTS).map(item => shapeAt(item, field, depth + 1))
    const [first, ...rest] = items
    return { types: ['array'], ...(first === undefined ? {} : { items: rest.reduce(merged, first) }) }
  }
  if (!isObject(value)) return { types: [typeof value] }
  const fields = new Map<string, Field>()
  for (const [name, inner] of Object.entries(value).slice(0, MAX_PARTS)) {
    const shown = isKnownName(name) ? name : OTHER
    const shape = shapeAt(inner, shown, depth + 1)
    const before = fields.get(shown)
    fields.set(shown, { shape: before === undefined ? shape : merged(before.shape, shape) })
  }
  return { types: ['object'], ...(fields.size === 0 ? {} : { fields: sorted(fields) }) }
}

const sorted = <Value>(map: ReadonlyMap<string, Value>): Record<string, Value> =>
  Object.fromEntries([...map].toSorted(([one], [other]) => (one < other ? -1 : 1)))

const union = (one: readonly string[] = [], other: readonly string[] = []): string[] =>
  [...new Set([...one, ...other])].toSorted()

/** One shape that fits both examples. */
export function merged(one: Shape, other: Shape): Shape {
  const values = union(one.values, other.values)
  const items = one.items && other.items ? merged(one.items, other.items) : (one.items ?? other.items)
  const fields = new Map<string, Field>()
  const bothAreObjects = one.types.includes('object') && other.types.includes('object')
  for (const name of union(Object.keys(one.fields ?? {}), Object.keys(other.fields ?? {}))) {
    const [left, right] = [one.fields?.[name], other.fields?.[name]]
    const shape = left && right ? merged(left.shape, right.shape) : (left ?? right)?.shape
    if (shape === undefined) continue
    const isOptional =
      name !== OTHER && (left?.optional ?? right?.optional ?? (bothAreObjects && !(left && right) ? true : undefined))
    fields.set(name, { shape, ...(isOptional === true ? { optional: true } : {}) })
  }
  return {
    types: union(one.types, other.types),
    ...(values.length === 0 ? {} : { values }),
    ...(fields.size === 0 ? {} : { fields: sorted(fields) }),
    ...(items === undefined ? {} : { items })
  }
}

/** A shape as people read it: `"name?": "null | string"`, `[item]`, and the values of a field in brackets. */
export type Written = string | readonly Written[] | { readonly [name: string]: Written }

export function written(shape: Shape): Written {
  const { types, values = [], fields = {}, items } = shape
  const simple = types
    .filter(type => type !== 'object' && type !== 'array')
    .map(type => {
      return type === 'string' && values.length > 0 ? `string (${values.join(', ')})` : type
    })
  const parts: Written[] = simple.length === 0 ? [] : [simple.join(' | ')]
  if (types.includes('array')) parts.push(items === undefined ? [] : [written(items)])
  if (types.includes('object')) {
    const named = Object.entries(fields).map(
      ([name, field]) => [`${name}${field.optional === true ? '?' : ''}`, written(field.shape)] as const
    )
    parts.push(Object.fromEntries(named))
  }
  const [only, ...others] = parts
  return only !== undefined && others.length === 0 ? only : { or: parts }
}

export interface Difference {
  /** `properties.status`, with `[]` for the items of a list. */
  readonly at: string
  readonly what: 'only-observed' | 'only-embedded' | 'types' | 'values'
  readonly observed?: readonly string[]
  readonly embedded?: readonly string[]
}

/**
 * Where two shapes disagree. A list without items and `null` say nothing about what they would hold, and values are
 * compared one way: a tenant need not show every value that the embedded environment knows.
 */
export function differencesBetween(observed: Shape, embedded: Shape, at = ''): Difference[] {
  const isEmpty = ({ types }: Shape): boolean => types.every(type => type === 'null')
  if (isEmpty(observed) || isEmpty(embedded)) return []
  const found: Difference[] = []
  const newTypes = observed.types.filter(type => type !== 'null' && !embedded.types.includes(type))
  if (newTypes.length > 0) found.push({ at, what: 'types', observed: observed.types, embedded: embedded.types })
  const newValues = (observed.values ?? []).filter(value => embedded.values?.includes(value) !== true)
  if (newValues.length > 0) found.push({ at, what: 'values', observed: newValues, embedded: embedded.values ?? [] })
  if (observed.items && embedded.items)
    for (const one of differencesBetween(observed.items, embedded.items, `${at}[]`)) found.push(one)
  if (observed.types.includes('object') && embedded.types.includes('object'))
    for (const name of union(Object.keys(observed.fields ?? {}), Object.keys(embedded.fields ?? {}))) {
      const [left, right] = [observed.fields?.[name], embedded.fields?.[name]]
      const inner = at === '' ? name : `${at}.${name}`
      if (left && right) for (const one of differencesBetween(left.shape, right.shape, inner)) found.push(one)
      else if (name !== OTHER) found.push({ at: inner, what: left ? 'only-observed' : 'only-embedded' })
    }
  return found
}

/** Every error code in an answer, however deep: of the envelope, its details, listed errors and resources. */
export function codesIn(value: unknown): string[] {
  const found = new Set<string>()
  const look = (inner: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof inner !== 'object' || inner === null) return
    for (const [name, part] of Object.entries(inner).slice(0, MAX_PARTS)) {
      if (name === 'code' && typeof part === 'string') found.add(knownCode(part))
      else look(part, depth + 1)
    }
  }
  look(value, 0)
  return [...found].toSorted()
}
