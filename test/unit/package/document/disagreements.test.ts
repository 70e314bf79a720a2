import { describe, expect, test } from '@jest/globals'
import { disagreements } from '../../../../src/package/document/disagreements.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { readSources } from '../../../../src/package/document/sources.ts'
import { component, control, type DocumentFiles, sampleDocument, top } from '../../../support/sample-document.ts'

const home = (rules: Record<string, string>, children: readonly unknown[] = []): unknown =>
  top(control('Home', 'screen', rules, { Children: children }))

const CONTROLS: DocumentFiles = {
  'Controls\\4.json': home({ Fill: 'White', OnVisible: 'Set(a, 1);\r\nSet(b, 2)  \r\n' }, [
    control('Title', 'label', { Text: '"Expenses"', ZIndex: '1', Size: '12' }),
    control(
      'Rows',
      'gallery',
      { Items: 'Expenses' },
      {
        Children: [
          control('galleryTemplate1', 'galleryTemplate', { TemplateFill: 'White' }),
          control('Row', 'label', { Text: 'ThisItem.Title', OnSelect: 'Select(Parent)' })
        ]
      }
    )
  ]),
  'Controls\\7.json': undefined
}

/** In the layout of Studio. Every blank and quote in it is one that YAML does not keep. */
const SCREEN = `Screens:
  Home:
    Properties:
      Fill: =White
      OnVisible: |-
        =Set(a, 1);
        Set(b, 2)
    Children:
      - Title:
          Control: Label@2.5.1
          Properties:
            Text: '="Expenses"'
            ZIndex: =1
      - Rows:
          Control: Gallery@2.15.0
          Properties:
            Items: =Expenses
          Children:
            - Row:
                Control: Label@2.5.1
                Properties:
                  Text: =ThisItem.Title
`

const APP = 'App:\n  Properties:\n    OnStart: =Set(a, 0)\n'

function found(changes: DocumentFiles): string[] {
  const document = readDocument(
    sampleDocument({ ...CONTROLS, 'Src\\Home.pa.yaml': SCREEN, 'Src\\App.pa.yaml': APP, ...changes }),
    'the document',
    readSources
  )
  return [...disagreements(document)].map(({ file, path, property, only }) =>
    [file, path.join(' › '), property, only && `only ${only}`].filter(Boolean).join(', ')
  )
}

describe('sources that say the same as the controls', () => {
  test('in other blanks, with other line ends, without defaults and without what they never show', () => {
    expect(found({})).toEqual([])
  })

  test('are not looked for in a document without any, or with unreadable ones', () => {
    expect(found({ 'Src\\Home.pa.yaml': undefined, 'Src\\App.pa.yaml': undefined })).toEqual([])
    expect(found({ 'Src\\Home.pa.yaml': 'Screens: [' })).toEqual([])
  })

  test('declare properties of components, which control files have elsewhere', () => {
    expect(
      found({
        'Components\\9.json': top(component('Header', 'header-1', { Rules: [] })),
        'Src\\Components\\Header.pa.yaml':
          'ComponentDefinitions:\n  Header:\n    CustomProperties:\n      Title:\n        DataType: Text\n'
      })
    ).toEqual([])
  })
})

describe('sources and controls disagree about', () => {
  const source = (from: string, to: string): DocumentFiles => ({ 'Src\\Home.pa.yaml': SCREEN.replace(from, to) })
  const more = `${SCREEN}  Hidden:\n    Properties:\n      Fill: =Red\n`

  test.each<[string, DocumentFiles, string]>([
    ['a formula that only the source changes', source('=White', '=Red'), 'Src/Home.pa.yaml, Home, Fill'],
    [
      'a formula in a gallery',
      source('=ThisItem.Title', '=ThisItem.Name'),
      'Src/Home.pa.yaml, Home › Rows › Row, Text'
    ],
    ['a property that no control has', source('ZIndex: =1', 'Color: =Red'), 'Src/Home.pa.yaml, Home › Title, Color'],
    [
      'an action that no source has',
      { 'Controls\\1.json': top(control('App', 'appinfo', { OnStart: 'Set(a, 0)', OnError: 'Exit()' })) },
      'Src/App.pa.yaml, App, OnError'
    ],
    ['what the app starts with', { 'Src\\App.pa.yaml': APP.replace('0', '1') }, 'Src/App.pa.yaml, App, OnStart'],
    ['a screen of the sources', { 'Src\\Home.pa.yaml': more }, 'Src/Home.pa.yaml, Hidden, only sources'],
    [
      'a screen of the controls',
      { 'Controls\\8.json': top(control('Hidden', 'screen', {}, { Children: [control('Late', 'label')] })) },
      'Controls/8.json, Hidden, only controls'
    ],
    [
      'a control of the sources',
      source('      - Title:', '      - Other:\n          Control: Label@2.5.1\n      - Title:'),
      'Src/Home.pa.yaml, Home › Other, only sources'
    ],
    [
      'a control of the controls',
      {
        'Src\\Home.pa.yaml': SCREEN.replace(/ {6}- Title:[\s\S]*?(?= {6}- Rows)/, '')
      },
      'Controls/4.json, Home › Title, only controls'
    ]
  ])('%s', (_, changes, disagreement) => {
    expect(found(changes)).toEqual([disagreement])
  })
})

test('deep controls take no longer path than anybody reads', () => {
  let nested = control('c0', 'label')
  for (let at = 1; at < 80; at += 1) nested = control(`c${at}`, 'groupContainer', {}, { Children: [nested] })
  const paths = found({ 'Controls\\4.json': home({}, [nested]) })
  expect(Math.max(...paths.map(path => path.split(' › ').length))).toBeLessThan(40)
})
