import { describe, expect, test } from '@jest/globals'
import { headline } from '../../../../src/action/report/headline.ts'
import { blockers } from '../../../../src/action/report/sections/blockers.ts'
import { contentChanges } from '../../../../src/action/report/sections/changes.ts'
import { connections } from '../../../../src/action/report/sections/connections.ts'
import { plannedFlowStates } from '../../../../src/action/report/sections/flows.ts'
import { identifiers } from '../../../../src/action/report/sections/identifiers.ts'
import { resources } from '../../../../src/action/report/sections/resources.ts'
import type { PlanReport, Report, ResourceReport } from '../../../../src/commands/report.ts'
import { gap, importReport, resource } from '../../../support/reports.ts'
import { change } from '../check-report/reports.ts'

const plan = (changes: Partial<PlanReport> = {}): PlanReport => ({
  state: 'ready',
  imports: true,
  digest: 'sha256:plan',
  targetDigest: 'sha256:target',
  obstacles: [],
  flowStates: [],
  ...changes
})
const report = (changes: Partial<PlanReport> = {}, more: Partial<Report> = {}): Report =>
  importReport({ command: 'plan', plan: plan(changes), ...more })
/** Cells of the rows of a section's table, without its head. */
const rows = (lines: readonly string[]): string[][] =>
  lines
    .filter(line => line.startsWith('|'))
    .slice(2)
    .map(line =>
      line
        .slice(1, -1)
        .split(' |')
        .map(one => one.trim())
    )

describe('the headline of a plan', () => {
  const [root, flow] = [resource(), resource({ key: 'f', kind: 'flow' })]
  const off = { key: 'f', name: 'F', from: 'off', to: 'on', why: 'declared' }
  test.each<[string, Partial<PlanReport>, Partial<Report>, string]>([
    ['an update', { publishing: 'publish' }, { resources: [flow, root] }, '📋 Update 1 app and 1 flow, publish'],
    [
      'both',
      { publishing: 'draft' },
      { resources: [{ ...flow, decision: 'new' }, root, resource({ kind: 'connector', decision: 'existing' })] },
      '📋 Update 1 app, create 1 flow, leave a draft'
    ],
    ['something new', {}, { resources: [{ ...root, decision: 'new' }] }, '📋 Create 1 app'],
    [
      'what stays',
      { publishing: 'publish' },
      { resources: [root, { ...flow, content: 'same' }] },
      '📋 Update 1 app, rewrite 1 flow, publish'
    ],
    ['a draft', { imports: false }, { outcome: 'updated', resources: [root] }, '📋 Publish the draft'],
    [
      'a state',
      { imports: false, flowStates: [off] },
      { outcome: 'unchanged', resources: [root] },
      '📋 Turn 1 flow on'
    ],
    ['nothing', { state: 'unchanged', imports: false }, { resources: [root] }, '✅ Nothing to do'],
    [
      'a blocker',
      { state: 'blocked', obstacles: [{ what: 'it is locked', remedy: 'Unlock it.' }] },
      { missing: [gap()] },
      '🔴 Blocked: 2 things to fix'
    ]
  ])('%s', (_, changes, more, words) => {
    expect(headline(report(changes, more), undefined)).toBe(words)
  })

  test('a draft for sharing says so', () => {
    const sharing = { applied: true, entries: [{ who: 'x', role: 'viewer', action: 'add' as const }] }
    const planned = report({ imports: false }, { outcome: 'unchanged', resources: [root], sharing })
    expect(headline(planned, undefined)).toBe('📋 Share the app')
    expect(headline({ ...planned, sharing: { ...sharing, applied: false } }, undefined)).not.toContain('hare')
  })
})

test('there is no section for what there is nothing of, nor of plans for what is no plan', () => {
  for (const section of [resources, connections, blockers, plannedFlowStates, contentChanges])
    expect(section(report({}, { resources: [], connections: [] }))).toEqual([])
  for (const section of [blockers, plannedFlowStates, contentChanges]) expect(section(importReport())).toEqual([])
})

