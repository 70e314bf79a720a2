import { setImmediate, setTimeout } from 'node:timers/promises'
import type { Clock } from '../../src/base/deadline.ts'

/** A clock on which waiting costs nothing: time passes only by being slept or by `advance`. */
export class FakeClock implements Clock {
  #now: number
  /** Every pause that was asked for, in milliseconds. */
  readonly pauses: number[] = []

  constructor(start: number = Date.UTC(2026, 0, 31, 10)) {
    this.#now = start
  }

  now(): number {
    return this.#now
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    this.pauses.push(milliseconds)
    this.#now += milliseconds
    // Sockets and signals get their turn, as they would in a real pause.
    await setImmediate()
    signal?.throwIfAborted()
  }
}

/** The machine's time, with pauses of a twentieth, at most a quarter of a second: for a server that takes no longer. */
export const impatientClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(Math.min(milliseconds / 20, 250), undefined, { signal }).catch(() => signal?.throwIfAborted())
  }
}
