import { expect, test } from '@jest/globals'
import { sideBySide } from '../../../../src/commands/batch/side-by-side.ts'

test('never more at a time than the bound, all of them, results in the order of the items', async () => {
  const items = Array.from({ length: 23 }, (_, index) => index)
  let [running, most] = [0, 0]
  const results = await sideBySide(items, 4, async item => {
    running += 1
    most = Math.max(most, running)
    for (let turn = 0; turn <= item % 5; turn += 1) await Promise.resolve()
    running -= 1
    return item * 10
  })
  expect(most).toBe(4)
  expect(results).toEqual(items.map(item => item * 10))
})

test('nothing to do is done', async () => {
  expect(await sideBySide([], 4, () => Promise.reject(new Error('called')))).toEqual([])
})

test('places are spread over groups, and the items of a group keep their order', async () => {
  const begun: string[] = []
  await sideBySide(
    ['a1', 'a2', 'a3', 'b1', 'c1', 'c2'],
    2,
    async item => {
      begun.push(item)
      await Promise.resolve()
    },
    item => item.charAt(0)
  )
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
})
