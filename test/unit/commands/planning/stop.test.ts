import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../../src/commands/planning/decide.ts'
import type { Plan } from '../../../../src/commands/planning/plan.ts'
import { assertNotBlocked, isBlocked } from '../../../../src/commands/planning/stop.ts'
import type { MissingConnection } from '../../../../src/commands/report.ts'
import { refusalOf } from '../../../support/refusal.ts'
import { input, TARGET } from '../support.ts'

const plan = (obstacles: Plan['obstacles'], missing: Plan['missing'] = []): Plan =>
  ({
    obstacles,
    missing,
    pkg: { manifest: { details: { displayName: 'Expenses' } } },
    target: TARGET
  }) as unknown as Plan
const errorOf = (blocked: Plan, doing: Parameters<typeof assertNotBlocked>[1] = 'import') =>
  refusalOf(() => {
    assertNotBlocked(blocked, doing)
  })
const missing = (kind: 'connection' | 'connector'): MissingConnection => ({
  kind,
  key: 'k',
  name: 'sql',
  connectorName: 'SQL Server',
  why: 'there is none',
  keys: ['shared_sql'],
  candidates: [],
  page: `https://make.example/${kind}s`
})

describe('a plan that something blocks', () => {
  test('says whether it was planned or imported', () => {
    const blocked = plan([{ what: 'one thing', remedy: 'Do this.' }])
    expect(isBlocked(blocked)).toBe(true)
    expect(errorOf(blocked).message).toBe(
      'Could not import "Expenses" into "Production": one thing. Nothing was written. Do this.'
    )
    expect(errorOf(blocked, 'plan the import of').doing).toBe('plan the import of "Expenses" into "Production"')
    expect(() => {
      assertNotBlocked(plan([]), 'import')
    }).not.toThrow()
  })

  test('gives an advice once, however many resources it is for', () => {
    const apps = [{ id: 'a-1', displayName: 'Expenses' }]
    const flows = [{ id: 'f-1', displayName: 'Submit', aliases: [] }]
    const { obstacles } = decide(input({ apps, flows }, { mode: 'create' }))
    expect(obstacles).toHaveLength(2)
    const { message } = errorOf(plan(obstacles))
    expect(message).toMatch(/: 2 things block it: \(1\) the app .*\. \(2\) the flow /)
    expect(message.match(/import-mode: auto/g)).toHaveLength(1)
  })

  test('ends with the pages, so that nothing becomes part of an address', () => {
    expect(errorOf(plan([], [missing('connection')])).message).toMatch(
      / shared_sql=.* https:\/\/make\.example\/connections$/
    )
    expect(errorOf(plan([], [missing('connection'), missing('connector')])).message).toMatch(
      / https:\/\/make\.example\/connections and custom connectors: https:\/\/make\.example\/connectors$/
    )
  })
})
