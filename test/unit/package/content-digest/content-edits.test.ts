import { describe, expect, test } from '@jest/globals'
import { contentDigest } from '../../../../src/package/content-digest/content-digest.ts'
import type { Side } from '../../../../src/package/difference/compare.ts'
import { side, withFlow, withResources } from '../../../support/differences.ts'
import { documentZip } from '../../../support/sample-document.ts'
import {
  type Json,
  whole,
  ORIGINAL,
  detailed,
  withApp,
  withReferences,
  withTags,
  withAction,
  replaced,
  logoName
} from '../../../support/content-samples.ts'
import {
  APP_FOLDER,
  APP_JSON_NAME,
  APP_KEY,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  FLOW_ID,
  FLOW_KEY,
  FLOW_REFERENCE,
  sampleAppJson,
  sampleDefinition,
  sampleManifest,
  sampleResources,
  SQL_REFERENCE
} from '../../../support/sample-package.ts'

const OTHER_KEYS = {
  [APP_KEY]: 'a0000000-1111-4000-8000-000000000001',
  [FLOW_KEY]: 'a0000000-1111-4000-8000-000000000002',
  [CONNECTOR_KEY]: 'a0000000-1111-4000-8000-000000000003',
  [CONNECTION_KEY]: 'a0000000-1111-4000-8000-000000000004'
}

