import { identityOf, type PackageIdentity } from '../../package/identity.ts'
import type { CheckPorts, Earlier } from './check-ports.ts'
import { isNamesake, isNextExport, likeliestFirst } from './export-names.ts'

/** Packages of a ref that are opened to see whose they are. */
const MOST_OPENED = 60
/** Larger ones are not opened: real packages with media stay below. */
const MOST_BYTES = 32 * 1024 * 1024

/** An earlier export of a package under another name, and by what it was recognised. */
export interface EarlierExport {
  readonly earlier: Earlier
  /** Absent where the name says it. */
  readonly by?: 'app' | 'flow' | 'display name' | undefined
}

export type FindEarlierExport = (path: string, bytes: Uint8Array) => Promise<EarlierExport | undefined>

/**
 * Finds the newest earlier export of an app or flow in a ref that does not have a file of that path. It is recognised by
 * the id of the app or flow, else by the name of the file (without what exports and copies add to it), else by the
 * display name.
 * Each package of the ref is opened at most once for all that are looked for.
 */
export function earlierExports({ history }: Pick<CheckPorts, 'history'>, ref: string): FindEarlierExport {
  const identities = new Map<string, Promise<PackageIdentity | undefined>>()
  const identityAt = (path: string): Promise<PackageIdentity | undefined> => {
    const known = identities.get(path)
    if (known !== undefined) return known
    const identity = read(path)
    identities.set(path, identity)
    return identity
  }
  const read = async (path: string): Promise<PackageIdentity | undefined> => {
    // A clone may lack the contents of some files. They matter only if one of them is chosen.
    const earlier = await history.read(ref, path).catch(() => undefined)
    return earlier === undefined || 'why' in earlier || earlier.content.form !== 'file'
      ? undefined
      : identityOf(earlier.content.bytes)
  }

  return async (path, bytes) => {
    const packages = await history.packages(ref, path)
    const candidates = likeliestFirst(
      packages.map(({ path: name }) => name),
      path
    )
    const small = new Set(packages.filter(({ size }) => size <= MOST_BYTES).map(({ path: name }) => name))
    const own = identityOf(bytes)
    const found: { readonly path: string; readonly identity: PackageIdentity }[] = []
    if (own !== undefined)
      for (const candidate of candidates.filter(name => small.has(name)).slice(0, MOST_OPENED)) {
        const identity = await identityAt(candidate)
        if (identity !== undefined) found.push({ path: candidate, identity })
      }
    const newest = (test: (one: (typeof found)[number]) => boolean): string | undefined =>
      found.filter(test).sort((one, other) => other.identity.exportedAt - one.identity.exportedAt)[0]?.path
    const same = own?.id === undefined ? undefined : newest(({ identity }) => identity.id === own.id)
    // "Costs v2" may be a copy of "Costs", or another app.
    const others = new Set(
      found.filter(({ identity }) => identity.displayName !== own?.displayName).map(({ path: name }) => name)
    )
    const named = candidates.find(
      candidate => isNextExport(candidate, path) || (isNamesake(candidate, path) && !others.has(candidate))
    )
    const alike = same ?? named ?? newest(({ identity }) => identity.displayName === own?.displayName)
    const earlier = alike === undefined ? undefined : await history.read(ref, alike)
    if (alike === undefined || earlier === undefined) return undefined
    if (isNamesake(alike, path)) return { earlier }
    return { earlier, by: same === undefined ? 'display name' : own?.id?.startsWith('app ') === true ? 'app' : 'flow' }
  }
}
