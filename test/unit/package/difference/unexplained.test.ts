import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../../src/package/app-package.ts'
import { contentDigest } from '../../../../src/package/content-digest/content-digest.ts'
import { compare, type Side } from '../../../../src/package/difference/compare.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { readSources } from '../../../../src/package/document/sources.ts'
import { editedValues } from '../../../support/edited-values.ts'
import { seeded } from '../../../support/mutants.ts'
import { control, type DocumentFiles, documentZip, sampleDocumentFiles, top } from '../../../support/sample-document.ts'
import { DOCUMENT_NAME, samplePackage, zipped } from '../../../support/sample-package.ts'

const home = (script: string, more: Record<string, unknown> = {}): unknown =>
  top({ ...control('Home', 'screen', { OnVisible: script }), ...more })
const source = (script: string): string => `Screens:\n  Home:\n    Properties:\n      OnVisible: =${script}\n`

const FILES: DocumentFiles = sampleDocumentFiles({
  'Controls\\4.json': home('Set(a, 1)'),
  'References\\DataSources.json': { DataSources: [{ Name: 'Lists', Type: 'ConnectedDataSourceInfo', TableName: 't' }] },
  'References\\Templates.json': { UsedTemplates: [{ Name: 'screen', Version: '1.0', Template: '<widget/>' }] }
})

const zipOf = (changes: DocumentFiles): Buffer =>
  zipped(samplePackage({ [DOCUMENT_NAME]: documentZip({ ...FILES, ...changes }) }))

function sideOf(bytes: Buffer): Side {
  const pkg = readPackage(bytes, 'the package')
  if (pkg.app === undefined) throw new Error('no app')
  return { pkg, document: readDocument(pkg.app.document, 'the document', readSources) }
}

const between = (changes: DocumentFiles, older: DocumentFiles = {}) =>
  compare(sideOf(zipOf(older)), sideOf(zipOf(changes)))

describe('what no other change tells is named by its file:', () => {
  const text = JSON.stringify(home('Set(a, 1)'))
  test.each<[string, DocumentFiles, string]>([
    ['a field of a control', { 'Controls\\4.json': home('Set(a, 1)', { Odd: 1 }) }, 'Controls/4.json'],
    [
      'a second formula of one property',
      {
        'Controls\\4.json': text.replace('"Rules":[', '"Rules":[{"Property":"OnVisible","InvariantScript":"Exit()"},')
      },
      'Controls/4.json'
    ],
    ['a repeated key', { 'Controls\\4.json': text.replace('"Rules":', '"Rules":[],"Rules":') }, 'Controls/4.json'],
    ['a key in other case', { 'Controls\\4.json': text.replace('"Rules":', '"rules":[],"Rules":') }, 'Controls/4.json'],
    [
      'the template of a control',
      { 'References\\Templates.json': { UsedTemplates: [{ Name: 'screen', Version: '1.0', Template: '<evil/>' }] } },
      'References/Templates.json'
    ]
  ])('%s', (_, changes, file) => {
    const { changes: told, sameExport } = between(changes)
    expect(sameExport).toBe(false)
    expect(told).toEqual([{ area: 'unexplained', kind: 'unexplained', subject: 'files', path: [file] }])
  })
})

describe('a file is not named where a change tells what differs in it:', () => {
  const data = (...more: readonly object[]): DocumentFiles => ({
    'References\\DataSources.json': {
      DataSources: [{ Name: 'Lists', Type: 'ConnectedDataSourceInfo', TableName: 't' }, ...more]
    }
  })

  test('a data source that came', () => {
    const added = data({ Name: 'Costs', Type: 'ConnectedDataSourceInfo', TableName: 'u' })
    expect(between(added).changes.map(({ area, kind }) => [area, kind])).toEqual([['data', 'added']])
  })
})

