import { describe, expect, test } from '@jest/globals'
import {
  contentOfOwnDraft,
  driftIn,
  interruptionOf,
  isAsRecorded,
  isOwnDraft,
  readRecord,
  recordText,
  type PromotionRecord
} from '../../../../src/commands/records/record.ts'
import type { App } from '../../../../src/commands/ports/app.ts'
import type { FlowDetails } from '../../../../src/commands/ports/flow.ts'
import { refusalOf } from '../../../support/refusal.ts'

const V1 = '2026-03-01T02:00:00Z'
const V2 = '2026-03-02T02:00:00Z'
const SAVED = '2026-03-01T02:00:05Z'

const record = (changes: Partial<PromotionRecord> = {}): PromotionRecord => ({
  kind: 'power-app-promotion',
  schema: 1,
  cloud: 'Public',
  environment: 'ENV-1',
  root: { kind: 'app', name: 'Expenses', id: 'app-1' },
  package: { digest: 'sha256:package', content: 'sha256:recorded' },
  at: V1,
  by: 'maker@contoso.example',
  state: 'done',
  version: V1,
  flows: { 'FLOW-1': SAVED },
  ...changes
})
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

describe('the record that is read', () => {
  const of = { cloud: 'Public', environment: 'env-1', name: 'expenses' }
  const read = (changes: Record<string, unknown> = {}, wanted = of) =>
    readRecord(Buffer.from(JSON.stringify({ ...record(), ...changes })), 'record.json', wanted)

  test('is the one that was written, for its app, environment and cloud alone', () => {
    const { kind: _, schema: __, ...open } = record({ draft: V2, state: 'failed' })
    expect(readRecord(Buffer.from(recordText(open)), 'record.json', of)).toEqual(record({ draft: V2, state: 'failed' }))
    expect(read()).toBeDefined()
    expect(read({}, { ...of, cloud: 'China' })).toBeUndefined()
    expect(read({}, { ...of, environment: 'env-2' })).toBeUndefined()
    expect(read({}, { ...of, name: 'Travel' })).toBeUndefined()
  })

  test.each([
    { kind: 'shopping-list' },
    { schema: 2 },
    { cloud: 5 },
    { environment: null },
    { root: 'Expenses' },
    { root: {} },
    { package: { digest: 'sha256:package' } },
    { at: undefined },
    { by: undefined },
    { state: 'halfway' },
    { version: 1 },
    { draft: [] },
    { run: {} },
    { flows: [] },
    { flows: { 'flow-1': 1 } }
  ])('is none with %j', changes => {
    const { message } = refusalOf(() => read(changes))
    expect(message).toMatch(/read the record of the last promotion from "record\.json".*Nothing was written\.$/)
  })
})

describe('drift', () => {
  test('is none where the target is as it was left', () => {
    expect(driftIn(target(), record())).toEqual([])
    expect(driftIn(target(undefined, []), record())).toEqual([])
    expect(driftIn(target(app({ publishedVersion: V2, newestVersion: V2 })), undefined)).toEqual([])
  })

  test('is another published version, a flow that was saved, a draft', () => {
    const [version, saved] = driftIn(target(app({ publishedVersion: V2 }), [flow(V2)]), record())
    expect(version).toBe(`"Expenses" runs version ${V2}, and the last promotion left ${V1} (promoted ${V1})`)
    expect(saved).toContain(`the flow "Approve" was saved ${V2}, after the last promotion`)
    expect(driftIn(target(draft()), record())).toEqual([
      `"Expenses" holds an unpublished draft, version ${V2} by Mona Maker`
    ])
    expect(driftIn(target(draft()), undefined)).toHaveLength(1)
    const named = driftIn(target({ ...draft(), modifiedBy: `Mona\n::error::\u202E${'x'.repeat(200)}` }), record())
    expect(named[0]).toMatch(/ by Mona ::error::x+…$/)
    expect(named[0]?.length).toBeLessThan(250)
  })

  test('is nothing of what a run wrote that was cut short, but a draft from before it', () => {
    const cut = { since: V2 }
    const moved = target(app({ publishedVersion: V2 }), [flow(V2)])
    expect(driftIn(moved, record(), cut)).toEqual([])
    expect(driftIn(target(draft()), record(), cut)).toEqual([])
    expect(driftIn(target(draft(V1)), record(), cut)).toHaveLength(1)
  })

  test('is no draft that the record names', () => {
    expect(driftIn(target(draft()), record({ draft: V2 }))).toEqual([])
    expect(driftIn(target(draft('2026-03-03T02:00:00Z')), record({ draft: V2 }))).toHaveLength(1)
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
    expect(isOwnDraft(before, last, interruption)).toBe(own)
  })

  test('holds what the run brought that left it', () => {
    const cut = { since: V1, content: 'sha256:cut' }
    expect(contentOfOwnDraft(draft(), record({ draft: V2 }), cut)).toBe('sha256:recorded')
    expect(contentOfOwnDraft(draft(), record(), cut)).toBe('sha256:cut')
    expect(contentOfOwnDraft(draft(), record(), { since: V1 })).toBeUndefined()
    expect(contentOfOwnDraft(draft(), record(), undefined)).toBeUndefined()
  })

  test('was being made by the run that the record says is importing, else by one on this machine', () => {
    const left = { since: V2, content: 'sha256:left' }
    expect(interruptionOf(record({ state: 'importing' }), left)).toEqual({ since: V1, content: 'sha256:recorded' })
    for (const last of [record(), record({ state: 'failed' }), undefined]) {
      expect(interruptionOf(last, left)).toBe(left)
      expect(interruptionOf(last, undefined)).toBeUndefined()
    }
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
