import { describe, expect, test } from '@jest/globals'
import { numbered } from '../../../src/commands/numbered.ts'

describe('a list of sentences on one line', () => {
  test.each([
    [[], 'none'],
    [['one.'], 'one'],
    [['one.', 'two'], '(1) one. (2) two'],
    [['one', 'two', 'three', 'four'], '(1) one. (2) two. And 2 more']
  ])('%j', (sentences, expected) => {
    expect(numbered(sentences, 2)).toBe(expected)
  })
})
