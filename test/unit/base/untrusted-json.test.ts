import { describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import { parseBounded } from '../../../src/base/bounded-json.ts'
import { safeParse } from '../../../src/base/read-once.ts'

describe('JSON of services and other runs', () => {
  test('is read like any JSON', () => {
    const text = '{"a":["[[[[","\\\\\\"{{{",{"b":[1,null]}],"__proto__":1}'
    expect(parseBounded(text)).toEqual(JSON.parse(text))
  })

  test.each(['['.repeat(5_000_000), '{"a":'.repeat(300) + '1' + '}'.repeat(300)])(
    'is refused where it is deep',
    text => {
      expect(() => parseBounded(text)).toThrow(SyntaxError)
    }
  )
})

test('what does not fit in a hundred thousand places does not fit', () => {
  const list = z.looseObject({ value: z.array(z.looseObject({ id: z.string() })) })
  expect(safeParse(list, { value: Array.from({ length: 200_000 }, () => ({})) }).success).toBe(false)
  expect(safeParse(list, { value: [{ id: 'a' }] })).toEqual({ success: true, data: { value: [{ id: 'a' }] } })
})
