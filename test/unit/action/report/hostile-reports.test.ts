import { describe, expect, test } from '@jest/globals'
import { annotationsFor } from '../../../../src/action/check-report/annotations.ts'
import {
  renderCheckReport,
  renderCheckSummary,
  renderComment
} from '../../../../src/action/check-report/check-markdown.ts'
import { toSarif } from '../../../../src/action/check-report/sarif.ts'
import { renderHtml } from '../../../../src/action/check-report/html/page.ts'
import { createLog } from '../../../../src/action/runner/log.ts'
import { renderSummary } from '../../../../src/action/report/summary.ts'
import { Redactor } from '../../../../src/base/redaction.ts'
import type { CheckReport } from '../../../../src/commands/checking/check-report.ts'
import type { Report } from '../../../../src/commands/report.ts'
import { SAMPLE_REPORTS } from '../../../support/check-reports.ts'
import { seeded } from '../../../support/mutants.ts'
import { gap, importReport } from '../../../support/reports.ts'
import { change, checkedFile, checkReport, compared, finding } from '../check-report/reports.ts'

/**
 * Reports with texts as a stranger would choose them in every field that holds one. Whatever stands there: they are
 * rendered, within bounds, and say and do nothing in the stranger's name. More seeds with `SEEDS=500`.
 */
const SEEDS = Number(process.env['SEEDS'] ?? 12)

const PIECES = [
  '`',
  '``` ',
  '~~~',
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0085',
  '\t',
  ' ',
  '|',
  '<',
  '>',
  '&',
  '"',
  "'",
  '\\',
  '$',
  '{{',
  '}}',
  '::error::x',
  '::',
  '##[error]',
  '#1',
  '@octocat',
  'GH-7',
  ':bomb:',
  '[x](javascript:1)',
  '![](https://h.example/)',
  'https://h.example/',
  'www.h.example',
  '</td></table>',
  '<img src=x onerror=1>',
  '</details>',
  '</pre>',
  '<!--',
  '-->',
  ']]>',
  '# h',
  '- i',
  '1. i',
  '> q',
  '---',
  '===',
  '    ',
  '\u0000',
  '\u001b[2J',
  '\u009b',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u00ad',
  '\u{e0041}',
  '\ufe0f',
  '\u3164',
  '\ud800',
  '\udc00',
  '%0A',
  '%',
  ',',
  ';',
  'a',
  'Ü',
  '🎉',
  'graph LR',
  'end'
]

type Random = () => number

function text(random: Random): string {
  const once = random()
  const piece = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? ''
  if (once < 0.1) return piece().repeat(Math.floor(random() * 30_000))
  return Array.from({ length: 1 + Math.floor(random() * 12) }, piece).join('')
}

/** A copy with other texts. What is chosen from a fixed list by type (kinds, states, weights) stays. */
const FIXED = new Set([
  'command',
  'kind',
  'severity',
  'form',
  'area',
  'failOn',
  'decision',
  'outcome',
  'state',
  'cloud',
  'content',
  'role',
  'action',
  'publishState',
  'rule',
  'exportedAt',
  'url',
  'page'
])
function hostile<Value>(value: Value, random: Random, key = ''): Value {
  if (typeof value === 'string') return (FIXED.has(key) ? value : text(random)) as Value
  if (Array.isArray(value)) return value.map((item: unknown) => hostile(item, random, key)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, hostile(inner as unknown, random, name)])
  ) as Value
}

const lines = [
  { kind: 'added', text: 'x' },
  { kind: 'removed', text: 'y' },
  { kind: 'same', text: 'z' }
] as const
const rich = (): CheckReport =>
  checkReport(
    ['a.zip', 'b.zip'].map(file =>
      checkedFile({
        file,
        inner: ['i.zip'],
        findings: Array.from({ length: 5 }, () =>
          finding({ place: { file: 'f', inside: 'i', pointer: '/p', name: 'n' } })
        ),
        resources: SAMPLE_REPORTS['rich']?.().files[0]?.resources ?? [],
        comparison: compared([
          change(),
          change({ lines }),
          change({ kind: 'added', before: undefined }),
          change({ kind: 'renamed', before: 'b'.repeat(90) })
        ])
      })
    ),
    { remarks: ['r'] }
  )

