import { expect, test } from '@jest/globals'
import { Deadline } from '../../../src/base/deadline.ts'
import { FakeClock } from '../../support/clock.ts'

const MINUTE = 60_000

test('what is kept back is no part of the wait, and can be spent after it', async () => {
  const clock = new FakeClock()
  const deadline = new Deadline(clock, 10 * MINUTE)
  const reserve = deadline.reserve()
  expect([deadline.left(), deadline.span, reserve.milliseconds]).toEqual([8 * MINUTE, 8 * MINUTE, 2 * MINUTE])
  clock.advance(9 * MINUTE)
  expect(deadline.over()).toBe(true)
  expect(await reserve.spend(async () => deadline.left())).toBe(MINUTE)
  expect(deadline.over()).toBe(true)
  reserve.release()
  reserve.release()
  expect([deadline.left(), deadline.span]).toEqual([MINUTE, 10 * MINUTE])
})

test('several reserves are the same time, which is kept until the last is released, and never long', async () => {
  const clock = new FakeClock()
  const deadline = new Deadline(clock, 300 * MINUTE)
  const [one, other] = [deadline.reserve(), deadline.reserve()]
  expect(deadline.left()).toBe(290 * MINUTE)
  one.release()
  expect(deadline.left()).toBe(290 * MINUTE)
  await expect(other.spend(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(deadline.left()).toBe(290 * MINUTE)
  other.release()
  expect(deadline.left()).toBe(300 * MINUTE)
})
