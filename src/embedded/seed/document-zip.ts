import { crc32, deflateRawSync } from 'node:zlib'

export interface DocumentEntry {
  /** With backslashes between folders, as Power Apps Studio writes them. */
  readonly name: string
  readonly text: string
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
const DEFLATE = 8
// 1980-01-01, the earliest date in a zip.
const DATE = 0x0021

/**
 * Writes a zip like those of app documents: deflated, without flags, and with backslashes in names, which zip libraries
 * rightly refuse to write. For the demo package only; names must be ASCII.
 */
export function documentZip(entries: readonly DocumentEntry[]): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const content = Buffer.from(text, 'utf8')
    const packed = deflateRawSync(content)
    const rawName = Buffer.from(name, 'latin1')
    const common = commonFields(content, packed, rawName)
    const local = Buffer.concat([uint32(LOCAL), common, rawName, packed])
    const central = [uint32(CENTRAL), uint16(VERSION), common, Buffer.alloc(10), uint32(offset), rawName]
    locals.push(local)
    centrals.push(Buffer.concat(central))
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const count = uint16(entries.length)
  const end = [uint32(END), Buffer.alloc(4), count, count, uint32(directory.length), uint32(offset), uint16(0)]
  return Buffer.concat([...locals, directory, ...end])
}

/** The fields from "version needed" to "extra length", which both kinds of header share. */
const commonFields = (content: Buffer, packed: Buffer, name: Buffer): Buffer =>
  Buffer.concat([
    uint16(VERSION),
    uint16(0),
    uint16(DEFLATE),
    uint16(0),
    uint16(DATE),
    uint32(crc32(content)),
    uint32(packed.length),
    uint32(content.length),
    uint16(name.length),
    uint16(0)
  ])

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
