import { expect, test } from '@jest/globals'
import { ActionError, describeAnswer } from '../../../src/base/errors.ts'

test('says what we were doing, why not, what the service said, and what to do', () => {
  const error = new ActionError({
    doing: 'import "Expenses" into "Production"',
    why: 'the service refused it.',
    service: { status: 403, code: 'EnvironmentAccessDenied', message: 'Access denied.', requestId: '7f2c' },
    remedy: 'Give the identity the Environment Maker role.'
  })
  expect(error.message).toBe(
    'Could not import "Expenses" into "Production": the service refused it. The service said: EnvironmentAccessDenied: Access denied (HTTP 403, request 7f2c). Give the identity the Environment Maker role.'
  )
})

test('an answer without words is described by what there is', () => {
  expect(describeAnswer({ status: 504 })).toBe('nothing in words (HTTP 504)')
  expect(describeAnswer({ code: 'AppLeaseActive' })).toBe('AppLeaseActive')
})

test("the service's own words cannot start a new line", () => {
  expect(describeAnswer({ message: 'no\n::set-output name=x::y' })).not.toContain('\n')
})
