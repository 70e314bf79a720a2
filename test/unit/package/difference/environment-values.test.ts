import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../../src/package/difference/compare.ts'
import { compareDocuments, screen, screens, side, changeLines, withFlow } from '../../../support/differences.ts'
import { APP_JSON_NAME, CONNECTOR_KEY, sampleAppJson } from '../../../support/sample-package.ts'

const LIST = '11111111-aaaa-4000-8000-000000000001'
const OTHER_LIST = '22222222-bbbb-4000-8000-000000000002'

const connected = (site: string, list: string): ReturnType<typeof side> =>
  side({
    [APP_JSON_NAME]: sampleAppJson({
      connectionReferences: {
        r: {
          id: CONNECTOR_KEY,
          displayName: 'SharePoint',
          dataSets: { [site]: { dataSources: { Expenses: { tableName: list } } } }
        }
      }
    })
  })

describe('values of an environment', () => {
  test('sites and lists of the app’s connections that were replaced', () => {
    const older = connected('https://contoso.sharepoint.com/sites/dev', LIST)
    const newer = connected('https://contoso.sharepoint.com/sites/prod', OTHER_LIST)
    expect(changeLines(compare(older, newer), 'environment')).toEqual([
      'changed SharePoint site [SharePoint] "contoso.sharepoint.com/sites/dev" => "contoso.sharepoint.com/sites/prod"',
      `changed list [SharePoint > Expenses] "${LIST}" => "${OTHER_LIST}"`
    ])
  })

  test('what flows name, each value once however often it stands there', () => {
    const at = (site: string, to: string): ReturnType<typeof side> =>
      withFlow(({ actions }) => {
        for (const name of ['One', 'Two', 'Three'])
          actions[name] = {
            type: 'OpenApiConnection',
            inputs: { parameters: { dataset: site, 'emailMessage/To': to } }
          }
      })
    const older = at('https://contoso.sharepoint.com/sites/dev', 'dev@contoso.com')
    const newer = at('https://contoso.sharepoint.com/sites/prod', 'ops@contoso.com')
    expect(changeLines(compare(older, newer), 'environment')).toEqual([
      'changed SharePoint site [Notify > and 2 more places] "contoso.sharepoint.com/sites/dev" => "contoso.sharepoint.com/sites/prod"',
      'changed mailbox [Notify > and 2 more places] "dev@contoso.com" => "ops@contoso.com"'
    ])
  })

  test('lists in the paths that older actions have', () => {
    const at = (list: string): ReturnType<typeof side> =>
      withFlow(({ actions }) => {
        actions['Get'] = {
          type: 'ApiConnection',
          inputs: { path: `/datasets/x/tables/@{encodeURIComponent(encodeURIComponent('${list}'))}/items` }
        }
      })
    expect(changeLines(compare(at(LIST), at(OTHER_LIST)), 'environment')).toEqual([
      `changed list [Notify] "${LIST}" => "${OTHER_LIST}"`
    ])
  })

  test('the same text is no list where it is not the path of a request', () => {
    const at = (list: string): ReturnType<typeof side> =>
      withFlow(({ actions }) => {
        actions['Note'] = {
          type: 'Compose',
          inputs: { note: `/tables/@{encodeURIComponent(encodeURIComponent('${list}'))}` }
        }
      })
    expect(changeLines(compare(at(LIST), at(OTHER_LIST)), 'environment')).toEqual([])
  })

  test('what only came, or only went, in formulas', () => {
    const of = (formula: string): ReturnType<typeof screens> => screens(screen('Screen1', [], { OnVisible: formula }))
    const open = 'Launch("https://contoso.sharepoint.com/sites/hr/Shared")'
    expect(changeLines(compareDocuments(of('Back()'), of(open)), 'environment')).toEqual([
      'added SharePoint site [Screen1 > OnVisible]  => "contoso.sharepoint.com/sites/hr"'
    ])
    expect(changeLines(compareDocuments(of(open), of('Back()')), 'environment')).toEqual([
      'removed SharePoint site [Screen1 > OnVisible] "contoso.sharepoint.com/sites/hr" => '
    ])
  })

  test('what is there before and after is nothing to tell, wherever it stands', () => {
    const of = (property: string): ReturnType<typeof screens> =>
      screens(screen('Screen1', [], { [property]: 'Launch("https://contoso.sharepoint.com/sites/hr")' }))
    expect(changeLines(compareDocuments(of('OnVisible'), of('OnHidden')), 'environment')).toEqual([])
  })

  test('thousands of values take no longer than their number', () => {
    const many = (start: string): ReturnType<typeof side> =>
      withFlow(({ actions }) => {
        actions['Step'] = {
          type: 'Compose',
          inputs: Array.from({ length: 20_000 }, (_, at) => `${start}${at}@contoso.com`)
        }
      })
    const { changes } = compare(many('a'), many('b'))
    expect(changes.filter(({ area }) => area === 'environment')).toHaveLength(5_001)
  })
})
