import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/action/runner/files.ts'
import { createRecords, type RecordOptions } from '../../../../src/action/runner/records.ts'
import type { Artifacts, Log } from '../../../../src/commands/ports/runner.ts'

const BYTES = Buffer.from('a record')
let temp = ''
let warnings: string[] = []
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'records-'))
  warnings = []
})
afterEach(() => {
  rmSync(temp, { recursive: true })
})

const records = (changes: Partial<RecordOptions> = {}) => {
  const log: Log = { info: () => {}, notice: () => {}, debug: () => {}, warning: line => void warnings.push(line) }
  const artifacts = { upload: async () => undefined } as unknown as Artifacts
  const files = createFiles(temp)
  return createRecords({
    file: undefined,
    temp,
    files,
    artifacts,
    earlier: undefined,
    run: undefined,
    log,
    ...changes
  })
}
const found = { bytes: Buffer.from('of an earlier run'), from: 'artifact' }

test('a copy of this job is taken only where it is asked for, and only where no other record is found', async () => {
  await records().keep('expenses', BYTES, true)
  expect(await records().last('expenses')).toBeUndefined()
  expect(await records().last('expenses', { ofThisJob: true })).toMatchObject({ bytes: BYTES })
  expect(await records().last('travel', { ofThisJob: true })).toBeUndefined()
  const searched = records({ earlier: { find: async () => found, isNews: () => true } })
  expect(await searched.last('expenses', { ofThisJob: true })).toEqual(found)
})

test('a search that fails is not the same as one that finds nothing', async () => {
  const failing = records({ earlier: { find: () => Promise.reject(new Error('403')), isNews: () => true } })
  expect(await failing.last('expenses', { ofThisJob: true })).toBe('unknown')
  expect(warnings).toEqual([expect.stringContaining('actions: read')])
  await records().keep('expenses', BYTES, true)
  expect(await failing.last('expenses', { ofThisJob: true })).toMatchObject({ bytes: BYTES })
  expect(await failing.last('expenses')).toBe('unknown')
})
