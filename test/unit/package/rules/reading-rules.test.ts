import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../../src/base/errors.ts'
import { inspectFolder } from '../../../../src/package/inspect.ts'
import { writeArchive } from '../../../../src/package/archive.ts'
import { ALL_RULES } from '../../../../src/package/rules/catalogue.ts'
import { READING_RULES, readingFindings, unreadableFile } from '../../../../src/package/rules/reading-rules.ts'
import { checked } from '../../../support/checked.ts'
import { rawZip } from '../../../support/raw-zip.ts'
import {
  APP_JSON_NAME,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  type PackageFiles,
  samplePackage,
  zipped
} from '../../../support/sample-package.ts'

const withFiles = (changes: PackageFiles): Buffer => zipped(samplePackage(changes))

/** The sample, its entries changed as no library would write them. */
const rawly = (change: (entry: { name: string; bytes: Uint8Array | string }) => object): Buffer =>
  rawZip(
    Object.entries(samplePackage()).map(([name, value]) => {
      const bytes = value instanceof Uint8Array || typeof value === 'string' ? value : JSON.stringify(value)
      return { name, bytes, ...change({ name, bytes }) }
    })
  )

const document = (files: Record<string, string>): Buffer =>
  writeArchive(
    Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    new Date(0)
  )

/** For each rule a file that breaks it, and none of the others here. */
const BROKEN: Readonly<Record<string, () => Buffer>> = {
  'not-a-package': () => Buffer.from('version https://git-lfs.github.com/spec/v1\n'),
  'damaged-archive': () => withFiles({}).subarray(0, 900),
  'unsafe-archive': () =>
    rawZip([
      { name: '../x', bytes: 'x' },
      { name: 'manifest.json', bytes: '{}' }
    ]),
  'malformed-manifest': () => withFiles({ 'manifest.json': '{"schema":"1.0","details":{},"resources":{"a":1}}' }),
  'malformed-app': () => withFiles({ [APP_JSON_NAME]: '{"appDefinitionTemplate":' }),
  'malformed-flow': () => withFiles({ [`${FLOW_FOLDER}/definition.json`]: '{"name":' }),
  'malformed-document': () => withFiles({ [DOCUMENT_NAME]: document({ 'Header.json': '{', 'Properties.json': '{}' }) }),
  'unreadable-file': () => withFiles({ 'Microsoft.Other/things/a.json': '{"a":' }),
  'package-in-zip': () => zipped({ 'app.zip': withFiles({}) })
}

const rulesOf = (bytes: Buffer): string[] => [...new Set(readingFindings(checked(bytes)).map(({ rule }) => rule))]

describe('what reading alone says', () => {
  test('there is a broken file for each rule', () => {
    expect(Object.keys(BROKEN)).toEqual(READING_RULES.map(({ id }) => id))
  })

  test.each(Object.entries(BROKEN))('%s is broken alone', (rule, make) => {
    expect(rulesOf(make())).toEqual([rule])
  })

  test('the sample breaks none', () => {
    expect(rulesOf(withFiles({}))).toEqual([])
  })

  test.each([
    ['a document that is no zip', () => withFiles({ [DOCUMENT_NAME]: 'no zip' }), 'malformed-document'],
    ['a missing flow map', () => withFiles({ [`${FLOW_FOLDER}/apisMap.json`]: '[]' }), 'malformed-flow'],
    [
      'a bomb among the files',
      () =>
        rawly(({ name }) =>
          name.endsWith('logoSmallFile') ? { compressed: deflateRawSync(Buffer.alloc(9_000_000)), size: 10 } : {}
        ),
      'unsafe-archive'
    ],
    [
      'a wrong checksum',
      () => rawly(({ name }) => (name.endsWith('definition.json') ? { crc: 7 } : {})),
      'malformed-flow'
    ],
    ['an encrypted archive', () => rawly(() => ({ flags: 1 })), 'unsafe-archive'],
    ['nothing at all', () => Buffer.alloc(0), 'not-a-package']
  ])('%s', (_, make, rule) => {
    expect(rulesOf(make())).toEqual([rule])
  })

  test('a place has the file, and the line where there is one', () => {
    const [finding] = readingFindings(checked(withFiles({ [`${FLOW_FOLDER}/definition.json`]: '{\n  "name": x\n}' })))
    expect(finding?.place).toEqual({ file: `${FLOW_FOLDER}/definition.json`, line: 2, column: 11 })
  })

  test('a folder with two files of one name is refused as one that no exporter writes', () => {
    const file = (name: string) => ({ name, size: 2, read: () => Buffer.from('{}') })
    const findings = readingFindings(inspectFolder([file('manifest.json'), file('Manifest.json')], '"x"'))
    expect(findings.map(({ rule }) => rule)).toEqual(['unsafe-archive'])
  })
})

test('no two rules have one id, and every text is a sentence', () => {
  expect(new Set(ALL_RULES.map(({ id }) => id)).size).toBe(ALL_RULES.length)
  for (const { id, about, consequence, remedy } of ALL_RULES) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    for (const text of [about, consequence, remedy])
      expect([id, text]).toEqual([id, expect.stringMatching(/^([A-Z"]|[a-z]+\.json )[^\n]*[.)]$/)])
  }
})

test('a reason full of full stops is reported in no time', () => {
  const why = `${'.'.repeat(200_000)}x. `
  expect(unreadableFile(new ActionError({ doing: 'read', why, remedy: '' })).message).toBe(
    `The file cannot be read: ${'.'.repeat(200_000)}x.`
  )
})
