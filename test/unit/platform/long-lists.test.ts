import { describe, expect, test } from '@jest/globals'
import { createConnections } from '../../../src/platform/connections.ts'
import { createLinks } from '../../../src/platform/links.ts'
import { createPolicies } from '../../../src/platform/policies.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { POLICIES_PATH } from '../../../src/protocol/policies.ts'
import { surroundings } from './client-on.ts'
import { scripted } from './scripted-server.ts'

const MANY = 130_000

describe('lists as long as a service makes them', () => {
  test('a page of connections', async () => {
    const value = Array.from({ length: MANY }, (_, at) => ({
      name: `c${at}`,
      id: `/c/${at}`,
      properties: { apiId: 'shared_sql' }
    }))
    await using server = await scripted({ 'GET /providers/Microsoft.PowerApps/connections': [{ body: { value } }] })
    const found = await createConnections(createTransport(surroundings(server.origin))).list('env-1')
    expect(found).toHaveLength(MANY)
  })

  test('a page of data policies', async () => {
    const value = Array.from({ length: MANY }, (_, at) => ({ name: `p${at}` }))
    await using server = await scripted({ [`GET ${POLICIES_PATH}`]: [{ body: { value } }] })
    const found = await createPolicies(createTransport(surroundings(server.origin))).list('env-1')
    expect(found).toHaveLength(MANY)
  })
})

test('an id with half a pair of surrogates is still linked', () => {
  const links = createLinks(surroundings('http://127.0.0.1:1').cloud)
  expect(links.app('env-1', 'a\ud800b')).toMatch(/\/apps\/a%EF%BF%BDb\/details$/)
})
