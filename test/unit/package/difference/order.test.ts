import { expect, test } from '@jest/globals'
import { outOfOrder } from '../../../../src/package/difference/order.ts'

test.each([
  [[], []],
  [[1, 2, 3], []],
  [[2, 3, 1], [2]],
  [[3, 1, 2], [0]],
  [[1, 5, 2, 3], [1]]
])('of %j, the numbers at %j are out of order', (numbers, expected) => {
  expect([...outOfOrder(numbers)]).toEqual(expected)
})

test('the rest is in order, and as much as can be stays', () => {
  const numbers = [4, 0, 3, 1, 2, 9, 8, 5, 7, 6]
  const out = outOfOrder(numbers)
  const rest = numbers.filter((_, at) => !out.has(at))
  expect(rest).toEqual([...rest].sort((one, other) => one - other))
  expect(rest).toHaveLength(5)
})
