import { expect, test } from '@jest/globals'
import type { Environment } from '../../../../src/commands/ports/environment.ts'
import type { Lock } from '../../../../src/commands/ports/runner.ts'
import { readHistory } from '../../../../src/commands/records/keep-record.ts'
import type { PromotionRecord } from '../../../../src/commands/records/record.ts'
import type { Run } from '../../../../src/commands/run.ts'
import { record, V1, V2 } from './records.ts'

const ENVIRONMENT: Environment = { id: 'env-1', displayName: 'Production', isDefault: false }
const SUBJECT = { key: 's', environment: ENVIRONMENT, kind: 'app', name: 'Expenses' } as const
const LEFT = { since: V2, content: 'sha256:left' }

async function interruptionAfter(last: PromotionRecord | undefined, interrupted: Lock['interrupted']) {
  const bytes = Buffer.from(JSON.stringify(last) ?? '')
  const run = {
    cloud: 'Public',
    log: { info: () => {} },
    records: { last: async () => (last === undefined ? undefined : { bytes, from: 'record.json' }) }
  } as unknown as Run
  const lock = { interrupted } as Lock
  return (await readHistory(run, SUBJECT, lock)).interruption
}

test('the interrupted import is the one that the record says is importing', async () => {
  const interruption = await interruptionAfter(record({ state: 'importing' }), LEFT)
  expect(interruption).toEqual({ since: V1, content: 'sha256:recorded' })
})

test.each([record(), record({ state: 'failed' }), undefined])('else one that the lock tells of (%#)', async last => {
  expect(await interruptionAfter(last, LEFT)).toEqual(LEFT)
  expect(await interruptionAfter(last, undefined)).toBeUndefined()
})
