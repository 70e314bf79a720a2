import { describe, expect, test } from '@jest/globals'
import { writeArchive } from '../../../../../src/package/archive.ts'
import { documentListing, sampleEntries, structureOf, structureWith } from '../../../../support/broken-structure.ts'
import { rawZip } from '../../../../support/raw-zip.ts'
import {
  APP_JSON_NAME,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  sampleAppJson,
  sampleDefinition,
  sampleManifest
} from '../../../../support/sample-package.ts'

const told = (bytes: Buffer) => structureOf(bytes).map(({ rule, message }) => [rule, message])

describe('packages that were packed again', () => {
  test('on Windows, into a folder, with entries for folders, the manifest first', () => {
    const entries = sampleEntries()
      .toReversed()
      .map(({ name, bytes }) => ({ name: `again\\${name.replaceAll('/', '\\')}`, bytes }))
    expect(told(rawZip([{ name: 'again\\' }, ...entries]))).toEqual([
      ['manifest-not-last', expect.stringContaining('entry 1 of 8')],
      ['backslash-separators', expect.stringContaining('9 paths')],
      ['folder-entries', expect.stringContaining('"again\\"')],
      ['wrapper-folder', expect.stringContaining('"again"')]
    ])
  })

  test('a folder at the end of the zip leaves the manifest the last file', () => {
    expect(told(rawZip([...sampleEntries(), { name: 'Microsoft.Flow/' }])).map(([rule]) => rule)).toEqual([
      'folder-entries'
    ])
  })
})

describe('JSON that no exporter wrote', () => {
  test.each([
    ['indented', APP_JSON_NAME, JSON.stringify(sampleAppJson(), null, 2), 'several lines'],
    ['with a byte order mark', 'manifest.json', `\ufeff${JSON.stringify(sampleManifest())}`, 'byte order mark'],
    [
      'with Windows line ends',
      `${FLOW_FOLDER}/definition.json`,
      `${JSON.stringify(sampleDefinition())}\r\n`,
      'Windows'
    ],
    ['with a line end', 'Microsoft.Flow/flows/manifest.json', undefined, 'ends with a line break']
  ])('%s', (_, name, text, words) => {
    const key = FLOW_FOLDER.slice(FLOW_FOLDER.lastIndexOf('/') + 1)
    const changed = text ?? `{"packageSchemaVersion":"1.0","flowAssets":{"assetPaths":["${key}"]}}\n`
    const findings = structureWith({ [name]: changed })
    expect(findings.map(({ rule, place }) => [rule, place?.file, place?.pointer])).toEqual([
      ['reformatted-json', name, '']
    ])
    expect(findings[0]?.message).toContain(words)
  })

  test('all such files are one finding', () => {
    const findings = structureWith({
      [APP_JSON_NAME]: JSON.stringify(sampleAppJson(), null, 1),
      'manifest.json': JSON.stringify(sampleManifest(), null, 1)
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]?.message).toMatch(/\.json" has.*"manifest\.json" has/)
  })
})

describe('the checksums of a document', () => {
  const withDocument = (document: Buffer) => structureWith({ [DOCUMENT_NAME]: document }).map(({ message }) => message)

  test('that list its files in either spelling are sound', () => {
    expect(withDocument(documentListing(['header.json', '\\Properties.json']))).toEqual([])
  })

  test('that list others, and not all', () => {
    expect(withDocument(documentListing(['Header.json', 'Controls\\1.json']))).toEqual([
      `checksum.json of the app's document does not list "Properties.json".`,
      `checksum.json of the app's document lists missing files: "Controls\\1.json".`
    ])
  })

  test.each(['{', '[]', '{}', '{"ServerPerFileChecksums":[]}'])('that cannot be read: %s', text => {
    const document = writeArchive([{ name: 'checksum.json', bytes: Buffer.from(text) }], new Date(0))
    expect(withDocument(document)).toEqual([`checksum.json of the app's document cannot be read.`])
  })

  test('of what is no document are not looked for', () => {
    expect(withDocument(Buffer.from('no zip'))).toEqual([])
  })
})
