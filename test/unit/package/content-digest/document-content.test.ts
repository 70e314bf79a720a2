import { describe, expect, test } from '@jest/globals'
import { documentContent } from '../../../../src/package/content-digest/document-content.ts'
import { withLineFeeds } from '../../../../src/package/document/line-ends.ts'
import { control, type DocumentFiles, documentZip, sampleDocumentFiles, top } from '../../../support/sample-document.ts'
import { rawZip } from '../../../support/raw-zip.ts'

const HOME = 'Controls\\4.json'

type Control = Record<string, unknown>

/** The screen of the document, with what a test changes in it. */
function home(change: (parts: { screen: Control; title: Control; icon: Control }) => void = () => {}): unknown {
  const title = control('Title', 'label', { Text: '"Expenses"', ZIndex: '1' }, { ControlUniqueId: '5' })
  const icon = control('Close', 'icon', { OnSelect: 'Back()', X: '10', ZIndex: '2' }, { IsLocked: false })
  const screen = control('Home', 'screen', { OnVisible: 'Set(a, 1);\r\nSet(b, 2)' }, { Children: [title, icon] })
  change({ screen, title, icon })
  return top(screen)
}

const rulesOf = (value: Control): Record<string, unknown>[] => value['Rules'] as Record<string, unknown>[]
const ruleOf = (value: Control, property: string): Record<string, unknown> =>
  rulesOf(value).find(rule => rule['Property'] === property) ?? {}

const IMAGE = {
  Name: 'logo',
  Type: 'ResourceInfo',
  ResourceKind: 'LocalFile',
  Path: 'Assets\\Images\\1.png',
  RootPath: 'https://store.example/abc?sig=1'
}
const SOURCE = { Name: 'Costs', Type: 'ConnectedDataSourceInfo', ApiId: '/providers/x/shared_sql', TableName: 't' }
const COLLECTION = { Name: 'colCosts', Type: 'CollectionDataSourceInfo', Schema: 'a' }
const TEMPLATES = {
  UsedTemplates: [{ Name: 'label', Version: '2.5.1', Template: '<widget/>' }],
  ComponentTemplates: [{ Name: 'c1', Version: '637189517041179591', CustomProperties: [{ Name: 'Title' }] }]
}
const reference = (more: object = {}, connector: object = {}): unknown => ({
  id: 'r1',
  connectionInstanceId: '/providers/x/connections/mine',
  dataSources: ['Costs'],
  connectionRef: {
    id: '/providers/x/shared_sql',
    displayName: 'SQL',
    iconUri: 'https://icons.example/1.0',
    ...connector
  },
  ...more
})
const properties = (more: Record<string, unknown> = {}, one: unknown = reference()): unknown => ({
  Name: 'Expenses',
  DocumentAppType: 'Phone',
  LastControlUniqueId: 5,
  LocalConnectionReferences: JSON.stringify({ r1: one }),
  ...more
})

const files = (changes: DocumentFiles = {}): DocumentFiles =>
  sampleDocumentFiles({
    [HOME]: home(),
    'Properties.json': properties(),
    'References\\DataSources.json': { DataSources: [SOURCE, COLLECTION] },
    'References\\Resources.json': { Resources: [IMAGE] },
    'References\\Templates.json': TEMPLATES,
    'References\\Themes.json': { CurrentTheme: 'default' },
    'Resources\\PublishInfo.json': { AppName: 'Expenses', LogoFileName: 'a1.jpg', IconName: '' },
    'Resources\\a1.jpg': 'a picture',
    'Assets\\Images\\1.png': 'another picture',
    'Src\\Home.pa.yaml': '# Made by the Studio.\r\n# Do not edit.\r\nScreens:\r\n  Home:\r\n',
    'Src\\_EditorState.pa.yaml': 'EditorState:\n',
    'AppTests\\2.json': top(control('Test_1', 'apptest')),
    'checksum.json': { ServerStampedChecksum: 'a' },
    'AppCheckerResult.sarif': { runs: [] },
    ...changes
  })

const digest = (changes: DocumentFiles = {}): string => documentContent(documentZip(files(changes)))
const withHome = (change: Parameters<typeof home>[0]): string => digest({ [HOME]: home(change) })

