import { expect, test } from '@jest/globals'
import { targetsOutputs } from '../../../../src/action/targets-report/outputs.ts'
import { targetsResult } from '../../../../src/action/targets-report/targets-result.ts'

test('ids of what failed are never cut, because a part of one may be the id of another target', () => {
  const ids = Array.from({ length: 10_000 }, (_, at) => `customer-number-${at + 1}`)
  const outputs = targetsOutputs(
    targetsResult({
      command: 'import',
      targets: ids.map(id => ({ id, ring: 'all', outcome: 'failed' as const, flows: [], changed: false }))
    }),
    {}
  )
  const named = outputs['failed-targets'].split(',')
  expect(named).toEqual(ids.slice(0, named.length))
  expect(named.length).toBeGreaterThan(4_500)
})
