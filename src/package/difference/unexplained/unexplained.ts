import type { Comparing } from '../comparing.ts'
import type { Change } from '../difference.ts'
import type { Renames } from '../formula-names.ts'
import { unexplainedInDocument } from './document-changes.ts'
import { unexplainedFiles } from './package-files.ts'

/** Maximum number of files that are named. */
const MOST_FILES = 20

/**
 * Differences between two packages that neither the reported changes nor noise explain: at most one change that lists
 * files, those that the app runs from first. Changes of sources follow, then changes of files of the document whose
 * meaning is not known.
 */
export function unexplainedChanges(comparing: Comparing, renames: Renames, reported: readonly Change[]): Change[] {
  const { changes, files } = unexplainedInDocument(comparing, renames, reported)
  const names = [...new Set([...files, ...unexplainedFiles(comparing, reported)])].sort(
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
