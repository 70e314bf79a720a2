import { expect, test } from '@jest/globals'
import { DisplayNames } from '../../../src/platform/display-names.ts'

const ID = 'f6636834-0000-4000-8000-000000000001'

test('names what was read by its display name, whatever the case of the id', () => {
  const names = new DisplayNames()
  names.remember({ id: ID, displayName: 'Expense "Approvals"' })
  expect(names.quoted(ID.toUpperCase())).toBe(`"Expense 'Approvals'"`)
})

test('falls back to the id', () => {
  expect(new DisplayNames().quoted(ID)).toBe(`"${ID}"`)
})
