import { describe, expect, test } from '@jest/globals'
import { DEFAULT_LIMITS, openArchive } from '../../../src/package/archive.ts'
import { Budget, DEFAULT_BUDGET } from '../../../src/package/budget.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { refusalOf } from '../../support/refusal.ts'

const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS) => openArchive(bytes, 'the package "a.zip"', limits)
const MiB = 1024 * 1024

describe('reading an archive', () => {
  test('gives names in the order of the archive and contents byte for byte', () => {
    const archive = open(
      rawZip([
        { name: 'b/two.bin', bytes: Buffer.from([0, 255, 1]), method: 0 },
        { name: 'a.txt', bytes: 'hello' }
      ])
    )
    expect(archive.names).toEqual(['b/two.bin', 'a.txt'])
    expect(archive.oddities).toEqual([])
    expect(archive.container).toEqual({ backslashes: [], folders: [], extras: [] })
    expect(archive.wrapper).toBeUndefined()
    expect(archive.read('a.txt').toString()).toBe('hello')
    expect([...archive.read('b/two.bin')]).toEqual([0, 255, 1])
    expect(archive.has('a.txt')).toBe(true)
    expect(archive.has('constructor')).toBe(false)
  })

  test('reads bytes that are a view into a larger buffer', () => {
    const zip = rawZip([{ name: 'a', bytes: 'x' }])
    const larger = new Uint8Array(zip.length + 20).fill(7)
    larger.set(zip, 10)
    expect(
      open(larger.subarray(10, 10 + zip.length))
        .read('a')
        .toString()
    ).toBe('x')
  })

  test('reads empty files, deflated or with nothing at all behind their header', () => {
    const archive = open(rawZip([{ name: 'a' }, { name: 'b', compressed: new Uint8Array() }, { name: 'c', method: 0 }]))
    expect(['a', 'b', 'c'].map(name => archive.read(name).length)).toEqual([0, 0, 0])
  })

  test('puts backslashes right and says so', () => {
    const archive = open(rawZip([{ name: 'Microsoft.Flow\\flows\\m.json', bytes: '1' }, { name: 'x' }]))
    expect(archive.names).toEqual(['Microsoft.Flow/flows/m.json', 'x'])
    expect(archive.read('Microsoft.Flow/flows/m.json').toString()).toBe('1')
    expect(archive.oddities).toEqual([expect.stringContaining('backslashes')])
    expect(archive.container).toMatchObject({ backslashes: ['Microsoft.Flow\\flows\\m.json'] })
  })

  test('leaves out entries for folders and says so', () => {
    const archive = open(
      rawZip([{ name: './' }, { name: 'a/' }, { name: 'b\\' }, { name: './a/b.txt' }, { name: 'c' }])
    )
    expect(archive.names).toEqual(['a/b.txt', 'c'])
    expect(archive.oddities.join()).toContain('entries for folders')
    expect(archive.container).toMatchObject({ folders: ['./', 'a/', 'b\\'], backslashes: ['b\\'] })
  })

  test('takes away a folder that wraps everything, whatever macOS put beside it', () => {
    const archive = open(
      rawZip([
        { name: 'export/manifest.json', bytes: '{}' },
        { name: '__MACOSX/export/._manifest.json' },
        { name: 'export/.DS_Store' },
        { name: 'export/a/._b' },
        { name: 'export/a/b', bytes: 'b' }
      ])
    )
    expect(archive.wrapper).toBe('export')
    expect(archive.names).toEqual(['manifest.json', 'a/b'])
    expect(archive.read('a/b').toString()).toBe('b')
    expect(archive.oddities.join()).toMatch(/macOS.*inside the folder "export"/)
    expect(archive.container?.extras).toEqual(['__MACOSX/export/._manifest.json', 'export/.DS_Store', 'export/a/._b'])
  })

  test('a single top folder without a file of its own is no wrapper', () => {
    const archive = open(rawZip([{ name: 'Microsoft.Flow/flows/manifest.json' }]))
    expect(archive.wrapper).toBeUndefined()
    expect(archive.names).toEqual(['Microsoft.Flow/flows/manifest.json'])
  })

  test('keeps names of hostile spelling as plain names', () => {
    const archive = open(
      rawZip([{ name: '__proto__', bytes: 'p' }, { name: 'constructor', bytes: 'c' }, { name: 'ü|`@' }])
    )
    expect(archive.names).toEqual(['__proto__', 'constructor', 'ü|`@'])
    expect(archive.read('__proto__').toString()).toBe('p')
    expect(archive.has('toString')).toBe(false)
  })

  test('names in an old code page are told apart, not merged into replacement characters', () => {
    const archive = open(rawZip([{ name: Buffer.from([0x66, 0x81]) }, { name: Buffer.from([0x66, 0x84]) }]))
    expect(new Set(archive.names).size).toBe(2)
  })

  test('a file it does not hold is an error with a remedy', () => {
    const error = refusalOf(() => open(rawZip([{ name: 'a' }])).read('manifest.json'))
    expect(error.why).toBe('it does not contain the file "manifest.json"')
    expect(error.remedy).not.toBe('')
  })
})

