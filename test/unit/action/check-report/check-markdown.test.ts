import { describe, expect, test } from '@jest/globals'
import {
  renderCheckReport,
  renderCheckSummary,
  renderComment
} from '../../../../src/action/check-report/check-markdown.ts'
import { change, checkedFile, checkReport, compared, finding, HOSTILE } from './reports.ts'

describe('the report of a check', () => {
  test('it says what was found, where, what would happen, and what to do', () => {
    const text = renderCheckSummary(checkReport([checkedFile({ findings: [finding()] })]))
    for (const words of [
      '❌ Expenses&#58; 1 error',
      'missing-flow-map',
      'PackageFlowMissingConnectionMap',
      'Export the package again'
    ])
      expect(text).toContain(words)
  })

  test('it says what changed, formulas line by line', () => {
    const lines = [
      { kind: 'same', text: 'If(' },
      { kind: 'removed', text: '  a' },
      { kind: 'added', text: '  b' }
    ] as const
    const changes = [
      change(),
      change({ path: ['Screen1', 'OnVisible'], lines }),
      change({
        area: 'data',
        kind: 'added',
        subject: 'connector',
        path: ['SQL Server'],
        premium: true,
        before: undefined,
        after: undefined
      })
    ]
    const text = renderCheckSummary(checkReport([checkedFile({ comparison: compared(changes, 4) })]))
    for (const words of [
      '3 changes since origin/main',
      '4 differences that every export creates',
      'Screen1 › Button1 › OnSelect',
      '<code>Back&#40;&#41;</code> → <code>Navigate&#40;Screen2&#41;</code>',
      '-   a\n',
      '+   b\n',
      '&#40;premium&#41;'
    ])
      expect(text).toContain(words)
  })

  test.each([
    [compared([]), 'No changes since origin/main'],
    [{ kind: 'new', with: 'origin/main' } as const, 'New'],
    [{ kind: 'not-compared', with: 'x', why: 'It is damaged.' } as const, 'It is damaged.']
  ])('a comparison without changes: %#', (comparison, words) => {
    expect(renderCheckSummary(checkReport([checkedFile({ comparison })]))).toContain(words)
  })

  test('what is no package is named, with the packages in it', () => {
    const { package: _, ...rest } = checkedFile()
    const file = { ...rest, kind: 'bundle' as const, what: 'a zip of zips', inner: ['inner/a.zip'] }
    const text = renderCheckSummary(checkReport([file]))
    expect(text).toContain('a zip of zips')
    expect(text).toContain('inner/a.zip')
  })

  test('several files have a table before their parts', () => {
    const text = renderCheckSummary(checkReport([checkedFile(), checkedFile({ file: 'b.zip', findings: [finding()] })]))
    expect(text).toMatch(/\| packages\/expenses.zip \| an app package \| nothing found \|/)
    expect(text).toContain('| b.zip | an app package | 1 error |')
  })

  test('names stay names', () => {
    const findings = HOSTILE.map(name => finding({ message: name, place: { file: name, name } }))
    const changes = HOSTILE.map(name => change({ path: [name], before: name, after: `${name}\n\`\`\`\n# x` }))
    const lines = HOSTILE.map(text => ({ kind: 'added' as const, text: `\`\`\`\`${text}` }))
    const file = checkedFile({
      file: HOSTILE.join('/'),
      findings,
      comparison: compared([...changes, change({ lines })])
    })
    const text = renderCheckReport(checkReport([file], { remarks: HOSTILE }))
    const outside = text.replaceAll(/^( *)(`{3,})\w+\n[\s\S]*?^\1\2$/gm, '')
    expect(outside).not.toMatch(/<img|@team|^::|<\/details><\/td>|\u202e|^# x/m)
    expect(text.split('\n').filter(line => line.startsWith('#'))).toHaveLength(5)
  })

  test('a summary stays below what GitHub takes, and says what is left out', () => {
    const findings = Array.from({ length: 20_000 }, (_, at) =>
      finding({ message: `Finding ${at} ${'ü'.repeat(100)}.` })
    )
    const text = renderCheckSummary(checkReport([checkedFile({ findings })]))
    expect(Buffer.byteLength(text)).toBeLessThan(900_001)
    expect(text).toMatch(/\d+ parts of this report are left out here/)
    expect(text).toContain('Finding 0 ')
  })

  test('a comment is found by its marker and short enough', () => {
    const changes = Array.from({ length: 5_000 }, (_, at) => change({ path: [`Screen${at}`] }))
    const text = renderComment(
      checkReport([checkedFile({ comparison: compared(changes) })]),
      '<!-- x -->',
      'https://example.com/run'
    )
    expect(text.startsWith('<!-- x -->\n')).toBe(true)
    expect(text.length).toBeLessThan(60_001)
    expect(text).toContain('[the summary of the run](https://example.com/run)')
  })

  test('a run that could not be finished says why', () => {
    const text = renderCheckSummary(checkReport([]), { failure: 'Could not find `it`.' })
    expect(text).toContain('could not be completed')
    expect(text).toContain('Could not find &#96;it&#96;')
  })
})
