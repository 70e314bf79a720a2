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

test('a formula of the controls is told where the sources stay, and their file is named', () => {
  const older = { 'Src\\Home.pa.yaml': source('Set(a, 1)') }
  const { changes } = between({ ...older, 'Controls\\4.json': home('Exit()') }, older)
  expect(changes).toContainEqual(
    expect.objectContaining({ subject: 'formula', path: ['Home', 'OnVisible'], after: 'Exit()' })
  )
})

test('what is changed in the sources alone has no effect, and its file is named', () => {
  const { changes } = between({ 'Src\\Home.pa.yaml': source('Exit()') }, { 'Src\\Home.pa.yaml': source('Set(a, 1)') })
  expect(changes).toMatchObject([{ kind: 'unexplained', path: ['Src/Home.pa.yaml'] }])
})

test('a script and a key of Application Insights are told', () => {
  const { changes } = between({
    'Resources\\Controls\\x.js': 'x()',
    'Properties.json': { ...(FILES['Properties.json'] as object), InstrumentationKey: 'made-up' }
  })
  expect(changes.map(({ kind, path }) => [kind, ...path])).toEqual(
    expect.arrayContaining([
      ['added', 'Resources/Controls/x.js'],
      ['changed', 'InstrumentationKey']
    ])
  )
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