describe('refusing names', () => {
  test.each([
    ['parent folders', '../evil', 'points outside'],
    ['parent folders further down', 'a/b/../../../evil', 'points outside'],
    ['parent folders that stay inside', 'a/../b', 'points outside'],
    ['parent folders with backslashes', '..\\..\\evil', 'points outside'],
    ['an absolute name', '/etc/passwd', 'absolute'],
    ['an absolute name with a backslash', '\\windows\\x', 'absolute'],
    ['a network name', '\\\\server\\share\\x', 'absolute'],
    ['a drive letter', 'C:\\x', 'drive letter'],
    ['a NUL', 'a.json\0.png', 'NUL'],
    ['no name', '', 'without a name'],
    ['a folder outside', '../', 'points outside'],
    ['too many folders', `${'d/'.repeat(40)}f`, 'more than 32 folders deep']
  ])('%s', (_, name, why) => {
    const error = refusalOf(() => open(rawZip([{ name: 'manifest.json' }, { name }])))
    expect(error.why).toContain(why)
    expect(error.doing).toBe('read the package "a.zip"')
    expect(error.remedy).not.toBe('')
  })

  test('too many bytes', () => {
    expect(refusalOf(() => open(rawZip([{ name: 'é'.repeat(257) }]))).why).toContain('514 bytes')
    expect(open(rawZip([{ name: 'é'.repeat(256) }, { name: 'b' }])).names).toHaveLength(2)
  })

  test.each([
    ['twice', 'a/b.json', 'a/b.json'],
    ['twice, written differently', 'a/b.json', 'a\\b.json'],
    ['twice, by way of dots', 'a/b.json', './a//b.json'],
    ['in two cases', 'a/b.json', 'A/B.JSON'],
    ['in two Unicode forms', 'a/\u00e9', 'a/e\u0301']
  ])('the same file %s', (_, one, other) => {
    const error = refusalOf(() => open(rawZip([{ name: one }, { name: 'x' }, { name: other }])))
    expect(error.why).toMatch(/twice|the same file/)
  })

  test('a header that names another file than the directory', () => {
    const error = refusalOf(() => open(rawZip([{ name: 'good.json', localName: 'evil.json' }])))
    expect(error.why).toContain('"good.json" is not where')
  })

  test('what a name could do to a log line is taken out of the message', () => {
    const { message } = refusalOf(() => open(rawZip([{ name: '../a\n::set-output name=x::y\u202e' }])))
    expect(message).not.toMatch(/[\n\u202e]/)
  })
})

