import { expect, test } from '@jest/globals'
import { signInFailure } from '../../../src/platform/sign-in/failures.ts'

/** A pattern that tried every blank again took forty seconds for these, so its end was never seen here. */
test('an answer of a megabyte of blanks is read up to a bound', () => {
  const error = signInFailure(new Error('refused'), {
    signIn: { kind: 'access-token', tokens: [] },
    audience: 'https://service.powerapps.com/',
    response: { status: 400, error_description: `AADSTS50126: wrong.${' '.repeat(1_000_000)}x`, error_codes: [50126] },
    idToken: undefined
  })
  expect(error.service).toMatchObject({ code: 'AADSTS50126', message: expect.stringContaining('wrong.') })
})

test('ids at the end of an answer are no part of its words', () => {
  const error = signInFailure(new Error('refused'), {
    signIn: { kind: 'access-token', tokens: [] },
    audience: 'https://service.powerapps.com/',
    response: { status: 400, error_description: 'AADSTS50126: wrong.\r\nTrace ID: 7f2c-1\r\nTimestamp: now' },
    idToken: undefined
  })
  expect(error.service).toMatchObject({ message: 'wrong.', requestId: '7f2c-1' })
})
