import { describe, expect, test } from '@jest/globals'
import { reasonFor, remedyFor, remedyForProblem } from '../../../../src/platform/transport/remedies.ts'

/** Statuses that mean the same thing to a person; no two lines mean the same. */
const CLASSES = [
  { statuses: [400, 402, 405, 422, 499] },
  { statuses: [401] },
  { statuses: [403] },
  { statuses: [404] },
  { statuses: [409] },
  { statuses: [429] },
  { statuses: [300, 301, 307, 399] },
  { statuses: [500, 502, 504, 599] }
]

describe.each([
  ['the reason', (status: number) => reasonFor(status, false)],
  ['the remedy', (status: number) => remedyFor(undefined, status)]
])('%s for a bare status', (_, sentenceFor) => {
  test.each(CLASSES)('is one for $statuses', ({ statuses }) => {
    expect(new Set(statuses.map(sentenceFor)).size).toBe(1)
  })

  test('tells the classes apart', () => {
    expect(new Set(CLASSES.map(({ statuses: [status = 0] }) => sentenceFor(status))).size).toBe(CLASSES.length)
  })
})

test('an empty 404 comes from a host that is not the service', () => {
  expect(reasonFor(404, true)).not.toBe(reasonFor(404, false))
  expect(remedyFor(undefined, 404, true)).not.toBe(remedyFor(undefined, 404))
})

test('a known code decides, however it is written and whatever the status', () => {
  const known = remedyFor('EnvironmentNotFound', 404)
  expect(remedyFor('environmentnotfound', 500)).toBe(known)
  expect(known).not.toBe(remedyFor('SomethingNobodyKnows', 404))
})

test.each([
  ['DynamicOperationRequestClientFailure', ''],
  ['FlowSaveFailed', "Flow save failed with code 'DynamicOperationRequestClientFailure' and message 'List not found'."],
  [undefined, '"MultipleErrorsOccurred". Повідомлення: "The dynamic operation request failed"'],
  ['MultipleErrorsOccurred', undefined]
])('a flow that was not saved because of what it names: %s, %s', (code, message) => {
  expect(remedyForProblem(code, message)).toMatch(/target's connection access.*variable.*export the package again/)
  expect(remedyFor(code, 400, false, message)).toBe(remedyForProblem(code, message))
})

test('a code that only a message contains counts where no other is known', () => {
  expect(remedyForProblem('EnvironmentNotFound', 'MultipleErrorsOccurred')).toBe(remedyFor('EnvironmentNotFound', 404))
  expect(remedyForProblem('FlowSaveFailed', 'It contains EnvironmentNotFound.')).toBeUndefined()
})

test('without a code or a status the advice is that of any refusal', () => {
  expect(remedyFor(undefined, undefined)).toBe(remedyFor(undefined, 422))
})