describe('refusing contents', () => {
  test('an encrypted entry', () => {
    expect(refusalOf(() => open(rawZip([{ name: 'a', flags: 1 }]))).why).toContain('encrypted')
  })

  test('a compression method nobody uses', () => {
    const archive = open(rawZip([{ name: 'a', bytes: 'aaaa', method: 14 }]))
    expect(refusalOf(() => archive.read('a')).why).toContain('method 14')
  })

  test('a damaged checksum', () => {
    const archive = open(rawZip([{ name: 'a', bytes: 'hello', crc: 1 }]))
    const error = refusalOf(() => archive.read('a'))
    expect(error.why).toContain('checksum')
    expect(error.remedy).toContain('again')
  })

  test('one flipped bit in a stored entry', () => {
    const zip = rawZip([{ name: 'a', bytes: 'hello', method: 0 }])
    zip[31] = (zip[31] ?? 0) ^ 1
    expect(refusalOf(() => open(zip).read('a')).why).toContain('checksum')
  })

  test('content that does not inflate', () => {
    const archive = open(rawZip([{ name: 'a', bytes: 'hello', compressed: Buffer.from([255, 255, 255]) }]))
    expect(refusalOf(() => archive.read('a')).why).toContain('cannot be decompressed')
  })

  test('content shorter than its header says', () => {
    const archive = open(rawZip([{ name: 'a', bytes: 'hello', size: 6 }]))
    expect(refusalOf(() => archive.read('a')).why).toContain('5 bytes, but its header says 6')
  })

  test.each([0, 1, 4, 30, 100])('an archive cut off after %i bytes', kept => {
    const zip = rawZip([{ name: 'a', bytes: Buffer.alloc(500, 'abcdefgh') }])
    expect(refusalOf(() => open(zip.subarray(0, kept))).why).toContain('not a complete zip')
  })

  test('an archive whose middle is missing', () => {
    const zip = rawZip([{ name: 'a', bytes: Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919) % 251)) }])
    const cut = Buffer.concat([zip.subarray(0, 40), zip.subarray(300)])
    expect(refusalOf(() => open(cut).read('a')).remedy).not.toBe('')
  })

  test('an archive whose line ends were changed on the way', () => {
    const zip = rawZip([{ name: 'a', bytes: 'x\n'.repeat(50), method: 0 }])
    const changed = Buffer.from(zip.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
    expect(refusalOf(() => open(changed)).remedy).toContain('.gitattributes')
  })

  test('a directory that promises more entries than there are', () => {
    expect(refusalOf(() => open(rawZip([{ name: 'a' }], { count: 500 }))).remedy).not.toBe('')
  })
})

describe('limits', () => {
  const zeros = Buffer.alloc(4 * MiB)

  test('a bomb that says how large it is is refused before anything is read', () => {
    expect(refusalOf(() => open(rawZip([{ name: 'bomb', bytes: zeros }]))).why).toContain('more than 200 times')
  })

  test('a bomb whose header lies is stopped while it inflates', () => {
    const archive = open(rawZip([{ name: 'bomb', bytes: zeros, size: 1000 }]))
    expect(refusalOf(() => archive.read('bomb')).why).toBe(
      'the entry "bomb" expands to more than the 1000 bytes that its header says'
    )
  })

  test('a small file may be as dense as it likes', () => {
    expect(open(rawZip([{ name: 'blank', bytes: Buffer.alloc(MiB) }])).read('blank')).toHaveLength(MiB)
  })

  test('all entries together may not exceed the limit', () => {
    const limits = { ...DEFAULT_LIMITS, expandedBytes: 25_000 }
    const entry = (name: string) => ({ name, bytes: Buffer.alloc(10_000, name) })
    expect(refusalOf(() => open(rawZip([entry('a'), entry('b'), entry('c')]), limits)).why).toContain('at "c"')
  })

  test('what is read again counts again, over all archives of one package', () => {
    const budget = new Budget({ ...DEFAULT_BUDGET, inflatedBytes: 25_000 })
    const zip = rawZip([{ name: 'a', bytes: Buffer.alloc(10_000) }])
    const archive = openArchive(zip, 'the package', DEFAULT_LIMITS, { budget })
    archive.read('a')
    archive.read('a')
    const other = openArchive(zip, 'its document', DEFAULT_LIMITS, { budget })
    expect(refusalOf(() => other.read('a')).why).toContain('expand to more than 25000 bytes')
    expect(budget.exceeded).toBe(true)
  })

  test('nor may one entry', () => {
    const limits = { ...DEFAULT_LIMITS, entryExpandedBytes: 999 }
    expect(refusalOf(() => open(rawZip([{ name: 'a', bytes: Buffer.alloc(1000) }]), limits)).why).toContain('999')
  })

  test('11,000 entries are too many, 10,000 are not', () => {
    const names = Array.from({ length: 11_000 }, (_, at) => ({ name: `${at}`, method: 0 }))
    expect(refusalOf(() => open(rawZip(names))).why).toContain('11000 entries')
    expect(open(rawZip(names.slice(0, 10_000))).names).toHaveLength(10_000)
  })

  test('the file itself may not be too large', () => {
    const zip = rawZip([{ name: 'a', bytes: 'x' }])
    expect(refusalOf(() => open(zip, { ...DEFAULT_LIMITS, packageBytes: zip.length - 1 })).why).toContain('bytes')
  })
})
