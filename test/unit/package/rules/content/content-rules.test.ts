import { describe, expect, test } from '@jest/globals'
import { inspectFile } from '../../../../../src/package/inspect.ts'
import { CONTENT_RULES } from '../../../../../src/package/rules/content-rules.ts'
import type { Finding } from '../../../../../src/package/rules/finding.ts'
import { runRules } from '../../../../../src/package/rules/run-rules.ts'
import { writeArchive } from '../../../../../src/package/archive.ts'
import {
  APP_JSON_NAME,
  CONNECTION_KEY,
  CONNECTOR_KEY,
  DOCUMENT_NAME,
  FLOW_FOLDER,
  type PackageFiles,
  sampleAppJson,
  sampleDefinition,
  sampleManifest,
  samplePackage,
  sampleResources,
  zipped
} from '../../../../support/sample-package.ts'

function findingsOf(changes: PackageFiles): Finding[] {
  const { pkg, archive, document, faults } = inspectFile(zipped(samplePackage(changes)), 'the package')
  expect(faults).toEqual([])
  if (pkg === undefined || archive === undefined) throw new Error('it was not read')
  return runRules({ pkg, archive, document }, CONTENT_RULES)
}

const rulesOf = (changes: PackageFiles): string[] => [...new Set(findingsOf(changes).map(({ rule }) => rule))]

/** What the sample itself raises: it needs a connection, and names its owner. */
const ALWAYS = ['needed-connections', 'personal-data']

/** The sample with more actions in its flow. */
function withActions(actions: Record<string, unknown>): PackageFiles {
  const definition = structuredClone(sampleDefinition()) as {
    properties: { definition: { actions: Record<string, unknown> } }
  }
  Object.assign(definition.properties.definition.actions, actions)
  return { [`${FLOW_FOLDER}/definition.json`]: definition }
}

const http = (inputs: Record<string, unknown>): PackageFiles =>
  withActions({
    Call: { type: 'Http', inputs: { method: 'GET', uri: 'https://api.example.com/', ...inputs }, runAfter: {} }
  })

/** The sample with a screen of one control. */
const withFormula = (script: string, part: Record<string, unknown> = {}): PackageFiles => ({
  [DOCUMENT_NAME]: writeArchive(
    [
      { name: 'Header.json', bytes: Buffer.from('{"DocVersion":"1.349"}') },
      { name: 'Properties.json', bytes: Buffer.from('{}') },
      {
        name: 'Controls/1.json',
        bytes: Buffer.from(
          JSON.stringify({
            TopParent: {
              Type: 'ControlInfo',
              Name: 'Screen1',
              Template: { Name: 'screen' },
              Rules: [{ Property: 'OnVisible', InvariantScript: script }],
              Children: [],
              ...part
            }
          })
        )
      }
    ],
    new Date(0)
  )
})

const withReference = (reference: Record<string, unknown>, properties: Record<string, unknown> = {}): PackageFiles => ({
  [APP_JSON_NAME]: sampleAppJson({
    connectionReferences: {
      '11111111-0000-4000-8000-000000000007': { id: CONNECTOR_KEY, displayName: 'SQL', ...reference }
    },
    ...properties
  })
})

// Made up, in the shape of real ones; put together here so that no scanner of repositories takes them for such.
/** Puts a word in a text that no scanner of repositories shall see whole. */
const say = (word: string): string => word
const KEY = ['4mZ8', 'qT1x', 'Rw7L', 'p0Vb', 'N3sK', 'y6Hd'].join('')
const SECRETS: readonly (readonly [string, string])[] = [
  ['private key', `-----BEGIN ${say('PRIVATE KEY')}-----\n${KEY.repeat(4)}`],
  ['storage account', `AccountName=x;${say('AccountKey')}=${KEY.repeat(4).slice(0, 86)}==`],
  ['shared access key', `Endpoint=sb://x;${say('SharedAccessKey')}=${KEY.repeat(2).slice(0, 43)}=`],
  ['signature', `https://x.example.com/a?sv=2020&${say('sig')}=${KEY.repeat(2)}`],
  ['Entra', `abc8${say('Q~')}${KEY.repeat(2).slice(0, 33)}`],
  ['access token', `${say('eyJ')}${KEY}.${say('eyJ')}${KEY}.${KEY}`],
  ['Amazon', `${say('AKIA')}IOSFODNN7ABCDEFG`],
  ['GitHub', `${say('ghp')}_${KEY.repeat(2).slice(0, 36)}`],
  ['Slack', `${say('xoxb')}-123456789012-${KEY}`],
  ['webhook of Slack', `https://hooks.slack.com/${say('services')}/T0000/B0000/${KEY}`],
  ['Google', `${say('AIza')}${KEY.repeat(2).slice(0, 35)}`],
  ['Stripe', `${say('sk_live')}_${KEY}`],
  ['in an address', `https://someone:${KEY}@example.com/`],
  ['connection string', `Server=x;User Id=y;${say('Password')}=${KEY};Encrypt=true`]
]

