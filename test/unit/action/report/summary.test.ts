import { describe, expect, test } from '@jest/globals'
import { redactedReport } from '../../../../src/action/report/redacted.ts'
import { renderSummary } from '../../../../src/action/report/summary.ts'
import { Redactor } from '../../../../src/base/redaction.ts'
import type { Report, ResourceReport } from '../../../../src/commands/report.ts'
import { gap, HOSTILE_NAMES, importReport, resource } from '../../../support/reports.ts'

/** Lines of the summary that are not inside a fenced block. */
function prose(summary: string): string[] {
  let fence: string | undefined
  return summary.split('\n').filter(line => {
    const mark = /^`{3,}/.exec(line)?.[0]
    if (fence === undefined && mark !== undefined) {
      fence = mark
      return false
    }
    if (fence !== undefined) {
      if (line === fence) fence = undefined
      return false
    }
    return true
  })
}

const blocks = (summary: string): string[] =>
  Array.from(summary.matchAll(/^(`{3,})(.*)\n([\s\S]*?)\n\1$/gm), ([, , , content]) => content ?? '')

/** Whether every table line has as many cells as its head. */
function brokenRows(summary: string): string[] {
  const broken: string[] = []
  let columns = 0
  for (const line of prose(summary)) {
    const isRow = line.startsWith('|')
    if (!isRow) columns = 0
    else if (columns === 0) columns = line.split('|').length
    else if (line.split('|').length !== columns || !line.endsWith('|')) broken.push(line)
  }
  return broken
}

