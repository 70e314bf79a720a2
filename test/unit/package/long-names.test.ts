import { describe, expect, test } from '@jest/globals'
import { DEFAULT_LIMITS, openArchive } from '../../../src/package/archive.ts'
import { boundedJoin, boundedText } from '../../../src/package/bounded-text.ts'
import { Budget, DEFAULT_BUDGET, OverBudget } from '../../../src/package/budget.ts'
import { inspectFile } from '../../../src/package/inspect.ts'
import { MalformedJson, parseJson } from '../../../src/package/json-text.ts'
import { parseManifest } from '../../../src/package/manifest.ts'
import { leavesOf } from '../../../src/package/rules/content/leaves.ts'
import { LONGEST_POINTER, pointerTo } from '../../../src/package/rules/position.ts'
import { readingFindings } from '../../../src/package/rules/reading-rules.ts'
import { rawZip } from '../../support/raw-zip.ts'
import { samplePackage, zipped } from '../../support/sample-package.ts'

const parsed = (text: string): unknown => parseJson(Buffer.from(text), 'a.json')
const withKey = (key: string, length = 0): string => JSON.stringify({ a: [{ [key]: 1 }], b: 'x'.repeat(length) })

describe('keys of JSON', () => {
  test.each([
    ['a small file', 0],
    ['a large file', 1_200_000]
  ])('are refused when they are longer than 4,096 characters: %s', (_, length) => {
    expect(() => parsed(withKey('k'.repeat(4096), length))).not.toThrow()
    expect(() => parsed(withKey('é"\\'.repeat(1365), length))).not.toThrow()
    expect(() => parsed(withKey('k'.repeat(4097), length))).toThrow(MalformedJson)
    expect(() => parsed(withKey('\n'.repeat(4097), length))).toThrow(MalformedJson)
  })
})

describe('paths below long keys', () => {
  const below = (count: number): unknown => {
    let value: unknown = Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 'v']))
    for (let depth = 0; depth < 20; depth += 1) value = { ['k'.repeat(4000)]: value }
    return value
  }

  test('are short, and different for different texts', () => {
    const pointers = [...leavesOf(below(500), pointerTo('start'))].map(leaf => leaf.pointer())
    expect(new Set(pointers).size).toBe(500)
    for (const pointer of pointers) {
      expect(pointer.length).toBeGreaterThan(LONGEST_POINTER)
      expect(pointer.length).toBeLessThan(LONGEST_POINTER + 100)
    }
  })

  test('lead where they led while they are short', () => {
    const [leaf] = leavesOf({ 'a/b': [{ '~': 'text' }] }, '/start')
    expect(leaf?.pointer()).toBe('/start/a~1b/0/~0')
  })

  test('cut texts differ when the texts do', () => {
    const long = 'x'.repeat(100)
    expect(boundedText(long, 100)).toBe(long)
    expect(boundedText(`${long}a`, 100)).not.toBe(boundedText(`${long}b`, 100))
    expect(boundedJoin([long, long, 1], '/', 150)).toHaveLength(151)
  })
})

test('a manifest with a text of more than 32 KiB is refused, wherever the text is', () => {
  const manifest = (length: number): Buffer =>
    Buffer.from(
      JSON.stringify({
        details: { displayName: 'A' },
        resources: { a: { type: 'Microsoft.Flow/flows', extra: ['t'.repeat(length)] } }
      })
    )
  expect(() => parseManifest(manifest(32 * 1024), 'manifest.json')).not.toThrow()
  expect(() => parseManifest(manifest(32 * 1024 + 1), 'manifest.json')).toThrow('more than the 32768 allowed')
})

test('of one kind, 200 findings of a reading are reported, and how many more there are', () => {
  const broken = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`Other/${at}.json`, Buffer.from('{')]))
  const findings = readingFindings(inspectFile(zipped(samplePackage(broken)), '"a.zip"'))
  expect(findings).toHaveLength(201)
  expect(findings.at(-1)).toMatchObject({ rule: 'unreadable-file', message: expect.stringContaining('100 more') })
})

test('files of all archives of one package count against its budget', () => {
  const zip = rawZip([{ name: 'a' }, { name: 'b' }])
  const budget = new Budget({ ...DEFAULT_BUDGET, files: 3 })
  openArchive(zip, '"a.zip"', DEFAULT_LIMITS, { budget })
  expect(() => openArchive(zip, '"a.zip"', DEFAULT_LIMITS, { budget })).toThrow(OverBudget)
  expect(budget.exceeded).toBe(true)
})
