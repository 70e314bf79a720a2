import { describe, expect, test } from '@jest/globals'
import { codeLine, name } from '../../../../../src/action/check-report/html/html-text.ts'
import { renderHtml } from '../../../../../src/action/check-report/html/page.ts'
import { SAMPLE_REPORTS } from '../../../../support/check-reports.ts'
import { change, checkedFile, checkReport, compared, finding } from '../reports.ts'

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

  const facts = (html: string): string[] => [...html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term = '']) => term)
  const rows = (html: string, caption: string): string[] => {
    const table = html.slice(html.indexOf(`<caption>${caption}`)).split('</table>')[0] ?? ''
    return [...table.matchAll(/<tr><td>(.*?)<\/td><\/tr>/g)].map(([, cells = '']) =>
      cells.replaceAll('</td><td>', ' | ').replaceAll(/<[^>]+>/g, '')
    )
  }

  test.each([
    ['added', '+ added'],
    ['removed', '− removed'],
    ['changed', '~ changed'],
    ['renamed', '~ renamed'],
    ['moved', '~ moved'],
    ['unexplained', '⚠ not explained']
  ] as const)('a change of the kind %s has its sign', (kind, sign) => {
    const html = renderHtml(checkReport([checkedFile({ comparison: compared([change({ kind })]) })]), {
      milliseconds: 1
    })
    const item = /<ul class="changes">.*?<\/ul>/s.exec(html)?.[0] ?? ''
    expect([...item.matchAll(/<span class="tag [^"]*">([^<]*)<\/span>/g)].map(([, words]) => words)).toEqual([sign])
  })

  test('its facts are those that the package states, and only the digest is set as code', () => {
    const full = checkedFile()
    const html = renderHtml(checkReport([full]))
    expect(facts(html)).toEqual(['Exported', 'By', 'From', 'Digest'])
    expect(html.match(/<dd class="code">/g)).toHaveLength(1)
    expect(html).toContain(`<dd class="code">${full.package?.digest}</dd>`)
    const stated = { ...full.package, description: 'For all', creator: '', sourceEnvironment: '' }
    expect(facts(renderHtml(checkReport([checkedFile({ package: stated as typeof full.package })])))).toEqual([
      'Exported',
      'Description',
      'Digest'
    ])
    expect(facts(renderHtml(checkReport([checkedFile({ package: undefined })])))).toEqual([])
  })

  test('its tables have a row for each resource and each package', () => {
    const resource = { type: 'x', dependsOn: [], premium: false, needed: false }
    const resources = [
      { ...resource, key: 'a', kind: 'app' as const, name: 'Expenses', suggested: 'Update' },
      { ...resource, key: 'b', kind: 'connector' as const, name: 'SQL', connector: 'shared_sql', premium: true },
      { ...resource, key: 'c', kind: 'connection' as const, name: 'me', premium: true, needed: true }
    ]
    const html = renderHtml(checkReport([checkedFile({ resources })]))
    expect(rows(html, 'Resources of the package')).toEqual([
      'Expenses | App | Update | ',
      'SQL | Connector shared_sql |  | premium',
      'me | Connection |  | needed in the target, premium'
    ])
    const two = renderHtml(checkReport([checkedFile(), checkedFile({ file: 'b.zip', findings: [finding()] })]))
    expect(rows(two, 'What was checked')).toEqual([
      expect.stringMatching(/^b\.zip \| an app package \| would not import: 1 error/),
      expect.stringMatching(/^packages\/expenses\.zip \| .* \| /)
    ])
    expect(html).not.toContain('What was checked')
  })

  test('it has no part for what is not there', () => {
    const html = renderHtml(checkReport([checkedFile()]))
    expect(html).not.toMatch(/What it holds|Packages in it|What changed|left out|<svg|class="card bad"|undefined/)
    expect(html).toContain('nothing found')
    expect(html).toContain('<footer><p>Checked without any environment')
    expect(page('rich')).toContain('<footer><p>Checked in 1.2 s without any environment')
  })

  test('what stops it comes first, then what changed, then the rest, and last where it comes from', () => {
    const html = page('rich')
    const parts = [
      'There is a key of Stripe',
      '>What changed<',
      '>Findings<',
      'List &quot;Staff&quot;',
      '>What it contains',
      '<dt>Digest<'
    ]
    const places = parts.map(part => html.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('changes without end leave space for the warnings after them', () => {
    const changes = Array.from({ length: 30_000 }, (_, at) => change({ path: [`Screen${at}`], after: 'x'.repeat(300) }))
    const warning = finding({ rule: 'environment-value', severity: 'warning', message: 'A list is written out.' })
    const html = renderHtml(checkReport([checkedFile({ findings: [warning], comparison: compared(changes) })]))
    expect(html).toContain('More changes are in the result file.')
    expect(html).toContain('A list is written out.')
    expect(unbalanced(html)).toEqual([])
  })

  test('a narrow window gets a list in place of the picture', () => {
    const html = page('rich')
    expect(html).toMatch(/@media \(max-width:40rem\)\{\.graph,\.places\{display:none\}\.needs\{display:block\}/)
    const [, list = ''] = html.split('<ul class="needs">')
    expect(list).toContain('<strong>Expense Approvals</strong><br>needs Submit expense, ')
  })

  test('it is bounded, and says what is left out', () => {
    const html = page('huge')
    expect(Buffer.byteLength(html)).toBeLessThan(5_100_000)
    expect(html).toContain('19000 more errors in the result file')
    expect(html).toContain('The table lists 240 more')
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
