import { describe, expect, test } from '@jest/globals'
import {
  entropyOf,
  isPlaceholder,
  looksLikePassword,
  looksRandom,
  secretName
} from '../../../../../src/package/rules/content/secret-words.ts'
import { RANDOM } from '../../../../support/made-up-secrets.ts'

describe('what something is called', () => {
  test.each([
    'x-api-key',
    'Ocp-Apim-Subscription-Key',
    'Authorization',
    'access_token',
    'varAccessToken',
    'APIKey',
    'gblAPIKey2',
    'x-functions-key',
    'token',
    'connectionString',
    'sig'
  ])('%s is a key', name => expect(secretName(name)).toBe('key'))

  test.each(['clientSecret', 'client_secret', 'varPassword', 'Secret', 'smtpPassword', 'txtPwd.Text', 'password_1'])(
    '%s is a password',
    name => expect(secretName(name)).toBe('password')
  )

  test.each([
    'secretary',
    'keyboard',
    'Primary Key',
    'key',
    'token_type',
    'continuationToken',
    'passwordless',
    'Name',
    'isPasswordVisible',
    'design',
    'secretName',
    `${'a'.repeat(200)}password`
  ])('%s is neither', name => expect(secretName(name)).toBeUndefined())
})

test.each([
  '<key>',
  'YOUR_KEY',
  '<ENTER SECRET>',
  'xxxxxxxxxxxx',
  '••••••••',
  "@parameters('a')",
  "@{variables('a')}",
  "Basic @{base64(variables('a'))}",
  '{{key}}',
  '${KEY}',
  '%KEY%',
  '__KEY__',
  '#{KEY}#',
  'enter it here',
  'password',
  'changeme',
  '***',
  ''
])('%s is a placeholder', text => expect(isPlaceholder(text)).toBe(true))

describe('brackets', () => {
  const pairs = [
    ['<', '>'],
    ['[', ']'],
    ['{', '}'],
    ['%', '%'],
    ['#', '#'],
    ['__', '__'],
    ['${', '}'],
    ['$(', ')'],
    ['#{', '}#']
  ] as const

  test.each(pairs)('%s and %s make a placeholder of what is between them', (open, close) => {
    expect(isPlaceholder(`${open}${RANDOM}${close}`)).toBe(true)
  })

  test.each(pairs)('%s alone, or %s alone, makes none', (open, close) => {
    expect(isPlaceholder(`${open}${RANDOM}`)).toBe(false)
    expect(isPlaceholder(`${RANDOM}${close}`)).toBe(false)
  })

  test('of different pairs make none', () => {
    expect(isPlaceholder(`[${RANDOM})`)).toBe(false)
    expect(isPlaceholder(`%${RANDOM}#`)).toBe(false)
  })
})

test.each([RANDOM, '@@literal2024', '#Start2024', 'DataCenter2024!', 'Summer2024'])('%s is none', text =>
  expect(isPlaceholder(text)).toBe(false)
)

test('keys look random, words and addresses do not', () => {
  expect(looksRandom(RANDOM)).toBe(true)
  expect(looksRandom('0123456789abcdef0123456789abcdef')).toBe(true)
  expect(looksRandom('a sentence with 1 number')).toBe(false)
  expect(looksRandom('abcabcabcabc1111')).toBe(false)
  expect(looksRandom('onlylettersofawordorthelike')).toBe(false)
  expect(looksRandom('https://x.example.net/a1B2c3D4e5')).toBe(false)
  expect(looksRandom(`${RANDOM} `.repeat(500))).toBe(false)
  expect(entropyOf('aaaa')).toBe(0)
  expect(entropyOf('abcd')).toBe(2)
})

test('passwords mix kinds of characters', () => {
  expect(looksLikePassword('Summer2024')).toBe(true)
  expect(looksLikePassword('summer2024')).toBe(true)
  expect(looksLikePassword('Summer')).toBe(false)
  expect(looksLikePassword('Please enter 1 password')).toBe(false)
  expect(looksLikePassword('a1B')).toBe(false)
})
