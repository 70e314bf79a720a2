/**
 * Writes what changes all the time: one write at a time, and what comes meanwhile goes into the next one together. A
 * write that fails fails for all whose records it had.
 */
export class Gathered {
  readonly #write: () => Promise<void>
  #last: Promise<unknown> = Promise.resolve()
  #next: Promise<void> | undefined

  constructor(write: () => Promise<void>) {
    this.#write = write
  }

  /** Resolves when a write that began after this call has ended. */
  written(): Promise<void> {
    this.#next ??= this.#last.then(() => {
      this.#next = undefined
      return this.#write()
    })
    this.#last = this.#next.catch(() => undefined)
    return this.#next
  }
}