const ORIGINAL = digest()

describe('what a save changes by itself is no content:', () => {
  test.each<[string, () => string]>([
    [
      'when it was saved, and by which build',
      () =>
        digest({
          'Header.json': {
            DocVersion: '1.400',
            MSAppStructureVersion: '2.4',
            LastSavedDateTimeUTC: '01/01/2027 00:00:00'
          }
        })
    ],
    [
      'counters and the name',
      () =>
        digest({ 'Properties.json': properties({ LastControlUniqueId: 9, ControlCount: { label: 1 }, Name: 'Other' }) })
    ],
    [
      'the connection of the author',
      () =>
        digest({ 'Properties.json': properties({}, reference({ connectionInstanceId: 'another' }, { iconUri: 'v2' })) })
    ],
    [
      'ids of controls',
      () => withHome(({ title }) => Object.assign(title, { ControlUniqueId: '77', PublishOrderIndex: 3 }))
    ],
    [
      'the moment a template was changed',
      () =>
        withHome(({ title }) =>
          Object.assign(title['Template'] as object, { LastModifiedTimestamp: '637205017213275359' })
        )
    ],
    [
      'the order of properties',
      () => withHome(({ icon }) => Object.assign(icon, { Rules: rulesOf(icon).toReversed() }))
    ],
    [
      'who put a formula there',
      () => withHome(({ icon }) => Object.assign(ruleOf(icon, 'X'), { RuleProviderType: 'User' }))
    ],
    [
      'numbers of layers whose order stays',
      () =>
        withHome(({ title, icon }) => {
          ruleOf(title, 'ZIndex')['InvariantScript'] = '4'
          ruleOf(icon, 'ZIndex')['InvariantScript'] = '8'
        })
    ],
    [
      'line ends',
      () =>
        withHome(({ screen }) => {
          const rule = ruleOf(screen, 'OnVisible')
          rule['InvariantScript'] = withLineFeeds(String(rule['InvariantScript']))
        })
    ],
    ['numbers in names of control files', () => digest({ [HOME]: undefined, 'Controls\\40.json': home() })],
    [
      'the name of the logo',
      () =>
        digest({
          'Resources\\a1.jpg': undefined,
          'Resources\\b2.jpg': 'a picture',
          'Resources\\PublishInfo.json': { AppName: 'Expenses', LogoFileName: 'b2.jpg', IconName: '' }
        })
    ],
    [
      'what follows from formulas',
      () => digest({ 'References\\DataSources.json': { DataSources: [{ ...COLLECTION, Schema: 'b' }, SOURCE] } })
    ],
    [
      'when a service told what its tables are like',
      () =>
        digest({
          'References\\DataSources.json': { DataSources: [{ ...SOURCE, CdpRevision: { LastChangedTimeString: 'x' } }] }
        })
    ],
    [
      'where the Studio keeps a file',
      () =>
        digest({
          'References\\Resources.json': { Resources: [{ ...IMAGE, RootPath: 'https://store.example/def?sig=2' }] }
        })
    ],
    [
      'the moment a component was saved',
      () =>
        digest({
          'References\\Templates.json': {
            ...TEMPLATES,
            ComponentTemplates: [{ ...TEMPLATES.ComponentTemplates[0], Version: '637193068874295014' }]
          }
        })
    ],
    [
      'what the checker found, checksums, the state of the editor',
      () =>
        digest({
          'checksum.json': { ServerStampedChecksum: 'b' },
          'AppCheckerResult.sarif': undefined,
          'Src\\_EditorState.pa.yaml': 'EditorState:\n  ScreensOrder:\n'
        })
    ],
    [
      'comments and line ends of the sources',
      () => digest({ 'Src\\Home.pa.yaml': '# Made by another build.\nScreens:\n  Home:\n' })
    ],
    [
      'the order of files, their separators, and white space in what the Studio writes',
      () => {
        const entries = Object.entries(files()).flatMap(([name, value]) => {
          if (value === undefined) return []
          const bytes =
            typeof value === 'string' ? value : JSON.stringify(value, null, name.startsWith('References\\T') ? 0 : 2)
          return [{ name: name.replaceAll('\\', '/'), bytes }]
        })
        return documentContent(rawZip(entries.toReversed()))
      }
    ]
  ])('%s', (_, changed) => {
    expect(changed()).toBe(ORIGINAL)
  })
})

