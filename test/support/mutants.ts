import { deflateRawSync } from 'node:zlib'
import { openArchive } from '../../src/package/archive.ts'
import { type RawEntry, rawZip } from './raw-zip.ts'

/** A changed copy of a package: damaged on its way, or edited on purpose. */
export interface Mutant {
  readonly name: string
  readonly bytes: Buffer
  /** Whether it may be read exactly like the original, because the change means nothing. */
  readonly harmless: boolean
}

/** Numbers that look random and are the same for the same seed: each call gives one in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

interface Entry {
  readonly name: string
  readonly bytes: Buffer
}

/** One mutant of each kind. `random` chooses what they change. */
export function mutantsOf(original: Uint8Array, random: () => number): Mutant[] {
  const archive = openArchive(original, 'the original')
  const entries: Entry[] = archive.names.map(name => ({ name, bytes: archive.read(name) }))
  const at = (): number => Math.floor(random() * entries.length)
  const some = (test: (entry: Entry) => boolean = () => true): Entry => {
    const fitting = entries.filter(test)
    return fitting[Math.floor(random() * fitting.length)] ?? entries[0] ?? { name: '', bytes: Buffer.alloc(0) }
  }
  const json = (): Entry => some(({ name }) => name.endsWith('.json'))
  const changed = (entry: Entry, bytes: Uint8Array | string): RawEntry[] =>
    entries.map(one => (one === entry ? { name: one.name, bytes } : one))
  const renamed = (entry: Entry, name: string): RawEntry[] =>
    entries.map(one => (one === entry ? { name, bytes: one.bytes } : one))
  const mutant = (name: string, list: readonly RawEntry[], harmless = false): Mutant => ({
    name,
    bytes: rawZip(list),
    harmless
  })

  const manifest = entries.find(({ name }) => name === 'manifest.json')?.bytes.toString() ?? '{}'
  const { resources = {} } = JSON.parse(manifest.replace(/^\ufeff/, '')) as { resources?: object }
  const keys = Object.keys(resources)
  const dropped = at()
  const [twice, escaping, cased, text, cut, crlf, bom, spaced, swapped] = [
    some(),
    some(),
    some(),
    json(),
    json(),
    json(),
    json(),
    json(),
    json()
  ]
  const half = Math.floor(original.length * random())
  const flipped = Buffer.from(original)
  for (let count = 0; count < 8; count++) {
    const place = Math.floor(random() * flipped.length)
    flipped[place] = (flipped[place] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return [
    mutant(
      `without ${entries[dropped]?.name}`,
      entries.filter((_, index) => index !== dropped)
    ),
    mutant(
      `one key for another in ${swapped.name}`,
      changed(swapped, withSwappedKey(swapped.bytes.toString(), keys, random))
    ),
    { name: `cut at byte ${half}`, bytes: Buffer.from(original.subarray(0, half)), harmless: false },
    { name: 'eight bits flipped', bytes: flipped, harmless: true },
    mutant(
      'backslashes between folders',
      entries.map(({ name, bytes }) => ({ name: name.replaceAll('/', '\\'), bytes })),
      true
    ),
    mutant(`${escaping.name} above the archive`, renamed(escaping, `../../${escaping.name}`)),
    mutant(`${escaping.name} at the root of the disk`, renamed(escaping, `/${escaping.name}`)),
    mutant(`${twice.name} twice`, [...entries, twice]),
    mutant(`${cased.name} in capitals beside itself`, [...entries, { ...cased, name: cased.name.toUpperCase() }]),
    mutant(`${cased.name} in capitals`, renamed(cased, cased.name.toUpperCase()), true),
    mutant('with a bomb', [...entries, bomb('bomb.json')]),
    mutant(`a bomb in place of ${text.name}`, [...entries.filter(entry => entry !== text), bomb(text.name)]),
    mutant(`byte order mark before ${bom.name}`, changed(bom, Buffer.concat([BOM, bom.bytes])), true),
    mutant(`line ends in ${crlf.name}`, changed(crlf, pretty(crlf.bytes, '\r\n')), true),
    mutant(`${spaced.name} pretty`, changed(spaced, pretty(spaced.bytes, '\n')), true),
    mutant(`${cut.name} cut`, changed(cut, cut.bytes.subarray(0, Math.floor(cut.bytes.length * random())))),
    mutant(`deep nesting in ${text.name}`, changed(text, '['.repeat(100_000))),
    mutant(`a name that is a command`, [
      ...entries,
      { name: 'x/\n::error::forged\n::set-output name=a::b', bytes: '' }
    ]),
    mutant(
      'manifest first',
      [...entries].sort(({ name }) => (name === 'manifest.json' ? -1 : 0)),
      true
    ),
    mutant(
      'an entry encrypted',
      entries.map((entry, index) => (index === dropped ? { ...entry, flags: 1 } : entry))
    ),
    mutant(
      'wrong checksum',
      entries.map((entry, index) => (index === dropped ? { ...entry, crc: 1 } : entry))
    ),
    mutant(
      'everything in a folder',
      entries.map(entry => ({ ...entry, name: `Export/${entry.name}` })),
      true
    )
  ]
}

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** An entry that says it is small and is not. */
const bomb = (name: string): RawEntry => ({
  name,
  bytes: '',
  compressed: deflateRawSync(Buffer.alloc(64 * 1024 * 1024)),
  size: 1_000,
  crc: 0
})

function pretty(bytes: Buffer, end: string): string {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2).replaceAll('\n', end)
  } catch {
    return text.replaceAll('\n', end)
  }
}

/** Puts the key of one resource in the place of another's; a text without two of them loses its first quote. */
function withSwappedKey(text: string, keys: readonly string[], random: () => number): string {
  const here = keys.filter(key => text.includes(key))
  const pick = (): string => here[Math.floor(random() * here.length)] ?? ''
  const [one, other] = [pick(), pick()]
  return one === other || one === '' ? text.replace('"', '') : text.replace(one, other)
}
