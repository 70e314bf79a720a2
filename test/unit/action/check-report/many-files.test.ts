import { describe, expect, test } from '@jest/globals'
import { annotationsFor } from '../../../../src/action/check-report/annotations.ts'
import {
  renderCheckReport,
  renderCheckSummary,
  renderComment
} from '../../../../src/action/check-report/check-markdown.ts'
import { renderHtml } from '../../../../src/action/check-report/html/page.ts'
import { shortReport } from '../../../../src/action/check-report/importance.ts'
import type { CheckReport } from '../../../../src/commands/checking/check-report.ts'
import { change, checkedFile, checkReport, compared, finding } from './reports.ts'

const SECRET = finding({ rule: 'literal-secret', message: 'A password is written out.' })
const note = finding({ rule: 'needed-connections', severity: 'note' })
const crowd = (count: number, part: Partial<Parameters<typeof checkedFile>[0]> = {}) =>
  Array.from({ length: count }, (_, at) => checkedFile({ file: `packages/${at}.zip`, findings: [note, note], ...part }))

const WAYS: Readonly<Record<string, (report: CheckReport) => string>> = {
  summary: renderCheckSummary,
  report: renderCheckReport,
  comment: report => renderComment(report, '<!-- x -->'),
  page: renderHtml
}

describe.each(Object.entries(WAYS))('the %s of many files', (_, render) => {
  test('holds the one error among thousands of files, and its verdict', () => {
    const text = render(checkReport([...crowd(3_000), checkedFile({ file: 'zz.zip', findings: [SECRET] })]))
    expect(text).toContain('zz.zip')
    expect(text).toContain('literal-secret')
    expect(text).toContain('3001 packages')
    expect(text).toContain('1 error')
  })

  test('holds an error behind a change that fills every page', () => {
    const changes = Array.from({ length: 6_000 }, (_one, at) =>
      change({ path: [`Screen${at}`], after: '<&'.repeat(500) })
    )
    const large = checkedFile({ file: 'a.zip', findings: [SECRET], comparison: compared(changes) })
    const text = render(
      checkReport([large, checkedFile({ file: 'zz.zip', findings: [finding({ rule: 'last-rule' })] })])
    )
    expect(text).toContain('literal-secret')
    expect(text).toContain('last-rule')
    expect(text.length).toBeLessThan(9_000_000)
  })

  test('holds the one finding of a rule before the changes, behind hundreds of others', () => {
    const long = 'x'.repeat(2_000)
    const many = (rule: string, severity: 'error' | 'warning') =>
      Array.from({ length: 200 }, (_one, at) => finding({ rule, severity, message: `${at} ${long}` }))
    const hidden = finding({ rule: 'data-source-differs', severity: 'warning' })
    const findings = [...many('unlisted', 'error'), SECRET, ...many('sources-differ', 'warning'), hidden]
    const comparison = compared([change({ path: ['Last'], after: '<&'.repeat(500) })])
    const text = render(checkReport([checkedFile({ file: 'a.zip', findings, comparison })]))
    const changes = text.indexOf('What changed')
    expect(changes).toBeGreaterThan(0)
    for (const rule of ['unlisted', 'literal-secret', 'sources-differ', 'data-source-differs']) {
      expect(text).toContain(rule)
      expect(text.indexOf(rule)).toBeLessThan(changes)
    }
  })

  test('says how many files with errors have no line', () => {
    const text = render(checkReport(crowd(5_000, { file: `${'long '.repeat(30)}.zip`, findings: [SECRET] })))
    expect(text).toContain('literal-secret')
    expect(text).toMatch(/more files? with errors|more files, \d+ of them with errors|5000 errors/)
  })

  test('says the heaviest of a file first, whatever the order of files', () => {
    const text = render(
      checkReport([
        checkedFile({ file: 'note.zip', findings: [note] }),
        checkedFile({ file: 'warning.zip', findings: [finding({ severity: 'warning' })] }),
        checkedFile({ file: 'error.zip', findings: [SECRET] })
      ])
    )
    expect(text.indexOf('error.zip')).toBeLessThan(text.indexOf('warning.zip'))
    expect(text.indexOf('warning.zip')).toBeLessThan(text.indexOf('note.zip'))
  })
})

test('a comment without room for every file with errors counts the others', () => {
  const text = renderComment(checkReport(crowd(5_000, { findings: [SECRET] })), '<!-- x -->')
  expect(text).toMatch(/^<!-- x -->\n## ❌ 5000 packages/)
  expect(text).toMatch(/And \d+ more files with errors\./)
})

test('annotations begin with the files that have errors', () => {
  const shown = annotationsFor(checkReport([...crowd(50), checkedFile({ file: 'zz.zip', findings: [SECRET] })])).shown
  expect(shown[0]).toMatchObject({ file: 'zz.zip', level: 'error' })
})

test('a run that was cancelled says the first errors, and the counts of all', () => {
  const findings = Array.from({ length: 500 }, () => finding({ message: 'm'.repeat(2_000_000) }))
  const whole = checkReport([...crowd(3_000), checkedFile({ file: 'zz.zip', findings })])
  const brief = shortReport(whole)
  expect(brief.counts).toEqual(whole.counts)
  expect(brief.files[0]).toMatchObject({ file: 'zz.zip', counts: { error: 500, warning: 0, note: 0 } })
  expect(JSON.stringify(brief).length).toBeLessThan(200_000)
  expect(renderCheckSummary(brief, { failure: 'The run was cancelled.' })).toContain('500 errors')
})
