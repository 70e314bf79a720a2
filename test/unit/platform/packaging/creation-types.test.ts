import { describe, expect, test } from '@jest/globals'
import { selectionsFor } from '../../../../src/commands/importing/selections.ts'
import type { ResourceDecision } from '../../../../src/commands/planning/decision.ts'
import { rootIdOf, withSelections, withSuggestions } from '../../../../src/platform/packaging/creation-types.ts'
import { APP, CUSTOM, CUSTOM_CONNECTION, FLOW, RESOURCES, SQL, SQL_CONNECTION } from '../../commands/support.ts'

test('the id of what is exported names its provider', () => {
  expect(rootIdOf({ kind: 'app', id: 'a', displayName: 'A' })).toBe('/providers/Microsoft.PowerApps/apps/a')
  expect(rootIdOf({ kind: 'flow', id: 'f', displayName: 'F' })).toBe('/providers/Microsoft.Flow/flows/f')
})

describe('what an export suggests', () => {
  test('is written in the service’s words, with comment and name, beside fields nobody knows', () => {
    const listed = {
      a: { type: 'Microsoft.PowerApps/apps', details: { displayName: 'A', icon: 'i' }, more: 1 },
      b: RESOURCES[SQL] ?? { type: '' }
    }
    expect(withSuggestions(listed, new Map([['a', { creationType: 'new', comment: 'c', displayName: 'B' }]]))).toEqual({
      a: {
        type: 'Microsoft.PowerApps/apps',
        suggestedCreationType: 'New',
        details: { displayName: 'B', icon: 'i', comment: 'c' },
        more: 1
      },
      b: RESOURCES[SQL]
    })
  })

  test('a creation type that only the service knows is written as it was offered', () => {
    const thing = { type: 'Contoso.Future/things', creationType: 'New, CopyOver' }
    expect(withSuggestions({ t: thing }, new Map([['t', { creationType: 'copyover' }]]))['t']).toEqual({
      ...thing,
      suggestedCreationType: 'CopyOver'
    })
  })
})

describe('what an import selects', () => {
  const decisions = new Map<string, ResourceDecision>([
    [APP, { decision: 'update', why: '', targetId: 'app-9', targetName: 'Expenses' }],
    [FLOW, { decision: 'new', why: '', targetName: 'Submit' }],
    [SQL, { decision: 'existing', why: '', targetId: 'shared_sql' }],
    [SQL_CONNECTION, { decision: 'existing', why: '' }],
    [CUSTOM, { decision: 'existing', why: '', targetId: 'shared_contoso-20api' }],
    [CUSTOM_CONNECTION, { decision: 'carried', why: '' }]
  ])
  const bound = [
    {
      key: SQL_CONNECTION,
      name: 'sql',
      connector: 'shared_sql',
      connection: 'c-1',
      connectionName: 'SQL',
      rule: 'connector name' as const
    }
  ]
  const listed = { ...RESOURCES, other: { type: 'Contoso.Future/things', more: { kept: true } } }
  const selected = withSelections(listed, selectionsFor(listed, decisions, bound, new Map()))

  test('points at what is replaced, names what is new', () => {
    expect(selected[APP]).toMatchObject({
      selectedCreationType: 'Update',
      id: '/providers/Microsoft.PowerApps/apps/app-9',
      name: 'app-9'
    })
    expect(selected[FLOW]).toMatchObject({ selectedCreationType: 'New', details: { displayName: 'Submit' } })
    expect(selected[FLOW]?.id).toBeUndefined()
  })

  test('binds the custom connector and the connection, leaves the standard connector alone', () => {
    expect(selected[CUSTOM]).toMatchObject({
      selectedCreationType: 'Existing',
      id: '/providers/Microsoft.PowerApps/apis/shared_contoso-20api',
      name: 'shared_contoso-20api'
    })
    expect(selected[SQL_CONNECTION]).toMatchObject({
      selectedCreationType: 'Existing',
      id: '/providers/Microsoft.PowerApps/apis/shared_sql/connections/c-1',
      name: 'c-1'
    })
    expect(selected[SQL]).toEqual(RESOURCES[SQL])
  })

  test('sends back unchanged what is carried and what nobody decided about', () => {
    expect(selected[CUSTOM_CONNECTION]).toEqual(RESOURCES[CUSTOM_CONNECTION])
    expect(selected['other']).toEqual({ type: 'Contoso.Future/things', more: { kept: true } })
  })
})
