import { describe, expect, test } from '@jest/globals'
import { compare } from '../../../../src/package/difference/compare.ts'
import { side, changeLines, changeLine, withResources } from '../../../support/differences.ts'
import {
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  FLOW_KEY,
  sampleAppJson,
  sampleManifest,
  sampleResources
} from '../../../support/sample-package.ts'

const NEW_CONNECTOR = '0c000000-0000-4000-8000-00000000000a'
const NEW_CONNECTION = '0d000000-0000-4000-8000-00000000000b'

const connector = (displayName: string, name?: string): Record<string, unknown> => ({
  type: 'Microsoft.PowerApps/apis',
  ...(name === undefined ? {} : { id: `/providers/Microsoft.PowerApps/apis/${name}`, name }),
  suggestedCreationType: 'Existing',
  details: { displayName },
  dependsOn: []
})

const connection = (displayName: string, key: string): Record<string, unknown> => ({
  type: 'Microsoft.PowerApps/apis/connections',
  suggestedCreationType: 'Existing',
  details: { displayName },
  dependsOn: [key]
})

describe('resources that came or went', () => {
  const older = withResources(() => {})
  const newer = withResources(resources => {
    resources[NEW_CONNECTOR] = connector('Office 365 Outlook', 'shared_office365')
    resources[NEW_CONNECTION] = connection('me@example.com', NEW_CONNECTOR)
  })

  test('connectors, and connections that the target will need', () => {
    expect(changeLines(compare(older, newer), 'resources')).toEqual([
      'added connector [Office 365 Outlook]',
      'added connection [Office 365 Outlook > me@example.com]'
    ])
    expect(changeLines(compare(newer, older), 'resources')).toEqual([
      'removed connector [Office 365 Outlook]',
      'removed connection [Office 365 Outlook > me@example.com]'
    ])
  })

  test('a custom connector is called one, and premium with its connections', () => {
    const custom = withResources(resources => {
      resources[NEW_CONNECTOR] = connector('Our ERP')
      resources[NEW_CONNECTION] = connection('key', NEW_CONNECTOR)
    })
    expect(changeLines(compare(older, custom), 'resources')).toEqual([
      'added custom connector [Our ERP] premium',
      'added connection [Our ERP > key] premium'
    ])
  })

  test('a type nobody knows is identified by its name', () => {
    const odd = withResources(resources => {
      resources['odd'] = { type: 'Microsoft.Odd/things', details: { displayName: 'Thing' } }
    })
    expect(changeLines(compare(older, odd), 'resources')).toEqual(['added resource [Thing]  => "Microsoft.Odd/things"'])
  })
})

describe('resources that stayed', () => {
  const older = withResources(() => {})

  test('how they would be imported', () => {
    const newer = withResources(resources => {
      Object.assign(resources[APP_KEY] ?? {}, { suggestedCreationType: 'Update' })
      delete resources[CONNECTOR_KEY]?.['suggestedCreationType']
      Object.assign(resources[FLOW_KEY] ?? {}, { creationType: 'Existing, Update' })
    })
    expect(changeLines(compare(older, newer), 'resources')).toEqual([
      'changed import setting [Expenses > suggestedCreationType] "New" => "Update"',
      'changed import setting [Notify > creationType] "Existing, New, Update" => "Existing, Update"',
      'changed import setting [SQL Server > suggestedCreationType] "Existing" => '
    ])
  })

  test('what they depend on, of what was there before', () => {
    const newer = withResources(resources => {
      Object.assign(resources[APP_KEY] ?? {}, { dependsOn: [FLOW_KEY, CONNECTION_KEY] })
    })
    expect(changeLines(compare(older, newer), 'resources')).toEqual([
      'removed dependency [Expenses > SQL Server]',
      'added dependency [Expenses > someone@example.com]'
    ])
  })

  test('how often they depend on something is nothing to tell', () => {
    const newer = withResources(resources => {
      Object.assign(resources[APP_KEY] ?? {}, { dependsOn: [FLOW_KEY, CONNECTOR_KEY] })
    })
    expect(compare(older, newer).changes).toEqual([])
  })

  test('another connection of a connector', () => {
    const renamed = withResources(resources => {
      Object.assign(resources[CONNECTION_KEY] ?? {}, { details: { displayName: 'other@example.com' } })
    })
    expect(changeLines(compare(older, renamed), 'resources')).toEqual([
      'changed connection [SQL Server] "someone@example.com" => "other@example.com"'
    ])
    const replaced = withResources(resources => {
      resources[NEW_CONNECTION] = { ...resources[CONNECTION_KEY] }
      delete resources[CONNECTION_KEY]
    })
    expect(changeLines(compare(older, replaced), 'resources')).toEqual([
      'changed connection [SQL Server] "someone@example.com" => "someone@example.com (a different connection with the same name)"'
    ])
  })

  test('a comment is changeLine, an icon is noise', () => {
    const newer = withResources(resources => {
      Object.assign(resources[CONNECTION_KEY] ?? {}, {
        details: { displayName: 'someone@example.com', comment: 'Read only', iconUri: 'https://cdn/icon_1.0.2.png' }
      })
    })
    const { changes, noise } = compare(older, newer)
    expect(changes.map(changeLine)).toEqual([
      'changed connection [SQL Server > someone@example.com > details/comment]  => "Read only"'
    ])
    expect(noise).toBe(1)
  })

  test('a connector that became premium', () => {
    const reference = '11111111-0000-4000-8000-000000000007'
    const tiered = (apiTier: string): ReturnType<typeof side> =>
      side({
        [APP_JSON_NAME]: sampleAppJson({
          connectionReferences: { [reference]: { id: CONNECTOR_KEY.toUpperCase(), displayName: 'SQL Server', apiTier } }
        })
      })
    expect(changeLines(compare(tiered('Standard'), tiered('Premium')), 'resources')).toEqual([
      'changed licence [SQL Server] "standard" => "premium" premium'
    ])
  })
})

