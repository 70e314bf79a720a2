import { isObject } from '../../base/objects.ts'
import { valueAt } from '../json-text.ts'
import { plainAddress } from '../rules/content/differing-addresses.ts'
import type { Comparing, Side } from './comparing.ts'
import type { Change } from './difference.ts'

interface Address {
  readonly dataset: string
  readonly table: string
}

/** Addresses of a data source, by a form in which they can be compared. */
type Addresses = ReadonlyMap<string, Address>

/** From old to new values that are reported already, in the form of `comparableValue`. */
export type Replaced = ReadonlyMap<string, string>

/** A value in a form in which it can be compared with a part of an address: sites are shown without `https://`. */
export const comparableValue = (value: string): string => plainAddress(value.replace(/^https?:\/\//i, ''))

/**
 * Data sources that now lead elsewhere, to a list or table that another one led to before, say: the values of the two
 * packages are then the same ones. Replaced values are left to the area `environment`.
 */
export function* addressChanges({ older, newer, texts }: Comparing, replaced: Replaced): Generator<Change> {
  const before = addressesOf(older)
  for (const [name, is] of addressesOf(newer)) {
    const was = before.get(name)
    if (was === undefined) continue
    const come = [...is].filter(([key]) => !was.has(key)).map(([, address]) => address)
    const gone = [...was].filter(([key]) => !is.has(key)).map(([, address]) => address)
    const [one, other] = [gone[0] ?? [...was.values()][0], come[0]]
    if (one === undefined || other === undefined) continue
    if (come.every(address => isReplacement(gone[0], address, replaced))) continue
    yield {
      area: 'data',
      kind: 'changed',
      subject: 'data source',
      path: [name],
      before: texts.shown(shown(one)),
      after: texts.shown(come.map(shown).join(', '))
    }
  }
}

function isReplacement(was: Address | undefined, is: Address, replaced: Replaced): boolean {
  if (was === undefined) return false
  return (['dataset', 'table'] as const).every(part => {
    const [one, other] = [comparableValue(was[part]), comparableValue(is[part])]
    return one === other || replaced.get(one) === other
  })
}

const shown = ({ dataset, table }: Address): string => `${table} of ${dataset}`

/** By the names of the data sources: those of the document, and those of the connections in the app's JSON. */
function addressesOf({ pkg, document }: Side): Map<string, Addresses> {
  const found = new Map<string, Map<string, Address>>()
  const add = (name: string, address: Address): void => {
    const known = found.get(name) ?? new Map<string, Address>()
    found.set(name, known)
    const key = `${plainAddress(address.dataset)}\n${plainAddress(address.table)}`
    if (!known.has(key)) known.set(key, address)
  }
  for (const { name, dataset, table } of document?.dataSources ?? [])
    if (dataset !== undefined && table !== undefined) add(name, { dataset, table })
  for (const reference of Object.values(pkg.app?.connectionReferences ?? {})) {
    const sets = valueAt(reference, 'dataSets')
    for (const [dataset, content] of Object.entries(isObject(sets) ? sets : {})) {
      const sources = valueAt(content, 'dataSources')
      for (const [name, source] of Object.entries(isObject(sources) ? sources : {})) {
        const table = valueAt(source, 'tableName')
        if (typeof table === 'string') add(name, { dataset, table })
      }
    }
  }
  return found
}
