import { describe, expect, test } from '@jest/globals'
import { digestOf } from '../../../../src/package/digest.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { type DocumentFiles, sampleDocument } from '../../../support/sample-document.ts'

const read = (changes: DocumentFiles) => {
  const document = readDocument(sampleDocument(changes), 'the document')
  expect(document.faults).toEqual([])
  return document
}

describe('data sources', () => {
  test('are what formulas can name, without what every app has', () => {
    const entries = [
      {
        Name: 'Expenses',
        Type: 'ConnectedDataSourceInfo',
        DatasetName: 'https://contoso.sharepoint.com/sites/a',
        TableName: 'b09abd6b-0281-4a57-b18d-41462ca1b88e',
        ApiId: '/providers/microsoft.powerapps/apis/shared_sharepointonline'
      },
      { Name: 'Notify', Type: 'ServiceInfo', ApiId: '/providers/microsoft.powerapps/apis/shared_logicflows' },
      { Name: 'colRates', Type: 'CollectionDataSourceInfo', Schema: '*[a:s]' },
      { Name: 'Accounts', Type: 'NativeCDSDataSourceInfo', DatasetName: 'default.cds', LogicalName: 'account' },
      { Name: 'account_statecode', DisplayName: 'Status (Accounts)', Type: 'OptionSetInfo' },
      { Name: 'CustomGallerySample', Type: 'StaticDataSourceInfo', IsSampleData: true, Data: '[{"a":1}]' },
      { Name: 'Location', Type: 'DynamicDataSourceInfo' },
      { Type: 'ServiceInfo' },
      null,
      'x'
    ]
    expect(read({ 'References\\DataSources.json': { DataSources: entries } }).dataSources).toEqual([
      {
        name: 'Expenses',
        type: 'ConnectedDataSourceInfo',
        connector: 'shared_sharepointonline',
        dataset: 'https://contoso.sharepoint.com/sites/a',
        table: 'b09abd6b-0281-4a57-b18d-41462ca1b88e'
      },
      { name: 'Notify', type: 'ServiceInfo', connector: 'shared_logicflows' },
      { name: 'colRates', type: 'CollectionDataSourceInfo' },
      { name: 'Accounts', type: 'NativeCDSDataSourceInfo', dataset: 'default.cds', table: 'account' },
      { name: 'Status (Accounts)', type: 'OptionSetInfo' }
    ])
  })

  test('none are listed where the list is none', () => {
    expect(read({ 'References\\DataSources.json': { DataSources: { a: 1 } } }).dataSources).toEqual([])
    expect(read({}).dataSources).toEqual([])
  })
})

describe('media', () => {
  test('are called as the maker called them', () => {
    const document = read({
      'Assets\\Images\\0001.png': 'one',
      'Assets\\Video\\0002.mp4': 'two',
      'Resources\\h4gncyja.jpg': 'logo',
      'References\\Resources.json': {
        Resources: [
          { Name: 'Logo', Path: 'Assets\\Images\\0001.png', ResourceKind: 'LocalFile' },
          { Name: 'Sample', Path: '' }
        ]
      }
    })
    expect(document.media).toEqual([
      { name: 'Logo', isChosen: true, bytes: 3, digest: digestOf(Buffer.from('one')) },
      { name: 'Video/0002.mp4', isChosen: false, bytes: 3, digest: digestOf(Buffer.from('two')) }
    ])
  })
})

describe('settings', () => {
  const settingsOf = (properties: Record<string, unknown>) => [...read({ 'Properties.json': properties }).settings]

  test('are those a person chose', () => {
    expect(
      settingsOf({
        Author: '',
        Name: 'Expenses',
        Id: '3a547e9d-a043-48ab-8471-6581b5c05c80',
        DocumentLayoutWidth: 640.0,
        DocumentLayoutLockOrientation: false,
        AppDescription: '',
        ControlCount: { screen: 1 },
        AnalysisLoadTime: 0.25,
        ErrorCount: 4
      })
    ).toEqual([
      ['Name', 'Expenses'],
      ['DocumentLayoutWidth', '640'],
      ['DocumentLayoutLockOrientation', 'false']
    ])
  })

  test.each([
    ['a map', { AppPreviewFlagsMap: { delayloadscreens: true, errorhandling: false, __proto: 1 } }],
    ['a list', { AppPreviewFlagsKey: ['delayloadscreens', 7] }]
  ])('preview flags that are on, from %s', (_, properties) => {
    expect(settingsOf(properties)).toEqual([['flag: delayloadscreens', 'true']])
  })
})

describe('texts', () => {
  test('are the literal ones that could hold a key, by pointer', () => {
    const document = read({
      'Properties.json': {
        InstrumentationKey: '00000000-0000-4000-8000-000000000000',
        ConnectionString: 'InstrumentationKey=x',
        AppDescription: '',
        LocalConnectionReferences: '{"a":{"connectionInstanceId":"x"}}'
      },
      'References\\DataSources.json': {
        DataSources: [
          { Name: 'Sample', Type: 'StaticDataSourceInfo', IsSampleData: true, Data: '[]' },
          { Name: 'Rates', Type: 'StaticDataSourceInfo', IsSampleData: false, Data: '[{"Rate":1}]' }
        ]
      }
    })
    expect(document.texts).toEqual([
      { file: 'Properties.json', pointer: '/InstrumentationKey', text: '00000000-0000-4000-8000-000000000000' },
      { file: 'Properties.json', pointer: '/ConnectionString', text: 'InstrumentationKey=x' },
      { file: 'References/DataSources.json', pointer: '/DataSources/1/Data', text: '[{"Rate":1}]' }
    ])
  })
})
