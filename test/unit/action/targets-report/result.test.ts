import { expect, test } from '@jest/globals'
import { outcomeWords } from '../../../../src/action/targets-report/result.ts'

test.each([
  ['import', 'created', 'created'],
  ['import', 'unchanged', 'unchanged'],
  ['import', 'not-started', 'not started'],
  ['plan', 'created', 'to create'],
  ['plan', 'updated', 'to update'],
  ['plan', 'unchanged', 'nothing to do'],
  ['plan', 'failed', 'failed'],
  ['plan', 'not-started', 'not started']
] as const)('%s: %s is "%s" to a person, as a plan has done nothing yet', (command, outcome, words) => {
  expect(outcomeWords(command, outcome)).toBe(words)
})