describe('what belongs to an export or an environment is no content:', () => {
  const cases: [string, () => Side][] = [
    [
      'when and by whom it was exported, and how the package is called',
      () =>
        detailed({
          createdTime: '2027-01-01T00:00:00Z',
          packageTelemetryId: 'other',
          creator: 'Somebody',
          displayName: 'Other',
          description: 'x',
          sourceEnvironment: 'Test'
        })
    ],
    ['keys', () => replaced(OTHER_KEYS)],
    [
      'keys in capitals',
      () => replaced({ [FLOW_KEY]: FLOW_KEY.toUpperCase(), [CONNECTOR_KEY]: CONNECTOR_KEY.toUpperCase() })
    ],
    ['ids of flows', () => replaced({ [FLOW_ID]: 'f2000000-0000-4000-8000-000000000005' })],
    [
      'the number of the app and the names of its files',
      () => replaced({ [APP_FOLDER]: '9007199254740993999', 'N12345678-1234': 'Nabcdef12-1234' })
    ],
    [
      'the order of resources and fields',
      () => {
        const resources = Object.fromEntries(
          Object.entries(sampleResources())
            .toReversed()
            .map(([key, resource]) => [key, Object.fromEntries(Object.entries(resource).toReversed())])
        )
        return side({ 'manifest.json': sampleManifest(resources) })
      }
    ],
    [
      'how it shall be imported',
      () =>
        withResources(resources => {
          Object.assign(resources[APP_KEY] ?? {}, { suggestedCreationType: 'Update', creationType: 'Update' })
          Object.assign(resources[FLOW_KEY]?.['details'] ?? {}, { comment: 'Take the other one.' })
        })
    ],
    [
      'icons of connectors',
      () =>
        withResources(resources =>
          Object.assign(resources[CONNECTOR_KEY]?.['details'] ?? {}, { iconUri: 'https://icons.example/2' })
        )
    ],
    [
      'the name a connector is shown under',
      () =>
        withResources(resources => Object.assign(resources[CONNECTOR_KEY] ?? {}, { details: { displayName: 'SQL' } }))
    ],
    [
      'which connection is used',
      () =>
        withResources(resources =>
          Object.assign(resources[CONNECTION_KEY] ?? {}, { details: { displayName: 'other@example.com' } })
        )
    ],
    ['the moment of saving', () => withApp({ appVersion: '2027-01-01T00:00:00Z' })],
    ['builds of the Studio', () => withApp({ minClientVersion: { major: 4 }, createdByClientVersion: { major: 4 } })],
    [
      'verdicts, counts and times',
      () => withApp({ executionRestrictions: { isTeamsOnly: false }, sharedUsersCount: 3, lastModifiedTime: '2027' })
    ],
    ['settings that are empty', () => withApp({ commitMessage: '', databaseReferences: {}, description: null })],
    ['tags of the Studio', () => withTags({ sienaVersion: '2027', publisherVersion: '4', hasComponent: 'true' })],
    [
      "names and icons of the app's connections",
      () =>
        withReferences(references =>
          Object.assign(references[SQL_REFERENCE] ?? {}, { displayName: 'SQL', iconUri: 'x' })
        )
    ],
    [
      'ids of controls beside the document',
      () => {
        const name = `Microsoft.PowerApps/apps/${APP_FOLDER}/N12345678-1234-4234-8234-1234567890ab-identity.json`
        const uris = {
          documentUri: { value: `/${DOCUMENT_NAME.slice('Microsoft.PowerApps/apps/'.length)}` },
          additionalUris: [{ value: `/${name}` }]
        }
        return side({ [APP_JSON_NAME]: sampleAppJson({ appUris: uris }), [name]: { Home: 'id' } })
      }
    ],
    [
      'metadata of a flow',
      () => withFlow(({ definition }) => Object.assign(definition, { metadata: { creator: 'x' } }))
    ],
    [
      'metadata of an action',
      () => withAction(action => Object.assign(action, { metadata: { operationMetadataId: 'x' } }))
    ],
    [
      "the author's connection",
      () =>
        withFlow(({ properties }) => {
          const references = properties['connectionReferences'] as Record<string, Json>
          Object.assign(references['shared_sql_1'] ?? {}, { connectionName: 'shared-sql-other', apiName: 'sql' })
        })
    ],
    [
      "the case of a connector's id",
      () =>
        replaced({ '/providers/Microsoft.PowerApps/apis/shared_sql': '/providers/microsoft.powerapps/apis/shared_SQL' })
    ],
    [
      'the host a connector runs on',
      () =>
        withAction(action => {
          Object.assign((action['inputs'] as Json)['host'] as Json, {
            api: { runtimeUrl: 'https://europe-002.azure-apim.net/apim/sql' }
          })
        })
    ],
    [
      'parameters of the service',
      () =>
        withFlow(({ definition }) =>
          Object.assign(definition, { parameters: { $authentication: { type: 'SecureObject' } } })
        )
    ],
    ['outputs there are none of', () => withFlow(({ definition }) => Object.assign(definition, { outputs: {} }))],
    ['whether a flow is managed', () => withFlow(({ properties }) => Object.assign(properties, { isManaged: false }))],
    [
      'maps that were lost, and are made again',
      () => side({ [`${FLOW_FOLDER}/apisMap.json`]: undefined, [`${FLOW_FOLDER}/connectionsMap.json`]: undefined })
    ]
  ]

  test.each(cases)('%s', (_, changed) => {
    const { whole: digest, byKey } = contentDigest(changed())
    expect(digest).toBe(ORIGINAL.whole)
    expect([...byKey.values()].sort()).toEqual([...ORIGINAL.byKey.values()].sort())
  })
})

