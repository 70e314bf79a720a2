import { describe, expect, test } from '@jest/globals'
import { Redactor } from '../../../src/base/redaction.ts'

const SECRET = 'p@ss/w+rd "quoted" ü=%'

test('a secret with half a pair of surrogates is taken out like any other', () => {
  const redactor = new Redactor()
  redactor.add('https://store.example/c?sig=a\ud800b')
  expect(redactor.redact('see https://store.example/c?sig=a\ud800b there')).toBe('see *** there')
})

describe('a secret is blanked in every form', () => {
  const bytes = Buffer.from(SECRET)
  test.each([
    ['raw', SECRET],
    ['base64', bytes.toString('base64')],
    ['base64 without padding', bytes.toString('base64').replace(/=+$/, '')],
    ['base64url', bytes.toString('base64url')],
    ['URL-encoded', encodeURIComponent(SECRET)],
    ['form-encoded', new URLSearchParams({ a: SECRET }).toString().slice(2)],
    ['JSON-escaped', JSON.stringify(SECRET).slice(1, -1)],
    ['URL-encoded base64', encodeURIComponent(bytes.toString('base64'))]
  ])('%s', (_, form) => {
    const redactor = new Redactor()
    redactor.add(SECRET)
    expect(redactor.redact(`before ${form} after`)).toBe('before *** after')
  })

  test.each(['', 'u', 'us', 'user:'])('inside a longer text that is base64 as a whole, after %j', before => {
    const redactor = new Redactor()
    redactor.add(SECRET)
    const encoded = Buffer.from(`${before}${SECRET}tail`).toString('base64')
    expect(redactor.redact(encoded)).toContain('***')
  })
})

test('each line of a multi-line secret counts', () => {
  const redactor = new Redactor()
  redactor.add('-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQ\nQCAQEAx4yhJk8\n-----END KEY-----')
  expect(redactor.redact('it was MIIEvQIBADANBgkqhkiG9w0BAQ.')).toBe('it was ***.')
})

test('a secret that contains another is blanked whole', () => {
  const redactor = new Redactor()
  redactor.add('abcd')
  redactor.add('abcdefgh')
  expect(redactor.redact('abcdefgh')).toBe('***')
})

test('values too short to hide are left alone, and nothing is announced twice', () => {
  const announced: string[] = []
  const redactor = new Redactor(forms => announced.push(...forms))
  redactor.add('on')
  redactor.add(undefined)
  redactor.add('longenough')
  const after = announced.length
  redactor.add('longenough')
  expect(redactor.redact('on it goes')).toBe('on it goes')
  expect(announced).toContain('longenough')
  expect(announced).toHaveLength(after)
})
