import { describe, expect, test } from '@jest/globals'
import { createEnvironments } from '../../../src/platform/environments.ts'
import { Cancelled } from '../../../src/platform/http/request.ts'
import { createPolicies } from '../../../src/platform/policies.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { CLOUDS, organisationAt } from '../../../src/protocol/clouds.ts'
import { surroundings } from './client-on.ts'
import { scripted } from './scripted-server.ts'

const ROWS = '/api/data/v9.0/organizations'
const POLICIES = '/providers/PowerPlatform.Governance/v1/policies'
const TARGET = {
  id: 'env-1',
  displayName: 'Production',
  isDefault: false,
  dataverseUrl: 'https://contoso.crm4.dynamics.com'
}

describe('addresses of organisations', () => {
  test.each<[Exclude<keyof typeof CLOUDS, 'Embedded'>, string, string | undefined]>([
    ['Public', 'https://contoso.crm.dynamics.com/main.aspx', 'https://contoso.crm.dynamics.com'],
    ['Public', 'https://CONTOSO.crm4.dynamics.com', 'https://contoso.crm4.dynamics.com'],
    ['UsGov', 'https://contoso.crm9.dynamics.com', 'https://contoso.crm9.dynamics.com'],
    ['UsGovHigh', 'https://contoso.crm.microsoftdynamics.us', 'https://contoso.crm.microsoftdynamics.us'],
    ['UsGovDod', 'https://contoso.crm.appsplatform.us', 'https://contoso.crm.appsplatform.us'],
    ['China', 'https://contoso.crm.dynamics.cn', 'https://contoso.crm.dynamics.cn'],
    ['UsGovHigh', 'https://contoso.crm4.dynamics.com', undefined],
    ['Public', 'http://contoso.crm4.dynamics.com', undefined],
    ['Public', 'https://contoso.crm4.dynamics.com:8443', undefined],
    ['Public', 'https://contoso.crm4.dynamics.com.evil.example', undefined],
    ['Public', 'https://evilcrm4.dynamics.com', undefined],
    ['Public', 'https://crm4.dynamics.com', undefined],
    ['Public', 'nonsense', undefined]
  ])('%s: %s → %s', (cloud, address, expected) => {
    expect(organisationAt(CLOUDS[cloud], address)).toBe(expected)
  })
})

describe('the setting for flows', () => {
  const read = (answers: Parameters<typeof scripted>[0]) => async (environment: typeof TARGET) => {
    await using server = await scripted(answers)
    const found = await createEnvironments(createTransport(surroundings(server.origin)), () => {}).settings(environment)
    return { found, heard: server.heard.map(({ path }) => path) }
  }

  test.each<[string, object, object | 'unknown']>([
    ['on', { body: { value: [{ enableflowsinsolutionbydefault: true }] } }, { flowsInSolutions: true }],
    ['off', { body: { value: [{ enableflowsinsolutionbydefault: false }] } }, { flowsInSolutions: false }],
    ['never set', { body: { value: [{ enableflowsinsolutionbydefault: null }] } }, 'unknown'],
    ['no row', { body: { value: [] } }, 'unknown'],
    ['something else', { body: { value: 'x' } }, 'unknown'],
    ['no JSON', { text: '<html>' }, 'unknown'],
    ['refused', { status: 403, body: { error: { code: '0x80072560', message: 'no member' } } }, 'unknown'],
    ['throttled: asked once all the same', { status: 429, headers: { 'retry-after': '30' } }, 'unknown']
  ])('%s', async (_, answer, expected) => {
    const { found, heard } = await read({ [`GET ${ROWS}`]: [answer] })(TARGET)
    expect(found).toEqual(expected)
    expect(heard).toEqual([ROWS])
  })

  test('is off without Dataverse, and not asked of an address that is none of the cloud', async () => {
    const { dataverseUrl: _, ...without } = TARGET
    const ask = read({})
    expect(await ask(without as typeof TARGET)).toEqual({ found: { flowsInSolutions: false }, heard: [] })
    expect(await ask({ ...TARGET, dataverseUrl: 'https://contoso.evil.example' })).toEqual({
      found: 'unknown',
      heard: []
    })
  })

  test('a run that is cancelled does not go on without it', async () => {
    await using server = await scripted({ [`GET ${ROWS}`]: [{ body: { value: [] } }] })
    const around = surroundings(server.origin)
    around.controller.abort(new Error('stop'))
    await expect(createEnvironments(createTransport(around), () => {}).settings(TARGET)).rejects.toBeInstanceOf(
      Cancelled
    )
  })
})

