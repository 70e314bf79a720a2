import { describe, expect, test } from '@jest/globals'
import {
  renderCheckReport,
  renderCheckSummary,
  renderComment
} from '../../../../src/action/check-report/check-markdown.ts'
import type { CheckedFile } from '../../../../src/commands/checking/check-report.ts'
import { SAMPLE_REPORTS } from '../../../support/check-reports.ts'
import { change, checkedFile, checkReport, compared, finding, HOSTILE } from './reports.ts'

describe('the report of a check', () => {
  test('it says what was found, where, what would happen, and what to do', () => {
    const text = renderCheckSummary(checkReport([checkedFile({ findings: [finding()] })]))
    for (const words of [
      '❌ Expenses would not import&#58; 1 error',
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

  test('what stops it and what changes may hide come first, then what changed, then the rest', () => {
    const findings = [
      finding({ message: 'Broken.' }),
      finding({ rule: 'environment-value', severity: 'warning', message: 'A list.' }),
      finding({ rule: 'sources-differ', severity: 'warning', message: 'Sources differ.' }),
      finding({ rule: 'needed-connections', severity: 'note', message: 'A note.' })
    ]
    const resources = SAMPLE_REPORTS['rich']?.().files[0]?.resources ?? []
    const text = renderCheckSummary(
      checkReport([checkedFile({ findings, resources, comparison: compared([change()]) })])
    )
    const parts = [
      '## ',
      'Broken.',
      'Sources differ.',
      '# What changed',
      'A list.',
      '<details>',
      'A note.',
      'mermaid',
      '**Digest**'
    ]
    const places = parts.map(part => text.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('changes without end leave space for the findings after them, also in a comment', () => {
    const changes = Array.from({ length: 5_000 }, (_, at) => change({ path: [`Screen${at}`] }))
    const findings = [finding({ rule: 'environment-value', severity: 'warning', message: 'A list.' })]
    const report = checkReport([checkedFile({ findings, comparison: compared(changes) })])
    for (const text of [renderComment(report, '<!-- x -->'), renderCheckSummary(report)]) {
      expect(text).toContain('A list.')
      expect(text).toContain('Screen0')
    }
  })

  test('the graph is drawn where something changed, and marks it', () => {
    const resources = SAMPLE_REPORTS['rich']?.().files[0]?.resources ?? []
    const graphOf = (comparison: CheckedFile['comparison']): string[] =>
      [
        ...renderCheckSummary(checkReport([checkedFile({ resources, comparison })])).matchAll(
          /\["(\w+)#58; (.*?)<br\/>(.*?)"\]/g
        )
      ].map(([, kind, mark, name]) => `${kind} ${mark} ${name}`)
    const text = renderCheckSummary(checkReport([checkedFile({ resources, comparison: compared([]) })]))
    expect(text).not.toContain('mermaid')
    expect(renderCheckSummary(checkReport([checkedFile({ resources })]))).not.toContain('mermaid')
    expect(graphOf(compared([change()]))).toEqual(['app changed Expense Approvals'])
    expect(graphOf(compared([change({ noise: true })]))).toEqual([])
    expect(graphOf(compared([change({ area: 'flows', subject: 'action', path: ['Submit expense', 'x'] })]))).toEqual([
      'flow changed Submit expense'
    ])
    expect(
      graphOf(compared([change({ area: 'flows', subject: 'flow', kind: 'added', path: ['Submit expense'] })]))
    ).toEqual(['flow new Submit expense'])
    expect(graphOf({ kind: 'new', with: 'main' })).toHaveLength(resources.length)
  })

  test('several files have a table before their parts', () => {
    const text = renderCheckSummary(checkReport([checkedFile(), checkedFile({ file: 'b.zip', findings: [finding()] })]))
    expect(text).toContain('<br><sub>an app package</sub> | would import, nothing found |')
    expect(text).toContain('| b.zip<br><sub>an app package</sub> | would not import&#58; 1 error |')
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
    expect(text.split('\n').filter(line => line.startsWith('#'))).toHaveLength(3)
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