describe('an edit is content:', () => {
  const edits: [string, () => string][] = [
    ['a formula', () => withHome(({ icon }) => Object.assign(ruleOf(icon, 'OnSelect'), { InvariantScript: 'Exit()' }))],
    [
      'blanks in a formula',
      () => withHome(({ title }) => Object.assign(ruleOf(title, 'Text'), { InvariantScript: '"Expenses" ' }))
    ],
    [
      'a property that came',
      () => withHome(({ title }) => rulesOf(title).push({ Property: 'Fill', InvariantScript: 'Red' }))
    ],
    ['a property that went', () => withHome(({ icon }) => rulesOf(icon).shift())],
    [
      'a layer that is a formula',
      () => withHome(({ icon }) => Object.assign(ruleOf(icon, 'ZIndex'), { InvariantScript: '2 + 1' }))
    ],
    [
      'the order of layers',
      () => withHome(({ icon }) => Object.assign(ruleOf(icon, 'ZIndex'), { InvariantScript: '0' }))
    ],
    ['the name of a control', () => withHome(({ icon }) => Object.assign(icon, { Name: 'Exit' }))],
    [
      'the type of a control',
      () => withHome(({ icon }) => Object.assign(icon['Template'] as object, { Name: 'button' }))
    ],
    [
      'the version of a template',
      () => withHome(({ icon }) => Object.assign(icon['Template'] as object, { Version: '3.0.0' }))
    ],
    ['a lock', () => withHome(({ icon }) => Object.assign(icon, { IsLocked: true }))],
    ['a control that went', () => withHome(({ screen, title }) => Object.assign(screen, { Children: [title] }))],
    [
      'a control that moved into another',
      () =>
        withHome(({ screen, title, icon }) => {
          Object.assign(title, { Children: [icon] })
          Object.assign(screen, { Children: [title] })
        })
    ],
    [
      'a property of a container',
      () =>
        withHome(({ icon }) =>
          Object.assign(icon, {
            DynamicProperties: [
              { PropertyName: 'FillPortions', Rule: { Property: 'FillPortions', InvariantScript: '1' } }
            ]
          })
        )
    ],
    [
      'the order of screens',
      () => digest({ 'Controls\\7.json': top(control('Details', 'screen', { Fill: 'White' }, { Index: 2 })) })
    ],
    ['a screen that went', () => digest({ 'Controls\\7.json': undefined })],
    ['a test', () => digest({ 'AppTests\\2.json': top(control('Test_1', 'apptest', { OnTestStart: 'Set(a, 1)' })) })],
    ['a setting', () => digest({ 'Properties.json': properties({ DocumentAppType: 'DesktopOrTablet' }) })],
    ['a setting nobody knows', () => digest({ 'Properties.json': properties({ SomethingNew: true }) })],
    ['a preview flag', () => digest({ 'Properties.json': properties({ AppPreviewFlagsKey: ['delayloadscreens'] }) })],
    [
      'what a reference uses',
      () => digest({ 'Properties.json': properties({}, reference({ dataSources: ['Costs', 'More'] })) })
    ],
    [
      'the connector of a reference',
      () => digest({ 'Properties.json': properties({}, reference({}, { id: '/providers/x/shared_excel' })) })
    ],
    [
      'analysis',
      () =>
        digest({
          'Header.json': { ...(files()['Header.json'] as object), AnalysisOptions: { DataflowAnalysisEnabled: true } }
        })
    ],
    [
      'a data source that came',
      () =>
        digest({ 'References\\DataSources.json': { DataSources: [SOURCE, COLLECTION, { ...SOURCE, Name: 'More' }] } })
    ],
    [
      'a table',
      () => digest({ 'References\\DataSources.json': { DataSources: [{ ...SOURCE, TableName: 'u' }, COLLECTION] } })
    ],
    [
      'the name of an image',
      () => digest({ 'References\\Resources.json': { Resources: [{ ...IMAGE, Name: 'picture' }] } })
    ],
    [
      'the address of an image elsewhere',
      () =>
        digest({
          'References\\Resources.json': {
            Resources: [{ ...IMAGE, ResourceKind: 'Uri', RootPath: 'https://b.example' }]
          }
        })
    ],
    [
      'an image elsewhere',
      () => digest({ 'References\\Resources.json': { Resources: [{ ...IMAGE, ResourceKind: 'Uri' }] } })
    ],
    ['the bytes of an image', () => digest({ 'Assets\\Images\\1.png': 'a third picture' })],
    ['the bytes of the logo', () => digest({ 'Resources\\a1.jpg': 'a third picture' })],
    [
      'the icon',
      () => digest({ 'Resources\\PublishInfo.json': { AppName: 'Expenses', LogoFileName: 'a1.jpg', IconName: 'Car' } })
    ],
    [
      'what a component takes',
      () =>
        digest({
          'References\\Templates.json': {
            ...TEMPLATES,
            ComponentTemplates: [{ ...TEMPLATES.ComponentTemplates[0], CustomProperties: [] }]
          }
        })
    ],
    ['a theme', () => digest({ 'References\\Themes.json': { CurrentTheme: 'dark' } })],
    ['the sources', () => digest({ 'Src\\Home.pa.yaml': 'Screens:\n  Home:\n    Properties:\n' })],
    ['a file nobody knows', () => digest({ 'Odd\\file.bin': 'a' })],
    ['its bytes', () => digest({ 'Odd\\file.bin': 'b' })],
    ['its name', () => digest({ 'Odd\\other.bin': 'b' })],
    ['a control file that is no JSON', () => digest({ [HOME]: 'not JSON' })],
    ['and what it holds', () => digest({ [HOME]: 'no JSON at all' })]
  ]

  test.each(edits)('%s', (_, changed) => {
    expect(changed()).not.toBe(ORIGINAL)
  })

  test('each another one', () => {
    const digests = edits.map(([, changed]) => changed())
    expect(new Set(digests).size).toBe(edits.length)
  })
})

