import { MOST_PLACES, type Seen, Things } from '../rules/content/aggregation.ts'
import { type EnvironmentValue, environmentValues } from '../rules/content/environment-values.ts'
import { leavesOf } from '../rules/content/leaves.ts'
import type { Place } from '../rules/finding.ts'
import { textAt, valueAt } from '../json-text.ts'
import type { Comparing, Side } from './comparing.ts'
import { addressChanges, comparableValue } from './data-source-addresses.ts'
import type { Change } from './difference.ts'

/**
 * Values that are specific to an environment and occur in only one of the two packages: sites, lists, hosts, mailboxes.
 * A new value in the place of an old one counts as its replacement. Each value is reported once, with its first place.
 * Data sources follow that lead elsewhere without a new value.
 */
export function* environmentChanges(comparing: Comparing): Generator<Change> {
  const { older, newer, texts } = comparing
  const was = valuesOf(older)
  const is = valuesOf(newer)
  const gone = [...was].filter(([sign]) => !is.has(sign)).map(([, value]) => value)
  const come = [...is].filter(([sign]) => !was.has(sign)).map(([, value]) => value)
  const waiting = new Map<string, EnvironmentValue[]>()
  for (const value of come)
    for (const sign of signsOf(value)) {
      const list = waiting.get(sign)
      if (list === undefined) waiting.set(sign, [value])
      else list.push(value)
    }
  const taken = new Set<EnvironmentValue>()
  const replaced = new Map<string, string>()
  const about = (value: EnvironmentValue, side: Side): Pick<Change, 'area' | 'subject' | 'path'> => ({
    area: 'environment',
    subject: value.kind,
    path: pathOf(value, side)
  })
  for (const value of gone) {
    const other = replacementOf(value, waiting, taken)
    if (other === undefined) yield { ...about(value, older), kind: 'removed', before: texts.shown(value.value) }
    else {
      taken.add(other)
      replaced.set(comparableValue(value.value), comparableValue(other.value))
      yield {
        ...about(other, newer),
        kind: 'changed',
        before: texts.shown(value.value),
        after: texts.shown(other.value)
      }
    }
  }
  for (const value of come)
    if (!taken.has(value)) yield { ...about(value, newer), kind: 'added', after: texts.shown(value.value) }
  yield* addressChanges(comparing, replaced)
}

function replacementOf(
  value: EnvironmentValue,
  waiting: ReadonlyMap<string, EnvironmentValue[]>,
  taken: ReadonlySet<EnvironmentValue>
): EnvironmentValue | undefined {
  for (const sign of signsOf(value)) {
    const list = waiting.get(sign) ?? []
    // Values that were already used are removed, so that each is skipped only once.
    for (let next = list[0]; next !== undefined; next = list[0]) {
      if (!taken.has(next)) return next
      list.shift()
    }
  }
  return undefined
}

function valuesOf({ pkg, document }: Side): Map<string, EnvironmentValue> {
  const values = new Map<string, EnvironmentValue>()
  for (const value of [...environmentValues(pkg, document), ...valuesInFlows(pkg)])
    values.set(`${value.kind} ${value.value.toLowerCase()}`, value)
  return values
}

/** Repetitions are limited, so that a long text without an address takes linear time. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
/** How older actions refer to a list. */
const LIST = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([0-9a-f-]{36})'\)\)\}/gi
/** Longer texts are content, not recipients. */
const LONGEST = 10_000

/**
 * Mail addresses in triggers and actions of flows, and lists in the paths of their requests. Connections, which are often
 * named after the address of their owner, are not included.
 */
function valuesInFlows({ flows }: Side['pkg']): EnvironmentValue[] {
  const found = new Things<EnvironmentValue & Seen>()
  const add = (kind: string, value: string, place: () => Place): void =>
    found.add(`${kind} ${value.toLowerCase()}`, () => ({ kind, value, places: [], count: 0 }), place)
  for (const { definition, displayName, names } of flows)
    for (const part of ['triggers', 'actions'])
      for (const leaf of leavesOf(valueAt(definition, 'properties', 'definition', part), `/${part}`)) {
        if (leaf.text.length > LONGEST) continue
        const place = (): Place => ({ file: names.definition, pointer: leaf.pointer(), name: displayName })
        if (leaf.text.includes('@')) for (const [address] of leaf.text.matchAll(ADDRESS)) add('mailbox', address, place)
        if (leaf.key === 'path') for (const [, id = ''] of leaf.text.matchAll(LIST)) add('list', id, place)
      }
  return found.all()
}

/** Identifies places across packages: without the keys in file names, and without the value itself. */
const signsOf = ({ kind, places }: EnvironmentValue): string[] =>
  places.map(({ name, pointer = '' }) => {
    const [reference, source] = inDataSets(pointer)
    return `${kind}\u0000${name ?? ''}\u0000${reference === undefined ? pointer : `${reference} ${source ?? ''}`}`
  })

/** For a place in `dataSets` of a connection reference, whose keys are sites: its id, and the data source in formulas. */
function inDataSets(pointer: string): [reference?: string, source?: string] {
  const parts = pointer.split('/')
  const at = parts.indexOf('dataSets')
  if (at < 1 || parts[at - 2] !== 'connectionReferences') return []
  const source = parts[at + 2] === 'dataSources' ? parts[at + 3] : undefined
  return source === undefined ? [parts[at - 1] ?? ''] : [parts[at - 1] ?? '', decoded(source)]
}

const decoded = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** `Screen1 › Button1 › OnSelect`, or `flow "Notify"`. */
function pathIn(name: string): string[] {
  const flow = /^flow "(.*)"$/s.exec(name)?.[1]
  return flow === undefined ? name.split(' › ').filter(part => part !== '') : [flow]
}

function pathOf({ places }: EnvironmentValue, { pkg }: Side): string[] {
  const [first] = places
  const [reference, source] = inDataSets(first?.pointer ?? '')
  const connection =
    reference === undefined ? undefined : textAt(pkg.app?.connectionReferences[reference], 'displayName')
  const start =
    connection === undefined && source === undefined ? pathIn(first?.name ?? '') : [connection ?? '', source ?? '']
  const path = start.filter(part => part !== '')
  if (places.length < 2) return path
  const more = places.length - 1
  return [...path, `and ${places.length === MOST_PLACES ? 'many' : more} more place${more === 1 ? '' : 's'}`]
}
