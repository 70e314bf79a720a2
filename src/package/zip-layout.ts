/** Where the parts of a zip lie. Offsets and sizes are in bytes. */
export interface ZipLayout {
  readonly entries: readonly EntryExtent[]
}

/** The bytes of an archive that one entry takes: its header, its name, its content, its descriptor. */
export interface EntryExtent {
  readonly name: Buffer
  readonly start: number
  readonly end: number
  readonly compressedSize: number
}

/** Why an archive is not read: `damaged` says that its structure is broken, `unsafe` that readers would differ over it. */
export class LayoutFault extends Error {
  readonly kind: 'damaged' | 'unsafe'
  /** Names of the entries the message is about: each stands for one `{}` in it. */
  readonly names: readonly Buffer[]

  constructor(kind: 'damaged' | 'unsafe', why: string, names: readonly Buffer[] = []) {
    super(why)
    this.kind = kind
    this.names = names
  }
}

const LOCAL_SIGNATURE = 0x04034b50
const CENTRAL_SIGNATURE = 0x02014b50
const DESCRIPTOR_SIGNATURE = 0x08074b50
const LOCAL_HEADER = 30
const CENTRAL_HEADER = 46
const END_RECORD = 22
const LONGEST_COMMENT = 0xffff
/** Extra fields that override sizes and offsets (zip64), or the name. */
const ZIP64_EXTRA = 0x0001
const NAME_EXTRA = 0x7075
const FOLLOWED_BY_DESCRIPTOR = 0x0008

const END = Buffer.from('PK\u0005\u0006', 'latin1')
const ZIP64_END = Buffer.from('PK\u0006\u0006', 'latin1')
const ZIP64_LOCATOR = Buffer.from('PK\u0006\u0007', 'latin1')

const damaged = (why: string, ...names: Buffer[]): LayoutFault => new LayoutFault('damaged', why, names)
const unsafe = (why: string, ...names: Buffer[]): LayoutFault => new LayoutFault('unsafe', why, names)

/**
 * Follows a zip from its first byte to its last one. Readers of zips find the directory and the entries in different
 * ways; an archive that has no gap, no second directory and no second size is the same one to all of them. Real
 * packages and documents have none of these (measured over all that are known).
 *
 * @param mostEntries more are refused before any is looked at
 * @throws LayoutFault
 */
export function layoutOf(bytes: Buffer, mostEntries: number): ZipLayout {
  const end = endRecordOf(bytes)
  const [disk, directoryDisk] = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)]
  const [here, count] = [bytes.readUInt16LE(end + 8), bytes.readUInt16LE(end + 10)]
  const [size, start] = [bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  if ([disk, directoryDisk, here, count].includes(0xffff) || size === 0xffffffff || start === 0xffffffff)
    throw unsafe('it is a zip64 archive, which packages never are')
  if (count > mostEntries) throw unsafe(`it holds ${count} entries, more than the ${mostEntries} allowed`)
  if (disk !== 0 || directoryDisk !== 0 || here !== count) throw unsafe('it is one part of a split archive')
  if (start + size > end || (count > 0 && !isAt(bytes, start, CENTRAL_SIGNATURE)))
    throw damaged('it is not a complete zip archive')
  const entries = entriesOf(bytes, start, start + size, count)
  // Before the gaps: of an archive that was changed on its way, nothing is where the directory says it is.
  for (const entry of entries) expectHeader(bytes, entry)
  refuseRecords(bytes, start, end)
  if (start + size !== end) throw unsafe('there are bytes between its directory and its end record')
  return {
    entries: contiguous(
      entries.map(entry => extentOf(bytes, entry)),
      start
    )
  }
}

function endRecordOf(bytes: Buffer): number {
  const tail = Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT)
  const at = bytes.lastIndexOf(END)
  if (at < tail || at + END_RECORD > bytes.length) throw damaged('it is not a complete zip archive')
  const after = endOfComment(bytes, at)
  if (after > bytes.length) throw damaged('it is not a complete zip archive')
  if (after < bytes.length) throw unsafe('there are bytes after its end')
  for (let other = bytes.indexOf(END, tail); other < at; other = bytes.indexOf(END, other + 1))
    if (endOfComment(bytes, other) === bytes.length) throw unsafe('it has several end records')
  return at
}

const endOfComment = (bytes: Buffer, end: number): number => end + END_RECORD + bytes.readUInt16LE(end + 20)

/** Signatures that some readers search for, in the directory, its comments included, and in the archive's comment. */
function refuseRecords(bytes: Buffer, start: number, end: number): void {
  const directory = bytes.subarray(start, end)
  const comment = bytes.subarray(end + END_RECORD)
  for (const part of [directory, comment]) {
    if (part.includes(ZIP64_END) || part.includes(ZIP64_LOCATOR))
      throw unsafe('it holds a zip64 record, which packages never do')
    if (part.includes(END)) throw unsafe('it has several end records')
  }
}

