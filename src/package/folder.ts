import { quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { type Archive, type ArchiveLimits, DEFAULT_LIMITS } from './archive.ts'
import { Budget } from './budget.ts'
import { comparableName, isMacExtra, normalisedName } from './entry-names.ts'
import { unsafe } from './zip-entries.ts'

/** A file of an unpacked package. */
export interface FolderFile {
  /** Relative to the folder, separated by `/`. */
  readonly name: string
  readonly size: number
  /** Reads the content at each call. */
  read(): Buffer
}

/**
 * Presents an unpacked package as an archive, with the same limits. Files in a folder have no meaningful order, so they
 * are sorted by name, with the manifest last as in exports.
 *
 * @throws ActionError if a limit is exceeded, and for names that are the same file on a case-insensitive disk
 */
export function folderArchive(
  files: readonly FolderFile[],
  what: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
  budget = new Budget()
): Archive {
  if (files.length > limits.entries)
    throw unsafe(what, `it holds ${files.length} files, more than the ${limits.entries} allowed`)
  budget.spendFiles(files.length)
  const kept = new Map<string, FolderFile>()
  const seen = new Set<string>()
  let left = limits.expandedBytes
  const oddities = new Set<string>()
  for (const file of [...files].sort(inOrder)) {
    const name = normalisedName(file.name.replaceAll('\\', '_'), limits.depth)
    if (typeof name === 'string') throw unsafe(what, `the file ${quoted(file.name)} ${name}`)
    if (file.size > limits.entryExpandedBytes)
      throw unsafe(what, `the file ${quoted(file.name)} has more than ${limits.entryExpandedBytes} bytes`)
    left -= file.size
    if (left < 0) throw unsafe(what, `its files have more than the ${limits.expandedBytes} bytes allowed`)
    if (isMacExtra(name.name)) {
      oddities.add('it contains files added by macOS, which are ignored')
      continue
    }
    if (seen.has(comparableName(name.name)))
      throw unsafe(what, `it contains several files called ${quoted(name.name)} that differ only in case`)
    seen.add(comparableName(name.name))
    kept.set(name.name, file)
  }
  return {
    names: [...kept.keys()],
    oddities: [...oddities],
    budget,
    has: name => kept.has(name),
    read: name => {
      const file = kept.get(name)
      if (file !== undefined) {
        budget.spendInflated(file.size)
        return file.read()
      }
      throw new ActionError({
        doing: `read ${what}`,
        why: `it does not contain the file ${quoted(name)}`,
        remedy: 'Export the package again.'
      })
    }
  }
}

const MANIFEST = 'manifest.json'

function inOrder(one: FolderFile, other: FolderFile): number {
  if (one.name === MANIFEST || other.name === MANIFEST)
    return one.name === other.name ? 0 : one.name === MANIFEST ? 1 : -1
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0
}
