import { describe, expect, test } from '@jest/globals'
import {
  concealSecrets,
  isCredentials,
  namedSecrets,
  shapedSecrets
} from '../../../../../src/package/rules/content/secret-shapes.ts'
import { expectSilent, joined, RANDOM, SHAPED } from '../../../../support/made-up-secrets.ts'
import { thinned } from '../../../../support/thinned.ts'

describe('shapes', () => {
  test.each(SHAPED)('%s', (_, text, secret) => {
    const spots = shapedSecrets(`see ${text} and more`)
    expect(spots).toHaveLength(1)
    expectSilent(spots, secret)
    const concealed = concealSecrets(`see ${text} and more`)
    expect(concealed).toMatch(/^see .* and more$/s)
    expect(concealed).toContain('***')
    expectSilent(concealed, secret)
  })

  test.each([
    'an ASIAPACIFICREGIONSALES of twenty letters',
    `prefixAK·IAQYLPMN5HHHFPZAM2x`,
    `-----BEGIN PRIVA·TE KEY-----`,
    `-----BEGIN PRIVA·TE KEY----- <paste it here> -----END PRIVA·TE KEY-----`,
    `-----BEGIN PUBLI·C KEY-----${RANDOM.repeat(3)}-----END PUBLI·C KEY-----`,
    `AK·IAIOSFODNN7EXAMPLE`,
    'https://user:<password>@example.net/',
    'https://user:password@example.net/',
    'https://host:8080/a@b',
    "Password=@{variables('p')};",
    'Enter Password=abcdef',
    'AccountKey=<your key>',
    "&sig=@{variables('sig')}",
    'SG.short.short',
    'highlight gh_ xoxo-chocolate'
  ])('none in %s', text => {
    expect(shapedSecrets(joined(text))).toEqual([])
  })

  test('each of several is found', () => {
    const text = SHAPED.map(([, one]) => one).join(' | ')
    expect(shapedSecrets(text).length).toBeGreaterThanOrEqual(SHAPED.length)
    for (const [, , secret] of SHAPED) expectSilent(concealSecrets(text), secret)
  })
})

describe('what is called a secret', () => {
  test.each([
    [`Set(varApiKey, "${RANDOM}"); Patch(Items, {Name: "x"})`, 'Set(varApiKey, "***"); Patch(Items, {Name: "x"})'],
    [`{ClientSecret: "${RANDOM}", id: 1}`, '{ClientSecret: "***", id: 1}'],
    [`{"password": "Summer2024!"}`, '{"password": "***"}'],
    [`"{""client_secret"": ""${RANDOM}""}"`, '"{""client_secret"": ""***""}"'],
    [`"{\\"api_key\\":\\"${RANDOM}\\"}"`, '"{\\"api_key\\":\\"***\\"}"'],
    [`{name: "x-api-key", value: "${RANDOM}"}`, '{name: "x-api-key", value: "***"}'],
    [
      `grant_type=password&client_secret=${RANDOM}&password=Summer2024!&x=1`,
      'grant_type=password&client_secret=***&password=***&x=1'
    ],
    [`@concat('client_secret=', '${RANDOM}')`, "@concat('client_secret=', '***')"],
    [`Authorization: Bearer ${RANDOM}`, 'Authorization: Bearer ***'],
    [`Flow.Run("Bearer ${RANDOM}")`, 'Flow.Run("Bearer ***")'],
    [`"Basic ${Buffer.from('someone:secretword').toString('base64')}"`, '"Basic ***"'],
    [`If(txtPassword.Text = "Summer2024!", Navigate(Admin))`, 'If(txtPassword.Text = "***", Navigate(Admin))'],
    [`"x-api-key": "${RANDOM}"`, '"x-api-key": "***"']
  ])('%#', (text, concealed) => {
    expect(concealSecrets(text)).toBe(concealed)
    expect(shapedSecrets(text)).toEqual([])
    for (const { kind } of namedSecrets(text)) expectSilent(kind, RANDOM)
  })

  test.each([
    'Navigate(Screen2)',
    'Set(varPassword, TextInput1.Text)',
    'Set(varSecretary, "Adele Vance 2024")',
    'UpdateContext({token: "YOUR_TOKEN_GOES_HERE_1234"})',
    'Text: "Basic Information"',
    '"Basic authentication with 2 factors"',
    'Set(varColour, "#FF00AA"); Set(keyVisible, "2024-01-01T00:00:00")',
    'Notify("Reset your password at https://aka.ms/sspr1")',
    '"client_secret=" & varSecret & "&grant_type=x"',
    `'Primary Key': "${RANDOM}"`
  ])('nothing in %s', text => {
    expect(concealSecrets(text)).toBe(text)
  })

  test('credentials of a header', () => {
    expect(isCredentials(`Bearer ${RANDOM}`)).toBe(true)
    expect(isCredentials('Bearer <token>')).toBe(false)
    expect(isCredentials('Basic Information')).toBe(false)
    expect(isCredentials("Bearer @{variables('token')}")).toBe(false)
  })
})

describe('hostile texts', () => {
  const M = 1_000_000
  /** Made when they are tried: together they are larger than a machine may have to spare. */
  const texts: readonly (() => string)[] = [
    () => 'A'.repeat(10 * M),
    () => '"'.repeat(5 * M),
    () => `${'a'.repeat(50)}"`.repeat(100_000),
    () => 'secret="'.repeat(M),
    () => 'password '.repeat(M),
    () => 'key: "'.repeat(M),
    () => `"${'a1'.repeat(3)}" `.repeat(M),
    () => '://a:'.repeat(2 * M),
    () => `://a:${'b'.repeat(4 * M)}`,
    () => 'eyJ'.repeat(3 * M),
    () => 'eyJaaaaaaaaaa.'.repeat(M / 2),
    () => `e·yJ${'a'.repeat(8 * M)}`,
    () => `Password=${'a'.repeat(8 * M)}`,
    () => 'Password='.repeat(M),
    () => ';Password=ab'.repeat(M),
    () => '-----BEGIN PRIVATE KEY-----'.repeat(200_000),
    () => `-----BEGIN ${'A'.repeat(8 * M)}`,
    () => `-----BEGIN PRIVATE KEY-----${'a'.repeat(8 * M)}`,
    () => 'x.azurewebsites.net/?'.repeat(400_000),
    () => '?secret=a1'.repeat(M),
    () => '&a='.repeat(3 * M),
    () => 'sk-'.repeat(3 * M),
    () => 'AccountKey='.repeat(M),
    () => '0123456789:AA'.repeat(700_000),
    () => 'abc8Q~'.repeat(M),
    () => 'Bearer '.repeat(M),
    () => 'Basic\t'.repeat(M),
    () => `${'('.repeat(20)}"aaaaaa1" secret`.repeat(200_000),
    () => ' '.repeat(10 * M)
  ]
  test.each(thinned('hostile texts for secrets', texts, 8))('%# is passed over', text => {
    expect(concealSecrets(joined(text())).length).toBeGreaterThan(0)
  })

  test('a long secret is concealed to its end', () => {
    const token = joined(`e·yJ${RANDOM}.e·yJ${RANDOM.repeat(20_000)}.${RANDOM}`)
    expect(concealSecrets(`a ${token} b`) === 'a *** b').toBe(true)
  })
})