describe('sources', () => {
  const UNREADABLE = `${source('Set(a, 1)')}      Fill: =With({a: 1}, a)\n`
  const older = { 'Src\\Home.pa.yaml': source('Set(a, 1)') }
  const place = { area: 'unexplained', kind: 'unexplained', subject: 'sources', path: ['Home › OnVisible'] }

  test('that stay where a formula of the controls changes: the formula is a change, and the place is named', () => {
    const { changes } = between({ ...older, 'Controls\\4.json': home('Exit()') }, older)
    expect(changes).toMatchObject([
      place,
      { area: 'screens', subject: 'formula', path: ['Home', 'OnVisible'], before: 'Set(a, 1)', after: 'Exit()' }
    ])
  })

  test('that alone are changed have no effect, so only the place is named', () => {
    expect(between({ 'Src\\Home.pa.yaml': source('Exit()') }, older).changes).toEqual([place])
  })

  test('that are changed back are named by their file', () => {
    const { changes } = between(older, { 'Src\\Home.pa.yaml': source('Exit()') })
    expect(changes).toMatchObject([{ kind: 'unexplained', subject: 'files', path: ['Src/Home.pa.yaml'] }])
  })

  test('that say what the controls say are no further change', () => {
    const { changes } = between({ 'Src\\Home.pa.yaml': source('Exit()'), 'Controls\\4.json': home('Exit()') }, older)
    expect(changes).toMatchObject([{ subject: 'formula', after: 'Exit()' }])
  })

  test('that differ in a comment are named by their file', () => {
    const { changes } = between({ 'Src\\Home.pa.yaml': `${source('Set(a, 1)')}# see the wiki\n` }, older)
    expect(changes).toMatchObject([{ subject: 'files', path: ['Src/Home.pa.yaml'] }])
  })

  test.each([
    ['of the newer package', { 'Src\\Home.pa.yaml': UNREADABLE }, older],
    ['of the older package', older, { 'Src\\Home.pa.yaml': UNREADABLE }]
  ])('that cannot be read are named, and the controls are compared: %s', (_, newer, before) => {
    const { changes } = between({ ...newer, 'Controls\\4.json': home('Exit()') }, before)
    expect(changes[0]).toMatchObject({ subject: 'unread sources', path: ['Src/Home.pa.yaml'] })
    expect(changes.at(-1)).toMatchObject({ subject: 'formula', after: 'Exit()' })
  })
})

describe('told in their own words:', () => {
  const properties = (more: object): DocumentFiles => ({
    'Properties.json': { ...(FILES['Properties.json'] as object), ...more }
  })
  const templates = (...entries: readonly object[]): DocumentFiles => ({
    'References\\Templates.json': { ...(FILES['References\\Templates.json'] as object), PcfTemplates: entries }
  })
  const pad = (version: string): object => ({ Name: 'contoso_Pad', Version: version, Template: '', FirstParty: false })
  const media = (address: string): DocumentFiles => ({
    'References\\Resources.json': {
      Resources: [{ Name: 'Film', Type: 'ResourceInfo', ResourceKind: 'Uri', Path: address }]
    }
  })

  test.each<[string, DocumentFiles, DocumentFiles, string]>([
    ['a script', { 'Resources\\Controls\\x.js': 'x()' }, {}, 'added script Resources/Controls/x.js'],
    [
      'a changed script',
      { 'Resources\\Controls\\x.js': 'y()' },
      { 'Resources\\Controls\\x.js': 'x()' },
      'changed script Resources/Controls/x.js'
    ],
    [
      'a file of a code component',
      { 'Resources\\Controls\\x.css': 'x' },
      {},
      'added file of a code component Resources/Controls/x.css'
    ],
    ['a file nobody knows', { 'Odd\\x.bin': 'x' }, {}, 'added file Odd/x.bin'],
    [
      'a key of Application Insights',
      properties({ InstrumentationKey: 'made-up' }),
      {},
      'changed Application Insights setting InstrumentationKey'
    ],
    ['a code component', templates(pad('1.0')), templates(), 'added code component contoso_Pad'],
    ['its version', templates(pad('1.1')), templates(pad('1.0')), 'changed code component contoso_Pad'],
    ['a picture', { 'Assets\\Images\\1.png': 'x' }, {}, 'added media Images/1.png'],
    ['the address of a film', media('https://b.example'), media('https://a.example'), 'changed media Film']
  ])('%s', (_, newer, older, words) => {
    const { changes } = between(newer, older)
    expect(changes.map(({ kind, subject, path }) => `${kind} ${subject} ${path.join(' › ')}`)).toEqual([words])
  })

  test('versions of a code component', () => {
    expect(between(templates(pad('1.1')), templates(pad('1.0'))).changes).toMatchObject([
      { before: '1.0', after: '1.1' }
    ])
  })
})

test('whatever value is edited: where the content digest differs, the difference has something to say', () => {
  const original = zipOf({})
  const older = sideOf(original)
  const digest = contentDigest(older).whole
  const silent: string[] = []
  let seen = 0
  for (const { file, path, bytes } of editedValues(original, seeded(7), 150)) {
    let newer: Side
    try {
      newer = sideOf(bytes)
    } catch {
      continue
    }
    seen += 1
    const { changes, noise } = compare(older, newer)
    if (contentDigest(newer).whole !== digest && changes.length + noise === 0) silent.push(`${file} ${path.join('/')}`)
  }
  expect(seen).toBeGreaterThan(50)
  expect(silent).toEqual([])
})
