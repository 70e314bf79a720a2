import { describe, expect, test } from '@jest/globals'
import {
  countOf,
  MAX_PARALLEL,
  parseAmount,
  parsePause,
  widthOf
} from '../../../../../src/action/inputs/targets/amount.ts'

describe('an amount of targets', () => {
  test.each([
    ['3', 100, 3],
    ['10%', 100, 10],
    ['10 %', 100, 10],
    // A part is rounded up, and never none.
    ['10%', 8, 1],
    ['10%', 11, 2],
    ['1%', 3, 1],
    ['100%', 7, 7]
  ])('%s of %i is %i', (written, all, count) => {
    const amount = parseAmount(written)
    expect(amount === undefined ? undefined : countOf(amount, all)).toBe(count)
  })

  test.each(['', '0', '0%', '101%', '-1', '1.5', '1e3', '٣', '10001', '%', '5 percent', '1'.repeat(100_000)])(
    '%#: anything else is none',
    written => {
      expect(parseAmount(written)).toBeUndefined()
    }
  )

  test('of targets side by side has a bound of its own', () => {
    expect(parseAmount('50', MAX_PARALLEL)).toEqual({ count: 50 })
    expect(parseAmount('51', MAX_PARALLEL)).toBeUndefined()
    expect([widthOf({ percent: 100 }, 1_000), widthOf({ percent: 25 }, 40)]).toEqual([50, 10])
  })
})

test.each<[string, number | undefined]>([
  ['90s', 90_000],
  ['15 m', 900_000],
  ['6h', 21_600_000],
  ['7h', undefined],
  ['99999h', undefined],
  ['15', undefined],
  ['-1m', undefined],
  ['1d', undefined],
  ['', undefined]
])('the pause %p', (written, milliseconds) => {
  expect(parsePause(written)).toBe(milliseconds)
})
