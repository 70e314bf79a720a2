import { describe, expect, test } from '@jest/globals'
import { choiceLines, chosen, placeOf } from '../../../../src/cli/init/choices.ts'
import { readInitOptions } from '../../../../src/cli/init/init-options.ts'
import { refusalOf } from '../../../support/refusal.ts'

const named = (...names: readonly string[]) => names.map((displayName, at) => ({ id: `id-${at}`, displayName }))

describe('an answer', () => {
  const items = named('Contoso Test', '3', 'Contoso Production', 'twice', 'Twice')

  test.each([
    ['1', 'id-0'],
    ['contoso production', 'id-2'],
    ['ID-4', 'id-4'],
    ['/environments/id-0', 'id-0'],
    // A name comes before a number.
    ['3', 'id-1']
  ])('%s is %s', (answer, id) => {
    expect(chosen(answer, items, 'environment').id).toBe(id)
  })

  test.each(['', '0', '6', '-1', '1.5', '99999', 'Contoso', 'twice'])('%j is refused', answer => {
    expect(refusalOf(() => chosen(answer, items, 'environment')).remedy).not.toBe('')
  })

  test('a name of two is refused with the ids to choose from, and an unknown one with the names', () => {
    expect(refusalOf(() => chosen('twice', items, 'environment')).remedy).toContain('id-3, id-4')
    expect(refusalOf(() => chosen('Contoso Tst', items, 'environment')).why).toContain('"Contoso Test"')
    expect(refusalOf(() => chosen('Contoso', items, 'environment')).remedy).toContain('"Contoso Production"')
  })

  test('a long list is cut where it is shown, and any of it can be the answer', () => {
    const many = named(...Array.from({ length: 2_000 }, (_, at) => `App ${at}`))
    expect(choiceLines('Which?', many).length).toBeLessThan(60)
    expect(chosen('App 1999', many, 'app').id).toBe('id-1999')
  })
})

describe('a workflow names an app', () => {
  test('by its name where that finds it again', () => {
    expect(placeOf({ id: 'id-0', displayName: 'Expenses' }, named('Expenses', 'Other'))).toEqual({
      displayName: 'Expenses',
      written: 'Expenses'
    })
  })

  test.each([
    'twice',
    '',
    'Expense *',
    'really?',
    '!not',
    '#1 app',
    'two\nlines',
    ' padded',
    'a\u202eb',
    'id-1',
    'https://x'
  ])('by its id where its name is %j', displayName => {
    const items = [...named(displayName, 'other'), { id: 'id-9', displayName: 'TWICE' }]
    const [first] = items
    expect(placeOf(first ?? { id: '', displayName: '' }, items).written).toBe('id-0')
  })
})

describe('flags of init', () => {
  const options = (given: Readonly<Record<string, string>>) => readInitOptions(name => given[name] ?? '')

  test('are what their names say', () => {
    const given = { from: 'a', app: 'b', test: 'c', to: 'd', force: 'true', 'action-commit': 'A'.repeat(40) }
    expect(options(given)).toMatchObject({
      from: 'a',
      app: 'b',
      test: 'c',
      to: 'd',
      replaces: true,
      commit: 'a'.repeat(40)
    })
    expect(options({})).toMatchObject({ from: undefined, to: undefined, replaces: false, commit: undefined })
  })

  test('workflows keep the order of the documentation, whatever the order of the flag', () => {
    expect(options({ workflows: 'sync, promotion' }).workflows).toEqual(['promotion', 'sync'])
    expect(options({}).workflows).toEqual(['promotion', 'package-check', 'sync'])
  })

  test.each([
    ['reviewer', 'mona; rm -rf ~'],
    ['reviewer', '$(id)'],
    ['reviewer', '-mona'],
    ['action-commit', 'main'],
    ['action-commit', '0'.repeat(39)],
    ['workflows', 'promtion']
  ])('%s refuses %j', (name, value) => {
    expect(refusalOf(() => options({ [name]: value })).remedy).not.toBe('')
  })

  test.each(['mona', '@mona-maker', 'mona_contoso'])('%s is a reviewer', reviewer => {
    expect(options({ reviewer }).reviewer).toBe(reviewer.replace('@', ''))
  })
})
