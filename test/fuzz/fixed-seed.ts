import { expect } from '@jest/globals'
import { failureText, type Suite } from './suite.ts'

/** The same cases in every run of the tests. `npm run fuzz -- --minutes 60` goes on with others. */
const SEED = 20_260_301

export async function demandNothing(suite: Suite): Promise<void> {
  const details = await suite.check({ seed: SEED, runs: suite.runs })
  expect(details.failed ? failureText(suite.name, details) : '').toBe('')
}
