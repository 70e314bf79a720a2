/**
 * Runs one write at a time. Requests that arrive during a write share the next one. If a write fails, it rejects for
 * every request that it serves.
 */
export class CoalescedWrites {
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
