import type { Dirent } from 'node:fs'
import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { hasCode } from './workspace-door.ts'

/** Entries of folders that one search looks at; the largest public repositories have half as many. */
const MOST_ENTRIES = 1_000_000
const DEEPEST = 100
/** What a checkout and package managers keep, and what the Finder adds. */
const PASSED_OVER = new Set(['.git', 'node_modules', '__MACOSX'])

export interface WalkedFolder {
  readonly path: string
  /** Names from where the walk began; empty for that folder itself. */
  readonly names: readonly string[]
  /** In no order; links are among them and never followed. */
  readonly entries: readonly Dirent[]
}

export interface Walk {
  /** Where it begins. That may be a link, which is the caller's to have looked at. */
  readonly start: string
  readonly startNames?: readonly string[]
  /** Whether to go into a folder; `above` is the one it lies in. */
  readonly into: (names: readonly string[], above: WalkedFolder) => boolean
  readonly signal?: AbortSignal | undefined
}

/**
 * The folders below a place, each before those in it. A folder that is gone when its turn comes is passed over.
 *
 * @throws ActionError where there is more than any repository holds; other errors are those of the file system
 */
export async function* walkFolders({ start, startNames = [], into, signal }: Walk): AsyncGenerator<WalkedFolder> {
  let left = MOST_ENTRIES
  const open = [{ path: start, names: startNames }]
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    signal?.throwIfAborted()
    const { path, names } = place
    if (names.length > DEEPEST) throw tooLarge(start, `nests folders more than ${DEEPEST} deep`)
    const entries: Dirent[] = []
    try {
      for await (const entry of await opendir(path, { bufferSize: 512 })) {
        if (--left < 0) throw tooLarge(start, `holds more than ${MOST_ENTRIES} files and folders`)
        if (!PASSED_OVER.has(entry.name)) entries.push(entry)
      }
    } catch (error) {
      if (path !== start && hasCode(error, 'ENOENT', 'ENOTDIR')) continue
      throw error
    }
    const walked = { path, names, entries }
    yield walked
    for (const entry of entries) {
      const inner = [...names, entry.name]
      if (entry.isDirectory() && into(inner, walked)) open.push({ path: join(path, entry.name), names: inner })
    }
  }
}

const tooLarge = (start: string, how: string): ActionError =>
  new ActionError({
    doing: `search ${quoted(start)} for packages`,
    why: `it ${how}`,
    remedy: 'Name the folder that the packages lie in.'
  })
