import type { Dirent } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './workspace-door.ts'

/** Entries of folders that one search looks at; the largest public repositories have half as many. */
const MOST_ENTRIES = 1_000_000
const DEEPEST = 100

export interface WalkedEntry {
  /** With U+FFFD in place of bytes that are no UTF-8: then it is for comparing with patterns alone. */
  readonly name: string
  /** The name with `\xff` in place of such bytes. Present where there are any: no path leads there. */
  readonly illegible?: string | undefined
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

export interface WalkedFolder {
  readonly path: string
  /** Names from where the walk began; empty for that folder itself. */
  readonly names: readonly string[]
  /** In no order; links are among them and never followed. */
  readonly entries: readonly WalkedEntry[]
  /** Why the folder was not read, or not to its end. It is one folder's fault, and the walk goes on. */
  readonly trouble?: unknown
}

export interface Walk {
  /** Where it begins. That may be a link, which is the caller's to have looked at. */
  readonly start: string
  readonly startNames?: readonly string[]
  /** Whether to go into a folder. */
  readonly into: (names: readonly string[]) => boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * The folders below a place, each before those in it. `.git` is passed over, in which no checkout brings a file, and a
 * folder that is gone when its turn comes. Rejects with the reason of the signal alone.
 */
export async function* walkFolders({ start, startNames = [], into, signal }: Walk): AsyncGenerator<WalkedFolder> {
  let left = MOST_ENTRIES
  const open = [{ path: start, names: startNames }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    signal?.throwIfAborted()
    const { path, names } = place
    const entries: WalkedEntry[] = []
    let trouble: unknown
    try {
      if (names.length > DEEPEST) throw new Error(`it lies more than ${DEEPEST} folders deep`)
      for await (const entry of await opendir(path, NAMES_AS_BYTES)) {
        const { name } = entry as unknown as Dirent<Buffer>
        if (--left < 0) throw new Error(`there are more than ${MOST_ENTRIES} files and folders to search`)
        const walked = { ...nameOf(name), kind: kindOf(entry) }
        if (walked.name !== '.git') entries.push(walked)
      }
    } catch (error) {
      if (hasCode(error, 'ENOENT', 'ENOTDIR')) continue
      trouble = error
    }
    yield { path, names, entries, ...(trouble === undefined ? {} : { trouble }) }
    if (left < 0) return
    for (const { name, kind, illegible } of entries) {
      const inner = [...names, name]
      if (kind === 'folder' && illegible === undefined && into(inner))
        open.push({ path: join(path, name), names: inner })
    }
  }
}

// The types of Node know it for other functions only.
const NAMES_AS_BYTES = { bufferSize: 512, encoding: 'buffer' as BufferEncoding }

function nameOf(bytes: Buffer): Pick<WalkedEntry, 'name' | 'illegible'> {
  const name = bytes.toString('utf8')
  if (Buffer.from(name).equals(bytes)) return { name }
  const shown = bytes.toString('latin1').replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16)}`)
  return { name, illegible: shown }
}

function kindOf(entry: Dirent): WalkedEntry['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'
}
