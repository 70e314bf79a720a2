import { crc32, inflateRawSync } from 'node:zlib'
import AdmZip from 'adm-zip'
import { plainText, quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import { decodedName } from './entry-names.ts'
import { UnsafeArchive } from './unsafe-archive.ts'

/** One entry as the archive's directory states it. Everything but `name` and `directory` is a claim to be checked. */
export interface ZipEntry {
  /** As written, separators and all. */
  readonly name: string
  readonly directory: boolean
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly compressedSize: number
  /** The bytes as stored; throws when the archive does not hold them all. */
  compressed(): Buffer
}

const STORED = 0
const DEFLATED = 8
// Bit 0: encrypted; bit 6: strong encryption; bit 13: the directory itself is masked.
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000
const LOCAL_HEADER = 30
const LOCAL_SIGNATURE = 0x04034b50

const DAMAGED =
  'Download or export the file again; if it is kept in git, mark *.zip as binary in .gitattributes, since changed line ends destroy a zip.'
const UNSAFE = 'Power Apps does not write such archives: do not use this file, export the package again.'

/** Refusal of an archive that is broken. */
export const damaged = (what: string, why: string, cause?: unknown): ActionError =>
  new ActionError({ doing: `read ${plainText(what, 300)}`, why, remedy: DAMAGED, cause })

/** Refusal of an archive that no exporter writes and that could do harm. */
export const unsafe = (what: string, why: string): UnsafeArchive =>
  new UnsafeArchive({ doing: `read ${plainText(what, 300)}`, why, remedy: UNSAFE })

/** As a Buffer over the same memory: adm-zip takes nothing else. */
export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Lists the entries of a zip without reading any content. Throws an `ActionError` for what is no zip, is cut off,
 * names an entry differently in its two headers, or exceeds the limits.
 */
export function zipEntries(
  bytes: Uint8Array,
  what: string,
  limits: { entries: number; nameBytes: number }
): ZipEntry[] {
  const buffer = asBuffer(bytes)
  const listed = directoryOf(buffer, what, limits)
  const extents: Extent[] = []
  const entries = listed.map(entry => {
    const name = decodedName(entry.rawEntryName)
    const { header } = entry
    if (!namedAlike(buffer, header.offset, entry.rawEntryName))
      throw damaged(what, `the entry ${quoted(name)} is not where the archive's directory says it is`)
    extents.push(extentOf(buffer, name, header))
    return {
      name,
      directory: entry.isDirectory,
      encrypted: (header.flags & ENCRYPTED) !== 0,
      method: header.method,
      crc: header.crc,
      size: header.size,
      compressedSize: header.compressedSize,
      compressed: () => {
        try {
          return entry.getCompressedData()
        } catch (error) {
          throw damaged(what, `the entry ${quoted(name)} is cut off`, error)
        }
      }
    }
  })
  refuseOverlaps(extents, what)
  return entries
}

/** The bytes of an archive that one entry takes: its header, its name, its content. */
interface Extent {
  readonly name: string
  readonly start: number
  readonly end: number
}

const extentOf = (buffer: Buffer, name: string, header: { offset: number; compressedSize: number }): Extent => {
  const { offset: start, compressedSize } = header
  const data = start + LOCAL_HEADER + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28)
  return { name, start, end: data + compressedSize }
}

/** Entries that share bytes are how some kilobytes become gigabytes without any of them being dense. */
function refuseOverlaps(extents: readonly Extent[], what: string): void {
  const inOrder = [...extents].sort((one, other) => one.start - other.start)
  for (const [at, { name, start }] of inOrder.entries()) {
    const before = inOrder[at - 1]
    if (before !== undefined && start < before.end)
      throw unsafe(what, `its entries ${quoted(before.name)} and ${quoted(name)} overlap`)
  }
}

function directoryOf(buffer: Buffer, what: string, limits: { entries: number; nameBytes: number }): AdmZip.IZipEntry[] {
  // adm-zip is handed names in hexadecimal. It would build an entry for every folder it sees in a name, and look names
  // up after cleaning them; both are ours to do, from the bytes as they are.
  const decode = (raw: Buffer | Uint8Array): string => {
    if (raw.length > limits.nameBytes)
      throw unsafe(what, `it holds an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`)
    return Buffer.from(raw).toString('hex')
  }
  try {
    const zip = new AdmZip(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } })
    const count = zip.getEntryCount()
    if (count > limits.entries) throw unsafe(what, `it holds ${count} entries, more than the ${limits.entries} allowed`)
    return zip.getEntries()
  } catch (error) {
    if (error instanceof ActionError) throw error
    const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec(messageOf(error))
    if (twice !== null)
      throw unsafe(what, `it holds the entry ${quoted(decodedName(Buffer.from(twice[1] ?? '', 'hex')))} twice`)
    throw damaged(what, 'it is not a complete zip archive', error)
  }
}

/** Whether the header in front of the content carries the same name: readers differ in which of the two they trust. */
function namedAlike(buffer: Buffer, offset: number, rawName: Buffer): boolean {
  const start = offset + LOCAL_HEADER
  if (start > buffer.length || buffer.readUInt32LE(offset) !== LOCAL_SIGNATURE) return false
  return buffer.subarray(start, start + buffer.readUInt16LE(offset + 26)).equals(rawName)
}

/** What an entry may grow to when read, in bytes. */
export interface Room {
  readonly left: number
  readonly entry: number
  readonly ratio: number
  readonly ratioFrom: number
}

/** Why an entry cannot be allowed to have `size` bytes; `undefined` when it can. */
export function tooLarge(entry: ZipEntry, size: number, room: Room): string | undefined {
  const name = quoted(entry.name)
  if (size > room.entry) return `the entry ${name} expands to more than ${room.entry} bytes`
  if (size > room.left) return `its entries expand to more than the bytes allowed, at ${name}`
  if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
    return `the entry ${name} expands to more than ${room.ratio} times its size`
  return undefined
}

/** The content of an entry, proven by its size and checksum, never growing beyond `room` while it is inflated. */
export function expanded(entry: ZipEntry, room: Room, what: string): Buffer {
  const name = quoted(entry.name)
  if (entry.encrypted) throw unsafe(what, `the entry ${name} is encrypted`)
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw unsafe(what, `the entry ${name} is compressed in a way (method ${entry.method}) that packages do not use`)
  const claimed = tooLarge(entry, entry.size, room)
  if (claimed !== undefined) throw unsafe(what, claimed)
  const data = entry.compressed()
  const content =
    entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what)
  if (content.length !== entry.size)
    throw damaged(what, `the entry ${name} has ${content.length} bytes where its header says ${entry.size}`)
  if (crc32(content) !== entry.crc) throw damaged(what, `the checksum of the entry ${name} does not fit its content`)
  return content
}

function inflated(entry: ZipEntry, data: Buffer, what: string): Buffer {
  const name = quoted(entry.name)
  try {
    // The claimed size was found acceptable; whatever goes beyond it is a lie and stops here, not after the fact. In one
    // piece with a byte to spare, so that nothing has to be put together from a second copy.
    return inflateRawSync(data, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: Math.max(1024, entry.size + 1)
    })
  } catch (error) {
    if (isTooLarge(error))
      throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes its header says`)
    throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error)
  }
}

// By its code, not its class: errors of Node's own may come from another realm.
const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
