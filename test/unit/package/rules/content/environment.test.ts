import { describe, expect, test } from '@jest/globals'
import { inspectFile } from '../../../../../src/package/inspect.ts'
import { hostedValues } from '../../../../../src/package/rules/content/environment-hosts.ts'
import { environmentValues } from '../../../../../src/package/rules/content/environment-values.ts'
import { emailsIn, isEmail, shortenedEmail } from '../../../../../src/package/rules/content/mail-addresses.ts'
import {
  contentBy,
  messagesBy,
  rulesOf,
  withActions,
  withDefinition,
  withDocument,
  withFormula,
  withHttp,
  withReference
} from '../../../../support/content-findings.ts'
import { type PackageFiles, samplePackage, zipped } from '../../../../support/sample-package.ts'

const LIST = 'd94e0632-3120-422a-92d9-1a48c902082f'
const TENANT = '7be1a0aa-0c4e-4d7a-9d0f-3d7f2b2f6c11'

function valuesOf(changes: PackageFiles): string[] {
  const { pkg, document } = inspectFile(zipped(samplePackage(changes)), 'the package')
  if (pkg === undefined) throw new Error('the package was not read')
  return environmentValues(pkg, document).map(({ kind, value }) => `${kind}: ${value}`)
}

describe('addresses', () => {
  test.each([
    ['https://contoso.sharepoint.com/sites/hr/Lists/a?x=1', 'SharePoint site: contoso.sharepoint.com/sites/hr'],
    ['see https://Contoso.SharePoint.com/', 'SharePoint site: contoso.sharepoint.com'],
    ['https://contoso.sharepoint.com/teams/A%20B/x', 'SharePoint site: contoso.sharepoint.com/teams/A B'],
    ['https://org99.crm4.dynamics.com/main.aspx?id=1', 'Dataverse environment: org99.crm4.dynamics.com'],
    ['https://org99.crm9.microsoftdynamics.us/', 'Dataverse environment: org99.crm9.microsoftdynamics.us'],
    ['tcp:sql1.database.windows.net,1433', 'SQL server: sql1.database.windows.net'],
    ['https://files1.blob.core.windows.net/pictures/a.png?sv=1', 'storage account: files1.blob.core.windows.net'],
    ['https://kv1.vault.azure.net/secrets/a', 'key vault: kv1.vault.azure.net'],
    ['https://bot.cognitiveservices.azure.com/x', 'Azure service: bot.cognitiveservices.azure.com'],
    ['http://server01:8080/api', 'host of an internal network: server01'],
    ['http://erp.contoso.local/api', 'host of an internal network: erp.contoso.local'],
    ['http://10.1.2.3/api', 'host of an internal network: 10.1.2.3'],
    ['http://172.20.2.3/api', 'host of an internal network: 172.20.2.3'],
    [`https://login.microsoftonline.com/${TENANT}/oauth2/token`, `tenant: ${TENANT}`],
    ['contoso.onmicrosoft.com', 'tenant: contoso.onmicrosoft.com'],
    [`https://make.powerapps.com/environments/Default-${TENANT}/apps`, `environment: default-${TENANT}`],
    [`https://apps.powerapps.com/play/e/${TENANT}/a/${LIST}`, `environment: ${TENANT}`]
  ])('%s', (text, value) => {
    expect(hostedValues(text).map(({ kind, value: found }) => `${kind}: ${found}`)).toEqual([value])
  })

  test.each([
    'https://graph.microsoft.com/v1.0/me',
    'https://login.microsoftonline.com/common/oauth2',
    'https://api.example.com/',
    'http://localhost:3000/',
    'http://172.32.2.3/api',
    'https://your-sharepoint-domain/sites/a',
    "https://@{variables('host')}/x",
    'https://someone:word@',
    'someone@contoso.onmicrosoft.com',
    'sql1.database.windows.netting',
    'no address'
  ])('nothing in %s', text => {
    expect(hostedValues(text)).toEqual([])
  })

  test.each([
    'http://a'.repeat(500_000),
    'https://'.repeat(500_000),
    '.database.'.repeat(400_000),
    `http://${'a.'.repeat(1e6)}`
  ])('a hostile text is passed over: %#', text => {
    expect(hostedValues(text).length).toBeGreaterThanOrEqual(0)
    expect(emailsIn(`${text}@`.repeat(2))).toEqual([])
  })
})

