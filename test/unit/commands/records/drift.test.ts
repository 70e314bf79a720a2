import { describe, expect, test } from '@jest/globals'
import type { App } from '../../../../src/commands/ports/app.ts'
import type { FlowDetails } from '../../../../src/commands/ports/flow.ts'
import {
  contentOfOwnDraft,
  driftIn,
  type EarlierRuns,
  isAsRecorded,
  isOwnDraft
} from '../../../../src/commands/records/drift.ts'
import type { PromotionRecord } from '../../../../src/commands/records/record.ts'
import { record, SAVED, V1, V2 } from './records.ts'

const app = (changes: Partial<App> = {}): App => ({
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: V1,
  newestVersion: V1,
  hasDraft: false,
  references: {},
  ...changes
})
const draft = (version = V2): App => app({ hasDraft: true, newestVersion: version, modifiedBy: 'Mona Maker' })
const flow = (modified: string | undefined = SAVED): FlowDetails => ({
  id: 'flow-1',
  displayName: 'Approve',
  modified,
  aliases: [],
  references: []
})
const target = (before: App | undefined = app(), flows: readonly FlowDetails[] = [flow()]) => ({
  before,
  flows: new Map(flows.map(one => [one.id, one]))
})
const after = (last: PromotionRecord | undefined): EarlierRuns => ({ record: last, interruption: undefined })

describe('drift', () => {
  test('is none where the target is as it was left', () => {
    expect(driftIn(target(), after(record()))).toEqual([])
    expect(driftIn(target(undefined, []), after(record()))).toEqual([])
    expect(driftIn(target(app({ publishedVersion: V2, newestVersion: V2 })), after(undefined))).toEqual([])
  })

  test('is another published version, a flow that was saved, a draft', () => {
    const [version, saved] = driftIn(target(app({ publishedVersion: V2 }), [flow(V2)]), after(record()))
    expect(version).toBe(`"Expenses" runs version ${V2}, but the last promotion left ${V1} (promoted ${V1})`)
    expect(saved).toContain(`the flow "Approve" was saved ${V2}, after the last promotion`)
    expect(driftIn(target(draft()), after(record()))).toEqual([
      `"Expenses" has an unpublished draft, version ${V2} by Mona Maker`
    ])
    expect(driftIn(target(draft()), after(undefined))).toHaveLength(1)
    const named = driftIn(
      target({ ...draft(), modifiedBy: `Mona\n::error::\u202E${'x'.repeat(200)}` }),
      after(record())
    )
    expect(named[0]).toMatch(/ by Mona ::error::x+…$/)
    expect(named[0]?.length).toBeLessThan(250)
  })

  test('is nothing of what a run wrote that was cut short, but a draft from before it', () => {
    const cut = { since: V2 }
    const moved = target(app({ publishedVersion: V2 }), [flow(V2)])
    expect(driftIn(moved, { record: record(), interruption: cut })).toEqual([])
    expect(driftIn(target(draft()), { record: record(), interruption: cut })).toEqual([])
    expect(driftIn(target(draft(V1)), { record: record(), interruption: cut })).toHaveLength(1)
  })

  test('is no draft that the record names', () => {
    expect(driftIn(target(draft()), after(record({ draft: V2 })))).toEqual([])
    expect(driftIn(target(draft('2026-03-03T02:00:00Z')), after(record({ draft: V2 })))).toHaveLength(1)
  })
})

describe('a draft of ours', () => {
  test.each([
    ['no draft', app(), record({ draft: V1 }), { since: V1 }, false],
    ['named by the record', draft(), record({ draft: V2 }), undefined, true],
    ['another than the record names', draft(), record({ draft: V1 }), undefined, false],
    ['nobody was cut short', draft(), record(), undefined, false],
    ['saved after a run that was cut short', draft(), undefined, { since: V1 }, true],
    ['a little before it, by another clock', draft(), undefined, { since: '2026-03-02T02:01:59Z' }, true],
    ['long before it', draft(), undefined, { since: '2026-03-02T02:02:01Z' }, false]
  ])('%s', (_, before, last, interruption, own) => {
    expect(isOwnDraft(before, { record: last, interruption })).toBe(own)
  })

  test('holds what the run brought that left it', () => {
    const cut = { since: V1, content: 'sha256:cut' }
    expect(contentOfOwnDraft(draft(), { record: record({ draft: V2 }), interruption: cut })).toBe('sha256:recorded')
    expect(contentOfOwnDraft(draft(), { record: record(), interruption: cut })).toBe('sha256:cut')
    expect(contentOfOwnDraft(draft(), { record: record(), interruption: { since: V1 } })).toBeUndefined()
    expect(contentOfOwnDraft(draft(), { record: record(), interruption: undefined })).toBeUndefined()
  })
})

describe('whether the target is as the record says', () => {
  const isSo = (changes: Partial<PromotionRecord> = {}, now = target()): boolean => isAsRecorded(now, record(changes))

  test('to the version and the moment', () => {
    expect(isSo()).toBe(true)
    expect(isSo({ draft: V2 }, target(draft()))).toBe(true)
    expect(isSo({}, target(undefined, [flow()]))).toBe(true)
  })

  test.each([
    ['the last promotion failed', { state: 'failed' }, target()],
    ['it was cut short', { state: 'importing' }, target()],
    ['it left no version', { version: undefined }, target()],
    ['another version is published', {}, target(app({ publishedVersion: V2 }))],
    ['there is a draft', {}, target(draft())],
    ['a flow was saved', {}, target(app(), [flow(V2)])],
    ['nobody says when a flow was saved', {}, target(app(), [{ ...flow(), modified: undefined }])],
    ['a flow is not in the record', { flows: {} }, target()],
    ['nobody knows anything of a flow', { flows: {} }, target(app(), [{ ...flow(), modified: undefined }])]
  ] as const)('not where %s', (_, changes, now) => {
    expect(isSo(changes, now)).toBe(false)
  })
})
