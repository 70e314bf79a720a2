import { describe, expect, test } from '@jest/globals'
import { readPackage } from '../../../../src/package/app-package.ts'
import { heldValues } from '../../../../src/package/values/held-values.ts'
import { withEditedDocument } from '../../../support/edited-document.ts'
import { SOURCE_LIST, SOURCE_SITE, valuedPackage } from '../../../support/valued-package.ts'

/** What is known of the list, where its data source has this description. */
const listWith = (description: unknown, site: unknown = SOURCE_SITE) => {
  const bytes = withEditedDocument(valuedPackage(), 'References/DataSources.json', text => {
    const value = JSON.parse(text.replace('\ufeff', '')) as { DataSources: Record<string, unknown>[] }
    Object.assign(value.DataSources[0] ?? {}, { DatasetName: site, DataEntityMetadataJson: description })
    return JSON.stringify(value)
  })
  return heldValues(readPackage(bytes, 'it')).filter(({ kind, from }) => kind === 'list' && from === SOURCE_LIST)
}
const described = (value: unknown): unknown => ({ [SOURCE_LIST]: JSON.stringify(value) })

describe('a list that is a data source', () => {
  test('has its title and site', () => {
    expect(listWith(described({ title: 'Costs' }))).toMatchObject([{ list: { title: 'Costs', site: SOURCE_SITE } }])
  })

  test.each([
    ['no description', undefined],
    ['one of another list', { [`${SOURCE_LIST}x`]: '{"title":"Costs"}' }],
    ['one that is no text', { [SOURCE_LIST]: { title: 'Costs' } }],
    ['one that is no JSON', { [SOURCE_LIST]: '{"title":' }],
    ['one that is nested too deeply', { [SOURCE_LIST]: `{"title":"Costs","x":${'['.repeat(500)}${']'.repeat(500)}}` }],
    ['one that is too long', described({ title: 'Costs', x: 'x'.repeat(1_000_000) })],
    ['no title', described({ name: 'Costs' })],
    ['a title that is no text', described({ title: 1 })],
    ['an empty title', described({ title: ' ' })],
    ['a title that is too long', described({ title: 'x'.repeat(256) })]
  ])('has neither with %s', (_, description) => {
    const found = listWith(description)
    expect(found).toHaveLength(1)
    expect(found[0]?.list).toBeUndefined()
  })

  test('has neither without a site', () => {
    expect(listWith(described({ title: 'Costs' }), 1)[0]?.list).toBeUndefined()
  })
})
