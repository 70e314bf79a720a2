import { quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { type Archive, type ArchiveLimits, DEFAULT_LIMITS } from './archive.ts'
import { Budget } from './budget.ts'
import { comparableName, isMacExtra, normalisedName } from './entry-names.ts'
import { unsafe } from './zip-entries.ts'

/** A file of an unpacked package. */
export interface FolderFile {
  /** Relative to the folder, with `/` between its parts. */
  readonly name: string
  readonly size: number
  /** The content, read when it is asked for. */
  read(): Buffer
}

/**
 * An unpacked package as an archive, under the limits of one. Its files lie in no order that means anything: they are
 * taken in that of their names, the manifest last, as exports have it.
 *
 * @throws ActionError for what exceeds the limits, and for names that are one file on a case-insensitive disk
 */
export function folderArchive(
  files: readonly FolderFile[],
  what: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
  budget = new Budget()
): Archive {
  if (files.length > limits.entries)
    throw unsafe(what, `it holds ${files.length} files, more than the ${limits.entries} allowed`)
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
      oddities.add('it has extra files of macOS, which are left out')
      continue
    }
    if (seen.has(comparableName(name.name)))
      throw unsafe(what, `two of its files are called ${quoted(name.name)}, but for the case of letters`)
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
        why: `it holds no file ${quoted(name)}`,
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