describe('data policies', () => {
  const list = async (answers: Parameters<typeof scripted>[0], environment = 'env-1') => {
    await using server = await scripted(answers)
    return await createPolicies(createTransport(surroundings(server.origin))).list(environment)
  }
  const policy = (displayName: string, more: object = {}) => ({
    name: displayName,
    displayName,
    environmentType: 'AllEnvironments',
    defaultConnectorsClassification: 'General',
    connectorGroups: [
      { classification: 'Confidential', connectors: [{ id: '/providers/Microsoft.PowerApps/apis/shared_SQL' }] },
      {
        classification: 'Blocked',
        connectors: [{ id: '/providers/Microsoft.PowerApps/apis/shared_ftp', name: 'FTP' }]
      },
      { classification: 'Invented', connectors: [{ id: 'x' }] }
    ],
    ...more
  })
  const namesOf = (found: Awaited<ReturnType<typeof list>>): string[] | 'unknown' =>
    found === 'unknown' ? found : found.map(({ displayName }) => displayName)

  test('groups are read by connector name, also where a policy is wrapped', async () => {
    const wrapped = { policyDefinition: policy('B', { defaultConnectorsClassification: 'Blocked' }) }
    const found = await list({ [`GET ${POLICIES}`]: [{ body: { value: [policy('A'), wrapped] } }] })
    const groups = new Map([
      ['shared_sql', 'business'],
      ['shared_ftp', 'blocked']
    ])
    expect(found).toEqual([
      { displayName: 'A', groups, others: 'nonBusiness' },
      { displayName: 'B', groups, others: 'blocked' }
    ])
  })

  test.each([{ connectorGroups: undefined }, { connectorGroups: null }])(
    'without groups it is unknown: %j',
    async more => {
      const found = await list({ [`GET ${POLICIES}`]: [{ body: { value: [policy('A', more)] } }] })
      expect(found).toEqual([{ displayName: 'A', groups: 'unknown', others: 'nonBusiness' }])
    }
  )

  test('those of other environments are left out, those of an unknown scope are kept', async () => {
    const environments = [{ name: 'ENV-1' }]
    const value = [
      policy('only here', { environmentType: 'OnlyEnvironments', environments }),
      policy('only here, by id', {
        environmentType: 'SingleEnvironment',
        environments: [{ id: '/x/environments/env-1' }]
      }),
      policy('only there', { environmentType: 'OnlyEnvironments', environments: [{ name: 'env-2' }] }),
      policy('all but here', { environmentType: 'ExceptEnvironments', environments }),
      policy('all but there', { environmentType: 'ExceptEnvironments', environments: [{ name: 'env-2' }] }),
      policy('somewhere', { environmentType: 'EnvironmentGroups' })
    ]
    expect(namesOf(await list({ [`GET ${POLICIES}`]: [{ body: { value } }] }))).toEqual([
      'only here',
      'only here, by id',
      'all but there',
      'somewhere'
    ])
  })

  test('a run asks once for all environments and for all clients of one identity', async () => {
    await using server = await scripted({ [`GET ${POLICIES}`]: [{ body: { value: [policy('A')] } }] })
    const shared = {}
    const clients = [1, 2].map(() => createPolicies(createTransport(surroundings(server.origin)), shared))
    const all = await Promise.all(
      clients.flatMap(policies => ['env-1', 'ENV-1', 'env-2'].map(environment => policies.list(environment)))
    )
    expect(all.map(namesOf)).toEqual(Array.from({ length: 6 }, () => ['A']))
    expect(server.heard).toHaveLength(1)
  })

  test.each([
    ['refused', 403, 1, ['unknown', 'unknown']],
    ['not given by a service in trouble', 500, 2, ['unknown', ['A']]]
  ])('a list that is %s for one client is read %s', async (_, status, reads, expected) => {
    await using server = await scripted({ [`GET ${POLICIES}`]: [{ status }, { body: { value: [policy('A')] } }] })
    const shared = {}
    const read = async () => {
      const found = await createPolicies(createTransport(surroundings(server.origin)), shared).list('env-1')
      return found === 'unknown' ? found : namesOf(found)
    }
    expect([await read(), await read()]).toEqual(expected)
    expect(server.heard).toHaveLength(reads)
  })

  test('all pages are read; one that is refused makes the whole unknown', async () => {
    const pages = (second: object) => (origin: string) => ({
      [`GET ${POLICIES}`]: [{ body: { value: [policy('A')], nextLink: `${origin}${POLICIES}?page=2` } }, second]
    })
    expect(namesOf(await list(pages({ body: { value: [policy('B')] } })))).toEqual(['A', 'B'])
    expect(await list(pages({ status: 403 }))).toBe('unknown')
  })
})
