import { SHAPED } from '../../../../support/made-up-secrets.ts'
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
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  type PackageFiles,
  sampleDefinition,
  sampleResources
} from '../../../../support/sample-package.ts'

const SITE = 'https://contoso.sharepoint.com/sites/Finance'
const OTHER_SITE = 'https://contoso.sharepoint.com/sites/FinanceTest'
const LIST = 'd94e0632-3120-422a-92d9-1a48c902082f'
const OTHER_LIST = '0b1a8c7d-3c52-4f0e-9a43-5be0a2f1c6aa'

describe('code components', () => {
  const control = (Name: string, FirstParty: boolean): unknown => ({
    Type: 'ControlInfo',
    Name: `${Name}1`,
    Template: { Name, Version: '1.0.4', FirstParty },
    IsPcfControl: true,
    Rules: [],
    Children: []
  })
  const withControls = (...controls: unknown[]): PackageFiles =>
    withDocument({ 'Controls/1.json': controlFile({}, controls) })

  test('of others are named with their version', () => {
    const [finding, ...others] = contentBy(
      'code-component',
      withControls(control('contoso_Contoso.SignaturePad', false))
    )
    expect(others).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain('"contoso_Contoso.SignaturePad", version "1.0.4",')
    expect(finding?.place?.file).toBe(DOCUMENT_NAME)
  })

  test('of Microsoft are none', () => {
    expect(rulesOf(withControls(control('PowerApps_CoreControls_ButtonCanvas', true)))).toEqual(ALWAYS)
  })
})

describe('environment variables', () => {
  const parameter = (metadata: unknown): PackageFiles =>
    withDefinition({
      parameters: { 'Finance site': { defaultValue: 'https://example.com', type: 'String', metadata } }
    })

  test('of a flow, by the schema name of a parameter', () => {
    const [finding, ...others] = contentBy('environment-variable', parameter({ schemaName: 'contoso_FinanceSite' }))
    expect(others).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toMatch(/^1 environment variable .*"contoso_FinanceSite"/)
    expect(finding?.place).toEqual({
      file: `${FLOW_FOLDER}/definition.json`,
      pointer: '/properties/definition/parameters/Finance site',
      name: 'flow "Notify", parameter "Finance site"'
    })
  })

  test('of an app, for a site and for a list, each once', () => {
    const overridden = (name: string): unknown => ({ environmentVariableName: name })
    const changes = withReference({
      dataSets: {
        x: {
          dataSources: { Expenses: { tableName: 'y', tableNameOverride: overridden('contoso_List') } },
          datasetOverride: overridden('contoso_Site')
        },
        z: { datasetOverride: overridden('CONTOSO_SITE') }
      }
    })
    const [finding] = contentBy('environment-variable', changes)
    expect(finding?.message).toMatch(/^2 environment variables .*"contoso_List", "contoso_Site"\.$/)
    expect(finding?.place?.file).toBe(APP_JSON_NAME)
  })

  test('not for parameters of the flow itself, nor for odd ones', () => {
    for (const metadata of [undefined, {}, { schemaName: 7 }, { schemaName: '' }, 'schemaName'])
      expect(rulesOf(parameter(metadata))).toEqual(ALWAYS)
    expect(rulesOf(withDefinition({ parameters: [{ metadata: 1 }] }))).toEqual(ALWAYS)
  })
})

describe('retired connectors', () => {
  const listed = (name: string): PackageFiles =>
    withResources({ [CONNECTOR_KEY]: { ...sampleResources()[CONNECTOR_KEY], name, details: { displayName: 'Shown' } } })
  const inFlow = (connector: string): PackageFiles => {
    const definition = structuredClone(sampleDefinition()) as { properties: Record<string, unknown> }
    definition.properties['connectionReferences'] = {
      r: { id: `/providers/Microsoft.PowerApps/apis/${connector}` }
    }
    return { [`${FLOW_FOLDER}/definition.json`]: definition }
  }

  test.each([
    ['shared_excel', 'Excel Online (Business)'],
    ['SHARED_COMMONDATASERVICE', 'shared_commondataserviceforapps'],
    ['shared_microsofttranslator', 'Microsoft Translator V2'],
    ['shared_azureloganalytics', 'Azure Monitor Logs']
  ])('%s is told with its successor', (name, successor) => {
    const [finding, ...others] = contentBy('retired-connector', listed(name))
    expect(others).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toContain(`"Shown" (${name.toLowerCase()})`)
    expect(finding?.remedy).toContain(successor)
    expect(finding?.place?.pointer).toBe(`/resources/${CONNECTOR_KEY}`)
  })

  test('one without a known successor is reported without', () => {
    expect(messagesBy('retired-connector', listed('shared_dynamicscrmonline'))).toHaveLength(1)
  })

  test('one that only a flow refers to', () => {
    const [finding, ...others] = contentBy('retired-connector', inFlow('shared_excel'))
    expect(others).toEqual([])
    expect(finding?.message).toContain('"Excel" (shared_excel)')
    expect(finding?.place?.pointer).toBe('/properties/connectionReferences/r')
  })

  test('not their successors, nor names of any object', () => {
    for (const name of ['shared_excelonlinebusiness', 'shared_commondataserviceforapps', 'constructor', '__proto__'])
      for (const changes of [listed(name), inFlow(name)]) expect(rulesOf(changes)).not.toContain('retired-connector')
  })
})

