import type { AppPackage } from '../app-package.ts'
import { displayNameOf, type Kind, kindOf, type PackageResource } from '../resource.ts'

/** A resource of one package. */
export interface Owned {
  /** In the spelling of the package. */
  readonly key: string
  readonly resource: PackageResource
  readonly kind: Kind
  readonly name: string
}

export interface Pair<T> {
  readonly older: T
  readonly newer: T
}

/** The corresponding resources of two packages. */
export interface Matching {
  readonly pairs: readonly Pair<Owned>[]
  readonly added: readonly Owned[]
  readonly removed: readonly Owned[]
  /** From keys of the older package to keys of the newer one, all in lower case. */
  readonly newerKey: ReadonlyMap<string, string>
  /** Names of matched resources in the newer package, by their keys in lower case. */
  readonly nameOf: ReadonlyMap<string, string>
  /** Whether both seem to come from the same environment, because they share keys. */
  readonly sameEnvironment: boolean
}

/**
 * Matches resources. Keys are stable across the exports of one environment and differ between environments (measured,
 * concluded from 353 packages), so resources without a shared key are matched by name. For apps and flows, the content
 * matters more than the key: a flow that was recreated under its old name is still compared.
 */
export function matchResources(older: AppPackage, newer: AppPackage): Matching {
  const left = { older: owned(older), newer: owned(newer) }
  const ids = new Map([older, newer].map(pkg => [pkg, flowIds(pkg)]))
  const pairs: Pair<Owned>[] = []
  const take = (one: Owned, other: Owned): void => {
    pairs.push({ older: one, newer: other })
    left.older.delete(one.key.toLowerCase())
    left.newer.delete(other.key.toLowerCase())
  }
  const by = (signOf: (one: Owned, pkg: AppPackage) => string | undefined): void => {
    const waiting = new Map<string, Owned[]>()
    for (const one of left.newer.values()) push(waiting, signOf(one, newer), one)
    for (const list of waiting.values()) list.reverse()
    for (const one of left.older.values()) {
      const sign = signOf(one, older)
      const other = sign === undefined ? undefined : waiting.get(sign)?.pop()
      if (other !== undefined) take(one, other)
    }
  }
  by(({ key, kind }) => `${kind} ${key.toLowerCase()}`)
  const sameEnvironment = pairs.length > 0
  by(({ key, kind }, pkg) => (key === pkg.rootKey ? kind : undefined))
  by(({ key, kind }, pkg) => (kind === 'flow' ? ids.get(pkg)?.get(key) : undefined))
  by(({ kind, resource, name }) =>
    kind === 'connection' ? undefined : `${resource.type.toLowerCase()} ${(resource.name || name).toLowerCase()}`
  )
  const newerKey = new Map(pairs.map(keysOf))
  // Connections come last, because they are matched by their connectors.
  const connector = ({ resource }: Owned, pkg: AppPackage): string => {
    const [key = ''] = resource.dependsOn ?? []
    return (pkg === older ? (newerKey.get(key.toLowerCase()) ?? key) : key).toLowerCase()
  }
  if (!sameEnvironment)
    by((one, pkg) => (one.kind === 'connection' ? `${connector(one, pkg)} ${one.name.toLowerCase()}` : undefined))
  by((one, pkg) => (one.kind === 'connection' ? connector(one, pkg) : undefined))
  return {
    pairs,
    added: [...left.newer.values()],
    removed: [...left.older.values()],
    newerKey: new Map(pairs.map(keysOf)),
    nameOf: new Map(pairs.map(pair => [pair.newer.key.toLowerCase(), pair.newer.name])),
    sameEnvironment
  }
}

const keysOf = ({ older, newer }: Pair<Owned>): [string, string] => [older.key.toLowerCase(), newer.key.toLowerCase()]

/** In the order of the manifest. If keys differ only in case, the first one counts. */
function owned({ resources }: AppPackage): Map<string, Owned> {
  const all = new Map<string, Owned>()
  for (const [key, resource] of Object.entries(resources)) {
    const id = key.toLowerCase()
    if (!all.has(id)) all.set(id, { key, resource, kind: kindOf(resource), name: displayNameOf(resource, key) })
  }
  return all
}

/** Ids of the flows in their source environment, by resource key. */
const flowIds = ({ flows }: AppPackage): Map<string, string> =>
  new Map(flows.filter(({ id, key }) => id !== key).map(({ id, key }) => [key, id.toLowerCase()]))

function push<T>(map: Map<string, T[]>, key: string | undefined, value: T): void {
  if (key === undefined) return
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
