import type { Clock } from '../base/deadline.ts'

/** What a timer takes; it fires at once for more. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The machine's clock and timers. Handed in at the composition root; everything below takes a `Clock`. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    // Not a number is no time at all.
    for (let left = milliseconds > 0 ? milliseconds : 0; ; left -= LONGEST_TIMER) {
      await timer(Math.min(left, LONGEST_TIMER), signal)
      if (left <= LONGEST_TIMER) return
    }
  }
}

function timer(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason as Error)
      return
    }
    const running = setTimeout(done, milliseconds)
    function done(): void {
      signal?.removeEventListener('abort', abort)
      resolve()
    }
    function abort(): void {
      clearTimeout(running)
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', abort, { once: true })
  })
}
