import { stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { type Walk, type WalkedEntry, type WalkedFolder, walkFolders } from './folder-walk.ts'
import type { Glob } from './glob.ts'
import { isWithin } from './workspace-access.ts'

/** What a search comes across. Nothing that could hold a package is passed over in silence. */
export type Match =
  | { readonly path: string; readonly kind: 'file' | 'folder' | 'other' }
  /** It could hold a package and is not looked into. */
  | { readonly path: string; readonly kind: 'refused'; readonly why: unknown }

export interface Search {
  readonly workspace: string
  readonly isExcluded: (names: readonly string[]) => boolean
  readonly signal: AbortSignal | undefined
}

/** Why a link is not looked into. */
const LINK = new Error('it is a link, and searches do not follow links')
const NAME = new Error('its name is not valid UTF-8')

/**
 * Every package below a folder: zips, and folders with an unpacked package. Without any, yields the folder itself, so that
 * a report says what it is.
 */
export async function* packagesBelow({ workspace, isExcluded, signal }: Search, start: string): AsyncGenerator<Match> {
  const inner = relative(workspace, start)
  const startNames = inner === '' || !isWithin(workspace, start) ? [] : inner.split(sep)
  const shouldEnter: Walk['shouldEnter'] = names => !isExcluded(names)
  let count = 0
  for await (const folder of walkFolders({ start, startNames, shouldEnter, signal })) {
    const { path, names, entries, readError } = folder
    const found: Match[] = readError === undefined ? [] : [{ path, kind: 'refused', why: readError }]
    if (isPackage(entries)) found.push({ path, kind: 'folder' })
    for (const entry of entries) {
      if (isExcluded([...names, entry.name])) continue
      const isNamed = entry.kind !== 'folder' && /\.zip$/i.test(entry.name)
      const isUnsearchable = await isUnsearchableFolder(folder, entry)
      if (isNamed || isUnsearchable) found.push(matchOf(folder, entry, isUnsearchable))
    }
    count += found.length
    yield* found
  }
  if (count === 0) yield { path: start, kind: 'folder' }
}

/** Files, and folders with an unpacked package, whose path a pattern matches. */
export async function* packagesNamed({ workspace, isExcluded, signal }: Search, wanted: Glob): AsyncGenerator<Match> {
  const shouldEnter: Walk['shouldEnter'] = names => wanted.reaches(names) && !isExcluded(names)
  for await (const folder of walkFolders({ start: resolve(workspace), shouldEnter, signal })) {
    const { path, names, entries, readError } = folder
    if (readError !== undefined) yield { path, kind: 'refused', why: readError }
    for (const entry of entries) {
      const inner = [...names, entry.name]
      if (isExcluded(inner)) continue
      const isMatch = wanted.matches(inner)
      if (!isMatch && !wanted.reaches(inner)) continue
      const isUnsearchable = await isUnsearchableFolder(folder, entry)
      if (isMatch && entry.kind === 'folder' && !isUnsearchable) yield* unpackedAt(join(path, entry.name), signal)
      else if (isUnsearchable || (isMatch && entry.kind !== 'folder')) yield matchOf(folder, entry, isUnsearchable)
    }
  }
}

async function* unpackedAt(start: string, signal: AbortSignal | undefined): AsyncGenerator<Match> {
  for await (const { entries, readError } of walkFolders({ start, shouldEnter: () => false, signal })) {
    if (isPackage(entries)) yield { path: start, kind: 'folder' }
    else if (readError !== undefined) yield { path: start, kind: 'refused', why: readError }
  }
}

/** Whether an entry is a folder that no search enters: a link to one, or one whose name is not valid UTF-8. */
async function isUnsearchableFolder(
  { path }: WalkedFolder,
  { name, kind, unreadableName }: WalkedEntry
): Promise<boolean> {
  if (unreadableName !== undefined) return kind === 'folder'
  if (kind !== 'link') return false
  return stat(join(path, name)).then(
    found => found.isDirectory(),
    () => false
  )
}

function matchOf({ path }: WalkedFolder, { name, kind, unreadableName }: WalkedEntry, isFolder: boolean): Match {
  const full = join(path, unreadableName ?? name)
  if (unreadableName !== undefined) return { path: full, kind: 'refused', why: NAME }
  if (kind === 'link' || isFolder) return { path: full, kind: 'refused', why: LINK }
  return { path: full, kind: kind === 'file' ? 'file' : 'other' }
}

/** Whether a folder is an unpacked package: its manifest, and a folder of one of the two services beside it. */
function isPackage(entries: readonly WalkedEntry[]): boolean {
  const names = entries.map(({ name }) => name.toLowerCase())
  return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'))
}
