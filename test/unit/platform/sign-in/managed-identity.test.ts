import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createTokenSource } from '../../../../src/platform/sign-in/token-source.ts'
import { refusalOf, surroundings } from '../client-on.ts'

const VARIABLE = 'AZURE_POD_IDENTITY_AUTHORITY_HOST'

let before: string | undefined
beforeAll(() => {
  before = process.env[VARIABLE]
  // Nobody listens there.
  process.env[VARIABLE] = 'http://127.0.0.1:9'
})
afterAll(() => {
  if (before === undefined) delete process.env[VARIABLE]
  else process.env[VARIABLE] = before
})

test('a machine without an endpoint for managed identities: said where there is one', async () => {
  const around = surroundings('')
  const source = createTokenSource({ kind: 'managed-identity' }, around.cloud, around)
  expect((await refusalOf(source.token('powerApps'))).message).toContain('self-hosted runner in Azure')
})