describe('documents of the years before 2019', () => {
  const old = (entities: readonly unknown[], more: object = {}): string =>
    documentContent(
      documentZip({
        'Header.json': {},
        'Properties.json': {},
        'Entities.json': { Entities: entities, Components: [], ...more }
      })
    )
  const screen = (text: string, id = '1'): unknown =>
    control('Home', 'screen', { OnVisible: text }, { ControlUniqueId: id })
  const ORIGINAL_OLD = old([screen('1'), SOURCE, COLLECTION, IMAGE])

  test('have their noise', () => {
    const noise = [{ ...IMAGE, RootPath: '' }, { ...COLLECTION, Schema: 'b' }, SOURCE, screen('1', '2')]
    expect(old(noise)).toBe(ORIGINAL_OLD)
  })

  test('and their content', () => {
    const edited = [
      old([screen('2'), SOURCE, COLLECTION, IMAGE]),
      old([screen('1'), COLLECTION, IMAGE]),
      old([screen('1'), SOURCE, { ...IMAGE, Name: 'x' }]),
      old([screen('1'), SOURCE, IMAGE], { Components: [control('C', 'component')] }),
      old([screen('1'), SOURCE, IMAGE], { Themes: 'x' })
    ]
    expect(new Set([...edited, ORIGINAL_OLD]).size).toBe(6)
  })
})

test('of what is no archive, the bytes count', () => {
  const one = documentContent(Buffer.from('no archive'))
  expect(documentContent(Buffer.from('no archive'))).toBe(one)
  expect(documentContent(Buffer.from('no archive '))).not.toBe(one)
})

test('controls that nest as deep as anything that is read', () => {
  const nested = (depth: number, text: string): unknown => {
    let inner = control('Innermost', 'label', { Text: text })
    for (let level = 0; level < depth; level += 1) inner = control(`Box${level}`, 'group', {}, { Children: [inner] })
    return top(inner)
  }
  expect(digest({ [HOME]: nested(90, '1') })).not.toBe(digest({ [HOME]: nested(90, '2') }))
  // Deeper ones are not read, but their bytes are looked at.
  expect(digest({ [HOME]: nested(300, '1') })).not.toBe(digest({ [HOME]: nested(300, '2') }))
})
