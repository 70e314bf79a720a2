import { describe, expect, test } from '@jest/globals'
import type { ActionError } from '../../../src/base/errors.ts'
import { createApps } from '../../../src/platform/apps.ts'
import { createConnections } from '../../../src/platform/connections.ts'
import { createEnvironments } from '../../../src/platform/environments.ts'
import { createFlows } from '../../../src/platform/flows.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { jwt, refusalOf, surroundings, tokensInOrder, USER_TOKEN } from './client-on.ts'
import { scripted } from './scripted-server.ts'

const ENVIRONMENTS = '/providers/Microsoft.BusinessAppPlatform/environments'
const POWER_APPS = '/providers/Microsoft.PowerApps'

describe('environments', () => {
  const development = { name: 'dev-1', properties: { displayName: 'Development', isDefault: false } }
  const standard = {
    name: 'Default-0f',
    properties: {
      displayName: 'Contoso (default)',
      isDefault: true,
      linkedEnvironmentMetadata: { instanceUrl: 'https://org1.crm4.dynamics.com/' }
    }
  }

  test('the list goes over all pages, on the host that was asked', async () => {
    const next = `https://management.azure.com${ENVIRONMENTS}?api-version=2020-10-01&$skiptoken=2`
    await using server = await scripted({
      [`GET ${ENVIRONMENTS}`]: [{ body: { value: [development], nextLink: next } }, { body: { value: [standard] } }]
    })
    const found = await createEnvironments(createTransport(surroundings(server.origin)), () => {}).list()
    expect(found).toEqual([
      { id: 'dev-1', displayName: 'Development', isDefault: false, dataverseUrl: undefined },
      {
        id: 'Default-0f',
        displayName: 'Contoso (default)',
        isDefault: true,
        dataverseUrl: 'https://org1.crm4.dynamics.com'
      }
    ])
    expect(server.heard.map(({ query }) => query.get('$skiptoken'))).toEqual([null, '2'])
    expect(server.heard[0]?.query.get('api-version')).toBe('2020-10-01')
  })

  test('a list whose pages repeat is an error, not an endless run', async () => {
    await using server = await scripted(origin => ({
      [`GET ${ENVIRONMENTS}`]: [{ body: { value: [], nextLink: `${origin}${ENVIRONMENTS}?again` } }]
    }))
    const error = await refusalOf(createEnvironments(createTransport(surroundings(server.origin)), () => {}).list())
    expect(error.message).toContain('does not end')
    expect(server.heard).toHaveLength(2)
  })

  const maps: [string, object, string[] | undefined][] = [
    [
      'beside properties',
      { ...development, permissions: { ImportEnvironmentPackage: {} } },
      ['ImportEnvironmentPackage']
    ],
    [
      'inside properties',
      { ...development, properties: { permissions: { CreateFlow: { displayName: 'x' } } } },
      ['CreateFlow']
    ],
    ['as an empty map', { ...development, permissions: {} }, []],
    ['not at all', development, undefined]
  ]
  test.each(maps)('the permission map is found %s', async (_name, body, expected) => {
    await using server = await scripted({ [`GET ${ENVIRONMENTS}/dev-1`]: [{ body }] })
    const { capabilities } = await createEnvironments(createTransport(surroundings(server.origin)), () => {}).read(
      'dev-1'
    )
    const held = [...(capabilities ?? [])].filter(([, state]) => state.held).map(([, { key }]) => key)
    expect(capabilities === undefined ? undefined : held).toEqual(expected)
    expect(server.heard[0]?.search).toBe('?api-version=2016-11-01&$expand=permissions')
  })

  test('an empty id does not become a list', async () => {
    await using server = await scripted({ [`GET ${ENVIRONMENTS}/`]: [{ body: { value: [] } }] })
    await refusalOf(createEnvironments(createTransport(surroundings(server.origin)), () => {}).read(''))
    expect(server.heard).toEqual([])
  })
})

