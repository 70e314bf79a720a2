import type { Place } from '../finding.ts'
import type { Found } from '../rule.ts'

/** Maximum number of findings of one rule, so that a person can still read them. */
export const MOST_FINDINGS = 40

/** Places of one thing that are kept; all are counted. */
export const MOST_PLACES = 50

/** The places of a value that may occur repeatedly. */
export interface Seen {
  readonly places: Place[]
  /** The number of occurrences, including places that were not kept. */
  count: number
}

/** Adds a place of a thing. A place that will not be kept is not built. */
export function note(seen: Seen, place: () => Place, most = MOST_PLACES): void {
  seen.count += 1
  if (seen.places.length < most) seen.places.push(place())
}

/** Maximum number of different things that one scan keeps. Nobody reads more, and a package could contain a million. */
export const MOST_THINGS = 10_000
/** Places that it keeps of all things together, besides the first one of each. */
const MOST_OTHER_PLACES = 20_000

/** Things by a sign, with their places, no more of either than a report could need. */
export class Things<Thing extends Seen> {
  readonly #known = new Map<string, Thing>()
  readonly #most: number
  #places = 0

  /** @param most places kept of one thing */
  constructor(most = MOST_PLACES) {
    this.#most = most
  }

  /** Adds a place of a thing, which is created with its first place. Ignores new things once there are too many. */
  add(sign: string, make: () => Thing, place: () => Place): void {
    const known = this.#known.get(sign)
    if (known === undefined && this.#known.size >= MOST_THINGS) return
    const thing = known ?? make()
    if (known === undefined) this.#known.set(sign, thing)
    const before = thing.places.length
    note(thing, place, before === 0 || this.#places < MOST_OTHER_PLACES ? this.#most : 0)
    if (before > 0) this.#places += thing.places.length - before
  }

  /** Removes a thing, for a caller that moves it to another list. */
  take(sign: string): Thing | undefined {
    const known = this.#known.get(sign)
    this.#known.delete(sign)
    return known
  }

  has(sign: string): boolean {
    return this.#known.has(sign)
  }

  all(): Thing[] {
    return [...this.#known.values()]
  }
}

/** ` in 3 places`, or empty for one place. */
export const often = ({ count }: Pick<Seen, 'count'>): string => (count === 1 ? '' : ` in ${count} places`)

/** The first findings, and one with the number of the others. */
export function limited(findings: readonly Found[], what: string): Found[] {
  if (findings.length <= MOST_FINDINGS) return [...findings]
  const left = findings.length - (MOST_FINDINGS - 1)
  return [...findings.slice(0, MOST_FINDINGS - 1), { message: `There are ${left} more ${what}.` }]
}
