import type { Comparing } from '../comparing.ts'
import type { Change } from '../difference.ts'
import type { Renames } from '../formula-names.ts'
import { documentLeft } from './document-changes.ts'
import { packageLeft } from './package-left.ts'

/** Files that are named; of more, how many. */
const MOST_FILES = 20

/**
 * What differs in two packages beside the changes that are told and what every export changes by itself: files of the
 * document that nobody knows as changes of their own, and at most one change that names the other files. They come
 * first, and the files by which the app runs first among them.
 */
export function unexplainedChanges(comparing: Comparing, renames: Renames, told: readonly Change[]): Change[] {
  const { changes, files } = documentLeft(comparing, renames, told)
  const names = [...new Set([...files, ...packageLeft(comparing, told)])].sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1)
  )
  if (names.length === 0) return [...changes]
  const more = names.length - MOST_FILES
  const path = more > 0 ? [...names.slice(0, MOST_FILES), `and ${more} more`] : names
  return [{ area: 'unexplained', kind: 'unexplained', subject: 'files', path }, ...changes]
}

const ORDER = [/^(controls|components)\//i, /\/definition\.json$/i, /^(properties|entities)\.json$/i, /^references\//i]

function rank(name: string): number {
  const at = ORDER.findIndex(pattern => pattern.test(name))
  return at < 0 ? ORDER.length : at
}
