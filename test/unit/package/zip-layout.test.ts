import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { openArchive } from '../../../src/package/archive.ts'
import { UnsafeArchive } from '../../../src/package/unsafe-archive.ts'
import { rawZip } from '../../support/raw-zip.ts'

const END_RECORD = 22

/** A zip in its parts, as they are put together again. */
interface Parts {
  readonly files: Buffer
  readonly directory: Buffer
  readonly end: Buffer
}

function partsOf(zip: Buffer): Parts {
  const end = zip.length - END_RECORD
  const directory = zip.readUInt32LE(end + 16)
  return {
    files: Buffer.from(zip.subarray(0, directory)),
    directory: Buffer.from(zip.subarray(directory, end)),
    end: Buffer.from(zip.subarray(end))
  }
}

const joined = ({ files, directory, end }: Parts): Buffer => {
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(files.length, 16)
  return Buffer.concat([files, directory, end])
}

const sample = (): Parts => partsOf(rawZip([{ name: 'a.txt', bytes: 'hello' }]))

const withComment = (parts: Parts, comment: Buffer): Parts => {
  parts.directory.writeUInt16LE(comment.length, 32)
  return { ...parts, directory: Buffer.concat([parts.directory, comment]) }
}

const withExtra = (parts: Parts, extra: Buffer): Parts => {
  const { directory } = parts
  directory.writeUInt16LE(extra.length, 30)
  return { ...parts, directory: Buffer.concat([directory, extra]) }
}

const withArchiveComment = (parts: Parts, comment: Buffer): Parts => {
  parts.end.writeUInt16LE(comment.length, 20)
  return { ...parts, end: Buffer.concat([parts.end, comment]) }
}

const extra = (id: number, length: number): Buffer => {
  const field = Buffer.alloc(4 + length)
  field.writeUInt16LE(id, 0)
  field.writeUInt16LE(length, 2)
  return field
}

function zip64Records(count: number, size: number, offset: number, at: number): Buffer {
  const record = Buffer.alloc(56)
  record.write('PK\u0006\u0006', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\u0006\u0007', 'latin1')
  locator.writeBigUInt64LE(BigInt(at), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator])
}

/** The ordinary end record leads to `ordinary`; records in the comment of its last entry lead to `hidden`. */
function withTwoDirectories(hidden: Parts, ordinary: Parts): Buffer {
  const before = hidden.files.length + hidden.directory.length
  ordinary.directory.writeUInt32LE(before, 42)
  const at = before + ordinary.files.length + ordinary.directory.length
  const { directory } = withComment(ordinary, zip64Records(1, hidden.directory.length, hidden.files.length, at))
  ordinary.end.writeUInt32LE(directory.length, 12)
  ordinary.end.writeUInt32LE(before + ordinary.files.length, 16)
  return Buffer.concat([hidden.files, hidden.directory, ordinary.files, directory, ordinary.end])
}

/** An entry whose sizes stand behind its content, as programs write it that do not know them in advance. */
function described({ lead = 4, size = 5, open = 26 } = {}): Buffer {
  const parts = sample()
  const descriptor = Buffer.alloc(16)
  descriptor.write('PK\u0007\u0008', 'latin1')
  descriptor.writeUInt32LE(crc32('hello'), 4)
  descriptor.writeUInt32LE(deflateRawSync('hello').length, 8)
  descriptor.writeUInt32LE(size, 12)
  parts.files.writeUInt16LE(8, 6)
  parts.files.fill(0, 14, open)
  parts.directory.writeUInt16LE(8, 8)
  return joined({ ...parts, files: Buffer.concat([parts.files, descriptor.subarray(4 - lead)]) })
}

const refusalOf = (zip: Buffer): unknown => {
  try {
    const archive = openArchive(zip, 'the package "a.zip"')
    for (const name of archive.names) archive.read(name)
  } catch (error) {
    return error
  }
  return undefined
}

