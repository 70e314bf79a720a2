import { describe, expect, test } from '@jest/globals'
import { duration, listed, plainText, quoted, shortened } from '../../../src/base/display.ts'

describe('names of strangers in one line of text', () => {
  test.each([
    ['a\nb\r\nc', 'a b c'],
    ['a\u2028b\u0085c\u0000d', 'a b c d'],
    ['safe\u202Egnp.exe', 'safegnp.exe'],
    ['\u200Bhidden\uFEFF', 'hidden'],
    ['  much   room  ', 'much room'],
    ['👩‍💻 emoji stay', '👩‍💻 emoji stay']
  ])('%j becomes %j', (text, expected) => {
    expect(plainText(text)).toBe(expected)
  })

  test('a long one is cut at a whole character', () => {
    expect(plainText('😀'.repeat(10), 5)).toBe('😀😀😀😀…')
  })

  test('one of which most is nothing to show says that it was cut', () => {
    expect(plainText(`a${'\n'.repeat(1_000_000)}b`, 5)).toBe('a…')
    expect(plainText(`a${'\n'.repeat(30)}b`, 5)).toBe('a b')
  })

  test('quotes inside do not end the quotation', () => {
    expect(quoted('say "yes"')).toBe(`"say 'yes'"`)
  })
})

test('lists say what they leave out', () => {
  expect(listed([])).toBe('none')
  expect(listed(['a', 'b'])).toBe('a, b')
  expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more')
})

test('identifiers are shortened, short ones are not', () => {
  expect(shortened('0123456789abcdef0123456789abcdef')).toBe('0123…cdef')
  expect(shortened('sql-1')).toBe('sql-1')
})

test.each([
  [-5, '0.0 s'],
  [420, '0.4 s'],
  [42_000, '42 s'],
  [65_000, '1 min 05 s'],
  [3_600_000, '60 min 00 s']
])('%i ms reads %s', (milliseconds, expected) => {
  expect(duration(milliseconds)).toBe(expected)
})
