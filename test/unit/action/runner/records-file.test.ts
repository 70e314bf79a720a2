import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/action/runner/files.ts'
import { recordKey } from '../../../../src/action/runner/record-names.ts'
import { RecordsFile } from '../../../../src/action/runner/records-file.ts'
import { readManyRecords } from '../../../../src/commands/records/many-records.ts'
import { recordText } from '../../../../src/commands/records/record.ts'
import { keyOf } from '../../../../src/commands/records/subject.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-file-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const file = (many: boolean): RecordsFile =>
  new RecordsFile({ path: 'r.json', workspace: folder, files: createFiles(folder), many })
const written = (): Buffer => readFileSync(join(folder, 'r.json'))
const record = (name: string, id?: string): Buffer =>
  Buffer.from(
    recordText({
      cloud: 'Public',
      environment: 'E1',
      root: { kind: 'app', name, id },
      package: { digest: 'sha256:1', content: 'sha256:2' },
      at: '2026-01-31T10:00:00.000Z',
      by: 'somebody',
      state: 'done',
      flows: {}
    })
  )
const KEY = recordKey(keyOf('Public', { id: 'E1' }, 'app', 'A1'))
const nameIn = (found: { readonly bytes: Uint8Array } | undefined): unknown =>
  found === undefined ? undefined : (JSON.parse(Buffer.from(found.bytes).toString('utf8')) as { root: object }).root

describe('the file of a record', () => {
  test('of one target is that record, and nothing else', async () => {
    await file(false).keep(KEY, record('Expenses', 'A1'))
    expect(written()).toEqual(record('Expenses', 'A1'))
    expect((await file(false).find('anything'))?.bytes).toEqual(record('Expenses', 'A1'))
    expect(await file(true).find('f'.repeat(16))).toBeDefined()
  })

  test('of many targets is read and written by one target as well, which leaves the others as they are', async () => {
    const many = file(true)
    await Promise.all([many.keep('a'.repeat(16), record('A')), many.keep('b'.repeat(16), record('B'))])
    const one = file(false)
    expect(nameIn(await one.find('b'.repeat(16)))).toEqual({ kind: 'app', name: 'B' })
    expect(await one.find('c'.repeat(16))).toBeUndefined()
    await one.keep('b'.repeat(16), record('B anew'))
    const held = readManyRecords(written(), 'it')
    expect([held.get('a'.repeat(16)), held.get('b'.repeat(16))]).toMatchObject([
      { root: { name: 'A' } },
      { root: { name: 'B anew' } }
    ])
  })

  test('of one target becomes one of many without losing it', async () => {
    await file(false).keep(KEY, record('Expenses', 'A1'))
    const many = file(true)
    await many.keep('a'.repeat(16), record('A'))
    expect(nameIn(await many.find(KEY))).toMatchObject({ name: 'Expenses' })
    expect(readManyRecords(written(), 'it').size).toBe(2)
  })

  test.each([['PK'], ['{}'], ['{"cloud":1}'], ['{"cloud":"a","environment":"b","root":{"kind":"flow"}}'], ['[]']])(
    'with other content is overwritten by many: %s',
    async content => {
      writeFileSync(join(folder, 'r.json'), content)
      await file(true).keep(KEY, record('A'))
      expect([...readManyRecords(written(), 'it').keys()]).toEqual([KEY])
    }
  )

  test('shows what was kept in the same run', async () => {
    const many = file(true)
    expect(await many.find(KEY)).toBeUndefined()
    await many.keep(KEY, record('A'))
    expect(nameIn(await many.find(KEY))).toMatchObject({ name: 'A' })
  })
})
