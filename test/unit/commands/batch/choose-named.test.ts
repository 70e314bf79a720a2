import { describe, expect, test } from '@jest/globals'
import { chooseNamed, mayNameSeveral } from '../../../../src/commands/batch/choose-named.ts'

const APPS = ['Expense Approvals', 'Expense Reports', 'Travel/Requests', 'Was that all?', 'Twin', 'Twin'].map(
  (displayName, index) => ({ id: `0000000${index}-aaaa-4bbb-8ccc-000000000000`, displayName })
)
const chosen = (written: string): string[] =>
  chooseNamed(written, APPS, 'apps of "Contoso"').map(({ displayName, id }) =>
    displayName === 'Twin' ? id.slice(0, 8) : displayName
  )

describe('names and patterns, one a line', () => {
  test.each([
    ['Expense Approvals', ['Expense Approvals']],
    ['expense approvals\nTRAVEL/REQUESTS', ['Expense Approvals', 'Travel/Requests']],
    ['Travel/Requests\nExpense Approvals', ['Travel/Requests', 'Expense Approvals']],
    ['Expense *', ['Expense Approvals', 'Expense Reports']],
    ['expense*s', ['Expense Approvals', 'Expense Reports']],
    ['*e*s*', ['Expense Approvals', 'Expense Reports', 'Travel/Requests']],
    ['*\n!Expense *\n!Twin', ['Travel/Requests', 'Was that all?']],
    ['Tw?n', ['00000004', '00000005']],
    ['Expense *\nExpense Reports', ['Expense Approvals', 'Expense Reports']],
    ['# those of finance\n\n  Expense Reports  ', ['Expense Reports']],
    ['00000004-AAAA-4bbb-8ccc-000000000000', ['00000004']],
    ['/providers/Microsoft.PowerApps/apps/00000005-aaaa-4bbb-8ccc-000000000000', ['00000005']]
  ])('%j', (written, names) => {
    expect(chosen(written)).toEqual(names)
  })

  test('a line that fits none, and a name that several have, are told together with what is there', () => {
    expect(() => chosen('Nobody\nTwin\nNo*one\nExpense Reports')).toThrow(
      /find the apps of "Contoso".*"Nobody" matches none of them\. \(2\) 2 of them are named "Twin": 00000004-\S+, 00000005-\S+\. \(3\) "No\*one" matches none of them.*Available: "Expense Approvals" \(00000000/
    )
  })

  test.each(['*\n!Expense *\n!T*\n!Was*', '!Expense *', '# nobody\n!Twin'])('lines that leave none: %j', written => {
    expect(() => chosen(written)).toThrow(
      /find the apps of "Contoso": no item remains after the exclusions: .*Nothing was done\./
    )
  })

  test('a pattern cannot be made to take long', () => {
    const long = [{ id: '1', displayName: 'a'.repeat(50_000) }]
    expect(() => chooseNamed(`${'a*'.repeat(50)}b`, long, 'apps')).toThrow('matches none of them')
  })

  test.each([
    ['Expense Approvals', false],
    ['  Expense Approvals\n# a remark\n', false],
    ['Expense Approvals\nTravel/Requests', true],
    ['Expense *', true]
  ])('whether %j means several: %s', (written, several) => {
    expect(mayNameSeveral(written)).toBe(several)
  })
})
