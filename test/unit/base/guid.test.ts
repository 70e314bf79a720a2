import { expect, test } from '@jest/globals'
import { isGuid } from '../../../src/base/guid.ts'

test.each([
  ['00112233-4455-6677-8899-aabbccddeeff', true],
  ['00112233-4455-6677-8899-AABBCCDDEEFF', true],
  [' 00112233-4455-6677-8899-aabbccddeeff', false],
  ['00112233-4455-6677-8899-aabbccddeeff\n', false],
  ['{00112233-4455-6677-8899-aabbccddeeff}', false],
  ['Default-00112233-4455-6677-8899-aabbccddeeff', false],
  ['00112233445566778899aabbccddeeff', false],
  ['00112233-4455-6677-8899-aabbccddeefg', false],
  ['', false]
])('%j is a GUID: %s', (text, expected) => {
  expect(isGuid(text)).toBe(expected)
})
