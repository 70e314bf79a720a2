import { test } from '@jest/globals'
import { demandNothing } from './fixed-seed.ts'
import { SMALL } from './suites.ts'

test.each(SMALL.map(suite => [suite.name, suite] as const))('%s', async (_, suite) => {
  await demandNothing(suite)
})