interface CentralEntry {
  readonly name: Buffer
  readonly start: number
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
}

function entriesOf(bytes: Buffer, start: number, end: number, count: number): CentralEntry[] {
  const entries: CentralEntry[] = []
  let at = start
  for (; entries.length < count; ) {
    if (at + CENTRAL_HEADER > end || !isAt(bytes, at, CENTRAL_SIGNATURE))
      throw damaged('it is not a complete zip archive')
    const nameEnd = at + CENTRAL_HEADER + bytes.readUInt16LE(at + 28)
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
    const next = extraEnd + bytes.readUInt16LE(at + 32)
    if (next > end) throw damaged('it is not a complete zip archive')
    const name = bytes.subarray(at + CENTRAL_HEADER, nameEnd)
    const entry = {
      name,
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      compressedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42)
    }
    if ([entry.compressedSize, entry.size, entry.start].includes(0xffffffff)) throw unsafe(ZIP64_SIZES, name)
    refuseExtras(bytes, nameEnd, extraEnd, name)
    entries.push(entry)
    at = next
  }
  if (at !== end) throw unsafe('its directory is longer than its entries')
  return entries
}

function refuseExtras(bytes: Buffer, start: number, end: number, name: Buffer): void {
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    const id = bytes.readUInt16LE(at)
    if (id === ZIP64_EXTRA) throw unsafe(ZIP64_SIZES, name)
    if (id === NAME_EXTRA) throw unsafe('the entry {} has a second name', name)
  }
}

const ZIP64_SIZES = 'the entry {} has zip64 sizes, which packages never need'

/** Readers differ in which of the two headers of an entry they trust. */
function expectHeader(bytes: Buffer, { name, start }: CentralEntry): void {
  const from = start + LOCAL_HEADER
  const isThere = from <= bytes.length && isAt(bytes, start, LOCAL_SIGNATURE)
  if (!isThere || !bytes.subarray(from, from + bytes.readUInt16LE(start + 26)).equals(name))
    throw damaged("the entry {} is not where the archive's directory says it is", name)
}

function extentOf(bytes: Buffer, entry: CentralEntry): EntryExtent {
  const { name, start, flags, method, compressedSize } = entry
  const extra = start + LOCAL_HEADER + bytes.readUInt16LE(start + 26)
  const content = extra + bytes.readUInt16LE(start + 28)
  const end = content + compressedSize
  if (end > bytes.length) throw damaged('the entry {} is cut off', name)
  refuseExtras(bytes, extra, content, name)
  const described = (flags & FOLLOWED_BY_DESCRIPTOR) !== 0
  const header = [bytes.readUInt32LE(start + 14), bytes.readUInt32LE(start + 18), bytes.readUInt32LE(start + 22)]
  // Whoever writes the sizes behind the content leaves them open here; macOS knows one of them all the same.
  const isSame = [entry.crc, compressedSize, entry.size].every(
    (value, at) => header[at] === value || (described && header[at] === 0)
  )
  if (bytes.readUInt16LE(start + 6) !== flags || bytes.readUInt16LE(start + 8) !== method || !isSame)
    throw unsafe('the two headers of the entry {} differ', name)
  return { name, start, compressedSize, end: described ? end + descriptorAt(bytes, end, entry) : end }
}

/** Length of what says again how large an entry is, behind its content. Its signature may be missing. */
function descriptorAt(bytes: Buffer, at: number, { name, crc, compressedSize, size }: CentralEntry): number {
  for (const lead of [4, 0]) {
    if (at + lead + 12 > bytes.length || (lead === 4 && !isAt(bytes, at, DESCRIPTOR_SIGNATURE))) continue
    const said = [0, 4, 8].map(offset => bytes.readUInt32LE(at + lead + offset))
    if ([crc, compressedSize, size].every((value, index) => said[index] === value)) return lead + 12
  }
  throw unsafe('the two headers of the entry {} differ', name)
}

/** Entries that share bytes are how some kilobytes become gigabytes without any of them being dense. */
function contiguous(entries: readonly EntryExtent[], directory: number): readonly EntryExtent[] {
  let end = 0
  let before: EntryExtent | undefined
  for (const entry of entries.toSorted((one, other) => one.start - other.start)) {
    if (before !== undefined && entry.start < before.end)
      throw unsafe('its entries {} and {} overlap', before.name, entry.name)
    if (entry.start > end) throw unsafe('there are bytes in front of its entry {} that belong to no entry', entry.name)
    end = entry.end
    before = entry
  }
  if (end > directory) throw unsafe('its directory overlaps its entry {}', before?.name ?? Buffer.alloc(0))
  if (end < directory) throw unsafe('there are bytes in front of its directory that belong to no entry')
  return entries
}

const isAt = (bytes: Buffer, at: number, signature: number): boolean =>
  at >= 0 && at + 4 <= bytes.length && bytes.readUInt32LE(at) === signature