describe('connections and connectors', () => {
  const connection = (name: string, connector: string, rest: object = {}) => ({
    name,
    id: `${POWER_APPS}/apis/${connector}/connections/${name}`,
    properties: { apiId: `${POWER_APPS}/apis/${connector}`, displayName: `${name} account`, ...rest }
  })

  test('health, owner and connector are read; pseudo connections of flows are left out', async () => {
    const value = [
      connection('a', 'shared_sql', {
        statuses: [{ status: 'Connected' }],
        createdBy: { displayName: 'Mia', email: 'mia@contoso.example' }
      }),
      connection('b', 'shared_office365', {
        statuses: [{ status: 'Error', error: { code: 'Unauthenticated', message: 'Sign in\nagain.' } }]
      }),
      connection('c', 'shared_logicflows', { statuses: [{ status: 'Connected' }] }),
      connection('d', 'Shared_LogicFlows'),
      connection('e', 'shared_excel', { statuses: [{ status: 'Error' }] })
    ]
    await using server = await scripted({ [`GET ${POWER_APPS}/connections`]: [{ body: { value } }] })
    const found = await createConnections(createTransport(surroundings(server.origin))).list("o'env")
    expect(found).toEqual([
      {
        id: 'a',
        connector: 'shared_sql',
        displayName: 'a account',
        healthy: true,
        problem: undefined,
        owner: 'mia@contoso.example'
      },
      {
        id: 'b',
        connector: 'shared_office365',
        displayName: 'b account',
        healthy: false,
        problem: 'Unauthenticated: Sign in again.',
        owner: undefined
      },
      expect.objectContaining({ id: 'e', healthy: false, problem: 'Error' })
    ])
    expect(server.heard[0]?.query.get('$filter')).toBe("environment eq 'o''env'")
    expect(server.heard[0]?.query.get('api-version')).toBe('2016-11-01')
  })

  test('custom connectors are asked for by the filter, and checked', async () => {
    const connector = (name: string, isCustomApi?: boolean) => ({
      name,
      id: `${POWER_APPS}/apis/${name}`,
      properties: { displayName: `The ${name}`, isCustomApi }
    })
    await using server = await scripted({
      [`GET ${POWER_APPS}/apis`]: [
        { body: { value: [connector('one', true), connector('two', false), connector('x')] } }
      ]
    })
    const found = await createConnections(createTransport(surroundings(server.origin))).customConnectors('env')
    expect(found).toEqual([
      { name: 'one', displayName: 'The one' },
      { name: 'x', displayName: 'The x' }
    ])
    expect(server.heard[0]?.query.get('$filter')).toBe("environment eq 'env' and IsCustomApi eq 'True'")
  })

  test('an empty environment is refused', async () => {
    const connections = createConnections(createTransport(surroundings('http://127.0.0.1:1')))
    await expect(connections.list('')).rejects.toThrow(/its id is empty/)
    await expect(connections.customConnectors(' ')).rejects.toThrow(/its id is empty/)
  })
})

describe('flows', () => {
  const path = '/providers/Microsoft.ProcessSimple/environments/env/flows'
  const flowToken = jwt({ aud: 'https://service.flow.microsoft.com/', scp: 'Flows.Read.All', upn: 'm@contoso.example' })

  test('are listed with the token of the Flow service and every id they go by', async () => {
    const value = [
      {
        name: 'f1',
        properties: { displayName: 'Mail', state: 'Started', workflowEntityId: 'row', workflowUniqueId: 'u' }
      },
      { name: 'f2', properties: { workflowEntityId: null } }
    ]
    await using server = await scripted({ [`GET ${path}`]: [{ body: { value } }] })
    const tokens = tokensInOrder([USER_TOKEN], flowToken)
    const around = surroundings(server.origin, { tokens })
    expect(await createFlows(createTransport(around), tokens).list('env')).toEqual([
      { id: 'f1', displayName: 'Mail', state: 'on', aliases: ['row', 'u'] },
      { id: 'f2', displayName: 'f2', state: undefined, aliases: [] }
    ])
    expect(server.heard[0]?.headers.authorization).toBe(`Bearer ${flowToken}`)
    expect(server.heard[0]?.query.get('api-version')).toBe('2016-11-01')
  })

  test('are asked for as own and as shared, those in solutions too, and each is listed once', async () => {
    const flow = (name: string) => ({ name, properties: { displayName: name } })
    const lists: Record<string, object[]> = {
      "search('personal')": [flow('own'), flow('Both')],
      "search('team')": [flow('both'), flow('shared')]
    }
    await using server = await scripted({
      [`GET ${path}`]: ({ query }) => ({ body: { value: lists[query.get('$filter') ?? ''] ?? [] } })
    })
    const tokens = tokensInOrder([USER_TOKEN], flowToken)
    const found = await createFlows(createTransport(surroundings(server.origin, { tokens })), tokens).list('env')
    expect(found?.map(({ id }) => id)).toEqual(['own', 'both', 'shared'])
    expect(server.heard.map(({ query }) => query.get('include'))).toEqual(Array(2).fill('includeSolutionCloudFlows'))
  })

  test.each([
    ['are not looked up', USER_TOKEN, undefined],
    ['are an error', flowToken, 401]
  ])('with a token for Power Apps that the Flow host refuses %s', async (_name, token, expected) => {
    await using server = await scripted({ [`GET ${path}`]: [{ status: 401 }] })
    const tokens = tokensInOrder([USER_TOKEN], token)
    const around = surroundings(server.origin, { tokens })
    const outcome = createFlows(createTransport(around), tokens).list('env')
    if (expected === undefined) expect(await outcome).toBeUndefined()
    else expect((await refusalOf(outcome)).service?.status).toBe(expected)
    expect(around.warnings).toHaveLength(expected === undefined ? 1 : 0)
  })

  test.each([
    ['no token', undefined],
    ['an app-only token', jwt({ aud: 'https://service.flow.microsoft.com/', idtyp: 'app', appid: 'x' })]
  ])('with %s nothing is looked up and nothing sent', async (_name, token) => {
    await using server = await scripted({})
    const tokens = tokensInOrder([USER_TOKEN], token)
    const flows = createFlows(createTransport(surroundings(server.origin, { tokens })), tokens)
    expect(await flows.list('env')).toBeUndefined()
    expect(server.heard).toEqual([])
  })
})

