import { documentZip } from '../../../support/sample-document.ts'
import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../../src/package/difference/compare.ts'
import type { DataSource, Media } from '../../../../src/package/document/document.ts'
import { compareDocuments, documentOf, side, changeLines } from '../../../support/differences.ts'
import { APP_JSON_NAME, CONNECTOR_KEY, sampleAppJson } from '../../../support/sample-package.ts'

const sources = (...dataSources: readonly DataSource[]): ReturnType<typeof documentOf> => documentOf({ dataSources })
const media = (...list: readonly Media[]): ReturnType<typeof documentOf> => documentOf({ media: list })

const LIST: DataSource = { name: 'Expenses', type: 'ConnectedDataSourceInfo', connector: 'shared_sharepointonline' }

describe('data sources', () => {
  test('those that came and went, with their connectors', () => {
    const local: DataSource = { name: 'Rates', type: 'StaticDataSourceInfo' }
    expect(changeLines(compareDocuments(sources(local), sources(LIST)))).toEqual([
      'removed data source [Rates] "Static" => ',
      'added data source [Expenses]  => "shared_sharepointonline"'
    ])
  })

  test('one that moved to another connector', () => {
    const table: DataSource = { name: 'Expenses', type: 'NativeCDSDataSourceInfo' }
    expect(changeLines(compareDocuments(sources(LIST), sources(table)))).toEqual([
      'changed data source [Expenses] "shared_sharepointonline" => "NativeCDS"'
    ])
  })

  test('what follows from formulas and tables is noise', () => {
    const derived = ['CollectionDataSourceInfo', 'OptionSetInfo', 'ViewInfo'].map(type => ({ name: type, type }))
    expect(compareDocuments(sources(), sources(...derived))).toMatchObject({ changes: [], noise: 3 })
  })

  test('one behind a premium connector says so', () => {
    const pkg = side({
      [APP_JSON_NAME]: sampleAppJson({ connectionReferences: { r: { id: CONNECTOR_KEY, apiTier: 'Premium' } } })
    }).pkg
    const app = pkg.app
    if (app === undefined) throw new Error('no app')
    const newer = { ...pkg, app: { ...app, document: documentZip({ 'checksum.json': 'x' }) } }
    const table: DataSource = { name: 'Rows', type: 'ConnectedDataSourceInfo', connector: 'shared_SQL' }
    expect(
      changeLines(compare({ pkg, document: sources() }, { pkg: newer, document: sources(table) }), 'data')
    ).toEqual(['added data source [Rows]  => "shared_SQL" premium'])
  })

  test("without a document they are those the app's JSON names", () => {
    const named = (...dataSources: readonly string[]): ReturnType<typeof side> =>
      side({ [APP_JSON_NAME]: sampleAppJson({ connectionReferences: { r: { id: CONNECTOR_KEY, dataSources } } }) })
    expect(changeLines(compare(named('A', 'B'), named('B', 'C')), 'data')).toEqual([
      'removed data source [A]',
      'added data source [C]'
    ])
  })
})

describe('media', () => {
  const logo = { name: 'Images/logo.png', isChosen: false, bytes: 10, digest: 'sha256:a' }

  test('added, removed, and another one under the same name', () => {
    const photo = { name: 'Images/photo.jpg', isChosen: false, bytes: 20, digest: 'sha256:b' }
    expect(
      changeLines(compareDocuments(media(logo), media({ ...logo, bytes: 11, digest: 'sha256:c' }, photo)))
    ).toEqual([
      'changed media [Images/logo.png] "10 bytes" => "11 bytes"',
      'added media [Images/photo.jpg]  => "20 bytes"'
    ])
    expect(changeLines(compareDocuments(media(logo, photo), media(logo)))).toEqual([
      'removed media [Images/photo.jpg] "20 bytes" => '
    ])
  })

  test('new names for the same content are noise, also when two change theirs', () => {
    const other = { name: 'Images/0002.png', isChosen: false, bytes: 10, digest: 'sha256:b' }
    const difference = compareDocuments(
      media(logo, other),
      media({ ...logo, name: 'Images/0002.png' }, { ...other, name: 'Images/0003.png' })
    )
    expect(difference).toMatchObject({ changes: [], noise: 2 })
  })
})
