import * as fc from 'fast-check'
import { type RawEntry, rawZip } from '../support/raw-zip.ts'
import { hostileText } from './hostile.ts'

/** What is done to the structure of an archive: its entries, its headers, its bytes. */
export interface ZipEdits {
  readonly entries: readonly EntryEdit[]
  readonly headers: readonly HeaderEdit[]
  readonly bytes: readonly ByteEdit[]
}

interface EntryEdit {
  readonly at: number
  readonly kind: 'remove' | 'double' | 'rename' | 'local-name' | 'raw-name' | 'method' | 'flags' | 'size' | 'crc'
  readonly text: string
  readonly number: number
}

/** A field of a header overwritten: offsets, lengths and sizes that lie, entries that overlap. */
interface HeaderEdit {
  readonly header: 'local' | 'directory' | 'end'
  readonly at: number
  readonly field: number
  readonly wide: boolean
  readonly number: number
}

export interface ByteEdit {
  readonly kind: 'set' | 'cut' | 'double' | 'fill' | 'move'
  readonly from: number
  readonly to: number
  readonly length: number
}

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 2, 8, 12, 99, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xffffffff),
  fc.nat(0xffffffff),
  fc.nat(2_000)
)

const entryEdit: fc.Arbitrary<EntryEdit> = fc.record({
  at: fc.nat(50),
  kind: fc.constantFrom('remove', 'double', 'rename', 'local-name', 'raw-name', 'method', 'flags', 'size', 'crc'),
  text: hostileText,
  number: numbers
})

const headerEdit: fc.Arbitrary<HeaderEdit> = fc.record({
  header: fc.constantFrom('local', 'directory', 'directory', 'end'),
  at: fc.nat(50),
  field: fc.nat(42),
  wide: fc.boolean(),
  number: numbers
})

export const byteEdit: fc.Arbitrary<ByteEdit> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'fill', 'move'),
  from: fc.nat(0x7fffffff),
  to: fc.nat(0x7fffffff),
  length: fc.integer({ min: 1, max: 12 })
})

export const zipEdits: fc.Arbitrary<ZipEdits> = fc.record({
  entries: fc.array(entryEdit, { maxLength: 2 }),
  headers: fc.array(headerEdit, { maxLength: 2 }),
  bytes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(byteEdit, { maxLength: 3 }))
})

export function editedZip(files: readonly (readonly [string, Uint8Array | string])[], edits: ZipEdits): Buffer {
  let entries: RawEntry[] = files.map(([name, bytes]) => ({ name, bytes }))
  for (const edit of edits.entries) {
    const at = edit.at % Math.max(1, entries.length)
    const entry = entries[at]
    if (entry !== undefined) entries = entries.toSpliced(at, 1, ...editedEntry(entry, edit))
  }
  const zip = rawZip(entries)
  for (const edit of edits.headers) patch(zip, edit)
  return editedBytes(zip, edits.bytes)
}

function editedEntry(entry: RawEntry, { kind, text, number }: EntryEdit): RawEntry[] {
  switch (kind) {
    case 'remove':
      return []
    case 'double':
      return [entry, { ...entry }]
    case 'rename':
      return [{ ...entry, name: text.slice(0, 60_000) }]
    case 'local-name':
      return [{ ...entry, localName: text.slice(0, 60_000) }]
    case 'raw-name':
      return [{ ...entry, name: Buffer.from(text.slice(0, 60_000), 'latin1') }]
    case 'method':
      return [{ ...entry, method: number & 0xffff }]
    case 'flags':
      return [{ ...entry, flags: number & 0xffff }]
    case 'size':
      return [{ ...entry, size: number }]
    case 'crc':
      return [{ ...entry, crc: number }]
  }
}

const SIGNATURES = { local: 'PK\u0003\u0004', directory: 'PK\u0001\u0002', end: 'PK\u0005\u0006' } as const

function patch(zip: Buffer, { header, at, field, wide, number }: HeaderEdit): void {
  const places: number[] = []
  for (let place = zip.indexOf(SIGNATURES[header]); place >= 0; place = zip.indexOf(SIGNATURES[header], place + 4))
    places.push(place)
  const place = (places[at % Math.max(1, places.length)] ?? 0) + field
  if (place + 4 > zip.length) return
  if (wide) zip.writeUInt32LE(number, place)
  else zip.writeUInt16LE(number & 0xffff, place)
}

/** A copy with some bytes changed, taken out, repeated or put in from elsewhere. */
export function editedBytes(bytes: Uint8Array, edits: readonly ByteEdit[]): Buffer {
  let copy = Buffer.from(bytes)
  for (const { kind, from, to, length } of edits) {
    if (copy.length === 0) break
    const [start, other] = [from % copy.length, to % copy.length]
    const end = Math.min(copy.length, start + length)
    if (kind === 'set') copy[start] = to & 0xff
    else if (kind === 'cut') copy = Buffer.concat([copy.subarray(0, start), copy.subarray(end)])
    else if (kind === 'double') copy = Buffer.concat([copy.subarray(0, end), copy.subarray(start)])
    else if (kind === 'fill') copy.fill(to % 2 === 0 ? 0 : 0xff, start, end)
    else copy.copy(copy, start, other, Math.min(copy.length, other + length))
  }
  return copy
}
