import { constants, crc32, deflateRawSync } from 'node:zlib'
import { decodedName, isMacExtra, normalisedName, wrappingFolder } from '../entry-names.ts'
import { layoutOf } from '../zip-layout.ts'

const CENTRAL_HEADER = 46
const LOCAL_HEADER = 30
const STORED = 0
const DESCRIPTOR_SIGNATURE = 0x08074b50
const FOLLOWED_BY_DESCRIPTOR = 0x0008
const END = Buffer.from('PK\u0005\u0006', 'latin1')

interface Entry {
  /** As the archive of the package spells it. */
  readonly name: string
  readonly isFolder: boolean
  /** Offset of its header in the directory. */
  readonly central: number
  readonly start: number
  readonly end: number
  readonly compressedSize: number
}

/**
 * A zip with the content of some entries replaced. The order, the names, the times and all other fields stay, and every
 * other entry stays to the byte, compressed as it was.
 *
 * New content is compressed without references to what came before: such references are found differently on different
 * processors, and the same edit has to give the same bytes on every machine.
 *
 * @param bytes a zip that was opened as an archive before, which found its structure sound
 * @param contents by the names of that archive
 * @param deepest number of folders that names may have
 */
export function withContents(
  bytes: Buffer,
  contents: ReadonlyMap<string, Buffer>,
  deepest: number,
  { leadingSeparator = false }: { readonly leadingSeparator?: boolean } = {}
): Buffer {
  if (contents.size === 0) return bytes
  const { entries, end } = entriesOf(bytes, deepest, leadingSeparator)
  const directoryStart = bytes.readUInt32LE(end + 16)
  const directory = Buffer.from(bytes.subarray(directoryStart, end))
  const parts: Buffer[] = []
  let offset = 0
  for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
    const at = entry.central - directoryStart
    directory.writeUInt32LE(offset, at + 42)
    const content = contents.get(entry.name)
    const part = content === undefined ? [bytes.subarray(entry.start, entry.end)] : rewritten(bytes, entry, content)
    if (content !== undefined) {
      directory.writeUInt32LE(crc32(content), at + 16)
      directory.writeUInt32LE(part[1]?.length ?? 0, at + 20)
      directory.writeUInt32LE(content.length, at + 24)
    }
    for (const piece of part) {
      parts.push(piece)
      offset += piece.length
    }
  }
  const tail = Buffer.from(bytes.subarray(end))
  tail.writeUInt32LE(offset, 16)
  parts.push(directory, tail)
  return Buffer.concat(parts)
}

function entriesOf(bytes: Buffer, deepest: number, leadingSeparator: boolean): { entries: Entry[]; end: number } {
  const extents = layoutOf(bytes, 0xffff).entries
  const end = bytes.lastIndexOf(END)
  let at = bytes.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (const extent of extents) {
    const written = decodedName(extent.name)
    const result = normalisedName(leadingSeparator ? written.replace(/^[\\/]/, '') : written, deepest)
    entries.push({
      ...extent,
      name: typeof result === 'string' ? '' : result.name,
      isFolder: /[\\/]$/.test(written),
      central: at
    })
    at += CENTRAL_HEADER + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  const files = entries.flatMap(({ name, isFolder }) => (name === '' || isFolder || isMacExtra(name) ? [] : [name]))
  const wrapper = wrappingFolder(files)
  if (wrapper === undefined) return { entries, end }
  return { entries: entries.map(entry => ({ ...entry, name: entry.name.slice(wrapper.length + 1) })), end }
}

/** Header, content, and the sizes behind it where the entry has them there. */
function rewritten(bytes: Buffer, { start, end, compressedSize }: Entry, content: Buffer): Buffer[] {
  const contentStart = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28)
  const header = Buffer.from(bytes.subarray(start, contentStart))
  const packed =
    header.readUInt16LE(8) === STORED ? content : deflateRawSync(content, { strategy: constants.Z_HUFFMAN_ONLY })
  const sizes = [crc32(content), packed.length, content.length]
  const isDescribed = (header.readUInt16LE(6) & FOLLOWED_BY_DESCRIPTOR) !== 0
  for (const [index, size] of sizes.entries()) {
    const at = 14 + 4 * index
    // Whoever writes the sizes behind the content leaves them open in front of it.
    if (!isDescribed || header.readUInt32LE(at) !== 0) header.writeUInt32LE(size, at)
  }
  if (!isDescribed) return [header, packed]
  const descriptor = Buffer.from(bytes.subarray(contentStart + compressedSize, end))
  const lead = descriptor.length === 16 && descriptor.readUInt32LE(0) === DESCRIPTOR_SIGNATURE ? 4 : 0
  for (const [index, size] of sizes.entries()) descriptor.writeUInt32LE(size, lead + 4 * index)
  return [header, packed, descriptor]
}
