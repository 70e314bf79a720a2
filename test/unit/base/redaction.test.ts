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
    ['JSON in JSON in JSON', JSON.stringify(JSON.stringify(JSON.stringify(SECRET))).slice(7, -7)],
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

describe('the signature of a link nobody registered', () => {
  const SIGNATURE = 'hTgLrS0aFo9i+Xb1mVuCy/2='
  const link = `https://stor1.example/c/a.zip?sv=2021&sig=${encodeURIComponent(SIGNATURE)}&se=2026`
  test.each([
    ['as it is', link],
    ['without encoding', `https://stor1.example/c/a.zip?sig=${SIGNATURE}&se=2026`],
    ['URL-encoded', encodeURIComponent(link)],
    ['URL-encoded in lower case', encodeURIComponent(link).replace(/%../g, code => code.toLowerCase())],
    ['URL-encoded twice', encodeURIComponent(encodeURIComponent(link))],
    ['in JSON of .NET', link.replaceAll('&', '\\u0026')],
    ['in HTML', link.replaceAll('&', '&amp;')],
    ['in numeric references', link.replaceAll('&', '&#38;').replaceAll('=', '&#61;')],
    ['cut', link.slice(0, 60) + '…']
  ])('%s', (_, text) => {
    const clean = new Redactor().redact(`see ${text} there`)
    expect(clean).toContain('***')
    for (let at = 0; at + 4 <= SIGNATURE.length; at++) expect(clean).not.toContain(SIGNATURE.slice(at, at + 4))
  })

  // The sizes are those of texts that a package may hold.
  test.each([
    ['as it is', '?sig=', 'aB3/'],
    ['URL-encoded', '%26sig%3D', '%2B%2f'],
    ['URL-encoded twice', '%2526sig%253D', '%25'],
    ['in JSON of .NET', '\\u0026sig\\u003d', '\\u002b'],
    ['in numeric references', '&#38;sig&#61;', '&#43;&#x2F;'],
    ['of mixed notations', '&sig=', 'a%2b\\u002f&#61;']
  ])('ten million characters %s are blanked to the end', (_, start, piece) => {
    const long = piece.repeat(Math.ceil(10_000_000 / piece.length))
    expect(new Redactor().redact(`see ${start}${long} there`)).toBe(`see ${start}*** there`)
  })

  test('each of several is blanked, and one without a value stays', () => {
    expect(new Redactor().redact('?sig=abc&sig=&x=1&sig=d')).toBe('?sig=***&sig=&x=1&sig=***')
  })

  test('a word that ends like it stays', () => {
    const text = 'design=blue, the sig=x of it, ?signal=1'
    expect(new Redactor().redact(text)).toBe(text)
  })
})

describe('a secret that was written in another way', () => {
  const SECRETS = ['S3cret/Value+With=Marks&More?', 'M7kd93hfLQpz82', 'päss wörd 1234']
  const WAYS: Readonly<Record<string, (secret: string) => string>> = {
    'percent-encoding in lower case': secret => encodeURIComponent(secret).replace(/%../g, code => code.toLowerCase()),
    'hexadecimal digits': secret => Buffer.from(secret).toString('hex'),
    'Basic authorization': secret => `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`,
    'base64 of UTF-16': secret => Buffer.from(`Set-Key "${secret}"`, 'utf16le').toString('base64'),
    'base64url inside a JSON document': secret => Buffer.from(`{"key":"${secret}"}`).toString('base64url'),
    'numeric character references': secret => secret.replace(/[^A-Za-z0-9 ä-ü/+]/g, mark => `&#${mark.charCodeAt(0)};`),
    'lines of 10 characters': secret => `<${secret.padEnd(16, '!')}>`.replace(/.{10}/g, '$&\n')
  }
  test.each(SECRETS.flatMap(secret => Object.keys(WAYS).map(way => [way, secret] as const)))(
    '%s: %s',
    (way, secret) => {
      const redactor = new Redactor()
      redactor.add(way.startsWith('lines') ? secret.padEnd(16, '!') : secret)
      expect(redactor.redact(WAYS[way]?.(secret) ?? '')).toContain('***')
    }
  )
})

test('a lone surrogate in a secret is no trouble', () => {
  const redactor = new Redactor()
  redactor.add('broken\ud800secret')
  expect(redactor.redact('it is broken\ud800secret')).toBe('it is ***')
})
