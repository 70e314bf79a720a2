import { describe, expect, test } from '@jest/globals'
import { readRecord, recordText } from '../../../../src/commands/records/record.ts'
import { refusalOf } from '../../../support/refusal.ts'
import { record, V2 } from './records.ts'

describe('the record that is read', () => {
  const of = { cloud: 'Public', environment: 'env-1', name: 'expenses' }
  const read = (changes: Record<string, unknown> = {}, wanted = of) =>
    readRecord(Buffer.from(JSON.stringify({ ...record(), ...changes })), 'record.json', wanted)

  test('is the one that was written, for its app, environment and cloud alone', () => {
    const { kind: _, schema: __, ...open } = record({ draft: V2, state: 'failed' })
    expect(readRecord(Buffer.from(recordText(open)), 'record.json', of)).toEqual(record({ draft: V2, state: 'failed' }))
    expect(read()).toBeDefined()
    expect(read({}, { ...of, cloud: 'China' })).toBeUndefined()
    expect(read({}, { ...of, environment: 'env-2' })).toBeUndefined()
    expect(read({}, { ...of, name: 'Travel' })).toBeUndefined()
  })

  test.each([
    { kind: 'shopping-list' },
    { schema: 2 },
    { cloud: 5 },
    { environment: null },
    { root: 'Expenses' },
    { root: {} },
    { package: { digest: 'sha256:package' } },
    { at: undefined },
    { by: undefined },
    { state: 'halfway' },
    { version: 1 },
    { draft: [] },
    { run: {} },
    { flows: [] },
    { flows: { 'flow-1': 1 } }
  ])('is none with %j', changes => {
    const { message } = refusalOf(() => read(changes))
    expect(message).toMatch(/read the record of the last promotion from "record\.json".*Nothing was written\./)
  })
})