describe('an import that went well', () => {
  const summary = renderSummary(importReport(), { milliseconds: 65_000 })

  test('says what happened where, in tables a person can read', () => {
    expect(summary).toContain('## ✅ Updated 1 app, created 1 flow, published\n\n**Expenses** into **Contoso Test**.\n')
    expect(summary).toContain('- **Package**: Expenses, 33.8 KiB\n')
    expect(summary).toContain(`- **Digest**: <code>sha256&#58;${'ab'.repeat(32)}</code>\n`)
    expect(summary).toContain(
      '- **Exported**: <code>2026-01-02T03&#58;04&#58;05.678Z</code> by A Maker from Contoso Dev\n'
    )
    expect(summary).toContain('- **Artifact**: power-apps-package (id 12)\n')
    expect(summary).toContain(
      '- **Environment**: [Contoso Test](https://make.powerapps.com/environments/env-1/connections) <code>env-1</code>\n'
    )
    expect(summary).toContain('- **App**: [Expenses](https://make.powerapps.com/apps/app-1) <code>app-1</code>\n')
    expect(summary).toContain('<code>2026-01-01T00&#58;00&#58;00Z</code> → <code>2026-01-02T00&#58;00&#58;00Z</code>')
    expect(summary).toContain('- **Time**: 1 min 05 s\n')
    expect(summary).toContain(
      '| **[Expenses](https://make.powerapps.com/apps/app-1)**<br><sub>app</sub> | ✏️ updated | the one app of that name |'
    )
    expect(summary).toContain(
      '| Approve → Approve &#40;test&#41;<br>💬 keep it running<br><sub>flow</sub> | 🆕 created | none of that name |'
    )
    expect(summary).toMatch(/shared&#95;sql<\/sub> \| ✅ Finance SQL \| connector name \|/)
    expect(summary).toContain('- The flow is off until someone turns it on.')
    expect(summary).toContain('```mermaid\nflowchart LR\n  r0["app#58; updated<br/>Expenses"]')
    expect(brokenRows(summary)).toEqual([])
  })

  test('headings are of the second and third level', () => {
    expect(
      prose(summary)
        .filter(line => line.startsWith('#'))
        .map(line => line.split(' ')[0])
    ).toEqual(['##', '###', '###', '###', '###'])
  })

  test('nothing is missing, failed or simulated, and nothing says so', () => {
    expect(summary).not.toMatch(/Missing|CAUTION|IMPORTANT|Simulated/)
  })

  test('the same report gives the same text', () => {
    expect(renderSummary(importReport(), { milliseconds: 65_000 })).toBe(summary)
  })
})

describe('titles', () => {
  const titleOf = (changes: Partial<Report>, failure?: string): string =>
    renderSummary(importReport(changes), failure === undefined ? {} : { failure }).split('\n')[0] ?? ''

  test.each<[string, Partial<Report>, string | undefined, string]>([
    ['export', { command: 'export', outcome: 'unchanged' }, undefined, '## ✅ Exported 1 app and 1 flow'],
    ['a failed export', { command: 'export', outcome: 'failed' }, 'why', '## ❌ Not exported'],
    [
      'an import that failed before anything was written',
      { outcome: 'failed', resources: [resource({ outcome: 'planned' })] },
      'why',
      '## ❌ Not imported'
    ],
    [
      'an import of which something failed',
      {
        outcome: 'failed',
        resources: [resource({ outcome: 'failed' }), resource({ kind: 'flow', outcome: 'created' })]
      },
      'why',
      '## ❌ Partly imported: 1 app failed'
    ],
    [
      'an import whose draft was not published',
      { outcome: 'failed', publishState: 'draft-left' },
      'why',
      '## ❌ Imported, not published'
    ],
    [
      'an import after which flows or sharing failed',
      { outcome: 'failed' },
      'why',
      '## ❌ Imported, flow states or sharing not applied'
    ],
    [
      'an import that was undone',
      { outcome: 'failed', rollback: { done: ['All.'], left: [] } },
      'why',
      '## ❌ Not imported, rolled back'
    ],
    [
      'an import that could not be undone',
      { outcome: 'failed', rollback: { done: [], left: ['All.'] } },
      'why',
      '## ❌ Imported, not rolled back'
    ],
    [
      'an import in part that could not be undone',
      { outcome: 'failed', rollback: { done: [], left: ['All.'] }, resources: [resource({ outcome: 'failed' })] },
      'why',
      '## ❌ Partly imported, not rolled back'
    ],
    [
      'an import that was undone in part',
      { outcome: 'failed', rollback: { done: ['One.'], left: ['Other.'] } },
      'why',
      '## ❌ Not imported, partly rolled back'
    ],
    [
      'what is there already and was not published',
      { outcome: 'failed', publishState: 'draft-left', resources: [resource({ outcome: 'unchanged' })] },
      'why',
      '## ❌ Already up to date, not published'
    ],
    ['a restore that failed', { command: 'restore', outcome: 'failed' }, 'why', '## ❌ Not restored'],
    [
      'a step that fails after an import that is reported as done',
      { outcome: 'updated' },
      'why',
      '## ❌ Imported, flow states or sharing not applied'
    ],
    [
      'a step that fails where the content was there already',
      { outcome: 'unchanged', publishState: 'published', resources: [resource({ outcome: 'unchanged' })] },
      'why',
      '## ❌ Already up to date, flow states or sharing not applied'
    ],
    [
      'an import that is reported as failed without a sentence',
      { outcome: 'failed', resources: [resource({ outcome: 'planned' })] },
      undefined,
      '## ❌ Not imported'
    ],
    [
      'what is there already',
      { outcome: 'unchanged', changed: false, resources: [resource({ outcome: 'unchanged' })] },
      undefined,
      '## ✅ Nothing to do'
    ],
    [
      'what is there already, with flows or sharing changed',
      { outcome: 'unchanged', changed: true, resources: [resource({ outcome: 'unchanged' })] },
      undefined,
      '## ✅ Flow states or sharing applied, nothing to import'
    ],
    [
      'a draft that only had to be published',
      { outcome: 'updated', changed: true, resources: [resource({ outcome: 'unchanged' })] },
      undefined,
      '## ✅ Published the draft, nothing to import'
    ],
    ['flows that are off', { flowsOff: ['Approve'] }, undefined, '## ⚠️ Imported, the flow is off'],
    [
      'flows that are off, some of several',
      {
        flowsOff: ['One', 'Two'],
        resources: ['a', 'b', 'c'].map(key => resource({ key, kind: 'flow', outcome: 'created' }))
      },
      undefined,
      '## ⚠️ Imported, 2 of 3 flows are off'
    ],
    [
      'a draft that is left',
      { publishState: 'draft-left' },
      undefined,
      '## ✅ Updated 1 app, created 1 flow, not published'
    ],
    [
      'an import that is blocked',
      {
        outcome: 'failed',
        changed: false,
        missing: [gap()],
        obstacles: [{ what: 'it is locked', remedy: 'Unlock it.' }],
        resources: [resource({ outcome: 'planned' })]
      },
      'Could not import it: it is locked.',
      '## ❌ Not imported: 2 things to fix'
    ],
    [
      'a restore with nothing to do',
      { command: 'restore', outcome: 'unchanged', changed: false },
      undefined,
      '## ✅ Nothing to restore'
    ],
    [
      'a publish that failed after an import left the same app unchanged',
      { command: 'publish', outcome: 'failed', resources: [resource({ outcome: 'unchanged' })] },
      'why',
      '## ❌ Not published'
    ],
    ['publish', { command: 'publish', outcome: 'updated' }, undefined, '## ✅ Published'],
    [
      'publish without a draft',
      { command: 'publish', outcome: 'unchanged', changed: false },
      undefined,
      '## ✅ Nothing to publish'
    ],
    [
      'a run that came nowhere',
      { outcome: 'failed', package: undefined, app: undefined, environment: undefined, resources: [] },
      'why',
      '## ❌ Not imported'
    ]
  ])('%s', (_, changes, failure, title) => {
    expect(titleOf(changes, failure)).toBe(title)
  })
})

describe('sections', () => {
  /** As little as a report can hold: a title and a table of facts. */
  const bare = (changes: Partial<Report> = {}): Report =>
    importReport({
      resources: [],
      connections: [],
      missing: [],
      flows: [],
      remarks: [],
      package: undefined,
      app: undefined,
      artifact: undefined,
      environment: undefined,
      publishState: undefined,
      operationId: undefined,
      ...changes
    })
  const headings = (report: Report): string[] => prose(renderSummary(report)).filter(line => line.startsWith('### '))
  const rowsOf = (report: Report): string[] =>
    [...renderSummary(report).matchAll(/^- \*\*(.*?)\*\*: /gm)].map(([, name = '']) => name)

  test('are absent where there is nothing to list', () => {
    expect(headings(bare())).toEqual([])
    expect(headings(bare({ command: 'plan' }))).toEqual([])
    expect(renderSummary(bare())).not.toMatch(/\n{3}/)
    expect(renderSummary(bare())).not.toMatch(/CAUTION|IMPORTANT|undefined|mermaid/)
  })

  test.each<[string, Partial<Report>]>([
    ['### Resources', { resources: [resource({ outcome: 'unchanged' })] }],
    ['### Connections', { connections: importReport().connections }],
    ['### Flows', { flows: [{ key: 'f', id: 'f', name: 'F', state: 'on' }] }],
    ['### Rolled back', { rollback: { done: [], left: [] } }],
    ['### Sharing', { sharing: { applied: true, entries: [] } }]
  ])('%s stands alone where only that is to be told', (heading, changes) => {
    expect(headings(bare(changes))).toEqual([heading])
  })

  test('the graph is drawn from two resources on, where one of them changed', () => {
    const two = (outcome: ResourceReport['outcome']): string[] =>
      headings(bare({ resources: [resource({ outcome }), resource({ key: 'other', outcome: 'unchanged' })] }))
    expect(two('updated')).toEqual(['### Resources', '### What depends on what'])
    expect(two('unchanged')).toEqual(['### Resources'])
    expect(headings(bare({ resources: [resource()] }))).toEqual(['### Resources'])
  })

  test('flows without a state are not listed', () => {
    expect(headings(bare({ flows: [{ key: 'f', id: 'f', name: 'F' }] }))).toEqual([])
  })

  test('facts are those that are known', () => {
    expect(rowsOf(bare({ identity: '' }))).toEqual(['Cloud'])
    expect(rowsOf(bare())).toEqual(['Signed in as', 'Cloud'])
    expect(rowsOf(bare({ operationId: 'op-1', backup: { file: 'b.zip' } }))).toEqual([
      'Backup',
      'Signed in as',
      'Cloud',
      'Operation'
    ])
    expect(rowsOf(importReport())).toEqual([
      'Package',
      'Digest',
      'Exported',
      'Artifact',
      'Environment',
      'App',
      'Version',
      'Signed in as',
      'Cloud',
      'Operation'
    ])
    expect(rowsOf(importReport({ command: 'export' }))).not.toContain('Version')
  })

  test.each([
    [{ versionBefore: 'one', versionAfter: 'two' }, '<code>one</code> → <code>two</code>'],
    [{ versionBefore: 'one', versionAfter: 'one' }, '<code>one</code>, unchanged'],
    [{ versionBefore: undefined, versionAfter: 'two' }, 'none → <code>two</code>'],
    [{ versionBefore: 'one', versionAfter: undefined }, '<code>one</code> so far'],
    [{ versionBefore: undefined, versionAfter: undefined }, 'none, unchanged']
  ])('the version row for %j', (versions, words) => {
    const summary = renderSummary(bare({ app: { id: 'a', name: 'A', url: '', ...versions } }))
    expect(summary).toContain(`- **Version**: ${words}\n`)
  })
})

test('a simulated run says so before anything else', () => {
  const lines = renderSummary(importReport({ simulated: true, cloud: 'Embedded' })).split('\n')
  expect(lines.slice(2, 4)).toEqual([
    '> [!IMPORTANT]',
    expect.stringContaining('> Simulated: this run uses the embedded environment')
  ])
})

test('a failure is told with its sentence, and what was planned with its mark', () => {
  const summary = renderSummary(
    importReport({
      outcome: 'failed',
      resources: [
        resource({ outcome: 'planned' }),
        resource({
          key: 'b',
          name: 'Approve',
          kind: 'flow',
          outcome: 'failed',
          error: { code: 'FlowBroken', message: 'It is *broken*' }
        })
      ]
    }),
    { failure: 'Could not import "Expenses": @everyone <b>.' }
  )
  expect(summary).toContain(
    '> [!CAUTION]\n> Could not import &#34;Expenses&#34;&#58; &#64;&#8203;everyone &#60;b&#62;.'
  )
  expect(summary).toContain('| ⏸️ planned (update) |')
  expect(summary).toContain('| ❌ failed (update)<br>FlowBroken&#58; It is &#42;broken&#42; |')
})

describe('what is missing', () => {
  const report = importReport({
    outcome: 'failed',
    missing: [
      gap(),
      gap({ key: 'k2', name: 'other', keys: ['Shared_SQL'] }),
      gap({ key: 'k3', connectorName: 'Contoso API', keys: ['=x', '#y', 'Contoso API'], candidates: [] }),
      gap({ key: 'k6', keys: ['Größe'] }),
      gap({ key: 'k7', keys: ['Größe!'] }),
      gap({
        key: 'k4',
        keys: ['a\nb: c'],
        candidates: [{ id: 'short', name: 'Old', healthy: false, problem: 'signed out' }]
      }),
      gap({ kind: 'connector', key: 'k5', name: 'Contoso API', connectorName: 'Contoso API', keys: [] })
    ]
  })
  const summary = renderSummary(report)

  test('is named with candidates by name and shortened id', () => {
    expect(summary).toContain(
      ', **other**, **maker&#64;&#8203;contoso.example**, **maker&#64;&#8203;contoso.example** each need a connection of SQL Server: 2 healthy connections would do.<br>Candidates in the target: Finance SQL <code>a1b2…8f90</code>.'
    )
    expect(summary).toContain('Old <code>short</code> (broken: signed out)')
    expect(summary).toContain('- 🔴 **Contoso API** is a custom connector: ')
    expect(summary).not.toContain('a1b2c3d4e5f60718293a4b5c6d7e8f90')
    expect(brokenRows(summary)).toEqual([])
  })

  test('is one line where the same is to be said', () => {
    const twice = renderSummary(importReport({ missing: [gap(), gap({ key: 'k2', name: 'Reporting' })] }))
    expect(twice).toContain(
      '**maker&#64;&#8203;contoso.example**, **Reporting** each need a connection of SQL Server: '
    )
    expect(twice.match(/2 healthy connections would do/g)).toHaveLength(1)
  })

  test('comes with the lines to paste, one a key, none that the input would misread', () => {
    expect(blocks(summary)[0]?.split('\n')).toEqual([
      'connections: |',
      '  Shared_SQL=${{ secrets.CONNECTION_SHARED_SQL }}',
      '  Contoso API=${{ secrets.CONNECTION_CONTOSO_API }}',
      '  Größe=${{ secrets.CONNECTION_GR_SSE }}',
      '  Größe!=${{ secrets.CONNECTION_GR_SSE_2 }}',
      '  k4=${{ secrets.CONNECTION_K4 }}'
    ])
  })
})

describe('names of strangers', () => {
  test.each(HOSTILE_NAMES)('%j breaks nothing, wherever it stands', name => {
    const summary = renderSummary(
      importReport({
        cloud: name,
        identity: name,
        environment: { id: name, name, url: name },
        package: {
          name,
          description: name,
          creator: name,
          sourceEnvironment: name,
          exportedAt: name,
          digest: name,
          bytes: 1,
          file: name
        },
        artifact: { id: 1, name },
        app: { id: name, name, url: `https://make.example/${name}`, versionBefore: name },
        flows: [{ key: 'f', id: name, name, state: name }],
        resources: [
          resource({
            key: name,
            name,
            type: name,
            kind: 'unknown',
            why: name,
            targetName: `${name}2`,
            comment: name,
            url: name,
            outcome: 'failed',
            error: { code: name, message: name }
          }),
          resource({ key: 'other', name, dependsOn: [name] })
        ],
        connections: [
          { key: name, name, connector: name, connection: name, connectionName: name, rule: 'connector name' }
        ],
        missing: [
          gap({
            key: name,
            name,
            connectorName: name,
            why: name,
            keys: [name],
            candidates: [{ id: name, name, healthy: false, problem: name }]
          })
        ],
        operationId: name,
        remarks: [name]
      }),
      { failure: name }
    )
    const lines = prose(summary)
    expect(brokenRows(summary)).toEqual([])
    const text = lines.filter(line => !line.startsWith('Add this under `with`')).join('\n')
    for (const target of text.matchAll(/\]\(([^)]*)\)/g)) expect(target[1]).toMatch(/^https?:\/\/[^\s|<>]*$/)
    expect(text.match(/<(?!\/?(?:code|sub|details|summary)>|br>|wbr>)/g)).toBeNull()
    const words = text.replace(/\]\([^)]*\)/g, ']').replace(/^#{2,3} /gm, '')
    expect(words.match(/[`@]|(?<!&)#|#(?!\d+;)|[\u202a-\u202e\u2066-\u2069\u0000-\u0009\u000b-\u001f]/g)).toBeNull()
    expect(lines.filter(line => line.trimStart().startsWith('::') || line.includes('##['))).toEqual([])
    // Headings, alerts and lists are ours alone.
    expect(lines.filter(line => /^#{1,6} /.test(line)).length).toBe(5)
    expect(lines.filter(line => line.startsWith('>')).length).toBe(2)
    expect(
      lines.filter(line => /^(?:[-+*]|\d+[.)]) (?!\*\*[A-Z]|🔴 |(?:unknown|resource|connection) )/u.test(line)).length
    ).toBe(1)
  })
})

describe('size', () => {
  test('the longest report stays below what GitHub takes, and says what is left out', () => {
    const long = '@'.repeat(3_000)
    const many = <Item>(count: number, make: (index: number) => Item): Item[] =>
      Array.from({ length: count }, (_, index) => make(index))
    const report = importReport({
      identity: long,
      package: {
        name: long,
        description: long,
        creator: long,
        sourceEnvironment: long,
        exportedAt: long,
        digest: long,
        bytes: 1,
        file: long
      },
      resources: many(3_000, index =>
        resource({ key: `k${index}`, name: long, why: long, comment: long, targetName: `${long}x` })
      ),
      flows: many(3_000, index => ({ key: `k${index}`, id: long, name: long, state: long })),
      connections: many(3_000, index => ({
        key: `k${index}`,
        name: long,
        connector: long,
        connection: long,
        connectionName: long,
        rule: 'resource key' as const
      })),
      missing: many(3_000, index =>
        gap({
          key: `k${index}`,
          name: long,
          why: long,
          keys: [`${'é'.repeat(150)}${index}`],
          candidates: many(30, () => ({ id: long, name: long, healthy: false, problem: long }))
        })
      ),
      remarks: many(3_000, () => long)
    })
    const summary = renderSummary(report, { failure: long })
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    for (const noun of ['resources', 'connections', 'missing resources', 'flows', 'remarks']) {
      expect(summary).toMatch(
        new RegExp(`\\n\\d+ more ${noun} are left out here. The result file contains all of them\\.`)
      )
    }
    expect(brokenRows(summary)).toEqual([])
  })

  test('an ordinary report is far below it and complete', () => {
    const summary = renderSummary(importReport())
    expect(Buffer.byteLength(summary)).toBeLessThan(10_000)
    expect(summary).not.toContain('left out')
  })
})

describe('presentable', () => {
  const id = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'

  test('shortens connection ids wherever they are', () => {
    const text = JSON.stringify(redactedReport(importReport({ missing: [gap()] }), new Redactor()))
    expect(text).not.toContain(id)
    expect(text.match(/a1b2…8f90/g)).toHaveLength(3)
  })

  test('takes secrets out before anything is escaped', () => {
    const redactor = new Redactor()
    redactor.add('p@ss|w<o>rd')
    const report = redactedReport(
      importReport({
        remarks: ['it said p@ss|w<o>rd'],
        resources: [resource({ error: { message: 'p@ss|w<o>rd' }, name: 'p@ss|w<o>rd' })]
      }),
      redactor
    )
    expect(report.remarks).toEqual(['it said ***'])
    expect(report.resources[0]).toMatchObject({ name: '***', error: { message: '***' } })
    expect(renderSummary(report)).not.toMatch(/p(@|&#64;)(&#8203;)?ss/)
  })

  test('an id that is a secret is shortened all the same', () => {
    const redactor = new Redactor()
    redactor.add(id)
    expect(redactedReport(importReport(), redactor).connections[0]?.connection).toBe('a1b2…8f90')
  })

  test('changes nothing else', () => {
    const report = importReport({ connections: [], resources: [] })
    expect(redactedReport(report, new Redactor())).toEqual(report)
  })
})