describe('an edit is content:', () => {
  const nested = (...names: string[]): Side =>
    withFlow(({ actions }) => {
      actions['Check'] = {
        type: 'Switch',
        cases: { one: { case: 1, actions: { [names[0] ?? '']: { type: 'Terminate' } } } },
        default: { actions: { [names[1] ?? '']: { type: 'Terminate' } } },
        actions: { [names[2] ?? '']: { type: 'Terminate' } },
        else: { actions: { [names[3] ?? '']: { type: 'Terminate' } } }
      }
    })
  const edits: [string, () => Side][] = [
    [
      "an app's name",
      () =>
        side({
          [APP_JSON_NAME]: sampleAppJson({ displayName: 'Costs' }),
          'manifest.json': sampleManifest({
            ...sampleResources(),
            [APP_KEY]: { ...sampleResources()[APP_KEY], details: { displayName: 'Costs' } }
          })
        })
    ],
    ['a name in one of its two places', () => withApp({ displayName: 'Costs' })],
    ['a description', () => withApp({ description: 'Who paid what.' })],
    ['a colour', () => withApp({ backgroundColor: 'RGBA(0,0,0,1)' })],
    ['a setting nobody knows', () => withApp({ somethingNew: { on: true } })],
    ['what was noted of a version', () => withApp({ commitMessage: 'More screens' })],
    [
      'tables of Dataverse',
      () =>
        withApp({ databaseReferences: { 'default.cds': { dataSources: { Accounts: { logicalName: 'account' } } } } })
    ],
    ['a tag', () => withTags({ deviceCapabilities: 'location' })],
    [
      'the sites an app uses',
      () =>
        withReferences(references =>
          Object.assign(references[SQL_REFERENCE] ?? {}, { dataSets: { 'https://a.sharepoint.com': {} } })
        )
    ],
    [
      'consent',
      () => withReferences(references => Object.assign(references[SQL_REFERENCE] ?? {}, { bypassConsent: true }))
    ],
    [
      'a reference of an app',
      () => withReferences(references => Object.assign(references, { new: { id: CONNECTOR_KEY } }))
    ],
    [
      'the flow a reference calls',
      () => withReferences(references => Object.assign(references[FLOW_REFERENCE] ?? {}, { parameterHints: {} }))
    ],
    ['a logo', () => side({ [logoName()]: 'another logo' })],
    [
      'a document',
      () => side({ [DOCUMENT_NAME]: documentZip({ 'Header.json': {}, 'Properties.json': { ShowStatusBar: true } }) })
    ],
    ['a document that is none', () => side({ [DOCUMENT_NAME]: 'damaged' })],
    [
      "an action's input",
      () => withAction(action => Object.assign(action['inputs'] as Json, { parameters: { table: 't' } }))
    ],
    [
      "an action's name",
      () => withFlow(({ definition, actions }) => Object.assign(definition, { actions: { Read: actions['Get_rows'] } }))
    ],
    [
      "an action's connector",
      () =>
        withAction(action =>
          Object.assign((action['inputs'] as Json)['host'] as Json, {
            apiId: '/providers/Microsoft.PowerApps/apis/shared_excel'
          })
        )
    ],
    [
      'an action that came',
      () => withFlow(({ actions }) => Object.assign(actions, { Stop: { type: 'Terminate', runAfter: {} } }))
    ],
    ['an action that went', () => withFlow(({ definition }) => Object.assign(definition, { actions: {} }))],
    [
      'what an action waits for',
      () => withAction(action => Object.assign(action, { runAfter: { Other: ['Failed'] } }))
    ],
    [
      'a field of an action called like a branch',
      () => withAction(action => Object.assign(action, { default: 'x', else: 'y', cases: 'z' }))
    ],
    ['actions in branches', () => nested('a', 'b', 'c', 'd')],
    ['the branch of an action', () => nested('b', 'a', 'c', 'd')],
    ['the other branch of an action', () => nested('a', 'b', 'd', 'c')],
    [
      'a trigger',
      () =>
        withFlow(({ definition }) =>
          Object.assign(definition, { triggers: { manual: { type: 'Request', kind: 'Button' } } })
        )
    ],
    [
      "a trigger's name",
      () =>
        withFlow(({ definition }) =>
          Object.assign(definition, { triggers: { start: { type: 'Request', kind: 'PowerApp', inputs: {} } } })
        )
    ],
    [
      'a parameter',
      () =>
        withFlow(({ definition }) =>
          Object.assign(definition['parameters'] as Json, { site: { type: 'String', defaultValue: 'x' } })
        )
    ],
    ['outputs', () => withFlow(({ definition }) => Object.assign(definition, { outputs: { a: 1 } }))],
    ['alerts', () => withFlow(({ properties }) => Object.assign(properties, { flowFailureAlertSubscribed: true }))],
    [
      "a flow's setting nobody knows",
      () => withFlow(({ properties }) => Object.assign(properties, { somethingNew: 1 }))
    ],
    ["a field of a flow's file nobody knows", () => withFlow(({ file }) => Object.assign(file, { somethingNew: 1 }))],
    [
      "a flow's name in one of its two places",
      () => withFlow(({ properties }) => Object.assign(properties, { displayName: 'Tell' }))
    ],
    [
      'whose connection runs',
      () =>
        withFlow(({ properties }) => {
          const references = properties['connectionReferences'] as Record<string, Json>
          Object.assign(references['shared_sql_1'] ?? {}, { source: 'Embedded' })
        })
    ],
    [
      "the connector of a flow's reference",
      () => {
        const resources = sampleResources()
        return side({
          'manifest.json': sampleManifest({
            ...resources,
            other: { ...resources[CONNECTOR_KEY], name: 'shared_excel' }
          }),
          [`${FLOW_FOLDER}/apisMap.json`]: { shared_sql_1: 'other' }
        })
      }
    ],
    [
      'a connection of another connector',
      () => {
        const resources = sampleResources()
        return side({
          'manifest.json': sampleManifest({
            ...resources,
            other: { ...resources[CONNECTOR_KEY], name: 'shared_excel' },
            odd: { ...resources[CONNECTION_KEY], dependsOn: ['other'] }
          }),
          [`${FLOW_FOLDER}/connectionsMap.json`]: { shared_sql_1: 'odd' }
        })
      }
    ],
    ['a reference to nothing', () => side({ [`${FLOW_FOLDER}/apisMap.json`]: { shared_sql_1: 'nothing' } })],
    [
      'one more reference',
      () => side({ [`${FLOW_FOLDER}/apisMap.json`]: { shared_sql_1: CONNECTOR_KEY, shared_sql_2: CONNECTOR_KEY } })
    ],
    [
      'the connector the package needs',
      () => withResources(resources => Object.assign(resources[CONNECTOR_KEY] ?? {}, { name: 'shared_excel' }))
    ],
    [
      'one more connector',
      () =>
        withResources(resources => {
          resources['other'] = { ...resources[CONNECTOR_KEY], name: 'shared_excel' }
        })
    ],
    [
      'a custom connector',
      () =>
        withResources(resources => {
          resources['other'] = { type: 'Microsoft.PowerApps/apis', details: { displayName: 'Costs' } }
        })
    ],
    [
      'a licence',
      () => withReferences(references => Object.assign(references[SQL_REFERENCE] ?? {}, { apiTier: 'Premium' }))
    ],
    [
      'what an app depends on',
      () => withResources(resources => Object.assign(resources[APP_KEY] ?? {}, { dependsOn: [FLOW_KEY] }))
    ],
    [
      'a field of a resource nobody knows',
      () => withResources(resources => Object.assign(resources[APP_KEY] ?? {}, { somethingNew: 1 }))
    ],
    [
      'a resource of a type nobody knows',
      () =>
        withResources(resources => {
          resources['odd'] = { type: 'Microsoft.Odd/things', details: { displayName: 'Odd' } }
        })
    ],
    [
      'another one',
      () =>
        withResources(resources => {
          resources['odd'] = { type: 'Microsoft.Odd/things', details: { displayName: 'Other' } }
        })
    ],
    [
      'of another type',
      () =>
        withResources(resources => {
          resources['odd'] = { type: 'Microsoft.Odd/others', details: { displayName: 'Odd' } }
        })
    ],
    ['a file nobody knows', () => side({ 'Microsoft.Odd/things/x.bin': 'a' })],
    ['its bytes', () => side({ 'Microsoft.Odd/things/x.bin': 'b' })],
    ['its name', () => side({ 'Microsoft.Odd/things/y.bin': 'b' })],
    ['the schema', () => side({ 'manifest.json': { ...sampleManifest(), schema: '2.0' } })]
  ]

  test.each(edits)('%s', (_, changed) => {
    expect(whole(changed())).not.toBe(ORIGINAL.whole)
  })

  test('each another one', () => {
    const digests = edits.map(([, changed]) => whole(changed()))
    expect(new Set(digests).size).toBe(edits.length)
  })

  test('numbers that are one once they are read', () => {
    const text = JSON.stringify(sampleDefinition())
    const flow = (number: string): Side =>
      side({ [`${FLOW_FOLDER}/definition.json`]: text.replace('"parameters":{}', `"parameters":{"n":${number}}`) })
    expect(whole(flow('9007199254740993'))).not.toBe(whole(flow('9007199254740992')))
  })
})
