import { describe, expect, test } from '@jest/globals'
import { splitKind } from '../../../src/package/mapping.ts'

describe('splitKind', () => {
  test.each([
    ['Expenses', { name: 'Expenses' }],
    ['flow:Approve', { kind: 'flow', name: 'Approve' }],
    ['Flow: Approve: all', { kind: 'flow', name: 'Approve: all' }],
    ['Budget: 2024', { name: 'Budget: 2024' }],
    ['app:', { name: 'app:' }],
    ['picklist:Colours', { kind: 'picklist', name: 'Colours' }]
  ])('%s', (written, parts) => {
    expect(splitKind(written)).toEqual(parts)
  })
})
