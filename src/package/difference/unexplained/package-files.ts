import { ActionError } from '../../../base/errors.ts'
import { isObject } from '../../../base/objects.ts'
import type { FlowPart } from '../../app-package.ts'
import { type Meaning, unordered, valueDigest, without } from '../../content-digest/canonical.ts'
import { parseJson, valueAt } from '../../json-text.ts'
import type { Comparing, Side } from '../comparing.ts'
import type { Change } from '../difference.ts'
import type { Owned } from '../matching.ts'
import { stepRemains } from './flow-remains.ts'
import { referencesDiffer } from './app-references.ts'
import { mayHideDifference } from './json-remains.ts'

/** The JSON files of two packages, outside the app's document, that differ in more than is reported. */
export function* unexplainedFiles(comparing: Comparing, reported: readonly Change[]): Generator<string> {
  const { older, newer, matching, flows } = comparing
  // A key of the older package counts as equal to its counterpart in the newer one.
  const meaning: Meaning = text => matching.newerKey.get(text.toLowerCase())
  const digest = (value: unknown, side: Side): string =>
    valueDigest(value, side === older ? meaning : text => (isKey(text) ? text.toLowerCase() : undefined))
  const keys = new Set(matching.newerKey.values())
  const isKey = (text: string): boolean => keys.has(text.toLowerCase())
  const differ = (was: unknown, is: unknown): boolean => digest(was, older) !== digest(is, newer)
  const known = new Map([older, newer].map(({ pkg }) => [pkg, keysOf(pkg)]))
  // All other changes of dependencies are reported elsewhere.
  const dangling = ({ resource }: Owned, pkg: Side['pkg']): string =>
    JSON.stringify([...new Set(resource.dependsOn ?? [])].filter(key => !known.get(pkg)?.has(key.toLowerCase())).sort())

  if (
    differ(without(older.pkg.manifest.file, MANIFEST), without(newer.pkg.manifest.file, MANIFEST)) ||
    matching.pairs.some(
      pair => pair.newer.kind === 'connection' && differ(pair.older.resource.dependsOn, pair.newer.resource.dependsOn)
    ) ||
    matching.pairs.some(
      pair => pair.newer.kind !== 'flow' && dangling(pair.older, older.pkg) !== dangling(pair.newer, newer.pkg)
    ) ||
    hidesDifference(comparing, 'manifest.json', 'manifest.json')
  )
    yield 'manifest.json'
  const [was, is] = [older.pkg.app, newer.pkg.app]
  if (was !== undefined && is !== undefined) {
    if (
      differ(without(was.file, TEMPLATE), without(is.file, TEMPLATE)) ||
      differ(without(was.template, APP), without(is.template, APP)) ||
      referencesDiffer(comparing, reported, differ) ||
      hidesDifference(comparing, was.fileName, is.fileName)
    )
      yield is.fileName
  }
  for (const pair of matching.pairs) {
    const [flow, other] = [flows.older.get(pair.older.key), flows.newer.get(pair.newer.key)]
    if (flow === undefined || other === undefined) continue
    if (
      differ(without(flow.definition, FLOW), without(other.definition, FLOW)) ||
      differ(stepRemains(flow.definition), stepRemains(other.definition)) ||
      mayHideDifference(jsonOf(flow), jsonOf(other))
    )
      yield other.names.definition
    for (const map of ['connectors', 'connections'] as const)
      if (mapsDiffer(flow[map], other[map], other.displayName, reported, differ))
        yield other.names[map] ?? other.names.definition
  }
  const lists = [flowManifest(older, meaning), flowManifest(newer, text => text.toLowerCase())]
  if (differ(lists[0], lists[1])) {
    const come = reported.some(
      ({ area, kind, subject }) => area === 'flows' && subject === 'flow' && kind !== 'changed'
    )
    if (!come) yield FLOWS
  }
}

const keysOf = ({ resources }: Side['pkg']): ReadonlySet<string> =>
  new Set(Object.keys(resources).map(key => key.toLowerCase()))

const MANIFEST: ReadonlySet<string> = new Set(['details', 'resources', 'schema'])
const TEMPLATE: ReadonlySet<string> = new Set(['appDefinitionTemplate'])
/** Fields that are reported elsewhere, and ids. */
const APP: ReadonlySet<string> = new Set([
  'appComponents',
  'appType',
  'id',
  'isAppComponentLibrary',
  'name',
  'properties',
  'tags'
])
const FLOW: ReadonlySet<string> = new Set(['id', 'name', 'properties'])
const ASSET_PATHS: ReadonlySet<string> = new Set(['assetPaths'])
const FLOWS = 'Microsoft.Flow/flows/manifest.json'

const jsonOf = ({ bytes, definition }: FlowPart) => ({ bytes, value: definition })

function mapsDiffer(
  older: Readonly<Record<string, string>>,
  newer: Readonly<Record<string, string>>,
  flow: string,
  reported: readonly Change[],
  differ: (was: unknown, is: unknown) => boolean
): boolean {
  return [...new Set([...Object.keys(older), ...Object.keys(newer)])].some(
    name =>
      differ(older[name], newer[name]) &&
      !reported.some(
        ({ area, path, subject }) =>
          area === 'flows' && subject === 'connection' && path[0] === flow && path[1] === name
      )
  )
}

const textOf = (side: Side, name: string): { readonly bytes: Buffer; readonly value: unknown } => {
  const bytes = side.pkg.raw.read(name)
  return { bytes, value: parseJson(bytes, name, name, side.pkg.raw.budget) }
}

/** Whether two files may differ in something that their parsed values do not show. */
function hidesDifference({ older, newer }: Comparing, was: string, is: string): boolean {
  try {
    return mayHideDifference(textOf(older, was), textOf(newer, is))
  } catch (error) {
    if (error instanceof ActionError) return true
    throw error
  }
}

/** The flows' own manifest, whose list has no meaningful order. */
function flowManifest({ pkg: { raw } }: Side, meaning: Meaning): unknown {
  const name = raw.names.find(file => file.toLowerCase() === FLOWS.toLowerCase())
  if (name === undefined) return undefined
  try {
    const value = parseJson(raw.read(name), name, name, raw.budget)
    const paths = valueAt(value, 'flowAssets', 'assetPaths')
    if (!isObject(value) || !Array.isArray(paths)) return value
    const { flowAssets: assets, ...rest } = value
    return [
      rest,
      without(assets, ASSET_PATHS),
      unordered(paths.map(path => (typeof path === 'string' ? (meaning(path) ?? path) : path)))
    ]
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}
