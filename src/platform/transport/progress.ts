import type { Progress } from '../../base/progress.ts'
import type { Timing } from '../http/retry.ts'

export type OnProgress = (progress: Progress) => void

const REPORT_INTERVAL = 10_000

/** Reports one wait: its start, a line at most every ten seconds, its end. */
export class ProgressReport {
  readonly #what: string
  readonly #operationId: string | undefined
  readonly #timing: Timing
  readonly #emit: OnProgress
  readonly #started: number
  #lastReport: number

  constructor(what: string, operationId: string | undefined, timing: Timing, emit: OnProgress) {
    this.#what = what
    this.#operationId = operationId
    this.#timing = timing
    this.#emit = emit
    this.#started = timing.clock.now()
    this.#lastReport = this.#started
    this.#report('started')
  }

  get elapsed(): number {
    return this.#timing.clock.now() - this.#started
  }

  waiting(): void {
    if (this.#timing.clock.now() - this.#lastReport >= REPORT_INTERVAL) this.#report('waiting')
  }

  finished(): void {
    this.#report('finished')
  }

  #report(state: Progress['state']): void {
    this.#lastReport = this.#timing.clock.now()
    this.#emit({
      what: this.#what,
      state,
      operationId: this.#operationId,
      elapsed: this.elapsed,
      left: this.#timing.left()
    })
  }
}
