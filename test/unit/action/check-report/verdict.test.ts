import { describe, expect, test } from '@jest/globals'
import { verdict } from '../../../../src/action/check-report/verdict.ts'
import type { CheckedFile } from '../../../../src/commands/checking/check-report.ts'
import type { Finding } from '../../../../src/package/rules/finding.ts'
import { checkedFile, checkReport, finding } from './reports.ts'

const notes = (count: number): Finding[] =>
  Array.from({ length: count }, () => finding({ rule: 'needed-connections', severity: 'note' }))
const unread = (rule: string): CheckedFile => checkedFile({ package: undefined, findings: [finding({ rule })] })

describe('the title of a check carries a verdict', () => {
  test.each<[string, CheckedFile, string]>([
    ['notes', checkedFile({ findings: notes(7) }), '✅ Expenses would import, 7 notes'],
    ['nothing', checkedFile(), '✅ Expenses would import, nothing found'],
    ['an error', checkedFile({ findings: [finding()] }), '❌ Expenses would not import: 1 error'],
    [
      'an error that stops no import',
      checkedFile({ findings: [finding({ rule: 'literal-secret' })] }),
      '❌ Expenses would import, but has 1 error'
    ],
    [
      'a note that was made an error',
      checkedFile({ findings: [finding({ rule: 'needed-connections' })] }),
      '❌ Expenses would import, but has 1 error'
    ],
    [
      'an error that was made a note, at which the import stops',
      checkedFile({ findings: [finding({ severity: 'note' })] }),
      '✅ Expenses would not import: 1 note'
    ],
    ['no package', unread('not-a-package'), '❌ packages/expenses.zip is not a package'],
    ['a damaged archive', unread('damaged-archive'), '❌ packages/expenses.zip would not import: 1 error'],
    ['too little time', unread('check-cut-short'), '❌ packages/expenses.zip was not checked completely: 1 error']
  ])('%s', (_, file, title) => {
    expect(verdict(checkReport([file]))).toBe(title)
  })

  test('of several files it counts each', () => {
    const files = [checkedFile({ findings: notes(1) }), checkedFile(), checkedFile({ findings: [finding()] })]
    expect(verdict(checkReport([...files, unread('not-a-package'), unread('check-failed')]))).toBe(
      '❌ 5 packages: 2 would import, 1 would not, 1 was not checked completely, 1 is not a package (3 errors, 1 note)'
    )
    expect(verdict(checkReport([]))).toBe('✅ 0 packages: nothing found')
  })
})
