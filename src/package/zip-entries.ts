import { crc32, inflateRawSync } from 'node:zlib'
import AdmZip from 'adm-zip'
import { plainText, quoted } from '../base/display.ts'
import { ActionError, messageOf } from '../base/errors.ts'
import { decodedName } from './entry-names.ts'
import { UnsafeArchive } from './unsafe-archive.ts'
import { LayoutFault, type ZipLayout, layoutOf } from './zip-layout.ts'

/** An entry of the central directory. All fields but `name` and `directory` are unverified. */
export interface ZipEntry {
  /** As written, with the original separators. */
  readonly name: string
  readonly directory: boolean
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly size: number
  readonly compressedSize: number
  /** The stored bytes. Throws if the archive is truncated. */
  compressed(): Buffer
}

const STORED = 0
const DEFLATED = 8
// Bit 0: encrypted; bit 6: strong encryption; bit 13: the central directory is masked.
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000

const DAMAGED =
  'Download or export the file again. If it is kept in git, mark *.zip as binary in .gitattributes: changed line endings destroy a zip.'
const UNSAFE = 'Power Apps does not create archives like this. Do not use this file; export the package again.'

/** The error for a broken archive. */
export const damaged = (what: string, why: string, cause?: unknown): ActionError =>
  new ActionError({ doing: `read ${plainText(what, 300)}`, why, remedy: DAMAGED, cause })

/** The error for an archive that no exporter writes and that could do harm. */
export const unsafe = (what: string, why: string): UnsafeArchive =>
  new UnsafeArchive({ doing: `read ${plainText(what, 300)}`, why, remedy: UNSAFE })

/** A Buffer over the same memory, which is the only type that adm-zip accepts. */
export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Lists the entries of a zip without reading any content. Throws an `ActionError` for a file that is not a zip, is cut off,
 * could be read in more than one way, or exceeds the limits.
 *
 * @param onCount called with the number of entries before their names are read, which is the expensive part. What it throws
 * is passed on
 */
export function zipEntries(
  bytes: Uint8Array,
  what: string,
  limits: { entries: number; nameBytes: number },
  onCount: (entries: number) => void = () => {}
): ZipEntry[] {
  const buffer = asBuffer(bytes)
  const { entries } = checkedLayout(buffer, what, limits.entries)
  onCount(entries.length)
  const listed = directoryOf(buffer, what, limits)
  return listed.map((entry, at) => {
    const name = decodedName(entry.rawEntryName)
    const { header } = entry
    const seen = entries[at]
    if (seen?.start !== header.offset || seen.compressedSize !== header.compressedSize)
      throw unsafe(what, `there are two ways to read its entry ${quoted(name)}`)
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
          throw damaged(what, `the entry ${quoted(name)} is truncated`, error)
        }
      }
    }
  })
}

function checkedLayout(buffer: Buffer, what: string, mostEntries: number): ZipLayout {
  try {
    return layoutOf(buffer, mostEntries)
  } catch (error) {
    if (!(error instanceof LayoutFault)) throw error
    const names = error.names.map(name => quoted(decodedName(name)))
    const why = error.message.split('{}').reduce((text, part, at) => `${text}${names[at - 1] ?? ''}${part}`)
    throw error.kind === 'damaged' ? damaged(what, why, error) : unsafe(what, why)
  }
}

function directoryOf(buffer: Buffer, what: string, limits: { entries: number; nameBytes: number }): AdmZip.IZipEntry[] {
  // adm-zip gets the names in hexadecimal. Otherwise it would create an entry for each folder in a name, and change the
  // names before looking them up. This module handles names itself, from the original bytes.
  const decode = (raw: Buffer | Uint8Array): string => {
    if (raw.length > limits.nameBytes)
      throw unsafe(what, `it contains an entry name of ${raw.length} bytes, more than the ${limits.nameBytes} allowed`)
    return Buffer.from(raw).toString('hex')
  }
  try {
    const zip = new AdmZip(buffer, { noSort: true, decoder: { encode: text => Buffer.from(text), decode } })
    return zip.getEntries()
  } catch (error) {
    if (error instanceof ActionError) throw error
    const twice = /Duplicate entry name "?([0-9a-f]*)/i.exec(messageOf(error))
    if (twice !== null)
      throw unsafe(what, `it contains the entry ${quoted(decodedName(Buffer.from(twice[1] ?? '', 'hex')))} twice`)
    throw damaged(what, 'it is not a complete zip archive', error)
  }
}

/** What an entry may grow to when read, in bytes. */
export interface Room {
  readonly left: number
  readonly entry: number
  readonly ratio: number
  readonly ratioFrom: number
}

/** Why an entry must not have `size` bytes; `undefined` if it may. */
export function tooLarge(entry: ZipEntry, size: number, room: Room): string | undefined {
  const name = quoted(entry.name)
  if (size > room.entry) return `the entry ${name} expands to more than ${room.entry} bytes`
  if (size > room.left) return `its entries expand to more bytes than allowed, at ${name}`
  if (size > room.ratioFrom && size > entry.compressedSize * room.ratio)
    return `the entry ${name} expands to more than ${room.ratio} times its size`
  return undefined
}

/** The content of an entry, verified by its size and checksum. Never exceeds `room` while it is inflated. */
export function expanded(entry: ZipEntry, room: Room, what: string): Buffer {
  const name = quoted(entry.name)
  if (entry.encrypted) throw unsafe(what, `the entry ${name} is encrypted`)
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw unsafe(what, `the entry ${name} uses compression method ${entry.method}, which packages do not use`)
  const claimed = tooLarge(entry, entry.size, room)
  if (claimed !== undefined) throw unsafe(what, claimed)
  const data = entry.compressed()
  const content =
    entry.method === STORED || (data.length === 0 && entry.size === 0) ? data : inflated(entry, data, what)
  if (content.length !== entry.size)
    throw damaged(what, `the entry ${name} has ${content.length} bytes, but its header says ${entry.size}`)
  if (crc32(content) !== entry.crc) throw damaged(what, `the checksum of the entry ${name} does not match its content`)
  return content
}

function inflated(entry: ZipEntry, data: Buffer, what: string): Buffer {
  const name = quoted(entry.name)
  let content: Buffer
  let used: number
  try {
    // The claimed size was found acceptable; whatever goes beyond it is a lie and stops here, not after the fact. In one
    // piece with a byte to spare, so that nothing has to be put together from a second copy.
    const { buffer, engine } = inflateRawSync(data, {
      maxOutputLength: Math.max(1, entry.size),
      chunkSize: Math.max(1024, entry.size + 1),
      info: true
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
    used = engine.bytesWritten
    content = buffer
  } catch (error) {
    if (isTooLarge(error))
      throw unsafe(what, `the entry ${name} expands to more than the ${entry.size} bytes that its header says`)
    throw damaged(what, `the content of the entry ${name} cannot be decompressed`, error)
  }
  if (used < data.length) throw unsafe(what, `there are bytes after the content of the entry ${name}`)
  return content
}

// Checks the code instead of the class, because errors of Node.js may come from another realm.
const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