describe('archives that readers could take for different ones are refused', () => {
  const other = (): Parts => partsOf(rawZip([{ name: 'a.txt', bytes: 'something else' }]))
  const gap = Buffer.from('----')
  const cases: readonly (readonly [string, () => Buffer])[] = [
    ['a second directory behind zip64 records in a comment', () => withTwoDirectories(sample(), other())],
    [
      'zip64 records in front of the end record',
      () => {
        const { files, directory, end } = sample()
        const records = zip64Records(1, directory.length, files.length, files.length + directory.length)
        const zip = joined({ files, directory, end })
        return Buffer.concat([zip.subarray(0, -END_RECORD), records, end])
      }
    ],
    [
      'a zip64 locator alone',
      () => joined(withComment(sample(), Buffer.from('PK\u0006\u0007................', 'latin1')))
    ],
    [
      'a zip64 record in the comment of the archive',
      () => joined(withArchiveComment(sample(), zip64Records(1, 1, 1, 1)))
    ],
    ['zip64 sizes in the directory', () => joined(withExtra(sample(), extra(1, 16)))],
    [
      'zip64 sizes in the header of an entry',
      () => {
        const { files, ...rest } = sample()
        files.writeUInt16LE(20, 28)
        return joined({ ...rest, files: Buffer.concat([files.subarray(0, 35), extra(1, 16), files.subarray(35)]) })
      }
    ],
    ['a second name', () => joined(withExtra(sample(), extra(0x7075, 9)))],
    [
      'counts that only zip64 gives',
      () => {
        const { end, ...rest } = sample()
        end.writeUInt16LE(0xffff, 8)
        end.writeUInt16LE(0xffff, 10)
        return joined({ ...rest, end })
      }
    ],
    ['an end record in the comment of an entry', () => joined(withComment(sample(), sample().end))],
    ['an end record in the comment of the archive', () => joined(withArchiveComment(sample(), sample().end))],
    [
      'an end record in an entry, whose comment is all that follows',
      () => {
        const inner = Buffer.concat([sample().end, Buffer.from('x')])
        const parts = partsOf(rawZip([{ name: 'a.txt', bytes: inner, method: 0 }]))
        const zip = joined(parts)
        const at = zip.indexOf('PK\u0005\u0006', 'latin1')
        zip.writeUInt16LE(zip.length - at - END_RECORD, at + 20)
        const content = zip.subarray(at, at + inner.length)
        for (const crcAt of [14, parts.files.length + 16]) zip.writeUInt32LE(crc32(content), crcAt)
        return zip
      }
    ],
    ['bytes behind the end', () => Buffer.concat([joined(sample()), gap])],
    [
      'bytes in front of the first entry',
      () => {
        const { files, directory, end } = sample()
        directory.writeUInt32LE(gap.length, 42)
        return joined({ files: Buffer.concat([gap, files]), directory, end })
      }
    ],
    [
      'bytes in front of the directory',
      () => {
        const { files, directory, end } = sample()
        return joined({ files: Buffer.concat([files, gap]), directory, end })
      }
    ],
    [
      'an entry that the directory does not list',
      () => {
        const { files, directory, end } = sample()
        return joined({ files: Buffer.concat([files, other().files]), directory, end })
      }
    ],
    [
      'bytes behind the directory',
      () => {
        const { files, directory, end } = sample()
        const zip = joined({ files, directory, end })
        return Buffer.concat([zip.subarray(0, -END_RECORD), gap, end])
      }
    ],
    [
      'a directory that is longer than its entries',
      () => {
        const { files, directory, end } = sample()
        return joined({ files, directory: Buffer.concat([directory, gap]), end })
      }
    ],
    [
      'bytes behind the content of an entry, within its size',
      () => rawZip([{ name: 'a.txt', bytes: 'hello', compressed: Buffer.concat([deflateRawSync('hello'), gap]) }])
    ],
    [
      'headers that differ in the checksum',
      () => {
        const { files, ...rest } = sample()
        files.writeUInt32LE(1, 14)
        return joined({ ...rest, files })
      }
    ],
    [
      'headers that differ in the method',
      () => {
        const { files, ...rest } = sample()
        files.writeUInt16LE(0, 8)
        return joined({ ...rest, files })
      }
    ],
    ['a descriptor that says another size', () => described({ size: 6 })],
    [
      'a split archive',
      () => {
        const { end, ...rest } = sample()
        end.writeUInt16LE(1, 4)
        return joined({ ...rest, end })
      }
    ]
  ]

  test.each(cases)('%s', (_, zip) => {
    expect(refusalOf(zip())).toBeInstanceOf(UnsafeArchive)
  })
})

describe('archives that are read', () => {
  test.each([
    ['an archive with a comment', joined(withArchiveComment(sample(), Buffer.from('made for a test')))],
    ['an entry with a comment', joined(withComment(sample(), Buffer.from('made for a test')))],
    ['times in extra fields', joined(withExtra(sample(), extra(0x000a, 32)))],
    [
      'an archive within an archive, stored',
      rawZip([{ name: 'a.zip', bytes: joined(sample()), method: 0 }, { name: 'b' }])
    ],
    ['sizes behind the content', described()],
    ['sizes behind the content, without a signature', described({ lead: 0 })],
    ['sizes behind the content and in front of it', described({ open: 14 })],
    ['sizes behind the content, one of them in front of it as well, as macOS does it', described({ open: 22 })],
    ['nothing at all', rawZip([])]
  ])('%s', (_, zip) => {
    expect(refusalOf(zip)).toBeUndefined()
  })
})
