import { describe, expect, test } from '@jest/globals'
import { FLOW_FOLDER } from '../../../../support/sample-package.ts'
import {
  ALWAYS,
  contentBy,
  contentOf,
  rulesOf,
  withActions,
  withDefinition,
  withDocument,
  withFormula,
  withHttp
} from '../../../../support/content-findings.ts'
import { expectSilent, RANDOM, SHAPED } from '../../../../support/made-up-secrets.ts'

const secretRules = (rules: readonly string[]): string[] => rules.filter(rule => rule.endsWith('-secret'))

describe('by its shape', () => {
  test.each(SHAPED)('%s, in a flow', (_, text, secret) => {
    const findings = contentOf(withHttp({ body: { note: `see ${text} there` } }))
    const [finding, ...others] = findings.filter(({ rule }) => rule.endsWith('-secret'))
    expect(others).toEqual([])
    expect([finding?.rule, finding?.severity]).toEqual(['literal-secret', 'error'])
    expect(finding?.place).toEqual({
      file: `${FLOW_FOLDER}/definition.json`,
      pointer: '/properties/definition/actions/Call/inputs/body/note',
      name: 'flow "Notify", action "Call"'
    })
    expectSilent(findings, secret)
  })

  test.each(SHAPED)('%s, in a formula', (_, text, secret) => {
    const findings = contentOf(withFormula(`Set(x, "${text}")`))
    const [finding, ...others] = findings.filter(({ rule }) => rule.endsWith('-secret'))
    expect([finding?.rule, others]).toEqual(['literal-secret', []])
    expect(finding?.place?.name).toBe('Screen1 › OnVisible')
    expect(finding?.place?.inside).toBe('Controls/1.json')
    expectSilent(findings, secret)
  })

  test('in a comment of a formula, and in data of the app', () => {
    const [, token = '', secret = ''] = SHAPED.find(([what]) => what === 'token of GitHub') ?? []
    expect(rulesOf(withFormula(`// ${token}\nBack()`))).toContain('literal-secret')
    const data = withDocument({
      'References/DataSources.json': {
        DataSources: [{ Type: 'StaticDataSourceInfo', Name: 'Settings', Data: JSON.stringify([{ a: token }]) }]
      }
    })
    const [finding] = contentBy('literal-secret', data)
    expect(finding?.place).toMatchObject({
      inside: 'References/DataSources.json',
      pointer: '/DataSources/0/Data'
    })
    expectSilent(contentOf(data), secret)
  })
})

describe('by its place', () => {
  test.each([
    ['a header', { headers: { Authorization: `Bearer ${RANDOM}` } }, RANDOM],
    ['a header without a scheme', { headers: { authorization: RANDOM } }, RANDOM],
    ['a header of words', { headers: { Authorization: 'Bearer correct-horse' } }, 'correct-horse'],
    ['a basic header', { headers: { Authorization: 'Basic c29tZW9uZTpoaWRlb3V0' } }, 'c29tZW9uZTpoaWRlb3V0'],
    ['a password', { authentication: { type: 'Basic', username: 'u', password: 'abcd' } }, 'abcd'],
    ['a secret', { authentication: { type: 'ActiveDirectoryOAuth', clientId: 'x', secret: RANDOM } }, RANDOM],
    ['a certificate', { authentication: { type: 'ClientCertificate', pfx: RANDOM.repeat(9) } }, RANDOM],
    ['a raw value', { authentication: { type: 'Raw', value: 'letmein-please' } }, 'letmein-please']
  ])('%s', (_, inputs, secret) => {
    const findings = contentOf(withHttp(inputs))
    expect(secretRules(findings.map(({ rule }) => rule))).toEqual(['literal-secret'])
    if (secret.length >= 6) expectSilent(findings, secret)
  })

  test('the default of a parameter that is declared secure', () => {
    const changes = withDefinition({ parameters: { Anything: { type: 'SecureString', defaultValue: 'orange juice' } } })
    expect(contentBy('literal-secret', changes).map(({ message }) => message)).toEqual([
      'The package contains the default value of a secure parameter in plain text.'
    ])
  })
})

