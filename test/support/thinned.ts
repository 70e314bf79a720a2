import { appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@jest/globals'
import { seeded } from './mutants.ts'
import { isWhole, seed } from './sample.ts'

/** Lines about what was left out, printed at the end of the run. */
const NOTES = join(tmpdir(), 'thinned.txt')

/** As many of the cases as a local run has time for, in their order. `what` names them in the note at the end of the run. */
export function thinned<Case>(what: string, cases: readonly Case[], most: number): readonly Case[] {
  if (isWhole || cases.length <= most) return cases
  const random = seeded(seed)
  const places = cases
    .map((_, place) => ({ place, lot: random() }))
    .toSorted((one, other) => one.lot - other.lot)
    .slice(0, most)
    .map(({ place }) => place)
  appendFileSync(NOTES, `${what}: ${most} of ${cases.length} (SEED=${seed})\n`)
  return cases.filter((_, place) => places.includes(place))
}

/** Like `test`, by name, for tests of which a local run does no more than `most`; the others are shown as skipped. */
export function thinnedTests(what: string, names: readonly string[], most: number): (name: string) => typeof test.skip {
  const chosen = thinned(what, names, most)
  return name => {
    if (!names.includes(name)) throw new Error(`"${name}" is not among the tests to choose from`)
    return chosen.includes(name) ? test : test.skip
  }
}
