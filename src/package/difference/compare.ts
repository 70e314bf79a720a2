import { appChanges } from './app-settings.ts'
import { newComparing, type Side } from './comparing.ts'
import { dataChanges } from './data.ts'
import type { Area, Change, Difference } from './difference.ts'
import { environmentChanges } from './environment-values.ts'
import { flowChanges } from './flows.ts'
import { packageChanges } from './package-details.ts'
import { resourceChanges } from './resources.ts'
import { formulasOf, screenChanges } from './screens.ts'

export type { Side } from './comparing.ts'

export interface CompareOptions {
  /** Whether what every export or save changes by itself is listed. It is counted either way. */
  readonly noise?: boolean
  /**
   * Takes secrets out of a text that is about to become part of a change. Given whole texts, and values as they would
   * stand in JSON (`"password": "…"`), so that it can go by names.
   */
  readonly conceal?: (text: string) => string
}

/** Changes listed of one area; nobody reads more, and two hostile packages could have millions. */
const MOST_CHANGES = 5_000

/**
 * What changed from one package to another, as a reviewer would say it. Pure, and in the time of reading the two: it
 * never throws for what a package holds.
 */
export function compare(older: Side, newer: Side, options: CompareOptions = {}): Difference {
  const comparing = newComparing(older, newer, options.conceal ?? (text => text))
  const formulas = sameDocument(older, newer) ? undefined : formulasOf(older.document, newer.document)
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
  let noise = 0
  for (const [area, found] of areas) {
    let count = 0
    for (const change of found) {
      if (change.noise === true) {
        noise += 1
        if (options.noise !== true) continue
      }
      count += 1
      if (count <= MOST_CHANGES) changes.push(change)
      comparing.texts.silent = count >= MOST_CHANGES
    }
    comparing.texts.silent = false
    if (count > MOST_CHANGES)
      changes.push({ area, kind: 'changed', subject: 'more', path: [], after: `${count - MOST_CHANGES} more changes` })
  }
  const from = formulas?.from ?? formulasOf(older.document, newer.document)?.from
  return {
    sameExport: isSameExport(older, newer),
    ...(from === undefined ? {} : { formulasFrom: from }),
    changes,
    noise
  }
}

/** Most exports of an app that nobody edited hold its document to the byte. */
const sameDocument = (older: Side, newer: Side): boolean =>
  older.pkg.app !== undefined &&
  newer.pkg.app !== undefined &&
  older.document !== undefined &&
  newer.document !== undefined &&
  older.pkg.app.document.equals(newer.pkg.app.document)

/**
 * The telemetry id is made anew by each export, so an equal one means one export, packed again (measured). What was
 * edited in between is told all the same.
 */
function isSameExport(older: Side, newer: Side): boolean {
  if (older.pkg.digest !== '' && older.pkg.digest === newer.pkg.digest) return true
  const id = older.pkg.manifest.details.packageTelemetryId.toLowerCase()
  return id !== '' && id === newer.pkg.manifest.details.packageTelemetryId.toLowerCase()
}
