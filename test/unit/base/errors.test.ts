import { describe, expect, test } from '@jest/globals'
import { ActionError, describeServiceError, messageOf } from '../../../src/base/errors.ts'

test('says what we were doing, why not, what the service said, and what to do', () => {
  const error = new ActionError({
    doing: 'import "Expenses" into "Production"',
    why: 'the service refused it.',
    service: { status: 403, code: 'EnvironmentAccessDenied', message: 'Access denied.', requestId: '7f2c' },
    remedy: 'Give the identity the Environment Maker role.'
  })
  expect(error.message).toBe(
    'Could not import "Expenses" into "Production": the service refused it. The service responded: EnvironmentAccessDenied: Access denied (HTTP 403, request 7f2c). Give the identity the Environment Maker role.'
  )
})

test('an answer without words is described by what there is', () => {
  expect(describeServiceError({ status: 504 })).toBe('HTTP 504, no message')
  expect(describeServiceError({ status: 504, requestId: '7f2c' })).toBe('HTTP 504, no message, request 7f2c')
  expect(describeServiceError({})).toBe('no message')
  expect(describeServiceError({ code: 'AppLeaseActive' })).toBe('AppLeaseActive')
})

test('a code that the message repeats is not doubled', () => {
  const error = { code: 'ConnectionNotFound', message: 'ConnectionNotFound: no such connection.' }
  expect(describeServiceError(error)).toBe('ConnectionNotFound: no such connection')
})

test("the service's own words cannot start a new line", () => {
  expect(describeServiceError({ message: 'no\n::set-output name=x::y' })).not.toContain('\n')
})

describe('an error always has a reason', () => {
  const without = (why: string, rest: object = {}) =>
    new ActionError({ doing: 'upload it', why, remedy: 'Run it again.', ...rest })

  test.each(['', ' ', '.', '. \n', '\u00a0…', ':', '""'])('although none was given: %j', why => {
    const error = without(why)
    expect(error.why).toBe('no reason was given')
    expect(error.message).toBe('Could not upload it: no reason was given. Run it again.')
  })

  test('and says what is known of it', () => {
    const thrown = Object.assign(new Error(''), { name: 'RestError', code: 'ENOTFOUND', statusCode: 401 })
    expect(without('', { cause: thrown }).why).toBe('no reason was given (RestError, ENOTFOUND, 401)')
    expect(without('', { service: { status: 502 } }).why).toBe('the response was HTTP 502 without a reason')
    expect(without('it is so').why).toBe('it is so')
  })

  test('what was thrown has a message, whatever it is', () => {
    expect(messageOf(new TypeError(''))).toBe('no reason was given (TypeError)')
    expect(messageOf('')).toBe('no reason was given')
    expect(messageOf({ toString: 1 })).toBe('something that is not an error (object) was thrown')
    expect(messageOf(Object.create(null))).toBe('something that is not an error (object) was thrown')
  })

  test('dots at the end are taken off one by one', () => {
    expect(without(`a${' .'.repeat(200_000)}b...`).message).toMatch(/b\. Run it again\.$/)
  })
})
