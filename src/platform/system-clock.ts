import type { Clock } from '../base/deadline.ts'

/** The longest delay a timer supports, in milliseconds; with more it fires at once. */
const MAX_TIMER = 2 ** 31 - 1

/** The machine's clock and timers. Everything below the composition root takes a `Clock`. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(milliseconds, signal) {
    // NaN counts as zero.
    for (let left = milliseconds > 0 ? milliseconds : 0; ; left -= MAX_TIMER) {
      await timer(Math.min(left, MAX_TIMER), signal)
      if (left <= MAX_TIMER) return
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
