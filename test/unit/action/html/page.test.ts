import { describe, expect, test } from '@jest/globals'
import { codeLine, name } from '../../../../src/action/html/html-text.ts'
import { renderHtml } from '../../../../src/action/html/page.ts'
import { SAMPLE_REPORTS } from '../../../support/check-reports.ts'
import { checkReport } from '../check/reports.ts'

const page = (report: string): string =>
  renderHtml(SAMPLE_REPORTS[report]?.() ?? checkReport([]), { milliseconds: 1_200 })

/** Elements that are open at the end of a text, and those that were closed without having been opened. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, slash, element = ''] of html.matchAll(
    /<(\/?)(section|details|summary|ul|li|table|tbody|thead|tr|td|th|figure|figcaption|svg|g|div|pre|p|dl|main|header|footer|body|html)\b[^>]*>/g
  )) {
    if (slash === '') open.push(element)
    else if (open.pop() !== element) wrong.push(element)
  }
  return [...open, ...wrong]
}

describe('the page', () => {
  test.each(Object.keys(SAMPLE_REPORTS))(
    '%s: every element that is opened is closed, nothing runs, nothing is fetched',
    report => {
      const html = page(report)
      expect(unbalanced(html)).toEqual([])
      expect(html).not.toMatch(/<script|<img|<link|<iframe|<object|\son\w+="/i)
      expect(html.match(/<style/g)).toHaveLength(1)
      expect(html.match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull()
      expect(html).toContain("default-src 'none'")
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, labels = ''] of html.matchAll(/aria-labelledby="([^"]+)"/g))
        for (const label of labels.split(' ')) expect(ids).toContain(label)
    }
  )

  test('it shows what the report says', () => {
    const html = page('rich')
    for (const words of [
      'Expenses</h1>',
      '✕ does not pass',
      '1 error, 3 warnings, 1 note',
      'flow &quot;Submit expense&quot;, step &quot;HTTP&quot;',
      'IsBlank(AmountInput.Text) || Value(AmountInput.Text) &lt;= 0',
      '★ premium',
      'List &quot;Staff&quot;',
      'needed in the target'
    ])
      expect(html).toContain(words)
    expect(html.match(/<svg/g)).toHaveLength(3)
  })

  test('several packages have an index that leads to each', () => {
    const html = page('several')
    expect([...html.matchAll(/href="#(f\d)"/g)].map(([, id]) => id)).toEqual(['f0', 'f1', 'f2'])
    expect(html).toContain('a Dataverse solution')
  })

  test('it is bounded, and says what is left out', () => {
    const html = page('huge')
    expect(Buffer.byteLength(html)).toBeLessThan(5_100_000)
    expect(html).toContain('19000 more errors in the result file')
    expect(html).toContain('240 more are in the table')
  })

  test('a check that could not be finished says why', () => {
    expect(renderHtml(checkReport([]), { failure: 'Could not <find> it.' })).toContain('Could not &lt;find&gt; it.')
  })
})

describe('a text of a stranger', () => {
  test('is text, in one line', () => {
    expect(name('<b>&"\'</b>\n\u202ex')).toBe('&lt;b&gt;&amp;&quot;&#39;&lt;/b&gt; x')
  })

  test('of code, shows what cannot be seen', () => {
    expect(codeLine('a\u202eb\u0000 <c>')).toBe('a⟨U+202E⟩b⟨U+0000⟩ &lt;c&gt;')
    expect(codeLine('x'.repeat(3_000))).toHaveLength(2_002)
  })
})
