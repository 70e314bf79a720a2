import { describe, expect, test } from '@jest/globals'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { rawZip } from '../../../support/raw-zip.ts'
import { refusalOf } from '../../../support/refusal.ts'
import { control, documentZip, sampleDocument, sampleDocumentFiles, top } from '../../../support/sample-document.ts'

const read = (bytes: Uint8Array) => readDocument(bytes, 'the document of the app')
const names = (document: ReturnType<typeof read>): string[] => document.nodes.map(({ name }) => name)

describe('reading a document', () => {
  test('says what the header says, and lists the files', () => {
    const document = read(sampleDocument({ 'checksum.json': {} }))
    expect(document).toMatchObject({ structure: '2.0', version: '1.309', savedAt: '04/19/2021 23:36:10', faults: [] })
    expect(document.files).toEqual([
      'Header.json',
      'Properties.json',
      'Controls/7.json',
      'Controls/4.json',
      'Controls/1.json',
      'checksum.json'
    ])
  })

  test('a document without a structure version has none', () => {
    expect(read(sampleDocument({ 'Header.json': { DocVersion: '1.251' } }))).not.toHaveProperty('structure')
  })

  test.each(['\\', '/'])('takes names that begin with %j', separator => {
    const files = Object.entries(sampleDocumentFiles()).map(([name, value]) => [separator + name, value])
    const document = read(documentZip(Object.fromEntries(files)))
    expect(names(document)).toEqual(['App', 'Home', 'Details'])
    expect(document.files).toContain('Controls/4.json')
    expect(document.faults).toEqual([])
  })

  test('skips byte order marks', () => {
    const header = `\ufeff${JSON.stringify({ DocVersion: '1.2' })}`
    const screen = `\ufeff${JSON.stringify(top(control('Home', 'screen')))}`
    const document = read(sampleDocument({ 'Header.json': header, 'Controls\\4.json': screen }))
    expect([document.version, names(document), document.faults]).toEqual(['1.2', ['App', 'Home', 'Details'], []])
  })

  test('of duplicate keys the last one counts', () => {
    const twice = '{"DataSources":[{"Name":"Old","Type":"ServiceInfo","Name":"New"}]}'
    const document = read(sampleDocument({ 'References\\DataSources.json': twice }))
    expect(document.dataSources).toEqual([{ name: 'New', type: 'ServiceInfo' }])
    expect(document.faults).toEqual([])
  })

  test('does not look at files that say nothing of the app', () => {
    const document = read(
      sampleDocument({ 'References\\Templates.json': '{', 'References\\Themes.json': '{', 'AppTests\\2.json': '{' })
    )
    expect(document.faults).toEqual([])
  })
})

describe('a document with a file that cannot be read', () => {
  test('broken JSON costs that file, and its place is reported', () => {
    const document = read(sampleDocument({ 'Controls\\7.json': '{\n  "password": geheim\n}' }))
    expect(names(document)).toEqual(['App', 'Home'])
    expect(document.faults).toEqual([
      {
        file: 'Controls/7.json',
        message: 'Controls/7.json cannot be read: it is not valid JSON at line 2, column 15.',
        line: 2
      }
    ])
  })

  test.each([
    ['another shape', '[]', 'it is not a JSON object'],
    ['no control', '{"a":1}', 'it has no "TopParent"'],
    ['no UTF-8', Buffer.from('{}', 'utf16le'), 'it is not valid JSON'],
    ['bytes of another alphabet', Buffer.from('{"a":"\u00e9"}', 'latin1'), 'it is not UTF-8 text'],
    ['a control without a name', top({ ...control('x', 'screen'), Name: '' }), '1 of its controls has no name']
  ])('%s', (_, content, why) => {
    const document = read(sampleDocument({ 'Controls\\7.json': content }))
    expect(names(document)).toEqual(['App', 'Home'])
    expect(document.faults).toEqual([expect.objectContaining({ file: 'Controls/7.json' })])
    expect(document.faults[0]?.message).toContain(why)
  })

  test('a damaged entry costs that file', () => {
    const entries = Object.entries(sampleDocumentFiles()).map(([name, value]) => ({
      name,
      bytes: JSON.stringify(value),
      ...(name === 'Controls\\4.json' ? { crc: 1 } : {})
    }))
    const document = read(rawZip([...entries, { name: 'Assets\\Images\\1.png', bytes: 'x', crc: 1 }]))
    expect(names(document)).toEqual(['App', 'Details'])
    expect(document.media).toEqual([])
    expect(document.faults.map(({ file }) => file)).toEqual(['Controls/4.json', 'Assets/Images/1.png'])
    expect(document.faults[0]?.message).toContain('checksum')
  })

  test.each(['Header.json', 'Properties.json'])('without %s the rest is read', missing => {
    const document = read(sampleDocument({ [missing]: undefined }))
    expect(names(document)).toEqual(['App', 'Home', 'Details'])
    expect(document.faults).toEqual([{ file: missing, message: `${missing} is missing from the document of the app.` }])
  })

  test('what a file name could do to a log line is taken out of the message', () => {
    const document = read(sampleDocument({ 'Controls\\a\n::error::b.json': '{' }))
    expect(document.faults[0]?.message).not.toContain('\n')
  })

  test('5000 levels of controls are a fault, no crash', () => {
    const deep = `{"TopParent":${'{"Name":"a","Children":['.repeat(5000)}${']}'.repeat(5000)}}`
    const document = read(sampleDocument({ 'Controls\\9.json': deep }))
    expect(names(document)).toEqual(['App', 'Home', 'Details'])
    expect(document.faults[0]?.message).toContain('200 levels')
  })
})

describe('a document that cannot be opened', () => {
  test.each([
    ['no zip', Buffer.from('PK nothing')],
    ['a name that leaves it', documentZip({ 'Header.json': {}, '..\\x.json': {} })],
    ['a name with two separators', documentZip({ 'Header.json': {}, '\\\\server\\x.json': {} })],
    ['the same file twice', documentZip({ 'Header.json': {}, '\\Header.json': {} })],
    ['a bomb', documentZip({ 'Header.json': Buffer.alloc(4 * 1024 * 1024) })]
  ])('%s', (_, bytes) => {
    expect(refusalOf(() => read(bytes)).doing).toBe('read the document of the app')
  })
})
