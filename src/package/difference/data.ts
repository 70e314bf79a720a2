import type { DataSource, Media } from '../document/document.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { DERIVED_DATA_SOURCES } from './noise.ts'

/** Changes of data sources and media. Where a data source points to is reported in the area `environment`. */
export function* dataChanges(comparing: Comparing): Generator<Change> {
  const { older, newer } = comparing
  yield* sourceChanges(sourcesOf(older), sourcesOf(newer), comparing)
  if (older.document !== undefined || newer.document !== undefined)
    yield* mediaChanges(older.document?.media ?? [], newer.document?.media ?? [])
}

type Source = Pick<DataSource, 'name' | 'type' | 'connector'>

/** The data sources of the document, or, if it cannot be read, those of the connections in the app's JSON. */
function sourcesOf({ pkg, document }: Comparing['older']): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const source of document?.dataSources ?? []) sources.set(source.name.toLowerCase(), source)
  if (document !== undefined) return sources
  for (const { dataSources } of Object.values(pkg.app?.connectionReferences ?? {}))
    for (const name of Array.isArray(dataSources) ? dataSources : [])
      if (typeof name === 'string') sources.set(name.toLowerCase(), { name, type: '' })
  return sources
}

function* sourceChanges(
  older: ReadonlyMap<string, Source>,
  newer: ReadonlyMap<string, Source>,
  { older: was, newer: is, premium, texts }: Comparing
): Generator<Change> {
  const premiumNames = { older: connectorNames(was, premium.older), newer: connectorNames(is, premium.newer) }
  const listed = (kind: 'added' | 'removed', source: Source): Change => {
    const names = kind === 'added' ? premiumNames.newer : premiumNames.older
    const what = source.connector ?? plainType(source.type)
    return {
      area: 'data',
      kind,
      subject: 'data source',
      path: [source.name],
      ...(what === undefined ? {} : { [kind === 'added' ? 'after' : 'before']: texts.shown(what) }),
      ...(source.connector !== undefined && names.has(source.connector.toLowerCase()) ? { premium: true } : {}),
      ...(DERIVED_DATA_SOURCES.has(source.type) ? { noise: true } : {})
    }
  }
  for (const [name, source] of older) if (!newer.has(name)) yield listed('removed', source)
  for (const [name, source] of newer) {
    const before = older.get(name)
    if (before === undefined) yield listed('added', source)
    else if (before.type !== '' && source.type !== '' && differ(before, source))
      yield {
        area: 'data',
        kind: 'changed',
        subject: 'data source',
        path: [source.name],
        before: texts.shown(before.connector ?? plainType(before.type) ?? ''),
        after: texts.shown(source.connector ?? plainType(source.type) ?? ''),
        ...(source.connector !== undefined && premiumNames.newer.has(source.connector.toLowerCase())
          ? { premium: true }
          : {})
      }
  }
}

const differ = (one: Source, other: Source): boolean =>
  one.type !== other.type || one.connector?.toLowerCase() !== other.connector?.toLowerCase()

/** A readable form of `ConnectedDataSourceInfo` and the like. */
const plainType = (type: string): string | undefined =>
  type === '' ? undefined : type.endsWith('DataSourceInfo') ? type.slice(0, -'DataSourceInfo'.length) : type

function connectorNames({ pkg }: Comparing['older'], keys: ReadonlySet<string>): Set<string> {
  return new Set(
    Object.entries(pkg.resources).flatMap(([key, { name }]) =>
      keys.has(key.toLowerCase()) && typeof name === 'string' ? [name.toLowerCase()] : []
    )
  )
}

/**
 * Media that only have a new name are noise: some generations of Studio rename all media at each save. Two that swapped
 * their names are not: formulas then show the other one.
 */
function* mediaChanges(older: readonly Media[], newer: readonly Media[]): Generator<Change> {
  const about = { area: 'data', subject: 'media' } as const
  const names = new Map(older.map(one => [one.name, one]))
  const same = new Set<Media>()
  const matched = new Set<Media>()
  for (const one of newer) {
    const other = names.get(one.name)
    if (other?.digest !== one.digest) continue
    same.add(one)
    matched.add(other)
  }
  const byDigest = new Map<string, Media[]>()
  for (const one of older) {
    if (matched.has(one)) continue
    const list = byDigest.get(one.digest)
    if (list === undefined) byDigest.set(one.digest, [one])
    else list.push(one)
  }
  for (const one of newer) {
    if (same.has(one) || (one.isChosen && names.get(one.name)?.isChosen === true)) continue
    const other = byDigest.get(one.digest)?.pop()
    if (other === undefined) continue
    same.add(one)
    matched.add(other)
    yield { ...about, kind: 'renamed', path: [one.name], before: other.name, after: one.name, noise: true }
  }
  for (const one of newer) {
    if (same.has(one)) continue
    const other = names.get(one.name)
    if (other === undefined || matched.has(other)) {
      yield { ...about, kind: 'added', path: [one.name], after: sizeOf(one) }
      continue
    }
    matched.add(other)
    yield { ...about, kind: 'changed', path: [one.name], before: sizeOf(other), after: sizeOf(one) }
  }
  for (const one of older)
    if (!matched.has(one)) yield { ...about, kind: 'removed', path: [one.name], before: sizeOf(one) }
}

const sizeOf = ({ bytes }: Media): string => `${bytes} bytes`