/** No piece of a secret of six characters may be told. */
function expectSilent(findings: readonly Finding[], secret: string): void {
  const told = JSON.stringify(findings)
  for (let at = 0; at + 6 <= KEY.length; at += 1)
    if (secret.includes(KEY.slice(at, at + 6))) expect(told).not.toContain(KEY.slice(at, at + 6))
}

test('the sample raises what every package of its kind does, and no more', () => {
  expect(rulesOf({})).toEqual(ALWAYS)
})

describe('secrets', () => {
  test.each(SECRETS)('%s, in a flow', (_, secret) => {
    const findings = findingsOf(http({ body: { note: `see ${secret}` } })).filter(
      ({ rule }) => rule === 'literal-secret'
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]?.place).toMatchObject({ pointer: '/properties/definition/actions/Call/inputs/body/note' })
    expect(findings[0]?.place?.name).toContain('step "Call"')
    expectSilent(findings, secret)
  })

  test.each(SECRETS)('%s, in a formula', (_, secret) => {
    const findings = findingsOf(withFormula(`Set(x, "${secret}")`)).filter(({ rule }) => rule === 'literal-secret')
    expect(findings).toHaveLength(1)
    expect(findings[0]?.place?.name).toBe('Screen1 › OnVisible')
    expectSilent(findings, secret)
  })

  test('credentials of a header, and of an authentication', () => {
    for (const inputs of [
      { headers: { Authorization: `Bearer ${KEY}` } },
      { authentication: { type: 'Basic', username: 'someone', password: KEY } },
      { authentication: { type: 'ActiveDirectoryOAuth', clientId: 'x', secret: KEY } }
    ]) {
      const findings = findingsOf(http(inputs))
      expect(findings.filter(({ rule }) => /secret/.test(rule))).toHaveLength(1)
      expectSilent(findings, KEY)
    }
  })

  test.each([
    ['a header of a key', http({ headers: { 'x-api-key': KEY } })],
    ['a variable', withFormula(`Set(varClientSecret, "${KEY}")`)],
    ['a field of a record', withFormula(`{ApiKey: "${KEY}", name: "x"}`)],
    ['a header in a formula', withFormula(`Flow.Run("Bearer ${KEY}")`)]
  ])('%s may be one', (_, changes) => {
    const findings = findingsOf(changes)
    expect(findings.map(({ rule }) => rule)).toContain('possible-secret')
    expectSilent(findings, KEY)
  })

  test.each([
    http({ headers: { Authorization: "@{parameters('token')}" } }),
    http({ headers: { Authorization: 'Bearer <your token here>' } }),
    http({ headers: { 'x-api-key': "@variables('key')" } }),
    http({ authentication: { type: 'Basic', username: 'x', password: "@body('Get_secret')?['value']" } }),
    http({ body: { password: 'Please enter your password' } }),
    withFormula('Set(varPassword, TextInput1.Text)'),
    withFormula('Set(varSecretary, "Adele Vance 2024 of Sales")'),
    withFormula(`UpdateContext({token: "YOUR_TOKEN_GOES_HERE_1234"})`)
  ])('no secret: %#', changes => {
    expect(rulesOf(changes).filter(rule => /secret/.test(rule))).toEqual([])
  })

  test('the key of a monitoring service', () => {
    const document = writeArchive(
      [
        { name: 'Header.json', bytes: Buffer.from('{"DocVersion":"1.349"}') },
        { name: 'Properties.json', bytes: Buffer.from(JSON.stringify({ InstrumentationKey: KEY })) }
      ],
      new Date(0)
    )
    const findings = findingsOf({ [DOCUMENT_NAME]: document }).filter(({ rule }) => rule === 'possible-secret')
    expect(findings).toHaveLength(1)
    expectSilent(findings, KEY)
  })
})

describe('what a package cannot carry', () => {
  test('a custom connector', () => {
    const resources = sampleResources()
    const { id: _id, name: _name, ...custom } = resources[CONNECTOR_KEY] ?? {}
    const changes = {
      'manifest.json': sampleManifest({
        ...resources,
        [CONNECTOR_KEY]: { ...custom, details: { displayName: 'Contoso API' } }
      })
    }
    const findings = findingsOf(changes)
    expect(findings.find(({ rule }) => rule === 'custom-connector')?.message).toContain('"Contoso API"')
    expect(findings.find(({ rule }) => rule === 'premium-connectors')?.message).toContain('"Contoso API"')
  })

  test('connections, by their connectors', () => {
    expect(findingsOf({}).find(({ rule }) => rule === 'needed-connections')?.message).toBe(
      'One connection is needed in the target, of shared_sql.'
    )
  })

  test('a gateway', () => {
    expect(rulesOf(withReference({ isOnPremiseConnection: true }))).toContain('on-premises-gateway')
    expect(rulesOf(withReference({ isOnPremiseConnection: false }))).not.toContain('on-premises-gateway')
  })

  test('tables of Dataverse', () => {
    const databaseReferences = {
      'default.cds': { dataSources: { Accounts: { logicalName: 'account', entitySetName: 'accounts' } } }
    }
    const findings = findingsOf(withReference({}, { databaseReferences }))
    expect(findings.find(({ rule }) => rule === 'dataverse-tables')?.message).toContain('"account"')
    expect(rulesOf(withReference({}, { databaseReferences: { 'default.cds': { dataSources: {} } } }))).not.toContain(
      'dataverse-tables'
    )
  })

  test('the retired data model', () => {
    const entity = {
      type: 'Microsoft.CommonDataModel/environments/namespaces/entities',
      details: { displayName: 'Expense' }
    }
    const key = '0e000000-0000-4000-8000-000000000009'
    expect(rulesOf({ 'manifest.json': sampleManifest({ ...sampleResources(), [key]: entity }) })).toContain(
      'retired-data-model'
    )
  })

  test('premium connectors, as the package marks them', () => {
    expect(rulesOf(withReference({ apiTier: 'Premium' }))).toContain('premium-connectors')
    expect(rulesOf(withReference({ apiTier: 'Standard' }))).not.toContain('premium-connectors')
  })

  test('the form of a list', () => {
    const form = withFormula('', {
      Children: [
        {
          Type: 'ControlInfo',
          Name: 'SharePointIntegration',
          Template: { Name: 'SharePointIntegration' },
          Rules: [],
          Children: []
        }
      ]
    })
    expect(rulesOf(form)).toContain('sharepoint-form')
    expect(rulesOf(withFormula(''))).not.toContain('sharepoint-form')
  })
})

