import { expect, test } from '@jest/globals'
import { batchDetails, batchTable, batchTitle } from '../../../../src/action/report/batch-sections.ts'
import type { Report } from '../../../../src/commands/report.ts'
import { importReport } from '../../../support/reports.ts'

const part = (name: string, changes: Partial<Report> = {}, failure?: string) => ({
  name,
  report: importReport(changes),
  ...(failure === undefined ? {} : { failure })
})
const several = (changes: Partial<Report> = {}): Report =>
  importReport({ outcome: 'updated', parts: [part('One'), part('Two', { outcome: 'created' })], ...changes })
const failed: Partial<Report> = { outcome: 'failed', parts: [part('One'), part('Two', { outcome: 'failed' }, 'why')] }

test.each<[string, Partial<Report>, string]>([
  ['imports', {}, '✅ Imported 2 packages into Contoso Test'],
  [
    'imports of which one left flows off',
    { parts: [part('One'), part('Two', { flowsOff: ['Notify'] })] },
    '⚠️ Imported 2 packages into Contoso Test, flows are off'
  ],
  ['exports', { command: 'export' }, '✅ Exported 2 packages from Contoso Test'],
  ['imports of which one failed', failed, '❌ Imported 1 of 2 packages into Contoso Test'],
  ['exports of which one failed', { ...failed, command: 'export' }, '❌ Exported 1 of 2 packages from Contoso Test'],
  ['imports into a place nobody could find', { environment: undefined }, '✅ Imported 2 packages']
])('the title of %s', (_, changes, title) => {
  expect(batchTitle(several(changes))).toBe(title)
})

test('the table has a row for each, with what is known of it', () => {
  const rows = batchTable(several(failed)).slice(2)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toContain('✏️ updated')
  expect(rows[0]).toContain('2026-01-02T00')
  expect(rows[1]).toContain('❌ failed')
  expect(rows[1]).toContain('| why |')
  const exported = batchTable(several({ command: 'export' })).slice(2)
  expect(exported.every(row => row.includes(' exported |'))).toBe(true)
})

test('the row of one of which little is known has empty cells', () => {
  const [row = ''] = batchTable(
    several({ parts: [part('One', { app: undefined, package: undefined, publishState: undefined }, 'why')] })
  ).slice(2)
  expect(row).not.toContain('undefined')
  expect(row.match(/\|\s+(?=\|)/g)).toHaveLength(3)
})

test('a report of one package has neither table nor folds', () => {
  const one = importReport()
  expect([batchTable(one), batchDetails(one, () => 'x')]).toEqual([[], []])
})

test('each is told whole behind a fold, a heading lower', () => {
  const [text = ''] = batchDetails(several(failed), (_, failure) => `## Title\n\n${failure ?? 'went well'}\n`)
  expect(text.match(/<details>/g)).toHaveLength(2)
  expect(text).toContain('<summary>One</summary>\n\n### Title\n\nwent well')
  expect(text).toContain('<summary>Two</summary>\n\n### Title\n\nwhy')
})