describe('the resources of a plan', () => {
  const rowOf = (changes: Partial<ResourceReport>): string[] =>
    rows(resources(report({}, { resources: [resource(changes)] })))[0] ?? []

  test('have the app first, connections apart, and one row where the same is to be said', () => {
    const others = [1, 2].map(at =>
      resource({ key: `c${at}`, kind: 'connector', name: `C${at}`, decision: 'existing', why: 'a standard connector' })
    )
    const all = resources(
      report({}, { resources: [...others, ...importReport().resources.slice(1).toReversed(), resource()] })
    )
    expect(rows(all).map(([name]) => name)).toEqual([
      '**Expenses**<br><sub>app</sub>',
      'Approve → Approve &#40;test&#41;<br>💬 keep it running<br><sub>flow</sub>',
      'C1<br>C2<br>SQL Server<br><sub>connector</sub>'
    ])
    expect(all.join('\n').match(/a standard connector/g)).toHaveLength(1)
  })

  test('do not repeat the reason of the row above', () => {
    const all = rows(
      resources(
        report(
          {},
          { resources: [resource({ why: 'one' }), resource({ key: 'f', kind: 'flow', why: 'one', decision: 'new' })] }
        )
      )
    )
    expect(all.map(([, , why]) => why)).toEqual(['one', 'as above'])
  })

  test.each<[string, Partial<ResourceReport>, string]>([
    ['created', { decision: 'new', id: 'x', targetName: 'Other' }, '🆕 create'],
    ['updated', { id: 'a-1' }, '✏️ update'],
    ['used', { decision: 'existing', id: 'a-1' }, '🔗 use existing'],
    ['there already', { content: 'same', id: 'a-1' }, '✏️ rewrite'],
    ['blocked', { blocked: 'why' }, '🔴 blocked'],
    ['carried', { decision: 'carried' }, '➡️ carried'],
    ['not compared', { content: 'unknown' }, '✏️ update<br><sub>content not compared</sub>']
  ])('of what is %s', (_, changes, action) => {
    expect(rowOf(changes)[1]).toBe(action)
    expect(rowOf(changes).join()).not.toContain('a-1')
  })

  test('leave an obstacle to the list above', () => {
    expect(rowOf({ why: 'one', blocked: 'two' })[2]).toBe('see above')
    expect(rowOf({ why: 'one' })[2]).toBe('one')
  })

  test('name the type of what nobody knows', () => {
    expect(rowOf({ kind: 'unknown', type: 'Odd' })[0]).toContain('Odd')
  })

  test('are all unchanged where nothing is imported', () => {
    const all = rows(resources(report({ imports: false, state: 'unchanged' }, { resources: [resource()] })))
    expect(all[0]?.[1]).toBe('✅ unchanged')
  })
})

test('ids are in the folded part, those of connections shortened', () => {
  const text = identifiers(report(), undefined).join('\n')
  expect(text).toMatch(/^<details>[^]*<\/details>$/)
  for (const id of ['env-1', 'app-1', 'flow-1', 'a1b2…8f90', 'sha256&#58;plan', 'sha256&#58;target', 'op-1'])
    expect(text).toContain(`<code>${id}</code>`)
  expect(text).not.toContain('a1b2c3d4e5f60718293a4b5c6d7e8f90')
})

test('connections are bound or missing', () => {
  const [bound = [], missing = []] = rows(
    connections(
      report(
        {},
        {
          resources: [
            ...importReport().resources,
            resource({ key: 'gap', kind: 'connection', name: 'other', blocked: 'two would do' })
          ]
        }
      )
    )
  )
  expect(bound[1]).toMatch(/^✅ Finance SQL/)
  expect(missing).toEqual(['other', '🔴 missing', 'see above'])
})

test('obstacles stand beside what to do, and what has one remedy stands together', () => {
  const remedy = 'Unlock it.'
  const found = blockers(
    report({
      obstacles: [
        { what: 'it is locked', remedy },
        { what: 'no', remedy: 'Other.' },
        { what: 'it is shut', remedy }
      ]
    })
  )
  expect(found).toEqual([
    '- 🔴 It is locked.<br>🔴 It is shut.<br>**What to do:** Unlock it.',
    '- 🔴 No.<br>**What to do:** Other.'
  ])
})

test('flows have their state now and afterwards', () => {
  const step = { key: 'k', name: 'Approve', why: 'declared' }
  const states = rows(
    plannedFlowStates(
      report({
        flowStates: [{ ...step, from: 'off', to: 'on' }, { ...step, from: 'Suspended' }, { ...step, to: 'off' }, step]
      })
    )
  ).map(([, transition]) => transition)
  expect(states).toEqual(['⏹️ off → ▶️ on', 'stays Suspended', 'new or unknown → ⏹️ off', 'new or unknown → not known'])
})

describe('changes of content', () => {
  const changesOf = (...changes: ReturnType<typeof change>[]): string[] =>
    contentChanges(report({ difference: { sameExport: false, changes, noise: 0 } }))

  test('are counted and told, noise left out', () => {
    const told = changesOf(change(), change({ noise: true, path: ['Noise'] }), change({ path: ['Screen2', 'x'] }))
    expect(told.join('\n')).toMatch(/\n2 changes /)
    expect(told.join('\n')).toContain('Screen2')
    expect(told.join('\n')).not.toContain('Noise')
    expect(changesOf(change()).join('\n')).toMatch(/\n1 change /)
  })

  test('of noise alone are none', () => {
    const none = changesOf(change({ noise: true }))
    expect(none[0]).toBe(changesOf(change())[0])
    expect(none).toEqual(changesOf())
  })
})
