import { join, resolve } from 'node:path'
import { walkFolders } from './folder-walk.ts'
import { compileGlob, isGlob } from './glob.ts'

/** A pattern that matches more files is surely a mistake. */
const MOST_FILES = 10_000

/**
 * Paths of files in the workspace by paths and patterns, without repetition. A path is taken as it is; a pattern that
 * matches nothing has no files. Searches follow no links.
 */
export async function matchingFiles(
  workspace: string,
  patterns: readonly string[],
  signal?: AbortSignal
): Promise<string[]> {
  const found = new Set<string>()
  for (const pattern of patterns) {
    if (!isGlob(pattern)) {
      found.add(pattern)
      continue
    }
    const glob = compileGlob(pattern, {
      ignoreCase: process.platform === 'win32' || process.platform === 'darwin',
      backslashSeparates: process.platform === 'win32'
    })
    const shouldEnter = (names: readonly string[]): boolean => glob.reaches(names)
    for await (const { path, names, entries } of walkFolders({ start: resolve(workspace), shouldEnter, signal }))
      for (const { name, kind } of entries)
        if (kind === 'file' && glob.matches([...names, name]) && found.size < MOST_FILES) found.add(join(path, name))
  }
  return [...found]
}
