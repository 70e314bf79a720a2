import { stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { type Walk, type WalkedEntry, type WalkedFolder, walkFolders } from './folder-walk.ts'
import type { Glob } from './glob.ts'
import { liesIn } from './workspace-door.ts'

/** What a search comes across. Nothing that could hold a package is passed over in silence. */
export type Match =
  | { readonly path: string; readonly kind: 'file' | 'folder' | 'other' }
  /** It could hold a package and is not looked into. */
  | { readonly path: string; readonly kind: 'closed'; readonly why: unknown }

export interface Search {
  readonly workspace: string
  readonly leftOut: (names: readonly string[]) => boolean
  readonly signal: AbortSignal | undefined
}

/** Why a link is not looked into. */
const LINK = new Error('it is a link, and no search follows links')
const NAME = new Error('its name is not valid UTF-8')

/** Every package below a folder: zips, and folders with an unpacked package; or the folder itself, to be named. */
export async function* packagesBelow({ workspace, leftOut, signal }: Search, start: string): AsyncGenerator<Match> {
  const inner = relative(workspace, start)
  const startNames = inner === '' || !liesIn(workspace, start) ? [] : inner.split(sep)
  const into: Walk['into'] = names => !leftOut(names)
  let count = 0
  for await (const folder of walkFolders({ start, startNames, into, signal })) {
    const { path, names, entries, trouble } = folder
    const found: Match[] = trouble === undefined ? [] : [{ path, kind: 'closed', why: trouble }]
    if (isPackage(entries)) found.push({ path, kind: 'folder' })
    for (const entry of entries) {
      if (leftOut([...names, entry.name])) continue
      const isNamed = entry.kind !== 'folder' && /\.zip$/i.test(entry.name)
      const isClosed = await closes(folder, entry)
      if (isNamed || isClosed) found.push(matchOf(folder, entry, isClosed))
    }
    count += found.length
    yield* found
  }
  if (count === 0) yield { path: start, kind: 'folder' }
}

/** Files, and folders with an unpacked package, whose path a pattern matches. */
export async function* packagesNamed({ workspace, leftOut, signal }: Search, wanted: Glob): AsyncGenerator<Match> {
  const into: Walk['into'] = names => wanted.reaches(names) && !leftOut(names)
  for await (const folder of walkFolders({ start: resolve(workspace), into, signal })) {
    const { path, names, entries, trouble } = folder
    if (trouble !== undefined) yield { path, kind: 'closed', why: trouble }
    for (const entry of entries) {
      const inner = [...names, entry.name]
      if (leftOut(inner)) continue
      const isMatch = wanted.matches(inner)
      if (!isMatch && !wanted.reaches(inner)) continue
      const isClosed = await closes(folder, entry)
      if (isMatch && entry.kind === 'folder' && !isClosed) yield* unpackedAt(join(path, entry.name), signal)
      else if (isClosed || (isMatch && entry.kind !== 'folder')) yield matchOf(folder, entry, isClosed)
    }
  }
}

async function* unpackedAt(start: string, signal: AbortSignal | undefined): AsyncGenerator<Match> {
  for await (const { entries, trouble } of walkFolders({ start, into: () => false, signal })) {
    if (isPackage(entries)) yield { path: start, kind: 'folder' }
    else if (trouble !== undefined) yield { path: start, kind: 'closed', why: trouble }
  }
}

/** Whether an entry is a folder that is not gone into: by a link, or by a name that no path can hold. */
async function closes({ path }: WalkedFolder, { name, kind, illegible }: WalkedEntry): Promise<boolean> {
  if (illegible !== undefined) return kind === 'folder'
  if (kind !== 'link') return false
  return stat(join(path, name)).then(
    found => found.isDirectory(),
    () => false
  )
}

function matchOf({ path }: WalkedFolder, { name, kind, illegible }: WalkedEntry, isFolder: boolean): Match {
  const full = join(path, illegible ?? name)
  if (illegible !== undefined) return { path: full, kind: 'closed', why: NAME }
  if (kind === 'link' || isFolder) return { path: full, kind: 'closed', why: LINK }
  return { path: full, kind: kind === 'file' ? 'file' : 'other' }
}

/** Whether a folder is an unpacked package: its manifest, and a folder of one of the two services beside it. */
function isPackage(entries: readonly WalkedEntry[]): boolean {
  const names = entries.map(({ name }) => name.toLowerCase())
  return names.includes('manifest.json') && names.some(name => name.startsWith('microsoft.'))
}
