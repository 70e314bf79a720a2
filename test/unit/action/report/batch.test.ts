import { expect, test } from '@jest/globals'
import { batchDetails, batchTable, batchTitle } from '../../../../src/action/report/sections/batch.ts'
import type { Report } from '../../../../src/commands/report.ts'
import { gap, importReport } from '../../../support/reports.ts'

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

/** Cells of the rows of the table, without its head. */
const rowsOf = (lines: readonly string[]): string[][] =>
  lines
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .slice(1, -1)
        .split(' |')
        .map(cell => cell.trim())
    )

test('the table has a row for each, and what failed stands above it', () => {
  const lines = batchTable(several(failed))
  expect(rowsOf(lines).map(([, outcome]) => outcome)).toEqual(['✏️ updated', '❌ failed'])
  expect(lines[0]).toBe('- ❌ **Two**: why')
  expect(rowsOf(batchTable(several({ command: 'export' }))).map(([, outcome]) => outcome)).toEqual([
    '✅ exported',
    '✅ exported'
  ])
})

test('what lists what to fix is not told twice', () => {
  const parts = [part('One', { outcome: 'failed', missing: [gap(), gap({ key: 'b' })] }, 'a long sentence')]
  const lines = batchTable(several({ outcome: 'failed', parts }))
  expect(lines[0]).toBe('- ❌ **One**: 2 things to fix, see below.')
})

test('the row of one of which little is known has empty cells', () => {
  const [row = []] = rowsOf(
    batchTable(
      several({ parts: [part('One', { app: undefined, package: undefined, publishState: undefined }, 'why')] })
    )
  )
  expect(row).toEqual(['One', '❌ failed', ''])
})

test('a report of one package has neither table nor folds', () => {
  const one = importReport()
  expect([batchTable(one), batchDetails(one, () => 'x')]).toEqual([[], []])
})

test('each is told whole behind a fold, a heading lower, without the sentence from above', () => {
  const [text = ''] = batchDetails(several(failed), (_, failure) => `## Title\n\n${failure ?? 'no sentence'}\n`)
  expect(text.match(/<details>/g)).toHaveLength(2)
  expect(text).toContain('<summary>One</summary>\n\n### Title\n\nno sentence')
  expect(text).toContain('<summary>Two</summary>\n\n### Title\n\nno sentence')
})