describe('which resources are the same', () => {
  test('keys are compared without case', () => {
    const upper = Object.fromEntries(
      Object.entries(sampleResources()).map(([key, resource]) => [
        key.toUpperCase(),
        { ...resource, dependsOn: (resource['dependsOn'] as string[]).map(one => one.toUpperCase()) }
      ])
    )
    expect(changeLines(compare(side(), side({ 'manifest.json': sampleManifest(upper) })), 'resources')).toEqual([])
  })

  test('between environments, where all keys differ, names tell', () => {
    const keys = [APP_KEY, FLOW_KEY, CONNECTOR_KEY, CONNECTION_KEY]
    const other = (key: string): string => `ffffffff${key.slice(8)}`
    const translated = Object.fromEntries(
      Object.entries(sampleResources()).map(([key, resource]) => [
        other(key),
        {
          ...resource,
          dependsOn: (resource['dependsOn'] as string[]).map(one => (keys.includes(one) ? other(one) : one))
        }
      ])
    )
    const manifest = (resources: Record<string, unknown>): ReturnType<typeof side> =>
      side({ 'manifest.json': sampleManifest(resources) })
    // The flow's folder is named by its key, so only the manifest is looked at.
    expect(changeLines(compare(manifest(sampleResources()), manifest(translated)), 'resources')).toEqual([])
    Object.assign(translated[other(CONNECTION_KEY)] ?? {}, { details: { displayName: 'admin@example.org' } })
    expect(changeLines(compare(manifest(sampleResources()), manifest(translated)), 'resources')).toEqual([
      'changed connection [SQL Server] "someone@example.com" => "admin@example.org"'
    ])
  })

  describe('of several connections of one connector', () => {
    const SECOND = '0d000000-0000-4000-8000-0000000000aa'
    const [HERE, THERE] = ['0d000000-0000-4000-8000-0000000000b1', '0d000000-0000-4000-8000-0000000000b2']
    const two = [
      connection('reads@example.com', CONNECTOR_KEY),
      connection('writes@example.com', CONNECTOR_KEY)
    ] as const
    const manifest = (resources: Record<string, unknown>): ReturnType<typeof side> =>
      side({ 'manifest.json': sampleManifest(resources) })
    const { [CONNECTION_KEY]: _, ...rest } = sampleResources()
    const older = { ...rest, [CONNECTION_KEY]: two[0], [SECOND]: two[1] }

    test('that of the same name is the same one in another environment, in whatever order they stand', () => {
      const key = 'ffffffff-0000-4000-8000-00000000000c'
      const elsewhere = {
        [key]: sampleResources()[CONNECTOR_KEY],
        [THERE]: { ...two[1], dependsOn: [key] },
        [HERE]: { ...two[0], dependsOn: [key] },
        app: { ...sampleResources()[APP_KEY], dependsOn: [key, THERE] }
      }
      const { [APP_KEY]: app, [CONNECTOR_KEY]: sql } = sampleResources()
      const here = { [APP_KEY]: { ...app, dependsOn: [CONNECTOR_KEY, SECOND] }, [CONNECTOR_KEY]: sql }
      const both = { ...here, [CONNECTION_KEY]: two[0], [SECOND]: two[1] }
      expect(changeLines(compare(manifest(both), manifest(elsewhere)), 'resources')).toEqual([])
    })

    test('in one environment another key is another connection, whatever it is called', () => {
      const newer = { ...rest, [HERE]: two[1], [THERE]: two[0] }
      expect(changeLines(compare(manifest(older), manifest(newer)), 'resources')).toHaveLength(2)
    })
  })

  test('a flow made anew under its old name is the same flow', () => {
    const newer = withResources(resources => {
      const flow = resources[FLOW_KEY] ?? {}
      delete resources[FLOW_KEY]
      resources['0f000000-0000-4000-8000-0000000000ff'] = flow
      Object.assign(resources[APP_KEY] ?? {}, { dependsOn: ['0f000000-0000-4000-8000-0000000000ff', CONNECTOR_KEY] })
    })
    const changes = changeLines(compare(side(), newer), 'resources', 'flows')
    expect(changes.filter(line => /^(added|removed)/.test(line))).toEqual([])
  })
})

test('a name that the manifest alone has anew is changeLine, and needs of what is not there are named by their file', () => {
  const renamed = withResources(resources => {
    Object.assign(resources[APP_KEY] ?? {}, { details: { displayName: 'Costs' } })
    Object.assign(resources[FLOW_KEY] ?? {}, { details: { displayName: 'Tell' } })
  })
  expect(changeLines(compare(side(), renamed))).toEqual([
    'renamed app [Costs] "Expenses" => "Costs"',
    'renamed flow [Tell] "Notify" => "Tell"'
  ])
  const strange = withResources(resources =>
    Object.assign(resources[APP_KEY] ?? {}, { dependsOn: [FLOW_KEY, CONNECTOR_KEY, 'x'] })
  )
  expect(compare(side(), strange).changes).toMatchObject([{ kind: 'unexplained', path: ['manifest.json'] }])
})
