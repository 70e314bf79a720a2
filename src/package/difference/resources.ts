import { boundedJoin } from '../bounded-text.ts'
import { valueAt } from '../json-text.ts'
import { displayNameOf, isCustomConnector, type PackageResource } from '../resource.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { jsonChanges, shownJson } from './json-changes.ts'
import type { Owned, Pair } from './matching.ts'
import { NOISY_RESOURCE_DETAILS } from './noise.ts'

/**
 * Changes of resources in the manifest: added ones, which must exist or be mapped in the target, removed ones, and how
 * each is to be imported. Added and removed apps and flows are reported in their own areas.
 */
export function* resourceChanges(comparing: Comparing): Generator<Change> {
  const { matching } = comparing
  for (const one of matching.removed) if (hasNoPart(one)) yield listed('removed', one, comparing)
  for (const one of matching.added) if (hasNoPart(one)) yield listed('added', one, comparing)
  for (const pair of matching.pairs) {
    yield* nameChanges(pair, comparing)
    yield* connectorChange(pair, comparing)
    yield* fieldChanges(pair, comparing)
    yield* dependencyChanges(pair, comparing)
  }
}

const hasNoPart = ({ kind }: Owned): boolean => kind !== 'app' && kind !== 'flow'

/** The subject of changes of a resource. */
function subjectOf({ kind, resource }: Owned): string {
  if (kind === 'connector') return isCustomConnector(resource) ? 'custom connector' : 'connector'
  return kind === 'unknown' || kind === 'entity' || kind === 'picklist' ? 'resource' : kind
}

function listed(kind: 'added' | 'removed', one: Owned, comparing: Comparing): Change {
  const side = kind === 'added' ? 'newer' : 'older'
  const what = one.kind === 'connector' || one.kind === 'connection' ? undefined : one.resource.type
  return {
    area: 'resources',
    kind,
    subject: subjectOf(one),
    path: pathOf(one, comparing, side),
    ...(what === undefined ? {} : { [kind === 'added' ? 'after' : 'before']: comparing.texts.shown(what) }),
    ...(isPremium(one, comparing, side) ? { premium: true } : {})
  }
}

/** Connections are listed below their connector, as their own names are usually the address of one person. */
function pathOf(one: Owned, { older, newer }: Comparing, side: 'older' | 'newer'): string[] {
  if (one.kind !== 'connection') return [one.name]
  const { resources } = (side === 'older' ? older : newer).pkg
  const [key] = one.resource.dependsOn ?? []
  const connector = key === undefined ? undefined : resources[key]
  return connector === undefined || key === undefined ? [one.name] : [displayNameOf(connector, key), one.name]
}

function isPremium({ kind, key, resource }: Owned, { premium }: Comparing, side: 'older' | 'newer'): boolean {
  const connector = kind === 'connector' ? key : kind === 'connection' ? resource.dependsOn?.[0] : undefined
  return connector !== undefined && premium[side].has(connector.toLowerCase())
}

/** A connection with a new name or key must be mapped again. */
function* nameChanges({ older, newer }: Pair<Owned>, comparing: Comparing): Generator<Change> {
  if (newer.kind === 'app' || newer.kind === 'flow') {
    // The names of apps and flows are also in their own files, and are reported from there.
    if (older.name === newer.name || ownName(older, comparing.older) !== ownName(newer, comparing.newer)) return
    yield {
      area: newer.kind === 'app' ? 'app' : 'flows',
      kind: 'renamed',
      subject: newer.kind,
      path: [newer.name],
      ...comparing.texts.changed(older.name, newer.name)
    }
  } else if (older.kind === 'connection') {
    const replaced = comparing.matching.sameEnvironment && older.key.toLowerCase() !== newer.key.toLowerCase()
    if (older.name === newer.name && !replaced) return
    const note = replaced && older.name === newer.name ? ' (a different connection with the same name)' : ''
    yield {
      area: 'resources',
      kind: 'changed',
      subject: 'connection',
      path: pathOf(newer, comparing, 'newer').slice(0, 1),
      before: comparing.texts.shown(older.name),
      after: comparing.texts.shown(`${newer.name}${note}`),
      ...(isPremium(newer, comparing, 'newer') ? { premium: true } : {})
    }
  } else if (older.name !== newer.name)
    yield {
      area: 'resources',
      kind: 'renamed',
      subject: subjectOf(newer),
      path: [newer.name],
      ...comparing.texts.changed(older.name, newer.name)
    }
}

