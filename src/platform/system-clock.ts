import type { Clock } from '../base/deadline.ts'

/** The machine's clock and timers. Handed in at the composition root; everything below takes a `Clock`. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted === true) {
        reject(signal.reason as Error)
        return
      }
      const timer = setTimeout(done, milliseconds)
      function done(): void {
        signal?.removeEventListener('abort', abort)
        resolve()
      }
      function abort(): void {
        clearTimeout(timer)
        reject(signal?.reason as Error)
      }
      signal?.addEventListener('abort', abort, { once: true })
    })
}
