import { describe, expect, test } from '@jest/globals'
import { matchChoices } from '../../../../src/commands/planning/choices.ts'
import { withSelections } from '../../../../src/commands/importing/import-request.ts'
import type { ResourceDecision } from '../../../../src/commands/planning/decision.ts'
import { withSuggestions } from '../../../../src/commands/packages/suggested-types.ts'
import { APP, choicesOf, CUSTOM, CUSTOM_CONNECTION, FLOW, RESOURCES, resource, SQL, SQL_CONNECTION } from '../support.ts'

const suggestions = (resources: ReturnType<typeof withSuggestions>) =>
  Object.fromEntries(Object.entries(resources).map(([key, { suggestedCreationType }]) => [key, suggestedCreationType]))

describe('what an export suggests', () => {
  test('every entry has a suggestion', () => {
    const bare = Object.fromEntries(
      Object.entries(RESOURCES).map(([key, entry]) => [key, { ...entry, suggestedCreationType: undefined }])
    )
    const more = {
      ...bare,
      e: resource('Microsoft.CommonDataModel/environments/namespaces/entities', 'Expense', []),
      u: resource('Contoso.Future/things', 'Thing', [], { creationType: 'New, Update' }),
      v: resource('Contoso.Future/others', 'Other', [])
    }
    expect(suggestions(withSuggestions(more, new Map()))).toEqual({
      [APP]: 'Update',
      [FLOW]: 'Update',
      [SQL]: 'Existing',
      [SQL_CONNECTION]: 'Existing',
      [CUSTOM]: 'Existing',
      [CUSTOM_CONNECTION]: 'Existing',
      e: 'Merge',
      u: 'Update',
      v: 'Existing'
    })
  })

  test('resources decides, with comment and name', () => {
    const choices = matchChoices(
      choicesOf({
        'flow:Submit': { import: 'existing', comment: 'runs in production' },
        Expenses: { import: 'new', displayName: 'Expenses 2' }
      }),
      RESOURCES,
      'it'
    )
    const suggested = withSuggestions(RESOURCES, choices)
    expect(suggested[FLOW]).toMatchObject({
      suggestedCreationType: 'Existing',
      details: { displayName: 'Submit', comment: 'runs in production' }
    })
    expect(suggested[APP]).toMatchObject({ suggestedCreationType: 'New', details: { displayName: 'Expenses 2' } })
  })

  test('a creation type that the service does not offer is refused with those it does', () => {
    const choices = matchChoices(choicesOf({ 'connection:sql@contoso.example': { import: 'new' } }), RESOURCES, 'it')
    expect(() => withSuggestions(RESOURCES, choices)).toThrow(/cannot be imported that way.*existing/s)
  })
})

describe('entries of resources', () => {
  test.each([
    ['a name nobody has', { Nothing: {} }, /"Nothing" is not a resource of it.*app:"Expenses"/s],
    ['the kind does not fit', { 'flow:Expenses': {} }, /"flow:Expenses" is not a resource/],
    ['two for one', { Expenses: {}, [`app:${APP}`]: {} }, /mean the same resource/]
  ])('%s', (_, entries, expected) => {
    expect(() => matchChoices(choicesOf(entries), RESOURCES, 'it')).toThrow(expected)
  })

  test('a name that several have needs its kind', () => {
    const twice = { ...RESOURCES, x: resource('Microsoft.Flow/flows', 'Expenses', []) }
    expect(() => matchChoices(choicesOf({ Expenses: {} }), twice, 'it')).toThrow(
      /could be any of app:"Expenses", flow:"Expenses"/
    )
    expect([...matchChoices(choicesOf({ 'flow:Expenses': {} }), twice, 'it').keys()]).toEqual(['x'])
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
  const selected = withSelections(
    { ...RESOURCES, other: { type: 'Contoso.Future/things', more: { kept: true } } },
    decisions,
    bound,
    new Map()
  )

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