/** The name of an app or a flow in its own file. */
const ownName = ({ kind, key }: Owned, { pkg }: Comparing['older']): string | undefined =>
  kind === 'app' ? pkg.app?.displayName : pkg.flows.find(flow => flow.key === key)?.displayName

/** A connector that requires a different licence than before. */
function* connectorChange({ older, newer }: Pair<Owned>, { premium }: Comparing): Generator<Change> {
  if (newer.kind !== 'connector') return
  const was = premium.older.has(older.key.toLowerCase())
  const is = premium.newer.has(newer.key.toLowerCase())
  if (was !== is)
    yield {
      area: 'resources',
      kind: 'changed',
      subject: 'licence',
      path: [newer.name],
      before: was ? 'premium' : 'standard',
      after: is ? 'premium' : 'standard',
      ...(is ? { premium: true } : {})
    }
}

/** Fields that are compared separately. The `id` of a connector is redundant to its name. */
const APART: ReadonlySet<string> = new Set(['details', 'dependsOn', 'id', 'type'])
const IMPORT_SETTINGS: ReadonlySet<string> = new Set(['suggestedCreationType', 'creationType'])

function* fieldChanges({ older, newer }: Pair<Owned>, comparing: Comparing): Generator<Change> {
  const change = (path: readonly (string | number)[], before: unknown, after: unknown, noise: boolean): Change => ({
    area: 'resources',
    kind: 'changed',
    subject: IMPORT_SETTINGS.has(String(path[0])) ? 'import setting' : subjectOf(newer),
    path: [...pathOf(newer, comparing, 'newer'), boundedJoin(path, '/')],
    ...comparing.texts.changed(shownJson(before), shownJson(after)),
    ...(noise ? { noise: true } : {})
  })
  for (const { path, before, after } of jsonChanges(without(older.resource), without(newer.resource))) {
    const [field] = path
    if (field === 'name' && older.resource.name?.toLowerCase() === newer.resource.name?.toLowerCase()) continue
    yield change(path, before, after, false)
  }
  for (const { path, before, after } of jsonChanges(detailsOf(older.resource), detailsOf(newer.resource))) {
    const field = String(path[0])
    if (field === 'displayName' || !isSomething(before, after)) continue
    yield change(['details', ...path], before, after, NOISY_RESOURCE_DETAILS.has(field))
  }
}

/** Whether the values differ; empty, absent and `null` are equal. */
const isSomething = (before: unknown, after: unknown): boolean => (before ?? '') !== (after ?? '')

const without = (resource: PackageResource): Record<string, unknown> =>
  Object.fromEntries(Object.entries(resource).filter(([field, value]) => !APART.has(field) && value != null))

const detailsOf = (resource: PackageResource): unknown => valueAt(resource, 'details') ?? {}

/**
 * Added and removed dependencies between resources that both packages contain: a new resource is obviously a new
 * dependency. Connections are left out, because their connector is part of their identity, and flows, because their own
 * files contain their dependencies.
 */
function* dependencyChanges({ older, newer }: Pair<Owned>, { matching, flows }: Comparing): Generator<Change> {
  if (newer.kind === 'connection' || (flows.older.has(older.key) && flows.newer.has(newer.key))) return
  const was = new Set((older.resource.dependsOn ?? []).flatMap(key => matching.newerKey.get(key.toLowerCase()) ?? []))
  const is = new Set((newer.resource.dependsOn ?? []).map(key => key.toLowerCase()))
  for (const [kind, keys, others] of [
    ['removed', was, is],
    ['added', is, was]
  ] as const)
    for (const key of keys) {
      const name = matching.nameOf.get(key)
      if (others.has(key) || name === undefined) continue
      yield { area: 'resources', kind, subject: 'dependency', path: [newer.name, name] }
    }
}