describe('the version of Studio', () => {
  const version = (revision: unknown, build: unknown = 9): Record<string, unknown> => ({
    major: 3,
    minor: 26013,
    build,
    revision
  })
  const withVersions = (createdByClientVersion: unknown, minClientVersion: unknown): PackageFiles =>
    withReference({}, { createdByClientVersion, minClientVersion })

  test('with the revision -1, in both fields', () => {
    const findings = contentBy('incomplete-client-version', withVersions(version(-1), version(-1)))
    expect(findings.map(({ severity, place }) => [severity, place?.pointer])).toEqual([
      ['warning', '/appDefinitionTemplate/properties/createdByClientVersion/revision'],
      ['warning', '/appDefinitionTemplate/properties/minClientVersion/revision']
    ])
    expect(findings[0]?.consequence).toContain('reported by a third party')
  })

  test('not with four parts, nor without or with an odd one', () => {
    for (const odd of [version(0), version(4), undefined, null, '3.1', version('-1')])
      expect(rulesOf(withVersions(odd, version(0)))).toEqual(ALWAYS)
  })
})

describe('a data source with two addresses', () => {
  const inDocument = (DatasetName: string, TableName: string): PackageFiles =>
    withDocument({
      'References/DataSources.json': {
        DataSources: [{ Type: 'ConnectedDataSourceInfo', Name: 'Expenses', DatasetName, TableName }]
      }
    })
  const inJson = (...sets: (readonly [string, string])[]): PackageFiles =>
    withReference({
      dataSets: Object.fromEntries(sets.map(([set, tableName]) => [set, { dataSources: { Expenses: { tableName } } }]))
    })

  test.each([
    ['site and list', OTHER_SITE, OTHER_LIST],
    ['the site alone', OTHER_SITE, LIST],
    ['the list alone', SITE, OTHER_LIST]
  ])('%s', (_, site, list) => {
    const [finding, ...others] = contentBy('data-source-differs', {
      ...inJson([site, list]),
      ...inDocument(SITE, LIST)
    })
    expect(others).toEqual([])
    expect(finding?.severity).toBe('warning')
    for (const part of ['"Expenses"', `"${site}"`, `"${list}"`, `"${SITE}"`, `"${LIST}"`])
      expect(finding?.message).toContain(part)
    expect(finding?.remedy).toContain('edited in one place only')
    expect(finding?.place?.file).toBe(APP_JSON_NAME)
    expect(finding?.place?.pointer).toMatch(/\/dataSources\/Expenses$/)
  })

  test.each([
    ['the same', inJson([SITE, LIST]), inDocument(SITE, LIST)],
    ['the same, spelled otherwise', inJson([`${SITE}/`, `{${LIST.toUpperCase()}}`]), inDocument(SITE, LIST)],
    ['the same, with another left from earlier', inJson([OTHER_SITE, LIST], [SITE, LIST]), inDocument(SITE, LIST)],
    ['one that only the document has', inJson(), inDocument(SITE, LIST)],
    ['one that only the JSON has', inJson([SITE, LIST]), withDocument({})]
  ])('not %s', (_, json, document) => {
    expect(rulesOf({ ...json, ...document })).not.toContain('data-source-differs')
  })

  test.each(Array.from({ length: 60 }, (_, at) => at))(
    'shows no piece of a secret that is cut, %i characters on',
    at => {
      const [, text = '', secret = ''] = SHAPED.find(([what]) => what === 'link with a signature') ?? []
      const site = `${SITE}/${'x'.repeat(at)}${text.slice(text.indexOf('?'))}`
      const [finding] = contentBy('data-source-differs', { ...inJson([site, LIST]), ...inDocument(OTHER_SITE, LIST) })
      expect(secret).not.toBe('')
      expect(finding?.message).toContain(SITE)
      expect(finding?.message).not.toContain(secret.slice(0, 4))
    }
  )

  test('a hundred thousand of them end in few findings', () => {
    const sources = Array.from({ length: 30_000 }, (_, at) => ({
      Type: 'ConnectedDataSourceInfo',
      Name: 'Expenses',
      DatasetName: `https://a${at}.sharepoint.com/${'%'.repeat(9)}`,
      TableName: LIST
    }))
    const many = Array.from({ length: 30_000 }, (_, at): [string, string] => [`https://b${at}.sharepoint.com`, LIST])
    const changes = {
      ...inJson(...many),
      ...withDocument({ 'References/DataSources.json': { DataSources: sources } })
    }
    expect(messagesBy('data-source-differs', changes)).toHaveLength(40)
  })
})