test('the list of apps is read for one environment', async () => {
  const value = [
    {
      name: '6b1f',
      properties: {
        displayName: 'Expenses',
        lastModifiedTime: '2026-01-02T03:04:05Z',
        owner: { displayName: 'Mia' }
      }
    },
    { name: 'nameless', properties: {} }
  ]
  await using server = await scripted({ [`GET ${POWER_APPS}/apps`]: [{ body: { value } }] })
  const apps = createApps(createTransport(surroundings(server.origin)), () => {})
  expect(await apps.list("env '1'")).toEqual([
    { id: '6b1f', displayName: 'Expenses', modified: '2026-01-02T03:04:05Z', owner: 'Mia' },
    { id: 'nameless', displayName: 'nameless', modified: undefined, owner: undefined }
  ])
  expect(server.heard.map(({ query }) => Object.fromEntries(query))).toEqual([
    { 'api-version': '2016-11-01', $filter: "environment eq 'env ''1'''", $top: '250' }
  ])
})

describe('the list of apps', () => {
  const OWN = `GET ${POWER_APPS}/apps`
  const BELOW = `GET ${POWER_APPS}/environments/env/apps`
  const here = { body: { value: [{ name: 'a', properties: { environment: { name: 'ENV' } } }] } }
  const list = async (script: Parameters<typeof scripted>[0]) => {
    await using server = await scripted(script)
    const apps = createApps(createTransport(surroundings(server.origin)), () => {})
    const found = await apps.list('env').then(
      value => value.map(({ id }) => id),
      (error: unknown) => (error as ActionError).service?.status
    )
    return { found, asked: server.journal() }
  }

  test.each<[string, object]>([
    ['there is no such call', { status: 404 }],
    ['the filter is refused', { status: 400, body: { error: { code: 'InvalidAppFilterCombination', message: 'no' } } }]
  ])('comes from the environment where %s', async (_name, answer) => {
    expect(await list({ [OWN]: [answer], [BELOW]: [here] })).toEqual({ found: ['a'], asked: [OWN, BELOW] })
  })

  test.each<[number, string]>([
    [404, 'EnvironmentNotFound'],
    [403, 'Forbidden']
  ])('is not asked for twice after %i %s', async (status, code) => {
    const answer = { status, body: { error: { code, message: 'no' } } }
    expect(await list({ [OWN]: [answer], [BELOW]: [here] })).toEqual({ found: status, asked: [OWN] })
  })

  test('has none of another environment, should the service ignore the filter', async () => {
    const value = [...here.body.value, { name: 'b', properties: { environment: { name: 'other' } } }]
    expect((await list({ [OWN]: [{ body: { value } }] })).found).toEqual(['a'])
  })
})
