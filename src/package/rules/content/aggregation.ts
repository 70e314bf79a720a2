import type { Place } from '../finding.ts'
import type { Found } from '../rule.ts'

/** Findings of one rule that a person still reads. */
export const MOST_FINDINGS = 40

/** Places of one thing that are kept; all are counted. */
const MOST_PLACES = 50

/** Something that stands in a package once or often. */
export interface Seen {
  readonly places: Place[]
  /** How often, places that were not kept included. */
  count: number
}

/** Notes down one more place of a thing. A place that will not be kept is not built. */
export function note(seen: Seen, place: () => Place): void {
  seen.count += 1
  if (seen.places.length < MOST_PLACES) seen.places.push(place())
}

/** ` in 3 places`, empty for one. */
export const often = ({ count }: Pick<Seen, 'count'>): string => (count === 1 ? '' : ` in ${count} places`)

/** The first findings, and one that counts the rest. */
export function limited(findings: readonly Found[], what: string): Found[] {
  if (findings.length <= MOST_FINDINGS) return [...findings]
  const left = findings.length - (MOST_FINDINGS - 1)
  return [...findings.slice(0, MOST_FINDINGS - 1), { message: `There are ${left} more ${what}.` }]
}