describe('values of one environment', () => {
  const LIST = 'd94e0632-3120-422a-92d9-1a48c902082f'

  test.each([
    [
      'SharePoint site "contoso.sharepoint.com/sites/hr"',
      http({ uri: 'https://contoso.sharepoint.com/sites/hr/Lists/a?x=1' })
    ],
    [
      'Dataverse environment "contoso.crm4.dynamics.com"',
      withFormula('Launch("https://contoso.crm4.dynamics.com/main.aspx?id=1")')
    ],
    ['SQL server "sql1.database.windows.net"', http({ body: { server: 'sql1.database.windows.net' } })],
    [
      'Storage account "files1.blob.core.windows.net"',
      withFormula('"https://files1.blob.core.windows.net/pictures/a.png"')
    ],
    [`List "${LIST}"`, http({ parameters: { table: LIST } })],
    [
      `List "${LIST}"`,
      withReference({
        dataSets: { 'https://contoso.sharepoint.com/sites/hr': { dataSources: { Staff: { tableName: LIST } } } }
      })
    ]
  ])('%s', (words, changes) => {
    const findings = findingsOf(changes).filter(({ rule }) => rule === 'environment-value')
    expect(findings.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining(words)]))
    expect(JSON.stringify(findings)).not.toMatch(/x=1|id=1/)
  })

  test('one value is one finding, however often it stands there', () => {
    const uri = 'https://contoso.sharepoint.com/sites/hr/a'
    const actions = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`A${at}`, { type: 'Http', inputs: { uri } }])
    )
    const findings = findingsOf(withActions(actions)).filter(({ rule }) => rule === 'environment-value')
    expect(findings.map(({ message }) => message)).toEqual([
      'SharePoint site "contoso.sharepoint.com/sites/hr" is written into the package in 50 or more places.'
    ])
  })

  test('addresses of nobody in particular are none', () => {
    expect(rulesOf(http({ uri: 'https://graph.microsoft.com/v1.0/me' }))).toEqual(ALWAYS)
  })

  test('a fixed mailbox is told without its address', () => {
    const findings = findingsOf(
      withActions({
        Send: { type: 'OpenApiConnection', inputs: { parameters: { 'emailMessage/To': 'boss@contoso.com' } } }
      })
    )
    const [mailbox] = findings.filter(({ rule }) => rule === 'fixed-mailbox')
    expect(mailbox?.message).toContain('"emailMessage/To"')
    expect(JSON.stringify(mailbox)).not.toContain('boss')
    expect(
      rulesOf(
        withActions({
          Send: { type: 'OpenApiConnection', inputs: { parameters: { 'emailMessage/To': "@triggerBody()?['mail']" } } }
        })
      )
    ).toEqual(ALWAYS)
  })
})

describe('personal data', () => {
  test('what it is and how much, without saying whose', () => {
    const definition = structuredClone(sampleDefinition()) as { properties: { definition: Record<string, unknown> } }
    definition.properties.definition['metadata'] = {
      creator: { id: '11111111-2222-4333-8444-555555555555', tenantId: '66666666-7777-4888-8999-000000000000' }
    }
    const [finding] = findingsOf({ [`${FLOW_FOLDER}/definition.json`]: definition }).filter(
      ({ rule }) => rule === 'personal-data'
    )
    expect(finding?.message).toBe('It holds mail addresses as names of connections, ids of users, ids of tenants.')
    expect(JSON.stringify(finding)).not.toMatch(/someone@|1111-2222|66666666/)
  })

  test('a package without any has no finding', () => {
    const resources = sampleResources()
    const renamed = { ...resources[CONNECTION_KEY], details: { displayName: 'SQL connection' } }
    expect(rulesOf({ 'manifest.json': sampleManifest({ ...resources, [CONNECTION_KEY]: renamed }) })).toEqual([
      'needed-connections'
    ])
  })
})
