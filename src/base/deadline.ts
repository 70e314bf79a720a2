/** Time as an argument, so that nothing below the composition root reads a clock. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The part of the wait that is kept back for a rollback, and the most that it may be, in milliseconds. */
const RESERVED_PART = 1 / 5
const MOST_RESERVED = 10 * 60_000

/** Time that is kept back from a wait. */
export interface Reserve {
  readonly milliseconds: number
  /** Does work that may use the reserve. */
  spend<Result>(work: () => Promise<Result>): Promise<Result>
  /** Gives the time back to the wait. Calling it again has no effect. */
  release(): void
}

/** The end of all waiting. Each command has one, shared by everything that waits in it. */
export class Deadline {
  readonly clock: Clock
  readonly #span: number
  readonly #end: number
  readonly #reserves = new Set<Reserve>()
  #spending = 0
  /** Name of the input that extends the wait; undefined when there is none. */
  readonly input: string | undefined

  constructor(clock: Clock, milliseconds: number, input?: string) {
    this.clock = clock
    this.#span = milliseconds
    this.input = input
    this.#end = clock.now() + milliseconds
  }

  /** Length of the whole wait in milliseconds, for messages. A reserve is not part of it. */
  get span(): number {
    return this.#span - this.#kept
  }

  /**
   * Keeps time back for work that must be possible after the wait is over: everything else ends earlier. Several reserves
   * are the same time, because the wait is shared: while one is in use, everyone who waits has that time.
   */
  reserve(): Reserve {
    const reserve: Reserve = {
      milliseconds: this.#reserved,
      spend: async work => {
        this.#spending += 1
        try {
          return await work()
        } finally {
          this.#spending -= 1
        }
      },
      release: () => void this.#reserves.delete(reserve)
    }
    this.#reserves.add(reserve)
    return reserve
  }

  get #reserved(): number {
    return Math.min(this.#span * RESERVED_PART, MOST_RESERVED)
  }

  get #kept(): number {
    return this.#reserves.size > 0 && this.#spending === 0 ? this.#reserved : 0
  }

  /** Milliseconds left; 0 when the deadline has passed. */
  left(): number {
    return this.leftWith(0)
  }

  /** Milliseconds left if the deadline were `grace` milliseconds later. */
  leftWith(grace: number): number {
    return Math.max(0, this.#end - this.#kept + grace - this.clock.now())
  }

  over(): boolean {
    return this.left() === 0
  }
}
