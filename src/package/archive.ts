import { plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { Budget } from './budget.ts'
import { comparableName, isMacExtra, normalisedName, wrappingFolder } from './entry-names.ts'
import { type Room, type ZipEntry, expanded, tooLarge, unsafe, zipEntries } from './zip-entries.ts'

export { writeArchive } from './archive-writer.ts'

/** What an archive of a stranger may cost. Sizes are in bytes; expanded sizes are counted while inflating. */
export interface ArchiveLimits {
  readonly packageBytes: number
  readonly entries: number
  /** All entries of one archive together. */
  readonly expandedBytes: number
  readonly entryExpandedBytes: number
  /** Expanded bytes for each compressed one, per entry. */
  readonly ratio: number
  /** Entries up to this expanded size may have any ratio: a small file of blanks is no bomb. */
  readonly ratioFrom: number
  readonly nameBytes: number
  /** Parts of a name: the folders and the file. */
  readonly depth: number
}

const MiB = 1024 * 1024

/**
 * Chosen by us, from measurement: real packages stay below 4 MiB, 75 entries, names of 136 bytes and five folders; the
 * densest entry of one expands 16 times, the densest inside an app document 32 times. Room is left for the 200 MB that
 * media of one app may have (documented by the service). What is read of a package is held while it is looked at.
 */
export const DEFAULT_LIMITS: ArchiveLimits = {
  packageBytes: 224 * MiB,
  entries: 10_000,
  expandedBytes: 256 * MiB,
  entryExpandedBytes: 224 * MiB,
  ratio: 200,
  ratioFrom: MiB,
  nameBytes: 512,
  depth: 32
}

/** What a zip holds beside its files and their order; exporters write none of it. Names are as they were written. */
export interface Container {
  /** Names with backslashes between their parts. */
  readonly backslashes: readonly string[]
  /** Entries for folders. */
  readonly folders: readonly string[]
  /** Files macOS adds, which are left out of the archive's names. */
  readonly extras: readonly string[]
}

/** The files of a zip, under the names they have once its oddities are taken away. */
export interface Archive {
  /** With `/` between parts, files only, in the archive's order, without a folder that wraps everything. */
  readonly names: readonly string[]
  /** The folder that wrapped everything, where there was one. */
  readonly wrapper?: string
  /** What no exporter writes and was tolerated, as phrases a person can read. */
  readonly oddities: readonly string[]
  /** Absent where the files were never in a zip. */
  readonly container?: Container
  /** What reading the package that the archive belongs to may still cost. */
  readonly budget: Budget
  has(name: string): boolean
  /**
   * The content of a file, inflated and checked at each call; keep it rather than read it twice.
   * Throws an `ActionError` when it is damaged, missing, or would exceed the limits.
   */
  read(name: string): Buffer
}

export interface OpenOptions {
  /** Whether names may begin with a separator, which is then left out: those of some app documents do. */
  readonly leadingSeparator?: boolean
  /** That of the package which the archive is a part of; a new one when absent. */
  readonly budget?: Budget
}

/**
 * Opens a zip from an untrusted source. Names and claims of every entry are checked here, contents when they are read.
 *
 * @param what how messages call the file, with its quotes: `the package "a.zip"`
 * @throws ActionError for a damaged zip, and for anything an exporter would never write: names that leave the archive,
 * names that differ only in case, entries that share bytes, encryption, bombs
 */
export function openArchive(
  bytes: Uint8Array,
  what: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
  { leadingSeparator = false, budget = new Budget() }: OpenOptions = {}
): Archive {
  if (bytes.length > limits.packageBytes)
    throw unsafe(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`)
  const entries = zipEntries(bytes, what, limits)
  checkClaims(entries, what, limits)
  const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator)
  const wrapper = wrappingFolder([...files.keys()])
  if (wrapper !== undefined) oddities.push(`everything lies inside the folder ${quoted(wrapper)}`)
  const unwrapped = new Map(
    [...files].map(([name, entry]) => [wrapper === undefined ? name : name.slice(wrapper.length + 1), entry])
  )
  return {
    names: [...unwrapped.keys()],
    ...(wrapper === undefined ? {} : { wrapper }),
    oddities,
    container,
    budget,
    has: name => unwrapped.has(name),
    read: name => {
      const entry = unwrapped.get(name)
      if (entry === undefined) throw missing(what, name)
      budget.spendInflated(entry.size)
      return expanded(entry, roomOf(limits, limits.expandedBytes), what)
    }
  }
}

const missing = (what: string, name: string): ActionError =>
  new ActionError({
    doing: `read ${plainText(what, 300)}`,
    why: `it holds no file ${quoted(name)}`,
    remedy: 'Export the package again.'
  })

const roomOf = (limits: ArchiveLimits, left: number): Room => ({
  left,
  entry: limits.entryExpandedBytes,
  ratio: limits.ratio,
  ratioFrom: limits.ratioFrom
})

/** Refuses what already confesses to be too much; what lies about its size is caught when it is inflated. */
function checkClaims(entries: readonly ZipEntry[], what: string, limits: ArchiveLimits): void {
  let left = limits.expandedBytes
  for (const entry of entries) {
    if (entry.encrypted) throw unsafe(what, `the entry ${quoted(entry.name)} is encrypted`)
    const fault = tooLarge(entry, entry.size, roomOf(limits, left))
    if (fault !== undefined) throw unsafe(what, fault)
    left -= entry.size
  }
}

function filesOf(
  entries: readonly ZipEntry[],
  what: string,
  depth: number,
  leadingSeparator: boolean
): { files: Map<string, ZipEntry>; oddities: string[]; container: Container } {
  const files = new Map<string, ZipEntry>()
  const seen = new Map<string, string>()
  const oddities = new Set<string>()
  const container = { backslashes: new Array<string>(), folders: new Array<string>(), extras: new Array<string>() }
  for (const entry of entries) {
    const result = normalisedName(leadingSeparator ? entry.name.replace(/^[\\/]/, '') : entry.name, depth)
    if (typeof result === 'string') throw unsafe(what, `the entry ${quoted(entry.name)} ${result}`)
    if (result.backslashes) {
      oddities.add('its names are separated by backslashes, as some Windows tools write them')
      container.backslashes.push(entry.name)
    }
    if (entry.directory) {
      oddities.add('it has entries for folders')
      container.folders.push(entry.name)
      continue
    }
    if (result.name === '') throw unsafe(what, 'it holds an entry without a name')
    const twin = seen.get(comparableName(result.name))
    if (twin !== undefined)
      throw unsafe(what, `its entries ${quoted(twin)} and ${quoted(entry.name)} are the same file`)
    seen.set(comparableName(result.name), entry.name)
    if (isMacExtra(result.name)) {
      oddities.add('it has extra files of macOS, which are left out')
      container.extras.push(entry.name)
    } else files.set(result.name, entry)
  }
  return { files, oddities: [...oddities], container }
}