describe('by its name', () => {
  const variable = (name: string, value: string): ReturnType<typeof withActions> =>
    withActions({ Init: { type: 'InitializeVariable', inputs: { variables: [{ name, type: 'string', value }] } } })

  test.each([
    ['a header of a key', withHttp({ headers: { 'x-api-key': RANDOM } }), 'the value of "x-api-key"'],
    ['a password in a body', withHttp({ body: { password: 'Summer2024!' } }), 'the value of "password"'],
    ['a variable of a flow', variable('ClientSecret', RANDOM), 'the value of "ClientSecret"'],
    ['a header in a list', withHttp({ body: [{ key: 'x-api-key', value: RANDOM }] }), 'the value of "x-api-key"'],
    ['a composed text', withActions({ API_Key: { type: 'Compose', inputs: RANDOM } }), 'the value of "API_Key"'],
    [
      'a parameter',
      withDefinition({ parameters: { clientSecret: { type: 'String', defaultValue: RANDOM } } }),
      'the value of "clientSecret"'
    ],
    ['a form', withHttp({ body: `grant_type=x&client_secret=${RANDOM}` }), 'a value named like a password'],
    ['an expression', withHttp({ body: `@concat('Bearer ', '${RANDOM}')` }), 'a value named like a key'],
    ['a variable of an app', withFormula(`Set(varClientSecret, "${RANDOM}")`), 'a value named like a password'],
    ['a field of a record', withFormula(`{ApiKey: "${RANDOM}", name: "x"}`), 'a value named like a key'],
    ['a header in a formula', withFormula(`Flow.Run("Bearer ${RANDOM}")`), 'the credentials of a header'],
    ['a property of a component', withFormula(`"${RANDOM}"`, 'ApiKey'), 'a value named like a key']
  ])('%s may be one', (_, changes, kind) => {
    const findings = contentOf(changes)
    const found = findings.filter(({ rule }) => rule.endsWith('-secret'))
    expect(found.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['possible-secret', 'warning', `The package may contain a secret in plain text: ${kind}.`]
    ])
    expectSilent(findings, RANDOM)
  })

  test('the key of a telemetry service', () => {
    const changes = withDocument({ 'Properties.json': { InstrumentationKey: RANDOM } })
    const [finding] = contentBy('possible-secret', changes)
    expect(finding?.message).toContain('the key of a telemetry service')
    expect(finding?.place).toMatchObject({ inside: 'Properties.json', pointer: '/InstrumentationKey' })
    expectSilent(contentOf(changes), RANDOM)
  })

  test.each([
    ['expressions', withHttp({ headers: { Authorization: "@{parameters('token')}" } })],
    ['expressions in a header', withHttp({ headers: { Authorization: "Bearer @{body('Token')?['access_token']}" } })],
    ['a placeholder', withHttp({ headers: { Authorization: 'Bearer <your token here>' } })],
    ['a variable', withHttp({ headers: { 'x-api-key': "@variables('key')" } })],
    [
      'a secret of a vault',
      withHttp({ authentication: { type: 'Basic', username: 'x', password: "@body('Get_secret')?['value']" } })
    ],
    ['a sentence', withHttp({ body: { password: 'Please enter your password' } })],
    ['a variable to be filled in', variable('Secret', '<ENTER SECRET>')],
    ['a variable without a value', variable('Secret', '')],
    ['ids of the designer', withActions({ A: { type: 'Http', metadata: { operationMetadataId: RANDOM } } })],
    ['a text box', withFormula('Set(varPassword, TextInput1.Text)')],
    ['a word that begins alike', withFormula('Set(varSecretary, "Adele Vance 2024 of Sales")')],
    ['something to fill in', withFormula('UpdateContext({token: "YOUR_TOKEN_GOES_HERE_1234"})')],
    ['a header of words', withFormula('Set(x, "Basic information")')]
  ])('not %s', (_, changes) => {
    expect(secretRules(rulesOf(changes))).toEqual([])
  })
})

test('one secret is one finding, however often it stands there, and many are counted', () => {
  const call = (key: string): unknown => ({ type: 'Http', inputs: { headers: { 'x-api-key': key } } })
  const often = withActions(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`A${at}`, call(RANDOM)])))
  expect(contentBy('possible-secret', often).map(({ message }) => message)).toEqual([
    'The package may contain a secret in plain text in 60 places: the value of "x-api-key".'
  ])
  const many = withActions(
    Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`A${at}`, call(`${RANDOM}${at}`)]))
  )
  const messages = contentBy('possible-secret', many).map(({ message }) => message)
  expect(messages).toHaveLength(40)
  expect(messages.at(-1)).toBe('There are 61 more possible secrets.')
})

test('one place that leaves no doubt makes an error of all', () => {
  const findings = contentOf(
    withActions({
      A: { type: 'Compose', inputs: { password: RANDOM } },
      B: { type: 'Http', inputs: { authentication: { type: 'Basic', password: RANDOM } } }
    })
  )
  expect(secretRules(findings.map(({ rule }) => rule))).toEqual(['literal-secret'])
})

test('the sample itself holds none', () => {
  expect(rulesOf({})).toEqual(ALWAYS)
})
