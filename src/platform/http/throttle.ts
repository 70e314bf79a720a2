import { pause, retryAfterOf, type Timing } from './retry.ts'
import type { ResponseHeaders } from './request.ts'

/** Milliseconds to hold back where the service does not say how long. */
const BY_DEFAULT = 1_000

/**
 * Holds back requests that a service counts together, after it refused one of them with 429. Without it, each of many
 * clients would find out by a refusal of its own, and every refusal counts as a request again. That the limits count by
 * tenant and identity is what Microsoft documents for Power Platform; the packaging calls are not named there.
 */
export class Throttle {
  #until = 0

  /** Waits until requests may be sent again. Returns at once where the wait would outlast the run. */
  async wait(timing: Timing): Promise<void> {
    for (let left = this.#left(timing); left > 0 && left < timing.left(); left = this.#left(timing))
      await pause(left, timing)
  }

  /** Looks at a response for a refusal. */
  note({ status, headers }: { readonly status: number; readonly headers: ResponseHeaders }, now: number): void {
    if (status !== 429) return
    this.#until = Math.max(this.#until, now + (retryAfterOf(headers, now) ?? BY_DEFAULT))
  }

  #left({ clock }: Timing): number {
    return this.#until - clock.now()
  }
}
