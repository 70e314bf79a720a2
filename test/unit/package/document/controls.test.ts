import { describe, expect, test } from '@jest/globals'
import type { ControlNode, TopNode } from '../../../../src/package/document/document.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { component, control, documentZip, sampleDocument, top } from '../../../support/sample-document.ts'

const nodesOf = (bytes: Uint8Array): readonly TopNode[] => {
  const { nodes, faults } = readDocument(bytes, 'the document')
  expect(faults).toEqual([])
  return nodes
}
const node = (nodes: readonly ControlNode[], name: string): ControlNode | undefined =>
  nodes.flatMap(outer => [outer, ...outer.children]).find(found => found.name === name)
const formulas = (found: ControlNode | undefined): Record<string, string> => Object.fromEntries(found?.properties ?? [])

describe('controls of a document', () => {
  test('the app, screens by their place in the tree, components', () => {
    const nodes = nodesOf(
      sampleDocument({
        'Components\\12.json': top(component('Footer', 'b'.repeat(32), { Index: 3 })),
        'Components\\11.json': top(component('Header', 'a'.repeat(32), { Index: 2 }))
      })
    )
    expect(nodes.map(({ kind, name, type, file }) => [kind, name, type, file])).toEqual([
      ['app', 'App', 'app', 'Controls/1.json'],
      ['screen', 'Home', 'screen', 'Controls/4.json'],
      ['screen', 'Details', 'screen', 'Controls/7.json'],
      ['component', 'Header', 'component', 'Components/11.json'],
      ['component', 'Footer', 'component', 'Components/12.json']
    ])
  })

  test('formulas stand under their properties, with line feeds', () => {
    const nodes = nodesOf(sampleDocument())
    expect(formulas(node(nodes, 'Home'))).toEqual({ OnVisible: 'Set(a, 1);\nSet(b, 2)' })
    expect(node(nodes, 'Title')).toMatchObject({ kind: 'control', type: 'label', children: [] })
  })

  test('children come in the order of their layers, which then say nothing more', () => {
    const children = [
      control('Front', 'label', { ZIndex: '12' }),
      control('Template', 'galleryTemplate'),
      control('Back', 'label', { ZIndex: '2', Text: '""' }),
      control('Moved', 'label', { ZIndex: 'If(a, 1, 9)' })
    ]
    const nodes = nodesOf(
      sampleDocument({ 'Controls\\4.json': top(control('Home', 'screen', {}, { Children: children })) })
    )
    expect(node(nodes, 'Home')?.children.map(({ name }) => name)).toEqual(['Template', 'Moved', 'Back', 'Front'])
    expect(formulas(node(nodes, 'Back'))).toEqual({ Text: '""' })
    expect(formulas(node(nodes, 'Moved'))).toEqual({ ZIndex: 'If(a, 1, 9)' })
  })

  test('properties a control has from its container are read as well', () => {
    const dynamic = [
      { PropertyName: 'FillPortions', Rule: { Property: 'FillPortions', InvariantScript: '1' } },
      { PropertyName: 'AlignInContainer' }
    ]
    const inner = control('Box', 'groupContainer', { X: '1' }, { DynamicProperties: dynamic })
    const nodes = nodesOf(
      sampleDocument({ 'Controls\\4.json': top(control('Home', 'screen', {}, { Children: [inner] })) })
    )
    expect(formulas(node(nodes, 'Box'))).toEqual({ X: '1', FillPortions: '1' })
  })

  test('instances of components are called by the name of the component', () => {
    const inline = control(
      'One',
      'x',
      {},
      { Template: { Name: 'a'.repeat(32), ComponentDefinitionInfo: { Name: 'Header' } } }
    )
    const listed = control('Two', 'x', {}, { Template: { Name: 'b'.repeat(32) } })
    const foreign = control('Three', 'x', {}, { Template: { Name: 'c'.repeat(32) } })
    const nodes = nodesOf(
      sampleDocument({
        'Controls\\4.json': top(control('Home', 'screen', {}, { Children: [inline, listed, foreign] })),
        'Components\\11.json': top(component('Footer', 'b'.repeat(32)))
      })
    )
    expect(node(nodes, 'Home')?.children.map(({ type }) => type)).toEqual(['Header', 'Footer', 'c'.repeat(32)])
  })

  test('names and properties of hostile spelling are plain names', () => {
    const hostile = control('__proto__', 'label', { constructor: '1' })
    const rules = '[{"Property":"__proto__","InvariantScript":"evil"},{"Property":1},{"InvariantScript":"x"},null,7]'
    const home = `{"TopParent":{"Name":"Home","Template":{"Name":"screen"},"Rules":${rules},"__proto__":{"Name":"x"},"Children":[${JSON.stringify(hostile)}]}}`
    const nodes = nodesOf(sampleDocument({ 'Controls\\4.json': home }))
    expect([...(node(nodes, 'Home')?.properties ?? [])]).toEqual([['__proto__', 'evil']])
    expect([...(node(nodes, '__proto__')?.properties ?? [])]).toEqual([['constructor', '1']])
    expect(({} as Record<string, unknown>)['Name']).toBeUndefined()
  })

  test('what is no list or no control is passed over', () => {
    const odd = { Name: 'Home', Template: 7, Rules: 'x', Children: { a: 1 }, Index: 'first' }
    const [, , home] = nodesOf(sampleDocument({ 'Controls\\4.json': top(odd) }))
    expect(home).toEqual({
      kind: 'screen',
      name: 'Home',
      type: 'screen',
      properties: new Map(),
      children: [],
      file: 'Controls/4.json'
    })
  })
})

describe('controls of a document before 2019', () => {
  const entities = [
    { Type: 'ServiceInfo', Name: 'Office365Users', ApiId: '/providers/microsoft.powerapps/apis/shared_office365users' },
    control('App', 'appinfo'),
    control('Second', 'screen', {}, { Index: 1.0 }),
    control(
      'First',
      'screen',
      { Fill: 'Red' },
      { Children: [control('Up', 'x', {}, { Template: { Name: 'd'.repeat(32) } })] }
    ),
    control('Test_1', 'AppTest'),
    { Type: 'ResourceInfo', Name: 'Logo', Path: 'Assets\\Images\\0004.png' }
  ]
  const document = readDocument(
    documentZip({
      'Header.json': { DocVersion: '1.251' },
      'Properties.json': {},
      'Entities.json': { Entities: entities, Components: [component('Spinner', 'd'.repeat(32))], UsedTemplates: [] },
      'Assets/Images/0004.png': 'png'
    }),
    'the document'
  )

  test('are all in one file, without tests', () => {
    expect(document.faults).toEqual([])
    expect(document.nodes.map(({ kind, name, file }) => [kind, name, file])).toEqual([
      ['app', 'App', 'Entities.json'],
      ['screen', 'First', 'Entities.json'],
      ['screen', 'Second', 'Entities.json'],
      ['component', 'Spinner', 'Entities.json']
    ])
    expect(node(document.nodes, 'Up')?.type).toBe('Spinner')
    expect(formulas(node(document.nodes, 'First'))).toEqual({ Fill: 'Red' })
  })

  test('share that file with data sources and media', () => {
    expect(document.dataSources).toEqual([
      { name: 'Office365Users', type: 'ServiceInfo', connector: 'shared_office365users' }
    ])
    expect(document.media.map(({ name, bytes }) => [name, bytes])).toEqual([['Logo', 3]])
    expect(document.sources()).toBeUndefined()
  })
})
