import { describe, expect, test } from '@jest/globals'
import { suggestionsFor } from '../../../../src/commands/packages/suggestions.ts'
import { matchChoices } from '../../../../src/commands/planning/choices.ts'
import {
  APP,
  choicesOf,
  CUSTOM,
  CUSTOM_CONNECTION,
  FLOW,
  RESOURCES,
  resource,
  SQL,
  SQL_CONNECTION
} from '../support.ts'

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
    const types = [...suggestionsFor(more, new Map())].map(([key, { creationType }]) => [key, creationType])
    expect(Object.fromEntries(types)).toEqual({
      [APP]: 'update',
      [FLOW]: 'update',
      [SQL]: 'existing',
      [SQL_CONNECTION]: 'existing',
      [CUSTOM]: 'existing',
      [CUSTOM_CONNECTION]: 'existing',
      e: 'merge',
      u: 'update',
      v: 'existing'
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
    const suggested = suggestionsFor(RESOURCES, choices)
    expect(suggested.get(FLOW)).toEqual({ creationType: 'existing', comment: 'runs in production' })
    expect(suggested.get(APP)).toEqual({ creationType: 'new', displayName: 'Expenses 2' })
  })

  test('a creation type that the service does not offer is refused with those it does', () => {
    const choices = matchChoices(choicesOf({ 'connection:sql@contoso.example': { import: 'new' } }), RESOURCES, 'it')
    expect(() => suggestionsFor(RESOURCES, choices)).toThrow(/cannot be imported that way.*existing/s)
  })
})
