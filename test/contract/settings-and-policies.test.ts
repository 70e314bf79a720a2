import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { passwordOf } from '../../src/embedded/seed/secrets.ts'
import { ask, listOf, POWER_APPS, tokenOf } from '../support/ask.ts'
import { openWorld, TARGET, type OpenWorld } from '../support/world.ts'

const ORGANISATION = 'https://contosoproduction.crm4.dynamics.com'
const ROWS = '/api/data/v9.0/organizations'
const POLICIES = '/providers/PowerPlatform.Governance/v1/policies?api-version=2016-11-01'

let world: OpenWorld
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await world[Symbol.asyncDispose]()
})

/** A token as the sign-in library asks for it. */
async function signedIn(audience: string, name = 'maker'): Promise<{ status: number; body: Record<string, string> }> {
  const user = world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))
  const response = await fetch(`${world.server.url}/organizations/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: '1',
      username: user?.userName ?? '',
      password: passwordOf(world.server.world(), user?.id ?? ''),
      scope: `${audience}/.default`
    })
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

const rows = async (token: string, query = ''): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(`${world.server.url}${ROWS}${query}`, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

describe('the settings of an organisation', () => {
  test('are those of the environment whose token asks', async () => {
    world.server.change(({ environments }) => {
      const target = Object.values(environments).find(({ displayName }) => displayName === TARGET)
      if (target !== undefined) target.flowsInSolutions = true
    })
    const columns = '?$select=enableflowsinsolutionbydefault,enablecanvasappsinsolutionsbydefault'
    for (const [audience, isOn] of [
      [ORGANISATION, true],
      ['https://contosotest.crm4.dynamics.com', false]
    ] as const) {
      const { body } = await signedIn(audience)
      const { status, body: found } = await rows(body['access_token'] ?? '', columns)
      expect(status).toBe(200)
      expect(found['value']).toEqual([
        {
          organizationid: expect.any(String),
          enableflowsinsolutionbydefault: isOn,
          enablecanvasappsinsolutionsbydefault: false
        }
      ])
    }
  })

  test('are refused to tokens of another service, unknown columns and strangers', async () => {
    expect((await rows(tokenOf(world, 'maker', POWER_APPS))).status).toBe(401)
    expect((await signedIn('https://elsewhere.crm4.dynamics.com')).body['error']).toBe('invalid_resource')
    const { body } = await signedIn(ORGANISATION)
    const token = body['access_token'] ?? ''
    expect(await rows(token, '?$select=secrets')).toMatchObject({
      status: 400,
      body: { error: { code: '0x80060888' } }
    })
    const asPowerApps = await fetch(
      `${world.server.url}/providers/Microsoft.PowerApps/environments?api-version=2016-11-01`,
      { headers: { authorization: `Bearer ${token}` } }
    )
    expect(asPowerApps.status).toBe(401)
    world.server.change(({ environments }) => {
      for (const environment of Object.values(environments)) {
        environment.members = []
        environment.makers = []
      }
    })
    expect(await rows(token)).toMatchObject({ status: 403, body: { error: { code: '0x80072560' } } })
  })
})

describe('data policies', () => {
  test('are listed for an administrator, with connectors by group, and refused to a maker', async () => {
    world.server.change(({ environments }) => {
      const target = Object.values(environments).find(({ displayName }) => displayName === TARGET)
      if (target !== undefined)
        target.dataPolicies = [
          {
            id: 'p1',
            displayName: 'Office only',
            business: ['shared_office365'],
            nonBusiness: [],
            blocked: ['shared_ftp']
          }
        ]
    })
    const [policy] = listOf(await ask(world, 'GET', POLICIES, { as: 'admin' }))
    expect(policy).toMatchObject({
      displayName: 'Office only',
      environmentType: 'OnlyEnvironments',
      environments: [{ name: world.environment(TARGET).name }],
      defaultConnectorsClassification: 'General',
      connectorGroups: [
        {
          classification: 'Confidential',
          connectors: [{ id: '/providers/Microsoft.PowerApps/apis/shared_office365', name: 'shared_office365' }]
        },
        { classification: 'General', connectors: [] },
        { classification: 'Blocked', connectors: [{ name: 'shared_ftp' }] }
      ]
    })
    expect(await ask(world, 'GET', POLICIES)).toMatchObject({ status: 403, code: 'Forbidden' })
  })
})
