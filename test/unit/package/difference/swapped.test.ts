import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../../src/package/app-package.ts'
import { compare, type Side } from '../../../../src/package/difference/compare.ts'
import { readDocument } from '../../../../src/package/document/read-document.ts'
import { readSources } from '../../../../src/package/document/sources.ts'
import { changeLines } from '../../../support/differences.ts'
import { richDocumentFiles } from '../../../support/rich-document.ts'
import { type DocumentFiles, documentZip } from '../../../support/sample-document.ts'
import {
  APP_JSON_NAME,
  DOCUMENT_NAME,
  SQL_REFERENCE,
  sampleAppJson,
  samplePackage,
  zipped
} from '../../../support/sample-package.ts'

const FILES = richDocumentFiles()

function sideOf(document: DocumentFiles, more: Record<string, unknown> = {}): Side {
  const files = samplePackage({ [DOCUMENT_NAME]: documentZip({ ...FILES, ...document }), ...more })
  const pkg = readPackage(zipped(files), 'the package')
  return { pkg, document: readDocument(pkg.app?.document ?? Buffer.alloc(0), 'the document', readSources) }
}

const media = (...entries: readonly Record<string, unknown>[]): DocumentFiles => ({
  'References\\Resources.json': { Resources: entries.map(entry => ({ Type: 'ResourceInfo', ...entry })) },
  'Assets\\Images\\2.png': 'another picture'
})
const image = (name: string, file: string) => ({ Name: name, Path: `Assets\\Images\\${file}`, FileName: file })
const link = (name: string, path: string) => ({ Name: name, Path: path, ResourceKind: 'Uri' })
/** A formula that changed, behind which something else might be hidden. */
const edited: DocumentFiles = {
  'Controls\\4.json': JSON.parse(JSON.stringify(FILES['Controls\\4.json']).replace('White', 'Black'))
}

describe('media', () => {
  test('that swapped their names are listed', () => {
    const older = sideOf(media(image('Yes', '1.png'), image('No', '2.png')))
    const newer = sideOf(media(image('Yes', '2.png'), image('No', '1.png')))
    expect(changeLines(compare(older, newer), 'data').sort()).toEqual([
      expect.stringContaining('changed media [No]'),
      expect.stringContaining('changed media [Yes]')
    ])
  })

  test('that are links are listed with where they lead, whatever else was edited', () => {
    const older = sideOf(media(link('Film', 'https://films.example/1')))
    const newer = sideOf({ ...media(link('Clip', 'https://films.example/2')), ...edited })
    expect(changeLines(compare(older, newer), 'data')).toEqual([
      'removed media [Film] "https://films.example/1" => ',
      'added media [Clip]  => "https://films.example/2"'
    ])
  })
})

describe('data sources', () => {
  interface At {
    readonly name: string
    readonly site: string
    readonly list: string
  }
  const LISTS = ['a', 'b', 'c'].map(
    letter =>
      [`https://contoso.sharepoint.com/sites/${letter}`, `1111111${letter}-0000-4000-8000-000000000001`] as const
  )
  const at = (name: string, list: number): At => ({ name, site: LISTS[list]?.[0] ?? '', list: LISTS[list]?.[1] ?? '' })
  const app = (...sources: readonly At[]): Side => {
    const entries = sources.map(({ name, site, list }) => ({
      Name: name,
      Type: 'ConnectedDataSourceInfo',
      DatasetName: site,
      TableName: list,
      ApiId: '/providers/microsoft.powerapps/apis/shared_sharepointonline'
    }))
    const dataSets: Record<string, { dataSources: Record<string, unknown> }> = {}
    for (const { name, site, list } of sources) {
      dataSets[site] ??= { dataSources: {} }
      Object.assign(dataSets[site].dataSources, { [name]: { tableName: list } })
    }
    const references = { [SQL_REFERENCE]: { id: 'c', displayName: 'SharePoint', dataSets } }
    return sideOf(
      { 'References\\DataSources.json': { DataSources: entries } },
      { [APP_JSON_NAME]: sampleAppJson({ connectionReferences: references }) }
    )
  }
  const changedSources = (older: Side, newer: Side): string[] =>
    compare(older, newer)
      .changes.filter(({ kind, subject }) => kind === 'changed' && subject === 'data source')
      .map(({ path, after }) => `${path.join()} → ${LISTS.findIndex(([site]) => after?.includes(site))}`)

  const older = app(at('Public', 0), at('Private', 1))

  test.each<[string, Side, string[]]>([
    ['that swapped their lists', app(at('Public', 1), at('Private', 0)), ['Public → 1', 'Private → 0']],
    [
      'that swapped their lists, while another one came',
      app(at('Public', 1), at('Private', 0), at('Third', 2)),
      ['Public → 1', 'Private → 0']
    ],
    ['of which one leads to the list of the other', app(at('Public', 1), at('Private', 1)), ['Public → 1']]
  ])('%s are listed', (_, newer, expected) => {
    expect(changedSources(older, newer)).toEqual(expected)
  })

  test('that lead to a new list are listed once, as a value of the environment', () => {
    const newer = app(at('Public', 2), at('Private', 1))
    expect(changedSources(older, newer)).toEqual([])
    expect(changeLines(compare(older, newer), 'environment')).toHaveLength(2)
  })

  test('imported data is not hidden by a new address', () => {
    const { DataSources: entries } = FILES['References\\DataSources.json'] as { DataSources: Record<string, unknown>[] }
    const sources = (site: string, data: string): DocumentFiles => ({
      'References\\DataSources.json': {
        DataSources: entries.map(entry => ({
          ...entry,
          ...(entry['DatasetName'] === undefined ? {} : { DatasetName: site }),
          ...(entry['Data'] === undefined ? {} : { Data: data })
        }))
      }
    })
    const [one, two] = [LISTS[0]?.[0] ?? '', LISTS[1]?.[0] ?? '']
    const changes = (data: string): string[] =>
      changeLines(compare(sideOf(sources(one, '[1]')), sideOf(sources(two, data))), 'unexplained')
    expect(changes('[1]')).toEqual([])
    expect(changes('[2]')).toEqual(['unexplained files [References/DataSources.json]'])
  })
})
