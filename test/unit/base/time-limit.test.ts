import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../../../src/base/deadline.ts'
import { timeoutError, untilAborted, withinDeadline } from '../../../src/base/time-limit.ts'
import { systemClock } from '../../../src/platform/system-clock.ts'
import { FakeClock } from '../../support/clock.ts'
import { rejectionOf } from '../../support/refusal.ts'

const WAITING = { doing: 'fetch it', waitedFor: 'the thing' }
const forever = new Promise<never>(() => {})

describe('work of a library that knows no deadline', () => {
  test('is handed on when it comes in time, and told that nobody waits any longer', async () => {
    let heard: AbortSignal | undefined
    const deadline = new Deadline(systemClock, 60_000)
    const result = await withinDeadline({ deadline }, WAITING, async signal => {
      heard = signal
      return 'done'
    })
    expect([result, heard?.aborted]).toEqual(['done', true])
  })

  test('is left behind when the deadline passes: what, how long, and which input allows more', async () => {
    const deadline = new Deadline(new FakeClock(), 90_000, 'max-async-wait-time')
    const message = await rejectionOf(withinDeadline({ deadline }, WAITING, () => forever))
    expect(message).toBe(
      'Could not fetch it: the thing did not arrive within the wait time of 1 min 30 s. Raise max-async-wait-time if it needs longer.'
    )
  })

  test('is not begun when the deadline has passed', async () => {
    let begun = false
    const deadline = new Deadline(new FakeClock(), 0)
    await rejectionOf(
      withinDeadline({ deadline }, WAITING, async () => {
        begun = true
      })
    )
    expect(begun).toBe(false)
  })

  test('ends with the reason of a cancelled run', async () => {
    const cancel = new AbortController()
    const reason = new Error('cancelled')
    const under = withinDeadline(
      { deadline: new Deadline(systemClock, 60_000), signal: cancel.signal },
      WAITING,
      () => forever
    )
    cancel.abort(reason)
    await expect(under).rejects.toBe(reason)
    await expect(untilAborted(cancel.signal, forever)).rejects.toBe(reason)
  })

  test('where no input allows more, none is named', () => {
    expect(timeoutError(new Deadline(new FakeClock(), 1), WAITING).remedy).toBe('Run it again later.')
  })
})

describe("the machine's clock", () => {
  test.each([2 ** 31, 2 ** 40, Number.MAX_VALUE, Number.POSITIVE_INFINITY])(
    'a pause of %d ms does not end at once',
    async milliseconds => {
      const stop = new AbortController()
      let over = false
      const pause = (async () => {
        await systemClock.sleep(milliseconds, stop.signal)
        over = true
      })().catch(() => {})
      await systemClock.sleep(20)
      expect(over).toBe(false)
      stop.abort()
      await pause
    }
  )

  test.each([0, -1, Number.NEGATIVE_INFINITY, Number.NaN])('a pause of %d ms is none', async milliseconds => {
    await systemClock.sleep(milliseconds)
  })
})
