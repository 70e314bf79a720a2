import type { Timing } from '../http/retry.ts'

/** A sign of life of something that is waited for. */
export interface Progress {
  /** A phrase such as `export of "Expenses"`. */
  readonly what: string
  readonly state: 'started' | 'waiting' | 'finished'
  readonly operationId?: string | undefined
  /** Milliseconds since the wait began. */
  readonly elapsed: number
  /** Milliseconds until the run's deadline. */
  readonly left: number
  /** Nothing on this platform can be cancelled once it runs: no such call is known. */
  readonly cancellable: false
}

export type OnProgress = (progress: Progress) => void

const QUIET = 10_000

/** Reports one wait: its start, a line at most every ten seconds, its end. */
export class ProgressReport {
  readonly #what: string
  readonly #operationId: string | undefined
  readonly #timing: Timing
  readonly #emit: OnProgress
  readonly #began: number
  #lastWord: number

  constructor(what: string, operationId: string | undefined, timing: Timing, emit: OnProgress) {
    this.#what = what
    this.#operationId = operationId
    this.#timing = timing
    this.#emit = emit
    this.#began = timing.clock.now()
    this.#lastWord = this.#began
    this.#say('started')
  }

  get elapsed(): number {
    return this.#timing.clock.now() - this.#began
  }

  waiting(): void {
    if (this.#timing.clock.now() - this.#lastWord >= QUIET) this.#say('waiting')
  }

  finished(): void {
    this.#say('finished')
  }

  #say(state: Progress['state']): void {
    this.#lastWord = this.#timing.clock.now()
    this.#emit({
      what: this.#what,
      state,
      operationId: this.#operationId,
      elapsed: this.elapsed,
      left: this.#timing.left(),
      cancellable: false
    })
  }
}
