import { crc32, deflateRawSync } from 'node:zlib'

/** One entry as it shall stand in the file. Every field but the name has an honest default and may lie. */
export interface RawEntry {
  readonly name: string | Uint8Array
  readonly bytes?: Uint8Array | string
  /** 0 stores, 8 deflates; others are written with the bytes as they are. */
  readonly method?: number
  readonly flags?: number
  /** Stored bytes in place of the compressed content. */
  readonly compressed?: Uint8Array
  readonly size?: number
  readonly crc?: number
  /** Name in the header before the content, where it shall differ from the one in the directory. */
  readonly localName?: string
}

/** Writes a zip byte by byte, so that tests can hold what no library would write. */
export function rawZip(entries: readonly RawEntry[], options: { readonly count?: number } = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.bytes ?? '')
    const method = entry.method ?? 8
    const compressed = Buffer.from(entry.compressed ?? (method === 8 ? deflateRawSync(content) : content))
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(entry.flags ?? 0, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(0x21_0000, 6)
    common.writeUInt32LE(entry.crc ?? crc32(content), 10)
    common.writeUInt32LE(compressed.length, 14)
    common.writeUInt32LE(entry.size ?? content.length, 18)
    const localName = Buffer.from(entry.localName ?? entry.name)
    const local = Buffer.from(common)
    local.writeUInt16LE(localName.length, 22)
    const central = Buffer.from(common)
    central.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), local, localName, compressed)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), central, rest, name)
    offset += 30 + localName.length + compressed.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(options.count ?? entries.length, 8)
  end.writeUInt16LE(options.count ?? entries.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}
