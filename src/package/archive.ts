import { plainText, quoted } from '../base/display.ts'
import { ActionError } from '../base/errors.ts'
import { Budget } from './budget.ts'
import { comparableName, isMacExtra, normalisedName, wrappingFolder } from './entry-names.ts'
import { type Room, type ZipEntry, expanded, tooLarge, unsafe, zipEntries } from './zip-entries.ts'

export { writeArchive } from './archive-writer.ts'

/** Limits for untrusted archives. Sizes are in bytes; expanded sizes are enforced while inflating. */
export interface ArchiveLimits {
  readonly packageBytes: number
  readonly entries: number
  /** Of all entries of one archive together. */
  readonly expandedBytes: number
  readonly entryExpandedBytes: number
  /** Expanded size divided by compressed size, per entry. */
  readonly ratio: number
  /** Entries up to this expanded size may have any ratio: a small file of spaces is not a zip bomb. */
  readonly ratioFrom: number
  readonly nameBytes: number
  /** Number of path segments: the folders and the file. */
  readonly depth: number
}

const MiB = 1024 * 1024

/**
 * Limits of this action, chosen from measurements: real packages stay below 4 MiB, 75 entries, names of 136 bytes and
 * five folders. The densest entry of a package expands 16 times, the densest one of an app document 32 times. The limits
 * leave room for the 200 MB of media that one app may have (documented by the service). A package is kept in memory
 * while it is examined.
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

/** What a zip contains besides its files. Exporters write none of it. Names are unchanged. */
export interface Container {
  /** Names that use backslashes as separators. */
  readonly backslashes: readonly string[]
  /** Names of folder entries. */
  readonly folders: readonly string[]
  /** Files added by macOS, which `names` of the archive leaves out. */
  readonly extras: readonly string[]
}

/** The files of a zip, with normalised names. */
export interface Archive {
  /** Separated by `/`, files only, in the order of the archive, without a folder that wraps everything. */
  readonly names: readonly string[]
  /** The folder that wraps everything, if there is one. */
  readonly wrapper?: string
  /** Tolerated irregularities that no exporter writes, as phrases for messages. */
  readonly oddities: readonly string[]
  /** Absent if the files did not come from a zip. */
  readonly container?: Container
  /** What reading the package of this archive may still cost. */
  readonly budget: Budget
  has(name: string): boolean
  /**
   * The content of a file. It is inflated and verified at each call, so keep it instead of reading it twice.
   * Throws an `ActionError` if the file is damaged or missing, or exceeds the limits.
   */
  read(name: string): Buffer
}

export interface OpenOptions {
  /** Whether names may begin with a separator, as in some app documents. It is removed. */
  readonly leadingSeparator?: boolean
  /** The budget of the package that contains the archive. Default: a new one. */
  readonly budget?: Budget
}

/**
 * Opens a zip from an untrusted source. Checks the names and declared sizes of all entries; contents are verified when
 * they are read.
 *
 * @param what the name of the file in messages, including quotes: `the package "a.zip"`
 * @throws ActionError for a damaged zip, and for anything that an exporter would never write: paths that leave the
 * archive, names that differ only in case, entries that share bytes, encryption, zip bombs
 */
export function openArchive(
  bytes: Uint8Array,
  what: string,
  limits: ArchiveLimits = DEFAULT_LIMITS,
  { leadingSeparator = false, budget = new Budget() }: OpenOptions = {}
): Archive {
  if (bytes.length > limits.packageBytes)
    throw unsafe(what, `it has ${bytes.length} bytes, more than the ${limits.packageBytes} allowed`)
  const entries = zipEntries(bytes, what, limits, count => budget.spendFiles(count))
  checkClaims(entries, what, limits)
  const { files, oddities, container } = filesOf(entries, what, limits.depth, leadingSeparator)
  const wrapper = wrappingFolder([...files.keys()])
  if (wrapper !== undefined) oddities.push(`everything is inside the folder ${quoted(wrapper)}`)
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
    why: `it does not contain the file ${quoted(name)}`,
    remedy: 'Export the package again.'
  })

const roomOf = (limits: ArchiveLimits, left: number): Room => ({
  left,
  entry: limits.entryExpandedBytes,
  ratio: limits.ratio,
  ratioFrom: limits.ratioFrom
})

/** Rejects declared sizes that exceed the limits. A size that is understated is detected while inflating. */
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
      oddities.add('its file names use backslashes, as some Windows tools write them')
      container.backslashes.push(entry.name)
    }
    if (entry.directory) {
      oddities.add('it has entries for folders')
      container.folders.push(entry.name)
      continue
    }
    if (result.name === '') throw unsafe(what, 'it contains an entry without a name')
    const duplicate = seen.get(comparableName(result.name))
    if (duplicate !== undefined)
      throw unsafe(what, `its entries ${quoted(duplicate)} and ${quoted(entry.name)} are the same file`)
    seen.set(comparableName(result.name), entry.name)
    if (isMacExtra(result.name)) {
      oddities.add('it contains files added by macOS, which are ignored')
      container.extras.push(entry.name)
    } else files.set(result.name, entry)
  }
  return { files, oddities: [...oddities], container }
}
