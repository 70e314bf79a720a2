import { describe, expect, test } from '@jest/globals'
import type { ControlNode } from '../../../../src/package/document/document.ts'
import { readSources } from '../../../../src/package/document/sources.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { type DocumentFiles, sampleDocument } from '../../../support/sample-document.ts'

const BANNER = '# ****\r\n# Warning: YAML source code is for review.\r\n# ****\r\n'
const HOME = [
  'Screens:',
  '  Home:',
  '    Properties:',
  '      OnVisible: |-',
  '        =Set(a, 1);',
  '        Set(b, 2)',
  '    Children:',
  '      - Title:',
  '          Control: Label@2.5.1',
  '          Group: Heading',
  '          Properties:',
  '            Text: ="Expenses"',
  '            Tooltip: =',
  '            Size:',
  '      - Top:',
  '          Control: CanvasComponent',
  '          ComponentName: Header',
  '      - Chart:',
  '          Control: CodeComponent',
  '          ComponentName: con_Contoso.Chart',
  '      - Box:',
  '          Control: GroupContainer@1.5.0',
  '          Variant: ManualLayout',
  '          Children:',
  '            - Inner:',
  '                Control: Classic/TextInput@2.3.2',
  ''
].join('\r\n')
const HEADER = [
  'ComponentDefinitions:',
  '  Header:',
  '    DefinitionType: CanvasComponent',
  '    CustomProperties:',
  '      Title:',
  '        PropertyKind: Input',
  '        DataType: Text',
  '        Default: ="Title"',
  '    Properties:',
  '      Height: =40',
  '    Children:',
  '      - Label1:',
  '          Control: Label',
  ''
].join('\n')
const sources = (changes: DocumentFiles = {}): DocumentFiles => ({
  'Src\\Details.pa.yaml': 'Screens:\n  Details:\n',
  'Src\\Home.pa.yaml': BANNER + HOME,
  'Src\\Components\\Header.pa.yaml': HEADER,
  'Src\\App.pa.yaml': '\ufeffApp:\n  Properties:\n    OnStart: =Set(a, 0)\n',
  'Src\\_EditorState.pa.yaml': '{ broken',
  ...changes
})
const read = (changes: DocumentFiles = {}) =>
  readDocument(sampleDocument(sources(changes)), 'the document', readSources)
const shape = ({ kind, name, type, properties, children }: ControlNode): unknown[] => [
  kind,
  name,
  type,
  Object.fromEntries(properties),
  ...children.map(shape)
]

describe('sources of a document', () => {
  test('are read into the shape of its controls, in their order', () => {
    const document = read()
    const found = document.sources()
    expect(document.faults).toEqual([])
    expect(found?.map(({ file }) => file)).toEqual([
      'Src/App.pa.yaml',
      'Src/Home.pa.yaml',
      'Src/Details.pa.yaml',
      'Src/Components/Header.pa.yaml'
    ])
    expect(found?.map(shape)).toEqual([
      ['app', 'App', 'app', { OnStart: 'Set(a, 0)' }],
      [
        'screen',
        'Home',
        'screen',
        { OnVisible: 'Set(a, 1);\nSet(b, 2)' },
        ['control', 'Title', 'Label', { Text: '"Expenses"', Tooltip: '', Size: '' }],
        ['control', 'Top', 'Header', {}],
        ['control', 'Chart', 'con_Contoso.Chart', {}],
        ['control', 'Box', 'GroupContainer', {}, ['control', 'Inner', 'Classic/TextInput', {}]]
      ],
      ['screen', 'Details', 'screen', {}],
      [
        'component',
        'Header',
        'component',
        { 'Title (PropertyKind)': 'Input', 'Title (DataType)': 'Text', Title: '"Title"', Height: '40' },
        ['control', 'Label1', 'Label', {}]
      ]
    ])
  })

  test('are read when first asked for, and once', () => {
    const document = read({ 'Src\\Home.pa.yaml': 'Screens: [x]' })
    expect(document.faults).toEqual([])
    expect(document.sources()).toBeUndefined()
    expect(document.sources()).toBeUndefined()
    expect(document.faults).toHaveLength(1)
    const whole = read()
    expect(whole.sources()).toBe(whole.sources())
  })

  test('a document without any has none', () => {
    const document = readDocument(
      sampleDocument({ 'Src\\_EditorState.pa.yaml': 'EditorState:\n' }),
      'the document',
      readSources
    )
    expect([document.sources(), document.faults]).toEqual([undefined, []])
  })

  test('screens the control files do not know come last', () => {
    const found = read({ 'Src\\A.pa.yaml': 'Screens:\n  A:\n  Home2:\n' }).sources()
    expect(found?.map(({ name }) => name)).toEqual(['App', 'Home', 'Details', 'A', 'Home2', 'Header'])
  })

  test.each([
    ['an anchor', 'Screens: &a\n  Home:\n', 'an anchor', 1],
    ['aliases', 'App:\n  Properties: *a\n', 'an alias', 2],
    ['levels without end', `Screens:\n${'- '.repeat(5000)}`, '600 levels', 2],
    [
      'levels of maps without end',
      Array.from({ length: 700 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      '600 levels',
      601
    ],
    ['no UTF-8', Buffer.from('App:\n  \u00e9', 'latin1'), 'not UTF-8', undefined],
    [
      'more than 4 MiB',
      Array.from({ length: 2_000_000 }, (_, at) => `# ${at}\n`).join(''),
      '4194304 allowed',
      undefined
    ]
  ])('%s is a fault, and no source is used', (_, content, why, line) => {
    const document = read({ 'Src\\Home.pa.yaml': content })
    expect(document.sources()).toBeUndefined()
    expect(document.faults).toEqual([
      { file: 'Src/Home.pa.yaml', message: expect.stringContaining(why), ...(line === undefined ? {} : { line }) }
    ])
    expect(document.nodes.map(({ name }) => name)).toEqual(['App', 'Home', 'Details'])
  })

  test('5000 controls inside each other by indentation are a fault', () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) => `${'  '.repeat(at * 2 + 2)}Children:\n${'  '.repeat(at * 2 + 3)}- c${at}:`
    )
    const document = read({ 'Src\\Home.pa.yaml': `Screens:\n  Home:\n${lines.join('\n')}\n` })
    expect(document.sources()).toBeUndefined()
    expect(document.faults[0]?.message).toContain('600 levels')
  })

  test('names of hostile spelling are plain names', () => {
    const home = 'Screens:\n  __proto__:\n    Properties:\n      constructor: =1\n      __proto__: =2\n'
    const found = read({ 'Src\\Home.pa.yaml': home })
      .sources()
      ?.find(({ name }) => name === '__proto__')
    expect([...(found?.properties ?? [])]).toEqual([
      ['constructor', '1'],
      ['__proto__', '2']
    ])
  })
})