describe('mail addresses', () => {
  test('those of people, not of examples', () => {
    expect(emailsIn('To: Adele <Adele.V@contoso.com>; x@sub.contoso.co.uk, adele.v@contoso.com.')).toEqual([
      'adele.v@contoso.com',
      'x@sub.contoso.co.uk'
    ])
    expect(emailsIn('a@example.com b@odata.type c@x.example.org logo@2x.png @mention a@b')).toEqual([])
    expect(emailsIn('a'.repeat(100_000))).toEqual([])
    expect(emailsIn('a.'.repeat(1_000_000))).toEqual([])
    expect(isEmail('a@b.de')).toBe(true)
    expect(isEmail('to a@b.de')).toBe(false)
    expect(shortenedEmail('jane@contoso.com')).toBe('j…@contoso.com')
  })
})

describe('where they stand', () => {
  test.each([
    [
      'a data set of the app',
      withReference({
        dataSets: { 'https://contoso.sharepoint.com/sites/hr': { dataSources: { Staff: { tableName: LIST } } } }
      }),
      ['SharePoint site: contoso.sharepoint.com/sites/hr', `list: ${LIST}`]
    ],
    [
      'a data source of the document alone',
      withDocument({
        'References/DataSources.json': {
          DataSources: [
            {
              Type: 'ConnectedDataSourceInfo',
              Name: 'Staff',
              DatasetName: 'https://contoso.sharepoint.com/sites/hr',
              TableName: LIST
            }
          ]
        }
      }),
      ['SharePoint site: contoso.sharepoint.com/sites/hr', `list: ${LIST}`]
    ],
    [
      'a formula',
      withFormula('Launch("https://org99.crm4.dynamics.com/")'),
      ['Dataverse environment: org99.crm4.dynamics.com']
    ],
    ['an id in a formula', withFormula(`Set(varTeam, "${LIST}")`), [`id: ${LIST}`]],
    ['an environment in a formula', withFormula(`Set(varEnv, "Default-${LIST}")`), [`environment: default-${LIST}`]],
    ['a parameter of an action', withHttp({ parameters: { table: LIST } }), [`list: ${LIST}`]],
    ['a group', withHttp({ queries: { groupId: LIST } }), [`group: ${LIST}`]],
    ['a channel', withHttp({ parameters: { 'body/recipient/channelId': LIST } }), [`channel: ${LIST}`]],
    [
      'the path of an older action',
      withHttp({ path: `/tables/@{encodeURIComponent(encodeURIComponent('${LIST}'))}/items` }),
      [`list: ${LIST}`]
    ],
    [
      'a server by its name',
      withHttp({ parameters: { server: 'PLANT\\SQL01', database: 'Orders' } }),
      ['SQL server: PLANT\\SQL01', 'SQL database: Orders']
    ],
    ['a share', withHttp({ body: '\\\\files01\\plant\\reports\\a.csv' }), ['file server: files01\\plant']],
    ['a trigger', withDefinition({ triggers: { When: { inputs: { groupId: LIST } } } }), [`group: ${LIST}`]],
    [
      'a parameter of the flow',
      withDefinition({ parameters: { Site: { defaultValue: 'https://contoso.sharepoint.com/sites/hr' } } }),
      ['SharePoint site: contoso.sharepoint.com/sites/hr']
    ],
    ['a recipient', withHttp({ parameters: { 'emailMessage/To': 'boss@contoso.com' } }), ['mailbox: boss@contoso.com']],
    [
      'a recipient in a formula',
      withFormula('Outlook.SendEmailV2("boss@contoso.com", "a")'),
      ['mailbox: boss@contoso.com']
    ]
  ])('%s', (_, changes, values) => {
    expect(valuesOf(changes)).toEqual(values)
  })

  test.each([
    [
      'expressions',
      withHttp({ parameters: { table: "@variables('list')", 'emailMessage/To': "@triggerBody()?['mail']" } })
    ],
    ['what the connection says', withHttp({ parameters: { server: 'default', database: 'default' } })],
    ['notes of the designer', withActions({ A: { metadata: { operationMetadataId: LIST, x: LIST }, inputs: {} } })],
    ['hints', withFormula('"jane@contoso.com"', 'HintText')],
    ['no id at all', withFormula('Set(x, "00000000-0000-0000-0000-000000000000")')]
  ])('not %s', (_, changes) => {
    expect(valuesOf(changes)).toEqual([])
  })

  test('an id whose kind is reported once is of that kind', () => {
    const changes = withActions({ A: { inputs: { x: LIST } }, B: { inputs: { table: LIST } } })
    expect(valuesOf(changes)).toEqual([`list: ${LIST}`])
  })
})

