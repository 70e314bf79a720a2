import { test } from '@jest/globals'
import { demandNothing } from './fixed-seed.ts'
import { LARGE } from './suites.ts'

test.each(LARGE.map(suite => [suite.name, suite] as const))('%s', async (_, suite) => {
  await demandNothing(suite)
})
