import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../../src/embedded/seed/demo-package.ts'
import { checked, understood } from '../../support/checked.ts'
import { mutantsOf, seeded } from '../../support/mutants.ts'
import { samplePackage, zipped } from '../../support/sample-package.ts'
import { thinned } from '../../support/thinned.ts'

/** `SEEDS=2000 npm run unit -- test/unit/package/mutants` tries more of them than every run does. */
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 12) }, (_, before) => before + 1)
const chosen = process.env['SEEDS'] === undefined ? thinned('seeds of broken packages', SEEDS, 1) : SEEDS

const ORIGINALS = [
  ['the sample', zipped(samplePackage())],
  ["the project's own", makeDemoPackage()]
] as const

describe.each(ORIGINALS)('mutants of %s', (_, original) => {
  const whole = checked(original)
  const known = whole.findings.map(({ rule, message }) => `${rule} ${message}`)

  test('each ends in a finding, or is read as the original', () => {
    const kinds = new Set<string>()
    const misses: string[] = []
    for (const seed of chosen)
      for (const { name, bytes } of mutantsOf(original, seeded(seed))) {
        kinds.add(name)
        const result = checked(bytes)
        const fresh = result.findings.filter(({ rule, message }) => !known.includes(`${rule} ${message}`))
        if (fresh.length === 0 && !isDeepStrictEqual(understood(result), understood(whole)))
          misses.push(`${seed}: ${name}`)
        for (const { message, remedy, consequence, place } of result.findings) {
          expect(`${message}${remedy}${consequence}`).not.toMatch(/[\r\n]|undefined|\[object/)
          expect(place?.line ?? 1).toBeGreaterThan(0)
        }
      }
    expect(misses).toEqual([])
    expect(kinds.size).toBeGreaterThan(20)
  })
})