describe('findings', () => {
  test('an address is a warning and says no more than host and path', () => {
    const changes = withHttp({ uri: 'https://contoso.sharepoint.com/sites/hr/Lists/a?code=1234abcd' })
    const [finding, ...others] = contentBy('environment-value', changes)
    expect(others).toEqual([])
    expect(finding?.severity).toBe('warning')
    expect(finding?.message).toBe('SharePoint site "contoso.sharepoint.com/sites/hr" is hard-coded.')
    expect(finding?.place?.pointer).toBe('/properties/definition/actions/Call/inputs/uri')
    expect(JSON.stringify(finding)).not.toContain('1234abcd')
  })

  test('one value is one finding, however often it stands there', () => {
    const uri = 'https://contoso.sharepoint.com/sites/hr/a'
    const actions = Array.from({ length: 60 }, (_, at) => [`A${at}`, { type: 'Http', inputs: { uri } }])
    expect(messagesBy('environment-value', withActions(Object.fromEntries(actions)))).toEqual([
      'SharePoint site "contoso.sharepoint.com/sites/hr" is hard-coded in 60 places.'
    ])
  })

  test('of many values the rest is counted', () => {
    const actions = Array.from({ length: 200 }, (_, at) => [
      `A${at}`,
      { inputs: { uri: `https://contoso.sharepoint.com/sites/s${at}`, to: `u${at}@contoso.com` } }
    ])
    const changes = withActions(Object.fromEntries(actions))
    for (const rule of ['environment-value', 'fixed-mailbox']) expect(messagesBy(rule, changes)).toHaveLength(40)
    expect(messagesBy('environment-value', changes).at(-1)).toBe('There are 161 more hard-coded addresses.')
  })

  test('ids are identified by kind', () => {
    const changes = withActions({ A: { inputs: { table: LIST } }, B: { inputs: { table: TENANT, groupId: TENANT } } })
    expect(contentBy('environment-id', changes).map(({ severity, message }) => [severity, message])).toEqual([
      ['note', '2 lists are referenced by their ids: d94e…082f, 7be1…6c11.'],
      ['note', '1 group is referenced by its id: 7be1…6c11.']
    ])
  })

  test('a mailbox is reported without its name', () => {
    const changes = withHttp({ parameters: { 'emailMessage/To': 'boss@contoso.com;boss@contoso.com' } })
    expect(messagesBy('fixed-mailbox', changes)).toEqual(['The mail address "b…@contoso.com" is hard-coded.'])
    expect(rulesOf(withHttp({ parameters: { 'emailMessage/To': "@triggerBody()?['mail']" } }))).toEqual([
      'needed-connections',
      'premium-connectors',
      'personal-data'
    ])
  })
})
