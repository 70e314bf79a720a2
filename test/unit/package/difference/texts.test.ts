import { describe, expect, test } from '@jest/globals'
import { normalised } from '../../../../src/package/difference/text-form.ts'
import { newTexts } from '../../../../src/package/difference/texts.ts'
import { concealSecrets } from '../../../../src/package/rules/content/secret-shapes.ts'

const texts = newTexts(text => text)

describe('texts of a change', () => {
  test('one line each: side by side only', () => {
    expect(texts.changed('a', 'b')).toEqual({ before: 'a', after: 'b' })
    expect(texts.changed(undefined, '')).toEqual({ after: '' })
    expect(texts.changed('a', undefined)).toEqual({ before: 'a' })
  })

  test('several lines: line by line as well', () => {
    expect(texts.changed('a\nb', 'a\nc').lines).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'removed', text: 'b' },
      { kind: 'added', text: 'c' }
    ])
    expect(texts.changed(undefined, 'a\nb').lines).toEqual([
      { kind: 'added', text: 'a' },
      { kind: 'added', text: 'b' }
    ])
  })

  test('long texts and lines are cut, never inside a character', () => {
    const { before, lines } = texts.changed(`${'x'.repeat(1_999)}😀${'y'.repeat(3_000)}`, 'a\nb')
    expect(before).toBe(`${'x'.repeat(1_999)}… (5001 characters)`)
    // In pieces, of which none is cut.
    expect(lines?.[0]?.text).toBe(`${'x'.repeat(320)}…`)
    expect(lines?.every(({ text }) => text.length <= 322)).toBe(true)
  })

  test('secrets are taken out of every text, also where the change is the secret itself', () => {
    const secret = (name: string): string => `Set(a, 1);\nSet(apiKey, "${name}");\nSet(b, 2)`
    const change = newTexts(concealSecrets).changed(secret('q8Zr31LmWx77PtKd'), secret('n5Yv90QcBs42HgTe'))
    expect(JSON.stringify(change)).not.toMatch(/q8Zr31LmWx77PtKd|n5Yv90QcBs42HgTe/)
    expect(change.before).toContain('Set(a, 1)')
    expect(change.lines?.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  })

  test('a secret over several lines is taken out of them', () => {
    const key = (middle: string): string =>
      `a\n-----BEGIN RSA PRIVATE KEY-----\nMIIEow${middle}\nMIIEpx${middle}\n-----END RSA PRIVATE KEY-----`
    const change = newTexts(concealSecrets).changed(key('AAAA1111'), key('BBBB2222'))
    expect(JSON.stringify(change)).not.toMatch(/AAAA1111|BBBB2222/)
  })

  test('what a value stands under may say that it is a secret', () => {
    const value = 'q8Zr31LmWx77PtKd'
    const change = newTexts(concealSecrets).changed(value, `${value}2`, 'x-api-key')
    expect(change).toEqual({ before: '***', after: '***' })
    expect(newTexts(concealSecrets).changed('Hello "you"', 'b', 'subject')).toEqual({
      before: 'Hello "you"',
      after: 'b'
    })
  })

  test('line ends and blanks before them are no difference', () => {
    expect(normalised('If(a,\r\n  b  \r\n)\r\n')).toBe(normalised('If(a,\n  b\n)'))
    expect(normalised('a  ')).toBe('a')
    expect(normalised('  a')).not.toBe(normalised('a'))
  })
})