/** What GitHub interprets: all but code in fences. A fence that something in it ends leaves a marker outside. */
const outside = (markdown: string): string => markdown.replaceAll(/^( *)(`{3,})\w+\n[\s\S]*?\n\1\2$/gm, '')
const shown = (markdown: string): string =>
  markdown
    .replace(/<code>[^<]*<\/code>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u2028-\u202e\u2066-\u2069\u3164\ud800-\udfff\u{e0000}-\u{e0fff}]/u

function demandHarmless(markdown: string, most: number): void {
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(most)
  expect(markdown).not.toMatch(UNSEEN)
  const read = outside(markdown)
  expect(read).not.toMatch(/`{3}/)
  expect(read).not.toMatch(/<(?!\/?(?:sub|br|wbr|code|details|summary)\b|!-- x -->)/)
  expect(read).not.toMatch(/^\s*(?:::|##\[)/m)
  expect(read).not.toMatch(/!\[|\]\(javascript|https?:\/\/h\.example|www\.h/)
  expect(shown(read)).not.toMatch(/@\w|(?:^|[^&])#\d|:bomb:|GH-\d/)
}

describe.each(Array.from({ length: SEEDS }, (_, seed) => seed))('a report of a stranger, %i', seed => {
  const report = hostile(rich(), seeded(seed))

  test('of a check, as Markdown', () => {
    demandHarmless(renderCheckSummary(report, { failure: text(seeded(seed + 1_000)) }), 900_000)
    demandHarmless(renderCheckReport(report), 20 * 1024 * 1024)
    const comment = renderComment(report, '<!-- x -->')
    demandHarmless(comment, 60_100)
    expect(comment.length).toBeLessThan(65_536)
  })

  test('of a check, as a page', () => {
    const html = renderHtml(report)
    expect(Buffer.byteLength(html)).toBeLessThan(5_200_000)
    expect(html).not.toMatch(/<img|<script|<!--|onerror=1>/)
    expect(html).not.toMatch(UNSEEN)
  })

  test('of a check, for programs', () => {
    expect(() => JSON.parse(toSarif(report, [], '1.0.0'))).not.toThrow()
  })

  test('of a check, in the log', () => {
    let written = ''
    const log = createLog({ write: part => void (written += part), redactor: new Redactor() })
    for (const annotation of annotationsFor(report).shown) log.annotate(annotation)
    for (const { file, findings } of report.files) {
      log.info(file)
      log.debug(file)
      for (const { message } of findings) log.warning(message)
    }
    for (const line of written.split('\n')) {
      expect(line).not.toMatch(UNSEEN)
      if (!/^::(?:error|warning|notice|debug)(?: [^:]*)?::/.test(line)) expect(line).not.toMatch(/^\s*::|##\[/)
    }
  })

  test('of an import and a plan, as a summary', () => {
    const part = hostile(
      importReport({ missing: [gap()], remarks: ['r'], alerts: ['a'], flowsOff: ['f'], findings: [finding()] }),
      seeded(seed + 2_000)
    )
    demandHarmless(renderSummary(part, { failure: text(seeded(seed)) }), 1_000_000)
    const plan: Report = {
      ...part,
      command: 'plan',
      plan: {
        state: 'blocked',
        imports: true,
        digest: 'd',
        targetDigest: 't',
        obstacles: Array.from({ length: 30 }, () => hostile({ what: 'w', remedy: 'r' }, seeded(seed + 3_000))),
        flowStates: [],
        difference:
          hostile(compared([change({ lines }), change()]), seeded(seed)).kind === 'compared'
            ? { sameExport: false, changes: [hostile(change({ lines }), seeded(seed))], noise: 0 }
            : undefined
      }
    }
    demandHarmless(renderSummary(plan), 1_000_000)
  })
})
