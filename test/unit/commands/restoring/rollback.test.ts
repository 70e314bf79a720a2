import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../../../src/commands/planning/plan.ts'
import type { App } from '../../../../src/commands/ports/app.ts'
import type { ResourceReport } from '../../../../src/commands/report.ts'
import { rollBack } from '../../../../src/commands/restoring/rollback.ts'
import { ReportDraft } from '../../../../src/commands/report-draft.ts'
import type { Run } from '../../../../src/commands/run.ts'
import { resource } from '../../../support/reports.ts'

const BEFORE: App = {
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: '2026-02-01T00:00:00Z',
  newestVersion: '2026-02-01T00:00:00Z',
  hasDraft: false,
  references: {}
}
const flow = (changes: Partial<ResourceReport>): ResourceReport =>
  resource({ key: 'flow-key', kind: 'flow', name: 'Approve', ...changes })

/** Rolls back an import that left these resources, on a target that shows the app as `now`. There is no backup. */
async function rolledBack(
  resources: readonly ResourceReport[],
  { before = BEFORE, now = BEFORE }: { before?: App | 'none'; now?: App } = {}
) {
  const report = new ReportDraft({ command: 'import', cloud: 'Public', simulated: false, identity: 'maker' })
  const run = {
    report,
    log: { info: () => {}, warning: () => {}, debug: () => {}, notice: () => {} },
    platform: { apps: { read: async () => now, versions: async () => [] } }
  } as unknown as Run
  const plan = { before: before === 'none' ? undefined : before, decisions: new Map() } as unknown as Plan
  const { done, left } = await rollBack(run, plan, resources)
  expect(report.current.rollback).toEqual({ done, left })
  return { done, left, outcomes: report.current.resources.map(({ outcome }) => outcome) }
}

describe('an import that wrote no flow', () => {
  test.each<[string, readonly ResourceReport[]]>([
    ['because the package has none', [resource()]],
    ['because it used the one that is there', [resource(), flow({ decision: 'existing', outcome: 'reused' })]],
    ['because it was not to be written', [resource(), flow({ decision: 'existing', outcome: 'planned' })]]
  ])('%s: no backup is imported for the sake of flows', async (_, resources) => {
    const { done, left, outcomes } = await rolledBack(resources)
    expect(left).toEqual([])
    expect(done).toEqual([expect.stringContaining('"Expenses"')])
    expect(outcomes[0]).toBe('rolled-back')
    expect(outcomes.slice(1)).not.toContain('rolled-back')
  })
})

test.each([
  ['was updated', flow({ outcome: 'updated' })],
  ['may have been updated', flow({ decision: 'update', outcome: 'planned' })]
])('a flow that %s needs the backup, and without one that is told', async (_, written) => {
  const { left, outcomes } = await rolledBack([resource(), written])
  expect(left).toEqual([expect.stringContaining('"Approve"')])
  expect(outcomes).toEqual(['rolled-back', written.outcome])
})

test('what was made new, or written into tables, is told as left', async () => {
  const { left } = await rolledBack([
    flow({ key: 'a', name: 'Made', decision: 'new', outcome: 'created' }),
    flow({ key: 'b', name: 'Perhaps', decision: 'new', outcome: 'planned' }),
    resource({ key: 'c', kind: 'entity', name: 'Costs', decision: 'overwrite', outcome: 'overwritten' }),
    resource({ key: 'd', kind: 'picklist', name: 'Colours', decision: 'merge', outcome: 'merged' })
  ])
  expect(left).toHaveLength(3)
  for (const [at, name] of ['"Made"', '"Perhaps"', '"Costs"'].entries()) expect(left[at]).toContain(name)
  expect(left[2]).toContain('"Colours"')
})

test('a draft that was there before the import is lost, and that is told', async () => {
  const { left } = await rolledBack([], { before: { ...BEFORE, hasDraft: true } })
  expect(left).toEqual([expect.stringContaining('draft')])
})

test('an app that changed comes back only from a version that the service lists', async () => {
  const now = { ...BEFORE, newestVersion: '2026-02-02T00:00:00Z' }
  const { done, left, outcomes } = await rolledBack([resource()], { now })
  expect(done).toEqual([])
  expect(left).toEqual([expect.stringContaining(BEFORE.publishedVersion ?? '')])
  expect(outcomes).toEqual(['updated'])
})

test('an app that is new has no earlier version to go back to', async () => {
  const { done, left } = await rolledBack([resource({ decision: 'new', outcome: 'created' })], { before: 'none' })
  expect(done).toEqual([])
  expect(left).toEqual([expect.stringContaining('"Expenses"')])
})
