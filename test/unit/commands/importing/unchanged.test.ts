import { describe, expect, test } from '@jest/globals'
import type { ImportOrder } from '../../../../src/commands/import-order.ts'
import { handleUnchanged, isInDraft } from '../../../../src/commands/importing/unchanged.ts'
import type { Plan } from '../../../../src/commands/planning/plan.ts'
import type { App } from '../../../../src/commands/ports/app.ts'
import { ReportDraft } from '../../../../src/commands/report-draft.ts'
import type { Run } from '../../../../src/commands/run.ts'

const DRAFT = '2026-02-02T00:00:00Z'
const PUBLISHED = '2026-02-01T00:00:00Z'

/** A run that notes what is published, on an app whose draft becomes the published version. */
async function leftAlone(exported: string, publishChanges: ImportOrder['publishChanges'] = 'auto') {
  const published: string[] = []
  const notices: string[] = []
  let app: App = {
    id: 'app-1',
    displayName: 'Expenses',
    publishedVersion: PUBLISHED,
    newestVersion: DRAFT,
    hasDraft: true,
    references: {}
  }
  const report = new ReportDraft({ command: 'import', cloud: 'Public', simulated: false, identity: 'maker' })
  const run = {
    report,
    log: { info: () => {}, warning: () => {}, debug: () => {}, notice: (message: string) => notices.push(message) },
    deadline: { over: () => false },
    platform: {
      apps: {
        read: async () => app,
        publish: async (id: string) => {
          published.push(id)
          app = { ...app, publishedVersion: DRAFT, hasDraft: false }
        }
      }
    }
  } as unknown as Run
  const pkg = { manifest: { details: { displayName: 'Expenses' } }, app: { version: exported }, resources: {} }
  const reported = { id: app.id, name: app.displayName, url: 'https://apps.example' }
  const plan = {
    pkg,
    before: app,
    app: reported,
    current: { pkg },
    decisions: new Map(),
    bound: [],
    resources: []
  } as unknown as Plan
  await handleUnchanged(run, plan, { publishChanges }, { record: undefined, interruption: undefined })
  const { outcome, changed, publishState } = report.current
  return { published, notices, outcome, changed, publishState }
}

test('a draft that is somebody’s work, beside the content that is there, is not published', async () => {
  expect(await leftAlone(PUBLISHED)).toEqual({
    published: [],
    notices: [expect.stringContaining('An unpublished draft by someone else stays as it is.')],
    outcome: 'unchanged',
    changed: false,
    publishState: 'nothing-to-publish'
  })
})

test('a draft that is that very content is published', async () => {
  expect(await leftAlone(DRAFT)).toMatchObject({ published: ['app-1'], outcome: 'updated', publishState: 'published' })
})

test('unless nothing is to be published', async () => {
  expect(await leftAlone(DRAFT, 'false')).toMatchObject({
    published: [],
    outcome: 'unchanged',
    publishState: 'draft-left'
  })
})

describe('whether the draft in the target is the content of the package', () => {
  const before: App = {
    id: 'app-1',
    displayName: 'Expenses',
    publishedVersion: PUBLISHED,
    newestVersion: DRAFT,
    hasDraft: true,
    references: {}
  }
  const inDraft = (
    parts: { before?: App | undefined; exported?: string; digest?: string },
    since?: string
  ): boolean => {
    const plan = {
      before: 'before' in parts ? parts.before : before,
      current: parts.exported === undefined ? undefined : { pkg: { app: { version: parts.exported } } },
      content: { digest: parts.digest ?? 'sha256:package' }
    } as unknown as Plan
    return isInDraft(plan, {
      record: undefined,
      interruption: since === undefined ? undefined : { since, content: 'sha256:package' }
    })
  }

  test.each<[string, boolean, Parameters<typeof inDraft>]>([
    ['nothing is there', false, [{ before: undefined, exported: DRAFT }]],
    ['there is no draft', false, [{ before: { ...before, hasDraft: false }, exported: DRAFT }]],
    ['the export is of the draft', true, [{ exported: DRAFT }]],
    ['the export is of what is published', false, [{ exported: PUBLISHED }]],
    ['nothing was exported, and the draft is not ours', false, [{}]],
    ['the draft is ours and holds it', true, [{}, PUBLISHED]],
    ['the draft is ours and holds something else', false, [{ digest: 'sha256:other' }, PUBLISHED]],
    ['the draft was saved long before our run', false, [{}, '2026-02-03T00:00:00Z']]
  ])('%s: %s', (_, expected, [parts, since]) => {
    expect(inDraft(parts, since)).toBe(expected)
  })
})
