/** Time as an argument, so that nothing below the composition root reads a clock by itself. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `milliseconds`, rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** A moment after which waiting is over. One is made per command and shared by everything that waits in it. */
export class Deadline {
  readonly #clock: Clock
  readonly #end: number
  /** The whole span in milliseconds, for messages. */
  readonly span: number

  constructor(clock: Clock, milliseconds: number) {
    this.#clock = clock
    this.span = milliseconds
    this.#end = clock.now() + milliseconds
  }

  /** Milliseconds left; 0 when over. */
  left(): number {
    return Math.max(0, this.#end - this.#clock.now())
  }

  over(): boolean {
    return this.left() === 0
  }
}
