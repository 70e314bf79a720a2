import * as fc from 'fast-check'
import { readDocument } from '../../src/package/document/read-document.ts'
import { readSources } from '../../src/package/document/sources.ts'
import { component, control, sampleDocumentFiles, top } from '../support/sample-document.ts'
import { DOCUMENT_NAME, samplePackage, zipped } from '../support/sample-package.ts'
import { demandChecked } from './checking.ts'
import { hostileText } from './hostile.ts'
import { editedJson, jsonEdits } from './json-edits.ts'
import { outcomeOf } from './promises.ts'
import { suite } from './suite.ts'
import { editedBytes, editedZip, byteEdit, zipEdits } from './zip-edits.ts'

const SOURCE = `Screens:
  Home:
    Properties:
      OnVisible: |-
        =Set(a, 1);
        Set(b, 2)
    Children:
      - Title:
          Control: Label@2.5.1
          Properties:
            Text: ="Expenses"
            ZIndex: =1
      - Rows:
          Control: Gallery@2.15.0
          Variant: BrowseLayout_Vertical
          Properties: { Items: "=Expenses", OnSelect: '=Select(Parent)' }
          Children: []
`

const FILES: Readonly<Record<string, unknown>> = sampleDocumentFiles({
  'Components\\9.json': top(component('Header', 'header-1')),
  'Controls\\8.json': top(
    control(
      'More',
      'screen',
      {},
      { Children: [component('Header1', 'header-1', { Rules: [] }), control('G', 'gallery')] }
    )
  ),
  'References\\DataSources.json': {
    DataSources: [
      {
        Name: 'Expenses',
        Type: 'ConnectedDataSourceInfo',
        DatasetName: 'https://contoso.sharepoint.com/sites/a',
        TableName: 'b0'
      },
      { Name: 'Rates', Type: 'StaticDataSourceInfo', Data: '[{"a":1}]' }
    ]
  },
  'References\\Resources.json': { Resources: [{ Name: 'logo', Path: 'Assets\\Images\\1.png', FileName: '1.png' }] },
  'References\\Templates.json': { UsedTemplates: [{ Name: 'label', Version: '2.5.1', Template: '<widget/>' }] },
  'checksum.json': { ClientStampedChecksum: 'a', ServerPerFileChecksums: { 'Header.json': 'b' } },
  'Src\\App.pa.yaml': 'App:\n  Properties:\n    OnStart: =Set(a, 0)\n',
  'Src\\Home.pa.yaml': SOURCE,
  'Assets\\Images\\1.png': 'picture'
})

const names = Object.keys(FILES)
const ofJson = names.filter(name => name.endsWith('.json'))
const ofSource = names.filter(name => name.endsWith('.yaml'))

/** YAML where it is easily misread. */
const fragment = fc.oneof(
  fc.constantFrom(
    '&a [*a]',
    '*a',
    '!!binary x',
    '!<tag:x> y',
    '<<: *a',
    '? a\n: b',
    '--- \n...',
    '%YAML 9.9',
    '|9\n x',
    '>-\n',
    "'",
    '"',
    '\t',
    '- - - -',
    '{a: [',
    '#',
    '=',
    '\n  ',
    ':',
    ': :',
    '"\\x',
    '@',
    '`'
  ),
  hostileText,
  fc
    .tuple(fc.constantFrom('[', '{', '- ', '? ', '&a ', '!', '"', ' '), fc.constantFrom(20, 3_000))
    .map(([part, times]) => part.repeat(times))
)
const insertion = fc.record({ at: fc.nat(2_000), text: fragment, cut: fc.nat(8) })

/** The files in an app's document. */
export const documents = suite(
  'documents',
  90,
  fc.record({
    json: fc.array(fc.record({ file: fc.nat(20), edits: jsonEdits() }), { maxLength: 2 }),
    sources: fc.array(fc.record({ file: fc.nat(5), insertion }), { maxLength: 3 }),
    raw: fc.array(fc.record({ file: fc.nat(20), edit: byteEdit }), { maxLength: 1 }),
    zip: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, zipEdits)
  }),
  async ({ json, sources, raw, zip }) => {
    const files = { ...FILES }
    for (const { file, edits } of json) {
      const name = ofJson[file % ofJson.length] ?? ''
      files[name] = editedJson(FILES[name], edits)
    }
    for (const {
      file,
      insertion: { at, text, cut }
    } of sources) {
      const name = ofSource[file % ofSource.length] ?? ''
      const source = String(files[name])
      const place = at % (source.length + 1)
      files[name] = source.slice(0, place) + text + source.slice(place + cut)
    }
    for (const { file, edit } of raw) {
      const name = names[file % names.length] ?? ''
      files[name] = editedBytes(bytesOf(files[name]), [edit])
    }
    const document = zipOf(files, zip)
    await outcomeOf(() => readDocument(document, 'the document', readSources).sources())
    await demandChecked(zipped(samplePackage({ [DOCUMENT_NAME]: document })), before())
  }
)

const bytesOf = (value: unknown): Buffer =>
  value instanceof Uint8Array
    ? Buffer.from(value)
    : Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))

const zipOf = (
  files: Readonly<Record<string, unknown>>,
  edits: Parameters<typeof editedZip>[1] = { entries: [], headers: [], bytes: [] }
): Buffer =>
  editedZip(
    Object.entries(files).map(([name, value]) => [name, bytesOf(value)] as const),
    edits
  )

let original: Buffer | undefined
const before = (): Buffer => (original ??= zipped(samplePackage({ [DOCUMENT_NAME]: zipOf(FILES) })))
