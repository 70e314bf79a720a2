import type { Dirent } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './workspace-access.ts'

/** Entries of folders that one search looks at; the largest public repositories have half as many. */
const MOST_ENTRIES = 1_000_000
const DEEPEST = 100

export interface WalkedEntry {
  /** If the name is not valid UTF-8, this has U+FFFD for each bad byte and serves only to be matched with patterns. */
  readonly name: string
  /** For display: the name with `\xff` for each bad byte. Set only if there are any; such an entry cannot be opened. */
  readonly unreadableName?: string | undefined
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

export interface WalkedFolder {
  readonly path: string
  /** Names from where the walk began; empty for that folder itself. */
  readonly names: readonly string[]
  /** In no order; links are among them and never followed. */
  readonly entries: readonly WalkedEntry[]
  /** Why the folder could not be read completely. The walk continues with the other folders. */
  readonly readError?: unknown
}

export interface Walk {
  /** The folder to start from. It may be a link; the caller has to check where that leads. */
  readonly start: string
  readonly startNames?: readonly string[]
  /** Whether to go into a folder. */
  readonly shouldEnter: (names: readonly string[]) => boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * Walks the folders below `start`, each before its subfolders. Skips `.git`, where a checkout cannot put files, and
 * folders that have disappeared in the meantime. Rejects only if `signal` is aborted, with its reason.
 */
export async function* walkFolders({
  start,
  startNames = [],
  shouldEnter,
  signal
}: Walk): AsyncGenerator<WalkedFolder> {
  let left = MOST_ENTRIES
  const open = [{ path: start, names: startNames }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    signal?.throwIfAborted()
    const { path, names } = place
    const entries: WalkedEntry[] = []
    let readError: unknown
    try {
      if (names.length > DEEPEST) throw new Error(`it is more than ${DEEPEST} folders deep`)
      for await (const entry of await opendir(path, NAMES_AS_BYTES)) {
        const { name } = entry as unknown as Dirent<Buffer>
        if (--left < 0) throw new Error(`there are more than ${MOST_ENTRIES} files and folders to search`)
        const walked = { ...nameOf(name), kind: kindOf(entry) }
        if (walked.name !== '.git') entries.push(walked)
      }
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) continue
      readError = error
    }
    yield { path, names, entries, ...(readError === undefined ? {} : { readError }) }
    if (left < 0) return
    for (const { name, kind, unreadableName } of entries) {
      const inner = [...names, name]
      if (kind === 'folder' && unreadableName === undefined && shouldEnter(inner))
        open.push({ path: join(path, name), names: inner })
    }
  }
}

// The types of Node know it for other functions only.
const NAMES_AS_BYTES = { bufferSize: 512, encoding: 'buffer' as BufferEncoding }

function nameOf(bytes: Buffer): Pick<WalkedEntry, 'name' | 'unreadableName'> {
  const name = bytes.toString('utf8')
  if (Buffer.from(name).equals(bytes)) return { name }
  const shown = bytes.toString('latin1').replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`)
  return { name, unreadableName: shown }
}

function kindOf(entry: Dirent): WalkedEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}
