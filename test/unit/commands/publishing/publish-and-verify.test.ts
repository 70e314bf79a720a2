import { describe, expect, test } from '@jest/globals'
import { publishAndVerify, type Expected } from '../../../../src/commands/publishing/publish-and-verify.ts'
import type { App, ConnectionReferences, DraftReference } from '../../../../src/commands/ports/app.ts'
import { ReportDraft } from '../../../../src/commands/report-draft.ts'
import type { Run } from '../../../../src/commands/run.ts'
import { Deadline } from '../../../../src/base/deadline.ts'
import { FakeClock } from '../../../support/clock.ts'

const OLD = '2026-02-01T00:00:00Z'
const NEW = '2026-02-02T00:00:00Z'
const SQL: ConnectionReferences = { sql: { connector: 'shared_sql' } }
const WRITTEN: Record<string, DraftReference> = { sql: { fields: {}, connector: 'shared_sql' } }

const DRAFTED: App = {
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: OLD,
  newestVersion: NEW,
  hasDraft: true,
  references: SQL,
  draftReferences: SQL
}
const PUBLISHED: App = {
  ...DRAFTED,
  publishedVersion: NEW,
  hasDraft: false,
  draftReferences: undefined
}

/** Publishes an app that reads as `after` once it was published, and as `repaired` once references were written. */
async function verified(
  app: App,
  { after = PUBLISHED, repaired, ...expected }: Partial<Expected> & { after?: App; repaired?: App } = {}
) {
  const calls: string[] = []
  const clock = new FakeClock()
  let now = app
  const report = new ReportDraft({ command: 'import', cloud: 'Public', simulated: false, identity: 'maker' })
  const run = {
    report,
    log: { info: () => {}, warning: () => {}, debug: () => {}, notice: () => {} },
    clock,
    deadline: new Deadline(clock, 3_600_000),
    platform: {
      apps: {
        read: async () => now,
        publish: async () => {
          calls.push('publish')
          now = after
        },
        writeDraftReferences: async () => {
          calls.push('write references')
          now = repaired ?? now
        }
      }
    }
  } as unknown as Run
  const before = { id: app.id, name: app.displayName, url: 'https://apps.example', versionBefore: OLD }
  const { failure } = await publishAndVerify(run, app, {
    publish: true,
    connectors: ['shared_sql'],
    before,
    ...expected
  })
  const { publishState, app: reported } = report.current
  return { calls, failure, publishState, reported }
}

describe('what is published', () => {
  test('is verified when it is the version that was meant, without a draft and with its references', async () => {
    const { calls, failure, publishState, reported } = await verified(DRAFTED)
    expect(failure).toBeUndefined()
    expect(calls).toEqual(['publish'])
    expect(publishState).toBe('published')
    expect(reported).toMatchObject({ versionBefore: OLD, versionAfter: NEW, draft: undefined })
  })

  test.each<[string, Partial<App>]>([
    ['no version is published', { publishedVersion: undefined }],
    ['another version is published', { publishedVersion: OLD }],
    ['there is still a draft', { hasDraft: true, newestVersion: '2026-02-03T00:00:00Z' }],
    ['a connection reference is gone', { references: {} }]
  ])('is not verified when %s', async (_, change) => {
    const { failure, publishState, reported } = await verified(DRAFTED, { after: { ...PUBLISHED, ...change } })
    expect(failure).toMatchObject({ doing: expect.stringContaining('"Expenses"') })
    expect(publishState).toBe('draft-left')
    expect(reported?.versionAfter).toBe({ ...PUBLISHED, ...change }.publishedVersion)
  })

  test('leaves a draft of its own in the report, and no draft of somebody else', async () => {
    const own = await verified(DRAFTED, { after: { ...DRAFTED } })
    expect(own.reported?.draft).toBe(NEW)
    const other = await verified(DRAFTED, { after: { ...PUBLISHED, hasDraft: true, newestVersion: 'later' } })
    expect(other.reported?.draft).toBeUndefined()
  })

  test('an app that went live by itself is verified without being published again', async () => {
    const { calls, failure, publishState } = await verified(PUBLISHED, { publish: false })
    expect([calls, failure, publishState]).toEqual([[], undefined, 'nothing-to-publish'])
  })
})

describe('a draft without its references', () => {
  const bare: App = { ...DRAFTED, draftReferences: {} }

  test('is repaired, then published', async () => {
    const { calls, failure } = await verified(bare, { references: () => WRITTEN, repaired: DRAFTED })
    expect(failure).toBeUndefined()
    expect(calls).toEqual(['write references', 'publish'])
  })

  test('is published after a repair even where nothing was to be published', async () => {
    const { calls, publishState } = await verified(bare, {
      publish: false,
      references: () => WRITTEN,
      repaired: DRAFTED
    })
    expect(calls).toEqual(['write references', 'publish'])
    expect(publishState).toBe('published')
  })

  test.each<[string, App, Partial<Expected>, string[]]>([
    ['nobody knows the references', bare, {}, []],
    ['the repair does not show', bare, { references: () => WRITTEN }, ['write references']],
    [
      'the service does not show the draft',
      { ...DRAFTED, draftReferences: undefined },
      { references: () => WRITTEN },
      []
    ]
  ])('is not published when %s', async (_, app, expected, calls) => {
    const result = await verified(app, expected)
    expect(result.failure).toMatchObject({ doing: 'publish "Expenses"' })
    expect(result.calls).toEqual(calls)
    expect(result.publishState).toBe('draft-left')
  })

  test('is published as it is when it needs none', async () => {
    expect((await verified(bare, { connectors: [] })).calls).toEqual(['publish'])
  })
})
