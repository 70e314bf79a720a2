import { appChanges } from './app-settings.ts'
import { newComparing, type Side } from './comparing.ts'
import { dataChanges } from './data.ts'
import type { Area, Change, Difference } from './difference.ts'
import { environmentChanges } from './environment-values.ts'
import { flowChanges } from './flows.ts'
import { packageChanges } from './package-details.ts'
import { resourceChanges } from './resources.ts'
import { isSameExport } from './same-files.ts'
import { formulasOf, screenChanges } from './screens.ts'
import { unexplainedChanges } from './unexplained/unexplained.ts'

export type { Side } from './comparing.ts'

export interface CompareOptions {
  /** Whether to list noise: what every export or save changes without an edit. It is counted either way. */
  readonly noise?: boolean
  /**
   * Removes secrets from a text before it becomes part of a change. Called with whole texts, and with values as they
   * would be written in JSON (`"password": "…"`), so that it can recognise names.
   */
  readonly conceal?: (text: string) => string
}

/** Maximum number of changes listed per area. Nobody reads more, and two hostile packages could have millions. */
const MOST_CHANGES = 5_000
/** Maximum number of changes that are considered as explanations of other differences. */
const MOST_REPORTED = 50_000

/**
 * The changes from one package to another, in terms of a reviewer. Pure. Takes about as long as reading both packages,
 * and does not throw for any content of a package.
 */
export function compare(older: Side, newer: Side, options: CompareOptions = {}): Difference {
  const comparing = newComparing(older, newer, options.conceal ?? (text => text))
  const formulas = sameDocument(older, newer) ? undefined : formulasOf(comparing)
  const areas: readonly (readonly [Area, Iterable<Change>])[] = [
    ['package', packageChanges(comparing)],
    ['resources', resourceChanges(comparing)],
    ['app', appChanges(comparing)],
    ['screens', formulas === undefined ? [] : screenChanges(formulas, comparing)],
    ['data', sameDocument(older, newer) ? [] : dataChanges(comparing)],
    ['flows', flowChanges(comparing)],
    ['environment', environmentChanges(comparing)]
  ]
  const changes: Change[] = []
  const reported: Change[] = []
  let noise = 0
  for (const [area, found] of areas) {
    let count = 0
    for (const change of found) {
      if (reported.length < MOST_REPORTED) reported.push(change)
      if (change.noise === true) {
        noise += 1
        if (options.noise !== true) continue
      }
      count += 1
      if (count <= MOST_CHANGES) changes.push(bounded(change))
      comparing.texts.silent = count >= MOST_CHANGES
    }
    comparing.texts.silent = false
    if (count > MOST_CHANGES)
      changes.push({ area, kind: 'changed', subject: 'more', path: [], after: `${count - MOST_CHANGES} more changes` })
  }
  const left = unexplainedChanges(comparing, formulas?.matching.renames ?? new Map(), reported)
  return {
    sameExport: isSameExport(older.pkg, newer.pkg),
    changes: [...left, ...changes],
    noise
  }
}

/** Characters of a change's path, before and after that are kept. */
const MOST_OF_A_PATH = 2_000
const MOST_OF_A_PART = 200
const MOST_PARTS = 20
const MOST_OF_A_TEXT = 2_100

/** Shortens a change: names in packages are untrusted and repeat in the path of everything below them. */
function bounded(change: Change): Change {
  const { path, before, after } = change
  const length = path.reduce((sum, part) => sum + part.length, 0)
  const cut = (text: string | undefined, most: number): string | undefined =>
    text === undefined || text.length <= most ? text : `${text.slice(0, most)}…`
  return {
    ...change,
    ...(length <= MOST_OF_A_PATH ? {} : { path: shortPath(path).map(part => cut(part, MOST_OF_A_PART) ?? '') }),
    ...(before === undefined ? {} : { before: cut(before, MOST_OF_A_TEXT) }),
    ...(after === undefined ? {} : { after: cut(after, MOST_OF_A_TEXT) })
  }
}

const shortPath = (path: readonly string[]): readonly string[] =>
  path.length <= MOST_PARTS ? path : [...path.slice(0, MOST_PARTS / 2), '…', ...path.slice(-MOST_PARTS / 2)]

/** Exports of an app that nobody edited usually contain the same document, byte for byte. */
const sameDocument = (older: Side, newer: Side): boolean =>
  older.pkg.app !== undefined &&
  newer.pkg.app !== undefined &&
  older.document !== undefined &&
  newer.document !== undefined &&
  older.pkg.app.document.equals(newer.pkg.app.document)
