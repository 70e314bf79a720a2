import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/platform/system-clock.ts'

/** Longer than any test runs: a pause of this length ends only because something ended it. */
const AN_HOUR = 3_600_000

describe('a pause', () => {
  test('ends by itself and forgets the signal', async () => {
    const { signal } = new AbortController()
    await systemClock.sleep(1, signal)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('ends at once when the signal is aborted, with its reason', async () => {
    const controller = new AbortController()
    const pause = systemClock.sleep(AN_HOUR, controller.signal)
    controller.abort(new Error('cancelled'))
    await expect(pause).rejects.toThrow('cancelled')
  })

  test('does not begin under a signal that is already aborted', async () => {
    const reason = new Error('cancelled before')
    await expect(systemClock.sleep(1, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
