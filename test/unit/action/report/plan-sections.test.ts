import { describe, expect, test } from '@jest/globals'
import {
  contentChanges,
  obstacles,
  plannedFlowStates,
  planTitle,
  review,
  reviewedConnections
} from '../../../../src/action/report/plan-sections.ts'
import type { Outcome, PlanReport, Report, ResourceReport } from '../../../../src/commands/report.ts'
import { importReport, resource } from '../../../support/reports.ts'
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

describe('the title of a plan', () => {
  const titleOf = (changes: Partial<PlanReport>, outcome: Outcome = 'unchanged', place = ' into Production'): string =>
    planTitle(plan(changes), outcome, 'Expenses', place)

  test('names the package and the target, and is another for each thing to be done', () => {
    const titles = [
      titleOf({}, 'created'),
      titleOf({ imports: false }),
      titleOf({ imports: false }, 'updated'),
      titleOf({ state: 'unchanged' }),
      titleOf({ state: 'blocked' }, 'failed')
    ]
    expect(new Set(titles).size).toBe(titles.length)
    for (const title of titles) {
      expect(title).toContain('Expenses')
      expect(title).toContain('Production')
    }
    expect(titles.map(title => title.slice(0, 2))).toEqual(['📋', '📋', '📋', '✅ ', '🔴'])
  })

  test('says that something is in the target, and that it is imported into it', () => {
    expect(titleOf({})).toContain('Expenses into Production')
    expect(titleOf({ state: 'unchanged' })).toContain(' in Production')
    expect(titleOf({ state: 'unchanged' }, 'unchanged', '')).toMatch(/already up to date$/)
  })
})

test('there is no section for what there is nothing of, nor for what is no plan', () => {
  const sections = [review, reviewedConnections, obstacles, plannedFlowStates, contentChanges]
  for (const section of sections) {
    expect(section(report({}, { resources: [], connections: [] }))).toEqual([])
    expect(section(importReport())).toEqual([])
  }
})

describe('the review', () => {
  const rowOf = (changes: Partial<ResourceReport>): string[] =>
    rows(review(report({}, { resources: [resource(changes)] })))[0] ?? []

  test('has a row for each resource, connections apart', () => {
    const all = review(report())
    expect(rows(all).map(([name]) => name)).toEqual([
      '[Expenses](https://make.powerapps.com/apps/app-1)',
      'Approve<br>💬 keep it running',
      'SQL Server'
    ])
  })

  test.each<[string, Partial<ResourceReport>, string, string]>([
    ['created', { decision: 'new', id: 'x', targetName: 'Other' }, '🆕 create', 'Other'],
    ['updated', { id: 'a-1' }, '✏️ update', 'Expenses <code>a-1</code>'],
    ['updated under another name', { id: 'a-1', targetName: 'Other' }, '✏️ update', 'Other <code>a-1</code>'],
    ['used', { decision: 'existing', id: 'a-1' }, '🔗 use existing', 'Expenses <code>a-1</code>'],
    ['there already', { content: 'same', id: 'a-1' }, '✏️ rewrite', 'Expenses <code>a-1</code>'],
    ['blocked', { blocked: 'why' }, '🔴 blocked', ''],
    ['carried', { decision: 'carried' }, '➡️ carried', '']
  ])('of what is %s', (_, changes, action, target) => {
    expect([rowOf(changes)[2], rowOf(changes)[3]]).toEqual([action, target])
  })

  test('calls unchanged only what is not written', () => {
    const idle = (changes: Partial<ResourceReport>): string | undefined =>
      rows(review(report({ imports: false }, { resources: [resource(changes)] })))[0]?.[2]
    expect(idle({ content: 'same' })).toBe('✅ unchanged')
    expect(idle({ decision: 'carried' })).toBe('✅ unchanged')
    expect(idle({ decision: 'existing' })).toBe('🔗 use existing')
  })

  test('gives the obstacle in place of the reason', () => {
    expect(rowOf({ why: 'one', blocked: 'two' })[4]).toBe('two')
    expect(rowOf({ why: 'one' })[4]).toBe('one')
  })

  test('tells states of content apart, and says nothing where none is known', () => {
    const states = (['same', 'differs', 'new', 'unknown'] as const).map(content => rowOf({ content })[5])
    expect(new Set(states).size).toBe(4)
    expect(states).not.toContain('')
    expect(rowOf({})[5]).toBe('')
  })

  test('shortens ids but those of connectors, which are names', () => {
    const id = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
    expect(rowOf({ id })[3]).not.toContain(id)
    expect(rowOf({ id, kind: 'connector' })[3]).toContain(id)
  })

  test('names the type of what nobody knows', () => {
    expect(rowOf({ kind: 'unknown', type: 'Odd' })[1]).toContain('Odd')
  })
})

test('connections are bound or missing', () => {
  const [bound = [], missing = []] = rows(
    reviewedConnections(
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
  expect(bound[1]).toMatch(/^✅/)
  expect(bound[2]).toContain('Finance SQL')
  expect(missing).toEqual(['other', expect.stringMatching(/^🔴/), '', '', 'two would do'])
})

test('obstacles stand beside what to do', () => {
  const found = obstacles(report({ obstacles: [{ what: 'it is locked', remedy: 'Unlock it.' }] }))
  expect(rows(found)).toEqual([['it is locked', 'Unlock it.']])
})

test('flows have their state now and afterwards', () => {
  const step = { key: 'k', name: 'Approve', why: 'declared' }
  const states = rows(
    plannedFlowStates(
      report({
        flowStates: [{ ...step, from: 'off', to: 'on' }, { ...step, from: 'Suspended' }, { ...step, to: 'off' }, step]
      })
    )
  ).map(([, now, afterwards]) => [now, afterwards])
  expect(states.slice(0, 2)).toEqual([
    ['⏹️ off', '▶️ on'],
    ['Suspended', 'Suspended']
  ])
  expect(states[2]?.[1]).toBe('⏹️ off')
  expect(states[3]?.[0]).toBe(states[2]?.[0])
  expect(states[3]?.[1]).not.toBe('')
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
