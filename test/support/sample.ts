import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * What a run on a developer's machine leaves out. CI runs everything, and so does `WHOLE=1 npm test`; suites that are
 * named run whole.
 */
export const isWhole = process.env['CI'] === 'true' || process.env['WHOLE'] === '1'

/** Another one each day, so that local runs get around; `SEED=…` has the cases of an earlier run again. */
export const seed = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000))

/**
 * Suites of these folders start processes, open sockets or read what is large. One suite of `oneOf` runs, and of its
 * tests no more than `tests`.
 */
const SHARES: Readonly<Record<string, { readonly oneOf: number; readonly tests: number }>> = {
  action: { oneOf: 6, tests: 3 },
  contract: { oneOf: 3, tests: 4 },
  corpus: { oneOf: 4, tests: 3 },
  fuzz: { oneOf: 3, tests: 4 },
  workflows: { oneOf: 5, tests: 1 }
}

const shareOf = (suite: string) => SHARES[suite.split('/')[1] ?? '']

/** The most tests of a suite, by its path from the root of the repository; undefined for all of them. */
export const mostTestsOf = (suite: string): number | undefined => shareOf(suite)?.tests

/** Orders things by chance, but the same with the same seed. */
export const lotOf = (thing: string): string => createHash('sha256').update(`${seed} ${thing}`).digest('hex')

/** The suites that do not run today, as paths from the root of the repository. */
export function suitesLeftOut(): string[] {
  const test = fileURLToPath(new URL('..', import.meta.url))
  return Object.entries(SHARES).flatMap(([folder, { oneOf }]) => {
    const suites = readdirSync(`${test}${folder}`)
      .filter(name => name.endsWith('.test.ts'))
      .map(name => `test/${folder}/${name}`)
      .toSorted((one, other) => (lotOf(one) < lotOf(other) ? -1 : 1))
    return suites.slice(Math.ceil(suites.length / oneOf))
  })
}
