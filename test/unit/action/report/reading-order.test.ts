import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../../../src/action/report/summary.ts'
import { REASON, SERVICE_ERROR, SUMMARIES } from '../../../support/summary-reports.ts'

const summaryOf = (name: string): string => {
  const sample = SUMMARIES[name]?.()
  if (sample === undefined) throw new Error(`no sample ${name}`)
  return renderSummary(sample.report, sample.ending)
}
const unescaped = (markdown: string): string =>
  markdown
    .replaceAll('<wbr>', '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')
const times = (text: string, part: string): number => text.split(part).length - 1
const IDENTIFIERS = '<details><summary>Identifiers, versions and times</summary>'
const single = Object.keys(SUMMARIES).filter(name => !name.startsWith('batch'))

/** What a reader sees in the order in which it is seen. */
const MARKS = [
  /^## /m,
  /^> \[!CAUTION\]/m,
  /^- (?:🔴|⚠️)/mu,
  /^### What changes/m,
  /^### Resources/m,
  /^### Flows/m,
  /^### Connections/m,
  /^### Sharing/m,
  /^### What depends/m,
  /^<details><summary>Identifiers/m
]

describe.each(Object.keys(SUMMARIES))('the summary of %s', name => {
  const summary = summaryOf(name)

  test('has its parts in the order of a reader', () => {
    const found = MARKS.map(mark => summary.search(mark)).filter(at => at >= 0)
    expect(found.length).toBeGreaterThan(1)
    expect(found).toEqual([...found].sort((one, other) => one - other))
    expect(summary.indexOf('## ')).toBe(0)
  })

  test('has no table with an empty heading, and none of more than three columns', () => {
    for (const [head = ''] of summary.matchAll(/^\|.*\|(?=\n\| ---)/gm)) {
      const cells = head.split('|').slice(1, -1)
      expect(cells.length).toBeLessThanOrEqual(3)
      expect(cells.filter(cell => cell.trim() === '')).toEqual([])
    }
  })

  test('says no sentence twice', () => {
    const text = unescaped(name.startsWith('batch') ? (summary.split('<details>')[0] ?? '') : summary)
    const { report } = SUMMARIES[name]?.() ?? {}
    const sentences = [
      REASON,
      SERVICE_ERROR.message,
      ...(report?.plan?.obstacles ?? report?.obstacles ?? []).flatMap(({ what, remedy }) => [what.slice(1), remedy]),
      ...(report?.rollback?.done ?? []),
      ...(report?.rollback?.left ?? []),
      ...(report?.resources ?? []).filter(({ kind }) => kind !== 'connection').map(({ why }) => why)
    ]
    for (const sentence of sentences)
      expect([sentence, times(text, sentence)]).toEqual([sentence, times(text, sentence) > 0 ? 1 : 0])
  })
})

test.each(single)('ids, digests and versions of %s are folded', name => {
  const summary = summaryOf(name)
  const [open = '', folded] = summary.split(IDENTIFIERS)
  expect(folded).toBeDefined()
  expect(summary.endsWith('</details>\n')).toBe(true)
  const shown = open.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/^(?:- .*|> .*)$/gm, '')
  expect(shown).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{64}|\bop-1\b|\d{4}-\d\d-\d\dT/)
})

test.each(single.filter(name => summaryOf(name).includes('### Resources')))('%s names the app first', name => {
  const [, table = ''] = summaryOf(name).split('### Resources')
  const kinds = [...(table.split('###')[0] ?? '').matchAll(/<sub>(app|flow|connector|connection)<\/sub>/g)].map(
    ([, kind]) => kind
  )
  expect(kinds[0]).toBe('app')
  const order = ['app', 'flow', 'connector', 'connection']
  const at = kinds.map(kind => order.indexOf(kind ?? ''))
  expect(at).toEqual([...at].sort((one, other) => one - other))
})

describe('the graph', () => {
  test.each([
    'plan-with-nothing-to-do',
    'plan-blocked',
    'import-with-nothing-to-do',
    'import-blocked',
    'export',
    'publish',
    'restore'
  ])('is left out of %s, where nothing changes', name => {
    expect(summaryOf(name)).not.toContain('mermaid')
  })

  test.each<[string, string[]]>([
    ['plan', ['app: update Expense Approvals', 'flow: rewrite Submit expense', 'flow: update Notify approver']],
    ['import', ['app: updated Expense Approvals', 'flow: updated Notify approver', 'flow: updated Submit expense']],
    [
      'import-failed',
      ['app: updated Expense Approvals', 'flow: failed Notify approver', 'flow: updated Submit expense']
    ]
  ])('of %s marks what changes and nothing else', (name, marked) => {
    const lines = [...summaryOf(name).matchAll(/^ {2}(r\d+)\["(\w+)#58; (.*?)<br\/>(.*)"\]$/gm)]
    expect(lines.map(([, , kind, mark, called]) => `${kind}: ${mark} ${called}`).sort()).toEqual(marked)
    const [, classed = ''] = / class (\S+) changes$/m.exec(summaryOf(name)) ?? []
    expect(classed.split(',').sort()).toEqual(lines.map(([, id = '']) => id).sort())
  })
})

test.each([
  ['plan', '📋 Update 1 app and 1 flow, rewrite 1 flow, publish'],
  ['plan-of-new', '📋 Create 1 app and 2 flows, publish'],
  ['plan-with-nothing-to-do', '✅ Nothing to do'],
  ['plan-blocked', '🔴 Blocked: 2 things to fix'],
  ['import', '✅ Updated 1 app and 2 flows, published'],
  ['import-with-flows-off', '⚠️ Imported, flows are off'],
  ['import-unpublished', '✅ Updated 1 app and 2 flows, not published'],
  ['import-with-nothing-to-do', '✅ Nothing to do'],
  ['import-blocked', '❌ Not imported: 2 things to fix'],
  ['import-failed', '❌ Partly imported: 1 flow failed'],
  ['import-rolled-back', '❌ Not imported, partly rolled back'],
  ['export', '✅ Exported 1 app and 2 flows'],
  ['export-failed', '❌ Not exported'],
  ['publish', '✅ Published'],
  ['publish-failed', '❌ Not published'],
  ['restore', '✅ Restored and published'],
  ['batch', '✅ Imported 3 packages into Contoso Production'],
  ['batch-failed', '❌ Imported 2 of 3 packages into Contoso Production']
])('the headline of %s is %s', (name, words) => {
  expect(summaryOf(name).split('\n')[0]).toBe(`## ${words}`)
})

test('what was stopped says that nothing was written, and what went on does not', () => {
  const says = (name: string): boolean => /[Nn]othing was written/.test(summaryOf(name))
  expect(['plan', 'plan-blocked', 'import-blocked'].filter(name => !says(name))).toEqual([])
  expect(['import', 'import-failed', 'import-rolled-back'].filter(says)).toEqual([])
})
