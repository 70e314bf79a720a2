import type { Place } from '../finding.ts'
import type { Found } from '../rule.ts'

/** Maximum number of findings of one rule, so that a person can still read them. */
export const MOST_FINDINGS = 40

/** Maximum number of places that are kept for one value. All of them are counted. */
const MOST_PLACES = 50

/** The places of a value that may occur repeatedly. */
export interface Seen {
  readonly places: Place[]
  /** The number of occurrences, including places that were not kept. */
  count: number
}

/** Adds an occurrence. Does not create places that would not be kept. */
export function note(seen: Seen, place: () => Place): void {
  seen.count += 1
  if (seen.places.length < MOST_PLACES) seen.places.push(place())
}

/** ` in 3 places`, or empty for one place. */
export const often = ({ count }: Pick<Seen, 'count'>): string => (count === 1 ? '' : ` in ${count} places`)

/** The first findings, and one with the number of the others. */
export function limited(findings: readonly Found[], what: string): Found[] {
  if (findings.length <= MOST_FINDINGS) return [...findings]
  const left = findings.length - (MOST_FINDINGS - 1)
  return [...findings.slice(0, MOST_FINDINGS - 1), { message: `There are ${left} more ${what}.` }]
}
