import type { Clock } from '../../base/deadline.ts'

/** Milliseconds that one target may take, however long the others need. */
const LONGEST = 10_000
/** Milliseconds that tenants have at least after the others were done. */
const SHORTEST = 1_000

/**
 * How long tenants are waited for that may never answer. A tenant is given up as a whole, however many targets it has: as
 * soon as one of them took too long, or when all other tenants were done and it did not answer once in as long again as
 * they took.
 */
export class Patience {
  readonly #clock: Clock
  readonly #start: number
  /** How many targets of a tenant are left. */
  readonly #left = new Map<string, number>()
  readonly #answered = new Set<string>()
  readonly #givenUp = new Map<string, AbortController>()
  readonly #end = new AbortController()
  #isLate = false

  /** @param tenants that of each target which will be looked at */
  constructor(clock: Clock, tenants: readonly string[]) {
    this.#clock = clock
    this.#start = clock.now()
    for (const tenant of tenants) this.#left.set(tenant, (this.#left.get(tenant) ?? 0) + 1)
  }

  /** What the work on a target finds out; undefined where its tenant was given up before. */
  async for<Found>(tenant: string, work: () => Promise<Found>): Promise<Found | undefined> {
    const { signal } = this.#of(tenant)
    if (signal.aborted) return undefined
    const ended = new AbortController()
    const givenUp = new Promise<undefined>(resolve => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true, signal: ended.signal })
    })
    try {
      const answer = work().then(found => {
        this.#answered.add(tenant)
        return found
      })
      this.#after(LONGEST, ended.signal, () => this.#of(tenant).abort())
      return await Promise.race([answer, givenUp])
    } finally {
      ended.abort()
      this.#left.set(tenant, (this.#left.get(tenant) ?? 1) - 1)
      this.#hurry()
    }
  }

  /** Ends what waits. */
  [Symbol.dispose](): void {
    this.#end.abort()
  }

  /** Begins to count as soon as only tenants are left that have not answered once. */
  #hurry(): void {
    if (this.#isLate) return
    const late = [...this.#left].filter(([, targets]) => targets > 0).map(([tenant]) => tenant)
    if (late.length === 0 || late.some(tenant => this.#answered.has(tenant))) return
    this.#isLate = true
    this.#after(Math.max(SHORTEST, this.#clock.now() - this.#start), this.#end.signal, () => {
      for (const tenant of late) if (!this.#answered.has(tenant)) this.#of(tenant).abort()
    })
  }

  #after(milliseconds: number, signal: AbortSignal, act: () => void): void {
    this.#clock.sleep(milliseconds, signal).then(act, () => undefined)
  }

  #of(tenant: string): AbortController {
    const known = this.#givenUp.get(tenant) ?? new AbortController()
    this.#givenUp.set(tenant, known)
    return known
  }
}
