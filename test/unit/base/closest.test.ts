import { describe, expect, test } from '@jest/globals'
import { closest, didYouMean } from '../../../src/base/closest.ts'

const NAMES = ['lease-held', 'link-expired', 'literal-secret', 'literal-secrets-in-flows', 'personal-data']

describe('the closest names', () => {
  test.each([
    ['lease-hold', ['lease-held']],
    ['Lease-Held', ['lease-held']],
    ['leaseheld', ['lease-held']],
    ['literal-secrets', ['literal-secret']],
    ['personal-dta', ['personal-data']]
  ])('to %s', (word, expected) => {
    expect(closest(word, NAMES)).toEqual(expected)
  })

  test.each(['', 'x', 'nothing-like-it', 'l'.repeat(100_000)])('are none for "%.20s"', word => {
    expect(closest(word, NAMES)).toEqual([])
  })

  test('come with the closest first, and two at most', () => {
    expect(closest('abcdf', ['abxyf', 'abcde', 'abcd', 'abcdf'])).toEqual(['abcdf', 'abcde'])
  })
})

describe('the question', () => {
  test('names one or two', () => {
    expect(didYouMean('abce', ['abcd', 'abcx', 'zzzz'])).toBe(' (did you mean "abcd" or "abcx"?)')
    expect(didYouMean('lease-hold', NAMES)).toBe(' (did you mean "lease-held"?)')
  })

  test('is not asked where no name is close', () => {
    expect(didYouMean('nope', NAMES)).toBe('')
  })
})
