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
} from '../../../../src/commands/importing/record.ts'
import type { App } from '../../../../src/commands/ports/app.ts'
import type { FlowDetails } from '../../../../src/commands/ports/flow.ts'

const VERSION = '2026-02-01T10:00:00Z'
const SAVED = '2026-02-01T10:00:05Z'

const app = (changes: Partial<App> = {}): App => ({
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: VERSION,
  newestVersion: VERSION,
  hasDraft: false,
  references: {},
  ...changes
})
const flows = (modified: string | undefined): ReadonlyMap<string, FlowDetails> =>
  new Map([['flow-1', { id: 'FLOW-1', displayName: 'Submit', modified, aliases: [], references: [] }]])

const RECORD: PromotionRecord = {
  kind: 'power-app-promotion',
  schema: 1,
  cloud: 'Public',
  environment: 'env-1',
  root: { kind: 'app', name: 'Expenses', id: 'app-1' },
  package: { digest: 'sha256:a', content: 'sha256:b' },
  at: '2026-02-01T10:00:10.000Z',
  by: 'maker@contoso.example',
  state: 'done',
  version: VERSION,
  flows: { 'Flow-1': SAVED }
}
const cutShort = (since: string | undefined) => (since === undefined ? undefined : { since, content: 'sha256:cut' })
const record = (changes: Partial<PromotionRecord> = {}): PromotionRecord => ({ ...RECORD, ...changes })

describe('what changed since', () => {
  test.each<[string, Partial<App>, string | undefined, PromotionRecord | undefined, string | undefined, RegExp[]]>([
    ['nothing', {}, SAVED, record(), undefined, []],
    ['nothing that is known, without a record', {}, SAVED, undefined, undefined, []],
    [
      'another version',
      { publishedVersion: 'v2', newestVersion: 'v2' },
      SAVED,
      record(),
      undefined,
      [/runs version v2/]
    ],
    ['a flow that was saved', {}, 'later', record(), undefined, [/the flow "Submit" was saved later/]],
    ['a flow that does not say when', {}, undefined, record(), undefined, []],
    [
      'a draft',
      { hasDraft: true, newestVersion: 'v3', modifiedBy: 'Edda' },
      SAVED,
      undefined,
      undefined,
      [/unpublished draft, version v3 by Edda/]
    ],
    [
      'version and flow written by a run that was cut short: its own',
      { publishedVersion: 'v2', newestVersion: 'v2' },
      'later',
      record(),
      '2026-02-02T00:00:00Z',
      []
    ],
    [
      'a draft from before that run: somebody else’s',
      { hasDraft: true, newestVersion: '2026-02-01T23:00:00Z' },
      SAVED,
      record(),
      '2026-02-02T00:00:00Z',
      [/unpublished draft/]
    ]
  ])('%s', (_, changes, modified, last, interrupted, expected) => {
    const found = driftIn({ before: app(changes), flows: flows(modified) }, last, cutShort(interrupted))
    expect(found).toHaveLength(expected.length)
    for (const [index, words] of expected.entries()) expect(found[index]).toMatch(words)
  })
})

describe('whose a draft is', () => {
  const since = '2026-02-02T00:00:00Z'
  test.each<[string, Partial<App>, string | undefined, boolean]>([
    ['saved after the run began', { hasDraft: true, newestVersion: '2026-02-02T00:00:01Z' }, since, true],
    ['clocks may differ by two minutes', { hasDraft: true, newestVersion: '2026-02-01T23:58:30Z' }, since, true],
    ['not by three', { hasDraft: true, newestVersion: '2026-02-01T23:57:00Z' }, since, false],
    ['no run was cut short', { hasDraft: true, newestVersion: '2026-02-02T00:00:01Z' }, undefined, false],
    ['there is none', { newestVersion: '2026-02-02T00:00:01Z' }, since, false]
  ])('%s', (_, changes, interrupted, expected) => {
    expect(isOwnDraft(app(changes), undefined, cutShort(interrupted))).toBe(expected)
  })

  test('one that the record names is its own, whenever it was saved', () => {
    const draft = app({ hasDraft: true, newestVersion: 'v3' })
    expect(isOwnDraft(draft, record({ draft: 'v3' }), undefined)).toBe(true)
    expect(isOwnDraft(draft, record({ draft: 'v2' }), undefined)).toBe(false)
    expect(isOwnDraft(app({ newestVersion: 'v3' }), record({ draft: 'v3' }), undefined)).toBe(false)
  })

  test('what it holds is what the record says, or what the run was importing', () => {
    const draft = app({ hasDraft: true, newestVersion: '2026-02-02T00:00:01Z' })
    expect(contentOfOwnDraft(draft, record({ draft: draft.newestVersion }), cutShort(since))).toBe('sha256:b')
    expect(contentOfOwnDraft(draft, record(), cutShort(since))).toBe('sha256:cut')
    expect(contentOfOwnDraft(draft, record(), undefined)).toBeUndefined()
  })

  test('a run was cut short as the record says, or as it left on the machine', () => {
    const left = { since: 'later', content: 'sha256:c' }
    expect(interruptionOf(record({ state: 'importing' }), left)).toEqual({ since: RECORD.at, content: 'sha256:b' })
    expect(interruptionOf(record(), left)).toBe(left)
    expect(interruptionOf(record({ state: 'failed' }), undefined)).toBeUndefined()
    expect(interruptionOf(undefined, undefined)).toBeUndefined()
  })
})

test.each<[string, Partial<App>, string | undefined, Partial<PromotionRecord>, boolean]>([
  ['to the letter', {}, SAVED, {}, true],
  ['with a draft', { hasDraft: true, newestVersion: 'v3' }, SAVED, {}, false],
  ['of a run that was cut short', {}, SAVED, { state: 'importing' }, false],
  ['of one that failed', {}, SAVED, { state: 'failed' }, false],
  ['without a version', {}, SAVED, { version: undefined }, false],
  ['of another version', {}, SAVED, { version: 'v0' }, false],
  ['with a flow it does not name', {}, SAVED, { flows: {} }, false],
  ['with a flow that does not say when it was saved', {}, undefined, {}, false]
])('whether the target is as recorded: %s', (_, changes, modified, more, expected) => {
  expect(isAsRecorded({ before: app(changes), flows: flows(modified) }, record(more))).toBe(expected)
})

describe('a record that was kept', () => {
  const { kind: _kind, schema: _schema, ...open } = RECORD
  const bytes = (text: string): Uint8Array => Buffer.from(text)
  const of = { cloud: 'Public', environment: 'ENV-1', name: 'expenses' }

  test('is read again for the same app, environment and cloud, and for no other', () => {
    const kept = bytes(recordText(open))
    expect(readRecord(kept, 'a file', of)).toEqual(RECORD)
    for (const other of [{ cloud: 'China' }, { environment: 'env-2' }, { name: 'Travel' }])
      expect(readRecord(kept, 'a file', { ...of, ...other })).toBeUndefined()
  })

  test.each([
    ['no JSON', '{'],
    ['something else', '{"kind":"x"}'],
    ['a newer one', JSON.stringify({ ...RECORD, schema: 2 })],
    ['one whose flows are no texts', JSON.stringify({ ...RECORD, flows: { a: 1 } })],
    ['one of an unknown state', JSON.stringify({ ...RECORD, state: 'begun' })]
  ])('%s is refused, with a remedy', (__, text) => {
    expect(() => readRecord(bytes(text), 'a file', of)).toThrow(/it is no record of this action.*Nothing was written/)
  })
})
