import { describe, expect, test } from '@jest/globals'
import {
  ALWAYS,
  contentBy,
  controlFile,
  messagesBy,
  rulesOf,
  withDefinition,
  withDocument,
  withReference,
  withResources
} from '../../../../support/content-findings.ts'
import {
  APP_JSON_NAME,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  sampleResources
} from '../../../../support/sample-package.ts'

const KEY = '0e000000-0000-4000-8000-000000000009'

describe('what a package cannot carry', () => {
  test('a custom connector, and that it is a premium one', () => {
    const { id: _, name: __, ...custom } = sampleResources()[CONNECTOR_KEY] ?? {}
    const changes = withResources({ [CONNECTOR_KEY]: { ...custom, details: { displayName: 'Contoso API' } } })
    const [finding, ...others] = contentBy('custom-connector', changes)
    expect(others).toEqual([])
    expect(finding?.message).toContain('"Contoso API"')
    expect(finding?.place).toEqual({
      file: 'manifest.json',
      pointer: `/resources/${CONNECTOR_KEY}`,
      name: '"Contoso API"'
    })
    expect(messagesBy('premium-connectors', changes)).toEqual([
      'The package uses 1 premium connector: "Contoso API" (custom).'
    ])
    expect(messagesBy('needed-connections', changes)).toEqual([
      'The package needs 1 connection in the target: "Contoso API".'
    ])
    expect(rulesOf({})).not.toContain('custom-connector')
  })

  test('connections, by their connectors', () => {
    expect(messagesBy('needed-connections', {})).toEqual(['The package needs 1 connection in the target: shared_sql.'])
    const another = { ...sampleResources()[CONNECTION_KEY], details: { displayName: 'another' } }
    expect(messagesBy('needed-connections', withResources({ [KEY]: another }))).toEqual([
      'The package needs 2 connections in the target: shared_sql (2).'
    ])
    const lone = { ...another, dependsOn: [] }
    expect(messagesBy('needed-connections', withResources({ [CONNECTION_KEY]: lone }))).toEqual([
      'The package needs 1 connection in the target: an unknown connector.'
    ])
  })

  test('a gateway', () => {
    const [finding] = contentBy('on-premises-gateway', withReference({ isOnPremiseConnection: true }))
    expect(finding?.message).toBe(`The app's connection "SQL" uses an on-premises gateway.`)
    expect(finding?.place?.file).toBe(APP_JSON_NAME)
    expect(rulesOf(withReference({ isOnPremiseConnection: false }))).toEqual(ALWAYS)
  })

  test('tables of Dataverse that the app names', () => {
    const sources = { Accounts: { logicalName: 'account', entitySetName: 'accounts' }, Things: {} }
    const databaseReferences = { 'default.cds': { dataSources: sources } }
    expect(messagesBy('dataverse-tables', withReference({}, { databaseReferences }))).toEqual([
      'The app uses 2 Dataverse tables: "account", "Things".'
    ])
    expect(rulesOf(withReference({}, { databaseReferences: { 'default.cds': { dataSources: {} } } }))).toEqual(ALWAYS)
  })

  test('tables of Dataverse that the document alone names', () => {
    const changes = withDocument({
      'References/DataSources.json': {
        DataSources: [
          { Type: 'NativeCDSDataSourceInfo', Name: 'Contacts', LogicalName: 'contact' },
          { Type: 'CollectionDataSourceInfo', Name: 'colLocal' }
        ]
      }
    })
    const [finding] = contentBy('dataverse-tables', changes)
    expect(finding?.message).toBe('The app uses the Dataverse table "contact".')
    expect(finding?.place?.file).toBe(DOCUMENT_NAME)
  })

  test('tables of Dataverse that flows name, in both ways of writing it', () => {
    const inFlow = (connector: string): ReturnType<typeof withDefinition> => {
      const changes = withDefinition({
        actions: {
          New: { type: 'OpenApiConnection', inputs: { parameters: { entityName: 'accounts' } } },
          Old: {
            type: 'ApiConnection',
            inputs: {
              path: "/datasets/x/tables/@{encodeURIComponent(encodeURIComponent('contacts'))}/items"
            }
          },
          List: { type: 'OpenApiConnection', inputs: { parameters: { table: KEY } } }
        }
      })
      const definition = changes[`${FLOW_FOLDER}/definition.json`] as { properties: Record<string, unknown> }
      definition.properties['connectionReferences'] = {
        shared_one: { id: `/providers/Microsoft.PowerApps/apis/${connector}` }
      }
      return changes
    }
    const [finding] = contentBy('dataverse-tables', inFlow('shared_commondataserviceforapps'))
    expect(finding?.message).toBe('The flow "Notify" uses 2 Dataverse tables: "accounts", "contacts".')
    expect(finding?.place?.pointer).toBe('/properties/definition/actions/New/inputs/parameters/entityName')
    expect(rulesOf(inFlow('shared_sharepointonline'))).not.toContain('dataverse-tables')
  })

  test('what packages of the retired data model list', () => {
    const old = (type: string): ReturnType<typeof withResources> =>
      withResources({
        [KEY]: {
          type: `Microsoft.CommonDataModel/environments/namespaces/${type}`,
          details: { displayName: 'Expense' }
        }
      })
    expect(messagesBy('retired-data-model', old('entities'))).toEqual([
      'The manifest lists "Expense" from the retired data model.'
    ])
    expect(rulesOf(old('enumerations'))).toContain('retired-data-model')
    expect(messagesBy('security-roles', old('roles'))).toEqual([
      'The manifest lists a role that packages do not contain: "Expense".'
    ])
    expect(rulesOf(old('permissionSets'))).not.toContain('retired-data-model')
  })

  test('thousands of them end in few findings', () => {
    const { id: _, name: __, ...custom } = sampleResources()[CONNECTOR_KEY] ?? {}
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (___, at) => [`k${at}`, { ...custom, details: { displayName: `API ${at}` } }])
    )
    const messages = messagesBy('custom-connector', withResources(many))
    expect(messages).toHaveLength(40)
    expect(messages.at(-1)).toBe('There are 261 more custom connectors.')
  })
})

