import { describe, expect, test } from '@jest/globals'
import { matchChoices } from '../../../../src/commands/planning/choices.ts'
import { APP, choicesOf, RESOURCES, resource } from '../support.ts'

describe('entries of resources', () => {
  test.each([
    ['a name nobody has', { Nothing: {} }, /"Nothing" is not a resource of it.*app:"Expenses"/s],
    ['the kind does not fit', { 'flow:Expenses': {} }, /"flow:Expenses" is not a resource/],
    ['two for one', { Expenses: {}, [`app:${APP}`]: {} }, /refer to the same resource/]
  ])('%s', (_, entries, expected) => {
    expect(() => matchChoices(choicesOf(entries), RESOURCES, 'it')).toThrow(expected)
  })

  test('a name that several have needs its kind', () => {
    const twice = { ...RESOURCES, x: resource('Microsoft.Flow/flows', 'Expenses', []) }
    expect(() => matchChoices(choicesOf({ Expenses: {} }), twice, 'it')).toThrow(
      /is ambiguous: it matches app:"Expenses", flow:"Expenses"/
    )
    expect([...matchChoices(choicesOf({ 'flow:Expenses': {} }), twice, 'it').keys()]).toEqual(['x'])
  })
})
