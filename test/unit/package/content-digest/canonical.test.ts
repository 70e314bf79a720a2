import { describe, expect, test } from '@jest/globals'
import { unordered, valueDigest, without } from '../../../../src/package/content-digest/canonical.ts'
import { longNumbers } from '../../../../src/package/content-digest/long-numbers.ts'

describe('the digest of a value', () => {
  test('is the same for other orders of keys, and for fields that are undefined', () => {
    expect(valueDigest({ a: 1, b: { c: [1, 2], d: null } })).toBe(valueDigest({ b: { d: null, c: [1, 2] }, a: 1 }))
    expect(valueDigest({ a: 1, b: undefined })).toBe(valueDigest({ a: 1 }))
    expect(valueDigest('x'.repeat(200_000))).toBe(valueDigest('x'.repeat(200_000)))
  })

  test('is another one for every other value', () => {
    const flat = [null, true, false, 0, 1, '', '0', '1', 'null', 'true', '"', '\\', '\\"', [], {}]
    const nested = [[[]], [{}], { a: [] }, { a: {} }, { a: null }, { a: 'b' }, { b: 'a' }, { 'a:b': '' }]
    const lists = [['a', 'b'], ['b', 'a'], ['a,b'], ['a', ['b']], [['a'], 'b'], { a: 'b', c: 'd' }, { a: 'b"', c: 'd' }]
    const values: unknown[] = [...flat, ...nested, ...lists, 'x'.repeat(200_000), 'x'.repeat(200_001)]
    expect(new Set(values.map(value => valueDigest(value))).size).toBe(values.length)
  })

  test('takes texts for what they stand for, and tells that from the text', () => {
    const meaning = (text: string): string | undefined => (text === 'key' ? 'flow Notify' : undefined)
    expect(valueDigest({ a: ['key'] }, meaning)).toBe(valueDigest({ a: ['other'] }, () => 'flow Notify'))
    expect(valueDigest(['key'], meaning)).not.toBe(valueDigest(['flow Notify'], meaning))
    expect(valueDigest({ key: 1 }, meaning)).toBe(valueDigest({ key: 1 }))
  })

  test('without order', () => {
    expect(unordered(['a', 'b', 'a'])).toEqual(unordered(['b', 'a', 'a']))
    expect(unordered(['a', 'b'])).not.toEqual(unordered(['a', 'b', 'b']))
  })

  test('of nothing where fields are taken out of what has none', () => {
    expect(without({ a: 1, b: 2, c: 3 }, new Set(['a']), new Set(['c', 'd']))).toEqual({ b: 2 })
    expect([null, 1, 'text', ['a']].map(value => without(value))).toEqual([{}, {}, {}, {}])
  })
})

describe('numbers that are too long for ours', () => {
  const longIn = (text: string): string[] => longNumbers(Buffer.from(text))

  test('are found outside of texts', () => {
    expect(longIn('{"a":9007199254740993,"b":[-12345678901234567890,1.0]}')).toEqual([
      '-12345678901234567890',
      '9007199254740993'
    ])
    expect(longIn('[0.12345678901234567,1e5]')).toEqual(['0.12345678901234567'])
  })

  test('and nowhere else', () => {
    expect(longIn('{"9007199254740993":"9007199254740993","\\"9007199254740993":1}')).toEqual([])
    expect(longIn('[1234567890,true,"')).toEqual([])
    expect(longIn('')).toEqual([])
  })
})
