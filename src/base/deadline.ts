/** Time as an argument, so that nothing below the composition root reads a clock. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The end of all waiting. Each command has one, shared by everything that waits in it. */
export class Deadline {
  readonly clock: Clock
  readonly #end: number
  /** Length of the whole wait in milliseconds, for messages. */
  readonly span: number
  /** Name of the input that extends the wait; undefined when there is none. */
  readonly input: string | undefined

  constructor(clock: Clock, milliseconds: number, input?: string) {
    this.clock = clock
    this.span = milliseconds
    this.input = input
    this.#end = clock.now() + milliseconds
  }

  /** Milliseconds left; 0 when the deadline has passed. */
  left(): number {
    return this.leftWith(0)
  }

  /** Milliseconds left if the deadline were `grace` milliseconds later. */
  leftWith(grace: number): number {
    return Math.max(0, this.#end + grace - this.clock.now())
  }

  over(): boolean {
    return this.left() === 0
  }
}
