import { describe, expect, test } from '@jest/globals'
import { DEEPEST_JSON, parseJson, safeMap, textAt, valueAt } from '../../../src/package/json-text.ts'
import { refusalOf } from '../../support/refusal.ts'

const parse = (text: string | Uint8Array) => parseJson(Buffer.from(text), 'manifest.json')

describe('reading JSON of a stranger', () => {
  test('skips a byte order mark', () => {
    expect(parse('\ufeff{"a": 1}')).toEqual({ a: 1 })
  })

  test('of duplicate keys the last one counts', () => {
    expect(parse('{"a": 1, "b": 2, "a": 3}')).toEqual({ a: 3, b: 2 })
  })

  test.each([
    '{"__proto__": {"evil": 1}, "a": {"__proto__": 2, "b": 3}}',
    '{"__pro\\u0074o__": {"evil": 1}, "a": {"b": 3}}'
  ])('drops keys that could change a prototype: %s', text => {
    const value = parse(text)
    expect(JSON.stringify(value)).toBe('{"a":{"b":3}}')
    expect(JSON.stringify(Object.assign({}, value))).toBe('{"a":{"b":3}}')
    expect(valueAt(value, 'evil')).toBeUndefined()
  })

  test('reads nesting up to the limit and refuses more without running out of stack', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(Array.isArray(parse(nested(DEEPEST_JSON)))).toBe(true)
    expect(refusalOf(() => parse(nested(DEEPEST_JSON + 1))).why).toContain('200 levels')
    expect(refusalOf(() => parse(nested(100_000))).why).toContain('200 levels')
    expect(refusalOf(() => parse('{"a":'.repeat(100_000))).why).toContain('200 levels')
  })

  test('nesting is bounded in large texts as in small ones', () => {
    const filling = JSON.stringify('[{\\"'.repeat(400_000))
    const large = (depth: number): string => `[${filling},${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}]`
    expect(large(1).length).toBeGreaterThan(1024 * 1024)
    expect(Array.isArray(parse(large(DEEPEST_JSON)))).toBe(true)
    expect(refusalOf(() => parse(large(DEEPEST_JSON + 1))).why).toContain('200 levels')
    expect(refusalOf(() => parse(large(1_000_000))).why).toContain('200 levels')
    expect(refusalOf(() => parse(`${filling}${'{"a":'.repeat(1000)}`)).why).toContain('200 levels')
  })

  test('brackets inside texts are no nesting', () => {
    const text = JSON.stringify({ [`${'['.repeat(300)}\\"`]: `"${'{'.repeat(300)}\\` })
    expect(Object.keys(parse(text) as object)).toHaveLength(1)
  })

  test('names line and column, and never quotes the text', () => {
    const { message } = refusalOf(() => parse('{\n  "password": "geheim",\n  "a": oops\n}'))
    expect(message).toContain('line 3, column 8')
    expect(message).not.toMatch(/geheim|oops/)
  })

  test.each([
    ['nothing', ''],
    ['half an object', '{"a"'],
    ['plain words', 'Forbidden']
  ])('refuses %s', (_, text) => {
    expect(refusalOf(() => parse(text)).why).toContain('not valid JSON')
  })

  test('refuses what is not UTF-8', () => {
    expect(refusalOf(() => parse(Buffer.from('\ufeff{}', 'utf16le'))).why).toBe('it is not UTF-8 text')
  })

  test('refuses more than 64 MiB', () => {
    expect(refusalOf(() => parse(Buffer.alloc(64 * 1024 * 1024 + 1, ' '))).why).toContain('bytes')
  })
})

describe('looking into values', () => {
  test('sees own keys only', () => {
    expect(valueAt({ a: { b: 1 } }, 'a', 'b')).toBe(1)
    expect(valueAt({ a: null }, 'a', 'b')).toBeUndefined()
    expect(valueAt({}, 'constructor')).toBeUndefined()
    expect(valueAt([1], '0')).toBeUndefined()
  })

  test('an empty text is no text', () => {
    expect(textAt({ a: '', b: 'x', c: 1 }, 'a')).toBeUndefined()
    expect(textAt({ b: 'x' }, 'b')).toBe('x')
    expect(textAt({ c: 1 }, 'c')).toBeUndefined()
  })

  test('a safe map holds what was put in and nothing else', () => {
    const map = safeMap([
      ['__proto__', 1],
      ['a', 2]
    ])
    expect(Object.keys(map)).toEqual(['__proto__', 'a'])
    expect(map['__proto__']).toBe(1)
    expect(map['toString']).toBeUndefined()
  })
})
