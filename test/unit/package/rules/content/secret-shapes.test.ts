import { describe, expect, test } from '@jest/globals'
import {
  concealSecrets,
  entropyOf,
  isPlaceholder,
  isSecretName,
  looksRandom
} from '../../../../../src/package/rules/content/secret-shapes.ts'

/** Puts a word in a text that no scanner of repositories shall see whole. */
const say = (word: string): string => word
const KEY = ['4mZ8', 'qT1x', 'Rw7L', 'p0Vb', 'N3sK', 'y6Hd'].join('')

describe('secrets in a text', () => {
  test('they are blanked, and nothing else is', () => {
    expect(concealSecrets(`Set(varApiKey, "${KEY}"); Patch(Items, {Name: "x"})`)).toBe(
      'Set(varApiKey, "***"); Patch(Items, {Name: "x"})'
    )
    expect(concealSecrets(`a ${say('AccountKey')}=${KEY.repeat(4).slice(0, 86)}==; b`)).toBe('a ***; b')
    expect(concealSecrets('Navigate(Screen2)')).toBe('Navigate(Screen2)')
  })

  test.each(['clientSecret', 'x-api-key', 'Ocp-Apim-Subscription-Key', 'Authorization', 'varPassword', 'access_token'])(
    '%s names one',
    name => {
      expect(isSecretName(name)).toBe(true)
    }
  )

  test.each(['secretary', 'keyboard', 'Primary Key', 'token_type', 'passwordless', 'Name'])('%s names none', name => {
    expect(isSecretName(name)).toBe(false)
  })

  test.each(['<key>', 'YOUR_KEY', 'xxxxxxxxxxxx', "@parameters('a')", 'short', '{{key}}', 'enter it here'])(
    '%s is a placeholder',
    text => {
      expect(isPlaceholder(text)).toBe(true)
    }
  )

  test('keys look random, words do not', () => {
    expect(looksRandom(KEY)).toBe(true)
    expect(looksRandom('a sentence with 1 number')).toBe(false)
    expect(looksRandom('abcabcabcabc1111')).toBe(false)
    expect(entropyOf('aaaa')).toBe(0)
  })

  test.each([
    'A'.repeat(5_000_000),
    '"'.repeat(1_000_000),
    'secret="'.repeat(300_000),
    '://a:'.repeat(500_000),
    'eyJ'.repeat(1_000_000),
    `Password=${'a'.repeat(2_000_000)}`,
    '-----BEGIN PRIVATE KEY-----'.repeat(50_000),
    'key = key = '.repeat(200_000)
  ])('a hostile text of megabytes is passed over: %#', text => {
    expect(concealSecrets(text).length).toBeGreaterThan(0)
  })
})
