import { describe, expect, test } from '@jest/globals'
import { firstFault } from '../../../src/package/json-fault.ts'

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('finding where JSON breaks', () => {
  test.each([
    ['{"a": oops}', 6],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['{a: 1}', 1],
    ['[1 2]', 3],
    ['[1,]', 3],
    ['{"a": "b', 6],
    ['{"a": "\\q"}', 6],
    ['{"a": "\\N"}', 6],
    ['{"a": [1, 2}', 11],
    ['{"a": 1', 7],
    ['{} {}', 3],
    ['01', 1],
    ['"a\nb"', 0],
    ['', 0],
    [']', 0]
  ])('%j breaks at %i', (text, at) => {
    expect(isJson(text)).toBe(false)
    expect(firstFault(text)).toBe(at)
  })

  test('agrees with the parser on every prefix and on every changed character', () => {
    const text = '{"a": [1, -2.5e3, true, null, {}], "b\\u0041\\n": {"c": ["", [], false]}} '
    for (let at = 0; at <= text.length; at += 1) {
      expect([at, firstFault(text.slice(0, at)) === undefined]).toEqual([at, isJson(text.slice(0, at))])
      for (const change of ['', '"', ',', ']', '}', '0', '\\', ' ', '\n']) {
        const changed = text.slice(0, at) + change + text.slice(at + 1)
        expect([changed, firstFault(changed) === undefined]).toEqual([changed, isJson(changed)])
      }
    }
  })
})
