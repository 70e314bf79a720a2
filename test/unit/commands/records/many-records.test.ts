import { describe, expect, test } from '@jest/globals'
import {
  isManyRecords,
  joinRecords,
  manyRecordsText,
  readManyRecords,
  recordedAt,
  UnreadableRecords
} from '../../../../src/commands/records/many-records.ts'

const KEY = '0123456789abcdef'
const bytes = (text: string): Uint8Array => Buffer.from(text)
const around = (records: string): Uint8Array =>
  bytes(`{ "kind": "power-app-promotions", "schema": 1, "records": ${records} }`)

describe('records of many targets', () => {
  test('come back as they were written', () => {
    const records = new Map([
      [KEY, { at: '2026-01-31T10:00:00.000Z', name: 'Ünïcode "quoted"' }],
      ['f'.repeat(16), { at: 'x' }]
    ])
    const text = bytes(manyRecordsText(records))
    expect(isManyRecords(text)).toBe(true)
    // As another program leaves it that formats JSON.
    for (const blanks of [undefined, 4, '\t'])
      expect(isManyRecords(bytes(JSON.stringify(JSON.parse(manyRecordsText(records)), undefined, blanks)))).toBe(true)
    expect(isManyRecords(bytes('{"kind":"power-app-promotion","schema":1}'))).toBe(false)
    expect(readManyRecords(text, 'r.json')).toEqual(records)
    expect(readManyRecords(bytes(manyRecordsText(new Map())), 'r.json').size).toBe(0)
  })

  test.each([
    ['nothing', bytes('')],
    ['no JSON', bytes('PK')],
    ['a list', bytes('[]')],
    ['another kind', bytes('{ "kind": "power-app-promotion", "schema": 1, "records": {} }')],
    ['a newer version', bytes('{ "kind": "power-app-promotions", "schema": 2, "records": {} }')],
    ['records that are a list', around('[]')],
    ['brackets without end', around('['.repeat(100_000))],
    ['too many', around(`{${Array.from({ length: 40_001 }, (_, at) => `"${at}":{}`).join(',')}}`)],
    ['more bytes than it may have', Buffer.alloc(48_000_001, ' ')]
  ])('%s are refused', (_, content) => {
    expect(() => readManyRecords(content, 'r.json')).toThrow(UnreadableRecords)
  })

  test('odd entries are passed over', () => {
    const read = readManyRecords(
      around(`{ "__proto__": {}, "short": {}, "${KEY}": { "at": 1 }, "${'a'.repeat(16)}": [] }`),
      'r'
    )
    expect([...read]).toEqual([[KEY, { at: 1 }]])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('of two of one subject, the later one counts, in whatever order they are found', () => {
    const early = new Map([[KEY, { at: '2026-01-01T00:00:00Z' }]])
    const late = new Map([[KEY, { at: '2026-01-02T00:00:00Z' }]])
    expect(joinRecords([early, late]).get(KEY)).toBe(late.get(KEY))
    expect(joinRecords([late, early]).get(KEY)).toBe(late.get(KEY))
    expect(joinRecords([late, new Map([[KEY, { at: 'never' }]])]).get(KEY)).toBe(late.get(KEY))
  })

  test.each([[undefined], ['x'], [{ at: 5 }], [{ at: 'yesterday' }], [{ at: '2'.repeat(100_000) }]])(
    'a record without a time has none: %#',
    record => {
      expect(recordedAt(record)).toBeUndefined()
    }
  )
})
