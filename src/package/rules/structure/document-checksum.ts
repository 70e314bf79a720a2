import { ActionError } from '../../../base/errors.ts'
import { DEFAULT_LIMITS } from '../../archive.ts'
import { isObject } from '../../../base/objects.ts'
import { parseJson, valueAt } from '../../json-text.ts'
import { expanded, type ZipEntry, zipEntries } from '../../zip-entries.ts'

/** A difference between a document and its `checksum.json`. */
export interface ChecksumFault {
  readonly kind: 'unlisted' | 'missing' | 'unreadable'
  /** The affected files of the document, with their original names. */
  readonly names: readonly string[]
}

/** Maximum size of `checksum.json`. The largest document measured has 69 files. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * Compares the file names in a document with those in its `checksum.json`, which Studio wrote from 2021 to 2024. Empty if
 * there is no such file, or the document cannot be read at all. Inflates only `checksum.json`.
 */
export function checksumFaults(document: Buffer): ChecksumFault[] {
  let entries: ZipEntry[]
  try {
    entries = zipEntries(document, 'the document', DEFAULT_LIMITS)
  } catch (error) {
    if (error instanceof ActionError) return []
    throw error
  }
  const list = entries.find(({ name }) => comparable(name) === 'checksum.json')
  if (list === undefined) return []
  const checksums = listIn(list)
  if (checksums === undefined) return [{ kind: 'unreadable', names: [] }]
  const files = entries.filter(entry => !entry.directory && entry !== list).map(({ name }) => name)
  const [there, listed] = [new Set(files.map(comparable)), new Set(checksums.map(comparable))]
  const faults: ChecksumFault[] = [
    { kind: 'unlisted', names: files.filter(name => !listed.has(comparable(name))) },
    { kind: 'missing', names: checksums.filter(name => !there.has(comparable(name))) }
  ]
  return faults.filter(({ names }) => names.length > 0)
}

function listIn(entry: ZipEntry): string[] | undefined {
  const { ratio, ratioFrom } = DEFAULT_LIMITS
  try {
    const bytes = expanded(entry, { left: MOST_BYTES, entry: MOST_BYTES, ratio, ratioFrom }, 'the document')
    const sums = valueAt(parseJson(bytes, 'checksum.json of the document'), 'ServerPerFileChecksums')
    return isObject(sums) ? Object.keys(sums) : undefined
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/** Documents use backslashes as separators, some also as the first character. */
const comparable = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
