import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import { checked, understood } from '../support/checked.ts'
import { corpus, describeCorpus } from '../support/corpus.ts'
import { mutantsOf, seeded } from '../support/mutants.ts'
import { thinned } from '../support/thinned.ts'

/** Every how many-th package is mutated; all of them take minutes. */
const EVERY = Number(process.env['EVERY'] ?? 7)

describeCorpus('mutants of real packages', () => {
  test('each ends in a finding, or is read as the original', () => {
    let count = 0
    const misses: string[] = []
    const packages = [...corpus.packages().entries()].filter(([at]) => at % EVERY === 0)
    for (const [at, name] of thinned('real packages of which mutants are made', packages, 5)) {
      const original = corpus.read(name)
      const whole = checked(original)
      const known = new Set(whole.findings.map(({ rule, message }) => `${rule} ${message}`))
      for (const mutant of mutantsOf(original, seeded(at + 1))) {
        count += 1
        const result = checked(mutant.bytes)
        const fresh = result.findings.filter(({ rule, message }) => !known.has(`${rule} ${message}`))
        if (fresh.length === 0 && !isDeepStrictEqual(understood(result), understood(whole)))
          misses.push(`${name}: ${mutant.name}`)
      }
    }
    expect(misses).toEqual([])
    expect(count).toBeGreaterThan(50)
  })
})
