import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { openArchive, writeArchive } from '../../../src/package/archive.ts'
import { digestOf } from '../../../src/package/digest.ts'

const files = [
  { name: 'z/last.json', bytes: Buffer.from('{"a":1}'.repeat(100)) },
  { name: 'a.bin', bytes: new Uint8Array([0, 1, 2, 255]) },
  { name: 'empty', bytes: new Uint8Array() },
  { name: 'größe.txt', bytes: Buffer.from('x') }
]
const moment = new Date('2026-03-29T01:30:11.900Z')

describe('writing an archive', () => {
  test('what is written is read back, in the order given', () => {
    const archive = openArchive(writeArchive(files, moment), 'the archive')
    expect(archive.names).toEqual(files.map(({ name }) => name))
    expect(archive.oddities).toEqual([])
    for (const { name, bytes } of files) expect(archive.read(name)).toEqual(Buffer.from(bytes))
  })

  test('times are UTC in steps of two seconds, fields as the exporter writes them', () => {
    const zip = writeArchive([{ name: 'a', bytes: Buffer.from('aaaaaaaaaaaaaaaa') }], moment)
    const at = zip.indexOf('PK\u0001\u0002', 0, 'latin1')
    const field = (offset: number): number => zip.readUInt16LE(at + offset)
    expect({ madeBy: field(4), needs: field(6), flags: field(8), method: field(10), attributes: field(38) }).toEqual({
      madeBy: 20,
      needs: 20,
      flags: 0,
      method: 8,
      attributes: 0
    })
    const [time, date] = [field(12), field(14)]
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([1, 30, 10])
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 3, 29])
  })

  test('only names beyond ASCII carry the UTF-8 flag', () => {
    const flags = (name: string): number => writeArchive([{ name, bytes: Buffer.from('a') }], moment).readUInt16LE(6)
    expect(flags('plain.json')).toBe(0)
    expect(flags('größe.json')).toBe(0x800)
  })

  test('the bytes do not depend on the time zone of the machine', () => {
    const script = `
      const { writeArchive } = await import(process.argv[1])
      const bytes = writeArchive([{ name: 'a', bytes: Buffer.from('a') }], new Date('2026-03-29T01:30:11.900Z'))
      process.stdout.write(bytes.toString('base64'))`
    const module = new URL('../../../src/package/archive.ts', import.meta.url).href
    const inZone = (zone: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script, module], {
        env: { ...process.env, TZ: zone },
        cwd: fileURLToPath(new URL('../../..', import.meta.url)),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore']
      })
    const here = writeArchive([{ name: 'a', bytes: Buffer.from('a') }], moment).toString('base64')
    expect(inZone('Pacific/Auckland')).toBe(here)
    expect(inZone('America/Los_Angeles')).toBe(here)
  })

  test.each([
    ['before 1980', new Date(0), 1980],
    ['after 2107', new Date('2200-01-01T00:00:00Z'), 2107]
  ])('a moment %s becomes the nearest one a zip can hold', (_, when, year) => {
    const zip = writeArchive([{ name: 'a', bytes: Buffer.from('a') }], when)
    expect((zip.readUInt16LE(12) >> 9) + 1980).toBe(year)
  })

  test('nothing is left to chance', () => {
    expect(digestOf(writeArchive(files, moment))).toBe(digestOf(writeArchive(files, moment)))
  })

  test.each(['../a', '/a', 'a\\b', 'a//b', '', 'a/'])('refuses the name %j', name => {
    expect(() => writeArchive([{ name, bytes: Buffer.from('a') }], moment)).toThrow('cannot be a name')
  })

  test('refuses a name twice, whatever its case', () => {
    const twice = ['a', 'A'].map(name => ({ name, bytes: Buffer.from('a') }))
    expect(() => writeArchive(twice, moment)).toThrow('already')
  })
})