describe('premium connectors', () => {
  test('as the app and as its flows mark them', () => {
    expect(messagesBy('premium-connectors', withReference({ apiTier: 'Premium' }))).toEqual([
      'The package uses 1 premium connector: "SQL Server".'
    ])
    expect(rulesOf(withReference({ apiTier: 'Standard' }))).toEqual(ALWAYS)
    expect(rulesOf(withReference({ isCustomApiConnection: true }))).toContain('premium-connectors')
  })

  test('HTTP is premium, though it is no connector', () => {
    const changes = withDefinition({
      triggers: { manual: { type: 'Request', kind: 'Http', inputs: {} } },
      actions: { Scope: { type: 'Scope', actions: { Call: { type: 'Http' }, Wait: { type: 'HttpWebhook' } } } }
    })
    const [finding, ...others] = contentBy('premium-connectors', changes)
    expect(others).toEqual([])
    expect(finding?.message).toBe(
      'The flow "Notify" uses HTTP, which is premium: trigger "manual", action "Call", action "Wait".'
    )
    expect(finding?.place).toEqual({
      file: `${FLOW_FOLDER}/definition.json`,
      pointer: '/properties/definition/triggers/manual',
      name: 'flow "Notify", trigger "manual"'
    })
  })

  test.each(['PowerApp', 'PowerAppV2', 'Button', 'TeamsWebhook', undefined])(
    'a request of kind %s is not, nor is its response',
    kind => {
      const changes = withDefinition({
        triggers: { manual: { type: 'Request', kind } },
        actions: { Answer: { type: 'Response', kind: 'Http' } }
      })
      expect(contentBy('premium-connectors', changes)).toEqual([])
    }
  )
})

describe('the form of a list', () => {
  const control = (Name: string, template: string): unknown => ({
    Type: 'ControlInfo',
    Name,
    Template: { Name: template },
    Rules: [],
    Children: []
  })
  const withApp = (...children: unknown[]): ReturnType<typeof withDocument> =>
    withDocument({ 'Controls/1.json': controlFile({}, children, ['App', 'appinfo']) })

  test('by the control that only forms have', () => {
    const [finding] = contentBy('sharepoint-form', withApp(control('SharePointIntegration', 'SharePointIntegration')))
    expect(finding?.severity).toBe('error')
    expect(finding?.place).toEqual({
      file: DOCUMENT_NAME,
      inside: 'Controls/1.json',
      name: 'SharePointIntegration'
    })
  })

  test('by what the service calls it', () => {
    const changes = withReference({}, { embeddedApp: { type: 'SharepointFormApp', listId: KEY } })
    expect(contentBy('sharepoint-form', changes)[0]?.place).toEqual({
      file: APP_JSON_NAME,
      pointer: '/appDefinitionTemplate/properties/embeddedApp/type'
    })
  })

  test('not any app, nor one with a control of that name', () => {
    expect(rulesOf(withApp(control('Host', 'hostControl')))).toEqual(ALWAYS)
    const named = control('SharePointIntegration', 'label')
    expect(rulesOf(withDocument({ 'Controls/1.json': controlFile({}, [named]) }))).toEqual(ALWAYS)
    expect(rulesOf(withReference({}, { appType: 'ClassicCanvasApp' }))).toEqual(ALWAYS)
  })
})
