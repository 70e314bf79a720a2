/** Time as an argument, so that nothing below the composition root reads a clock by itself. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `milliseconds`, rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** A moment after which waiting is over. One is made per command and shared by everything that waits in it. */
export class Deadline {
  readonly clock: Clock
  readonly #end: number
  /** The whole span in milliseconds, for messages. */
  readonly span: number
  /** The input that makes the span longer; undefined where no input does. */
  readonly input: string | undefined

  constructor(clock: Clock, milliseconds: number, input?: string) {
    this.clock = clock
    this.span = milliseconds
    this.input = input
    this.#end = clock.now() + milliseconds
  }

  /** Milliseconds left; 0 when over. */
  left(): number {
    return this.leftWith(0)
  }

  /** Milliseconds left when the end is `grace` milliseconds later; 0 when that is over too. */
  leftWith(grace: number): number {
    return Math.max(0, this.#end + grace - this.clock.now())
  }

  over(): boolean {
    return this.left() === 0
  }
}
