import { expect, test } from '@jest/globals'
import { bareId } from '../../../src/commands/ids.ts'

test('the bare id of a resource id', () => {
  expect(bareId('/providers/Microsoft.PowerApps/apis/shared_sql/')).toBe('shared_sql')
  expect(bareId('shared_sql')).toBe('shared_sql')
})
