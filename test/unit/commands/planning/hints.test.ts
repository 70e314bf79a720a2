import { describe, expect, test } from '@jest/globals'
import { hints, unreadHint } from '../../../../src/commands/planning/hints.ts'
import type { Plan } from '../../../../src/commands/planning/plan.ts'
import type { App } from '../../../../src/commands/ports/app.ts'
import { readPackage } from '../../../../src/package/app-package.ts'
import {
  APP_JSON_NAME,
  CONNECTOR_KEY,
  FLOW_ID,
  sampleAppJson,
  samplePackage,
  zipped
} from '../../../support/sample-package.ts'
import { withDefinition } from '../../../support/content-findings.ts'
import { TARGET } from '../support.ts'

const packageOf = (apiTier: string): Plan['pkg'] =>
  readPackage(
    zipped(
      samplePackage({
        [APP_JSON_NAME]: sampleAppJson({
          connectionReferences: { sql: { id: CONNECTOR_KEY, displayName: 'SQL Server', apiTier } }
        })
      })
    ),
    'the package'
  )

const APP: App = {
  id: 'app-1',
  displayName: 'Expenses',
  publishedVersion: '2026-02-01T00:00:00Z',
  newestVersion: '2026-02-01T00:00:00Z',
  hasDraft: false,
  references: {}
}

const hintsOf = (parts: Partial<Plan>): ReturnType<typeof hints> =>
  hints({ pkg: packageOf('Standard'), target: TARGET, ...parts } as Plan)

test('where there is nothing to know before approving, nothing is said', () => {
  expect(hintsOf({ before: APP })).toEqual({ warnings: [], notes: [] })
})

describe('premium connectors', () => {
  test('are named, each once, and no other resource is', () => {
    const { warnings, notes } = hintsOf({ pkg: packageOf('Premium') })
    expect(warnings).toEqual([])
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('"SQL Server".')
    for (const other of ['"Expenses"', '"Notify"', '"someone@example.com"']) expect(notes[0]).not.toContain(other)
  })
})

describe('HTTP', () => {
  const withFlow = (definition: Record<string, unknown>): Plan['pkg'] =>
    readPackage(zipped(samplePackage(withDefinition(definition))), 'the package')

  test.each<[string, Record<string, unknown>]>([
    ['an action', { actions: { Scope: { type: 'Scope', actions: { Call: { type: 'Http' } } } } }],
    ['a webhook', { actions: { Call: { type: 'HttpWebhook' } } }],
    ['the trigger', { triggers: { manual: { type: 'Request', kind: 'Http' } } }]
  ])('is premium as %s, and its flow is named', (_, definition) => {
    const { warnings, notes } = hintsOf({ pkg: withFlow(definition) })
    expect(warnings).toEqual([])
    expect(notes).toEqual([expect.stringContaining('HTTP (in the flow "Notify")')])
  })

  test('is not what an app or a button sends', () => {
    for (const kind of ['PowerApp', 'PowerAppV2', 'Button', 'TeamsWebhook'])
      expect(hintsOf({ pkg: withFlow({ triggers: { manual: { type: 'Request', kind } } }) }).notes).toEqual([])
  })
})

describe('what the data policies object to in the app that is there', () => {
  test('nothing is not worth a warning', () => {
    expect(hintsOf({ before: APP }).warnings).toEqual([])
  })

  test.each([undefined, 'Connectors of two groups'])('is, with its reason: %s', message => {
    const { warnings } = hintsOf({ before: { ...APP, policyViolation: { status: 'Blocked', message } } })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('"Blocked"')
    if (message === undefined) expect(warnings[0]).not.toContain('undefined')
    else expect(warnings[0]).toContain(message)
  })
})

describe('flows that the app calls', () => {
  const calling: App = {
    ...APP,
    references: {
      flows: { connector: 'shared_logicflows', displayName: 'Notify', flow: FLOW_ID },
      sql: { connector: 'shared_sql', displayName: 'SQL Server' }
    }
  }
  const warnings = (flows: Plan['target']['flows']): string[] =>
    hintsOf({ before: calling, target: { ...TARGET, flows } }).warnings

  test('are named where this identity cannot see them', () => {
    expect(warnings([])).toEqual([expect.stringContaining(FLOW_ID)])
    expect(warnings([])[0]).not.toContain('SQL Server')
  })

  test('are not where it can, by id or by alias', () => {
    const flow = { displayName: 'Notify', state: 'on', modified: undefined }
    expect(warnings([{ ...flow, id: FLOW_ID.toUpperCase(), aliases: [] }])).toEqual([])
    expect(warnings([{ ...flow, id: 'another', aliases: [FLOW_ID] }])).toEqual([])
  })

  test('are not where no flow could be listed at all', () => {
    expect(warnings(undefined)).toEqual([])
  })
})

describe('what could not be read', () => {
  const unread = (target: Partial<Plan['target']>, pkg = packageOf('Standard')): string[] =>
    unreadHint({ pkg, target: { ...TARGET, ...target } } as Plan)

  test('is told in one sentence', () => {
    expect(unread({})).toEqual([])
    expect(unread({ settings: 'unknown' })).toHaveLength(1)
    expect(unread({ policies: 'unknown' })).toHaveLength(1)
    const policies = [{ displayName: 'Listed only', groups: 'unknown', others: 'nonBusiness' } as const]
    expect(unread({ policies })).toEqual([expect.stringContaining('the data policy "Listed only"')])
    expect(unread({ settings: 'unknown', policies: 'unknown' })).toHaveLength(1)
  })

  test('leaves out the setting for flows when the package has none', () => {
    const pkg = { ...packageOf('Standard'), flows: [] }
    expect(unread({ settings: 'unknown' }, pkg)).toEqual([])
    expect(unread({ policies: 'unknown' }, pkg)).toHaveLength(1)
  })
})
