import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { World } from '../../src/embedded/world/model.ts'
import { ask, at, FLOW, listOf, namesOf, type Asking, type Reply } from '../support/ask.ts'
import { openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** Environments, connections, connectors, gateways and flows, by fetch alone. */
describe('lists', () => {
  let world: OpenWorld
  let pristine: World
  beforeAll(async () => {
    world = await openWorld()
    pristine = world.server.world()
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })
  beforeEach(() => {
    world.server.change(changed => Object.assign(changed, structuredClone(pristine)))
  })

  const outcome = ({ status, code }: Reply): unknown => ({ status, code })
  const nameOf = (displayName: string): string => world.environment(displayName).name
  const person = (name: string): string =>
    world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))?.id ?? ''
  const filter = (displayName: string, more = ''): string =>
    `&$filter=${encodeURIComponent(`environment eq '${nameOf(displayName)}'${more}`)}`

  describe('environments', () => {
    const HOSTS = [
      ['BusinessAppPlatform', '2020-10-01', undefined],
      ['BusinessAppPlatform/scopes/admin', '2023-06-01', undefined],
      ['PowerApps', '2017-08-01', undefined],
      ['ProcessSimple', '2016-11-01', FLOW]
    ] as const
    type Host = readonly [name: string, version: string, audience: string | undefined]
    const get = ([host, version, audience]: Host, tail = ''): Promise<Reply> =>
      ask(
        world,
        'GET',
        `/providers/Microsoft.${host}/environments${tail}?api-version=${version}`,
        audience === undefined ? {} : { audience }
      )

    test.each(HOSTS)(
      'of %s: all three, each by its name, the default one by ~default',
      async (name, version, audience) => {
        const host: Host = [name, version, audience]
        const list = await get(host)
        expect(namesOf(list).sort()).toEqual(Object.keys(pristine.environments).sort())
        const first = namesOf(list)[0] ?? ''
        expect((await get(host, `/${first.toUpperCase()}`)).body['name']).toBe(first)
        for (const alias of ['~default', '~Default'])
          expect(at((await get(host, `/${alias}`)).body, 'properties')['isDefault']).toBe(true)
        expect(outcome(await get(host, '/nowhere'))).toEqual({ status: 404, code: 'EnvironmentNotFound' })
      }
    )

    test('carry their permissions inside properties or beside them, by host, and only when asked', async () => {
      const one = (host: string, more: string): Promise<Reply> =>
        ask(world, 'GET', `/providers/Microsoft.${host}/environments/${nameOf(TARGET)}?api-version=2016-11-01${more}`)
      const expand = '&$expand=permissions'
      const bap = (await one('BusinessAppPlatform', expand)).body
      const powerApps = (await one('PowerApps', expand)).body
      expect(at(bap, 'properties', 'permissions')).toHaveProperty('ImportEnvironmentPackage')
      expect(bap).not.toHaveProperty('permissions')
      expect(at(powerApps, 'permissions')).toHaveProperty('ImportEnvironmentPackage')
      expect(at(powerApps, 'properties')).not.toHaveProperty('permissions')
      for (const host of ['BusinessAppPlatform', 'PowerApps']) {
        const { body } = await one(host, '')
        expect(body).not.toHaveProperty('permissions')
        expect(at(body, 'properties')).not.toHaveProperty('permissions')
      }
    })

    test('are those the caller sees', async () => {
      world.server.change(({ environments }) => {
        const target = environments[nameOf(TARGET)]
        if (target !== undefined) target.members = []
      })
      const as = { as: 'viewer' }
      const path = '/providers/Microsoft.BusinessAppPlatform/environments'
      expect(namesOf(await ask(world, 'GET', `${path}?api-version=2020-10-01`, as))).not.toContain(nameOf(TARGET))
      expect(outcome(await ask(world, 'GET', `${path}/${nameOf(TARGET)}?api-version=2020-10-01`, as))).toEqual({
        status: 403,
        code: 'EnvironmentAccessDenied'
      })
    })

    test('tell their Dataverse, the default one that it has none', async () => {
      const of = async (name: string): Promise<Record<string, unknown>> =>
        at((await get(HOSTS[0], `/${name}`)).body, 'properties')
      expect(at(await of(nameOf(TARGET)), 'linkedEnvironmentMetadata')).toMatchObject({
        instanceUrl: 'https://contosoproduction.crm4.dynamics.com/',
        instanceApiUrl: 'https://contosoproduction.api.crm4.dynamics.com'
      })
      expect(await of('~default')).toMatchObject({ databaseType: 'None' })
    })
  })

  describe('connections', () => {
    const HEX = 'ab'.repeat(16)
    const list = (options: Asking = {}): Promise<Reply> =>
      ask(world, 'GET', `/providers/Microsoft.PowerApps/connections?api-version=2016-11-01${filter(TARGET)}`, options)
    const one = (method: string, api: string, name: string, options: Asking = {}): Promise<Reply> =>
      ask(
        world,
        method,
        `/providers/Microsoft.PowerApps/apis/${api}/connections/${name}?api-version=2016-11-01${filter(TARGET)}`,
        options
      )
    const withSql = (): void =>
      world.server.change(({ environments }) => {
        const target = environments[nameOf(TARGET)]
        if (target !== undefined)
          target.connectors['shared_sql'] = {
            name: 'shared_sql',
            displayName: 'SQL Server',
            iconUri: '',
            custom: false,
            tier: 'Premium'
          }
      })
    const foreign = (): { connector: string; name: string } => {
      const found = Object.values(world.environment(TARGET).connections).find(
        ({ owner, sharedWith }) => owner === person('trial') && sharedWith.length === 0
      )
      if (found === undefined) throw new Error('no connection of somebody else')
      return found
    }

    test('are the caller’s own and those shared with the caller', async () => {
      const all = Object.values(world.environment(TARGET).connections)
      for (const as of ['maker', 'trial', 'unlicensed', 'viewer']) {
        const id = person(as)
        const theirs = all.filter(({ owner, sharedWith }) => owner === id || sharedWith.includes(id))
        expect(namesOf(await list({ as })).sort()).toEqual(theirs.map(({ name }) => name).sort())
      }
      expect(namesOf(await list({ as: 'viewer' }))).toEqual([])
      expect(namesOf(await list({ as: 'unlicensed' })).length).toBeGreaterThan(0)
    })

    test('of one connector are those of the list', async () => {
      const path = `/providers/Microsoft.PowerApps/apis/SHARED_sharepointonline/connections?api-version=2016-11-01${filter(TARGET)}`
      const expected = listOf(await list()).filter(item =>
        String(at(item, 'properties')['apiId']).endsWith('sharepointonline')
      )
      expect(expected.length).toBeGreaterThan(0)
      expect(listOf(await ask(world, 'GET', path))).toEqual(expected)
    })

    test('say whether they are healthy', async () => {
      const statuses = listOf(await list()).map(item => at(item, 'properties')['statuses'])
      expect(statuses).toContainEqual([{ status: 'Connected' }])
      expect(statuses).toContainEqual([
        expect.objectContaining({ status: 'Error', error: expect.objectContaining({ code: 'Unauthenticated' }) })
      ])
    })

    test('are not found when they are somebody else’s', async () => {
      const { connector, name } = foreign()
      for (const method of ['GET', 'DELETE'])
        expect(outcome(await one(method, connector, name))).toEqual({ status: 404, code: 'ConnectionNotFound' })
      expect((await one('GET', connector, name, { as: 'trial' })).status).toBe(200)
    })

    test('made by API are healthy for SQL Server, and wait for a person elsewhere', async () => {
      withSql()
      const body = { properties: { connectionParameters: { server: 'x', password: 'p4ssw0rd-of-sql' } } }
      const sql = await one('PUT', 'shared_sql', HEX, { body })
      expect(sql.status).toBe(201)
      expect(at(sql.body, 'properties')['statuses']).toEqual([{ status: 'Connected' }])
      const other = await one('PUT', 'shared_sharepointonline', HEX, { body })
      expect(other.status).toBe(201)
      expect(at(other.body, 'properties')['statuses']).toEqual([
        expect.objectContaining({ status: 'Error', error: expect.objectContaining({ code: 'Unauthenticated' }) })
      ])
      // One name under two connectors: two connections.
      expect((await one('GET', 'shared_sql', HEX.toUpperCase())).body['id']).toMatch(/shared_sql\/connections\//)
      expect((await one('DELETE', 'shared_sharepointonline', HEX)).status).toBe(200)
      expect((await one('GET', 'shared_sharepointonline', HEX)).status).toBe(404)
      expect((await one('GET', 'shared_sql', HEX)).status).toBe(200)
      expect(JSON.stringify(world.server.journal)).not.toContain('p4ssw0rd-of-sql')
    })

    test('cannot be taken over by making them again', async () => {
      const { connector, name } = foreign()
      world.server.change(({ environments }) => {
        const kept = environments[nameOf(TARGET)]?.connections[name]
        if (kept !== undefined) kept.name = HEX
      })
      expect(outcome(await one('PUT', connector, HEX, { body: {} }))).toEqual({
        status: 403,
        code: 'ConnectionAuthorizationFailed'
      })
      expect((await one('PUT', connector, HEX, { body: {}, as: 'trial' })).status).toBe(200)
      expect(at((await one('GET', connector, HEX, { as: 'trial' })).body, 'properties')['statuses']).toEqual([
        { status: 'Connected' }
      ])
    })

    test.each([
      ['shared_nothing', HEX, 404, 'ApiResourceNotFound'],
      ['shared_sharepointonline', 'short', 400, 'InvalidConnectionName']
    ])('of %s called %s are refused', async (api, name, status, code) => {
      expect(outcome(await one('PUT', api, name, { body: {} }))).toEqual({ status, code })
    })

    test('are deleted by their owner alone', async () => {
      const shared = Object.values(world.environment(TARGET).connections).find(
        ({ sharedWith }) => sharedWith.length > 0
      )
      const [api, name] = [shared?.connector ?? '', shared?.name ?? '']
      expect((await one('DELETE', api, name, { as: 'unlicensed' })).status).toBe(403)
      expect((await one('DELETE', api, name)).status).toBe(200)
      expect(namesOf(await list())).not.toContain(name)
    })
  })

  describe('connectors', () => {
    const list = (more = ''): Promise<Reply> =>
      ask(world, 'GET', `/providers/Microsoft.PowerApps/apis?api-version=2016-11-01${filter(TARGET, more)}`)

    test('are all, or the custom ones', async () => {
      world.server.change(({ environments }) => {
        const target = environments[nameOf(TARGET)]
        if (target !== undefined)
          target.connectors['shared_mine-123'] = {
            name: 'shared_mine-123',
            displayName: 'Mine',
            iconUri: '',
            custom: true,
            tier: 'Premium'
          }
      })
      expect(namesOf(await list()).sort()).toEqual(Object.keys(world.environment(TARGET).connectors).sort())
      const custom = await list(" and IsCustomApi eq 'True'")
      expect(namesOf(custom)).toEqual(['shared_mine-123'])
      expect(at(listOf(custom)[0], 'properties')).toMatchObject({ displayName: 'Mine', isCustomApi: true })
      const path = `/providers/Microsoft.PowerApps/apis/Shared_Mine-123?api-version=2016-11-01${filter(TARGET)}`
      expect((await ask(world, 'GET', path)).body['name']).toBe('shared_mine-123')
    })

    test('are listed for an environment or not at all', async () => {
      const path = '/providers/Microsoft.PowerApps/apis'
      for (const tail of ['', '/shared_sql'])
        expect(outcome(await ask(world, 'GET', `${path}${tail}?api-version=2016-11-01`))).toEqual({
          status: 400,
          code: 'MissingEnvironmentFilter'
        })
    })

    test('that are not there are 404', async () => {
      const path = `/providers/Microsoft.PowerApps/apis/shared_nothing?api-version=2016-11-01${filter(TARGET)}`
      expect(outcome(await ask(world, 'GET', path))).toEqual({ status: 404, code: 'ApiResourceNotFound' })
    })
  })

  test('gateways are those of the default environment', async () => {
    const reply = await ask(world, 'GET', '/providers/Microsoft.PowerApps/gateways?api-version=2016-11-01')
    const expected = Object.values(pristine.environments).flatMap(({ gateways }) => gateways)
    expect(listOf(reply).map(({ id, name }) => ({ id, name }))).toEqual(expected)
    expect(expected).toHaveLength(1)
  })

  describe('flows', () => {
    const flow = (method: string, tail = '', options: Asking = {}): Promise<Reply> =>
      ask(
        world,
        method,
        `/providers/Microsoft.ProcessSimple/environments/${nameOf(SOURCE)}/flows${tail}?api-version=2016-11-01`,
        { audience: FLOW, ...options }
      )
    const first = (): string => Object.keys(world.environment(SOURCE).flows)[0] ?? ''

    const list = async (as: string, more = ''): Promise<string[]> => {
      const path = `/providers/Microsoft.ProcessSimple/environments/${nameOf(SOURCE)}/flows?api-version=2016-11-01${more}`
      return namesOf(await ask(world, 'GET', path, { audience: FLOW, as })).sort()
    }
    const search = (words: string): string => `&$filter=${encodeURIComponent(`search('${words}')`)}`

    test('are those that the caller created, and those shared with them on request', async () => {
      const all = Object.keys(world.environment(SOURCE).flows).sort()
      for (const [as, more, expected] of [
        ['maker', '', all],
        ['maker', search('personal'), all],
        ['maker', search('team'), []],
        ['editor', '', []],
        ['editor', search('personal'), []],
        ['editor', search('team'), all],
        ['editor', search('team AND personal'), all],
        ['viewer', search('team AND personal'), []]
      ] as const)
        expect({ as, more, found: await list(as, more) }).toEqual({ as, more, found: expected })
    })

    test('refuse a filter that nobody is known to send', async () => {
      const path = `/providers/Microsoft.ProcessSimple/environments/${nameOf(SOURCE)}/flows?api-version=2016-11-01`
      expect((await ask(world, 'GET', `${path}&$filter=anything`, { audience: FLOW })).status).toBe(400)
    })

    test('in solutions are left out unless asked for', async () => {
      const id = first()
      world.server.change(({ environments }) => {
        const changed = environments[nameOf(SOURCE)]?.flows[id]
        if (changed !== undefined) changed.inSolution = true
      })
      expect(await list('maker')).not.toContain(id)
      expect(await list('maker', '&include=includeSolutionCloudFlows')).toContain(id)
    })

    test('tell what their triggers and actions are, and that nothing suspends them', async () => {
      const properties = at((await flow('GET', `/${first()}`)).body, 'properties')
      expect(properties['flowSuspensionReason']).toBe('None')
      const { triggers, actions } = at(properties, 'definitionSummary') as Record<string, { type: string }[]>
      expect(triggers?.[0]?.type).toMatch(/\w/)
      expect(actions?.length).toBeGreaterThan(0)
    })

    const administered = (method: string, tail: string, as = 'admin', body?: unknown): Promise<Reply> =>
      ask(
        world,
        method,
        `/providers/Microsoft.ProcessSimple/scopes/admin/environments/${nameOf(SOURCE)}/${tail}`,
        body === undefined ? { audience: FLOW, as } : { audience: FLOW, as, body }
      )

    test('are all listed for administrators, deleted ones on request', async () => {
      const path = 'v2/flows?api-version=2016-11-01'
      const id = first()
      const all = Object.keys(world.environment(SOURCE).flows).sort()
      expect(namesOf(await administered('GET', path)).sort()).toEqual(all)
      expect(outcome(await administered('GET', path, 'maker'))).toEqual({ status: 403, code: 'Forbidden' })
      expect(outcome(await administered('GET', 'flows?api-version=2016-11-01'))).toMatchObject({ status: 403 })
      await flow('DELETE', `/${id}`)
      expect(namesOf(await administered('GET', path))).not.toContain(id)
      const deleted = listOf(await administered('GET', `${path}&include=softDeletedFlows`))
      expect(deleted.find(({ name }) => name === id)).toMatchObject({ properties: { state: 'Deleted' } })
    })

    test('are read and turned by administrators, who are told what does not exist', async () => {
      const version = '?api-version=2016-11-01'
      expect((await administered('GET', `flows/${first()}${version}`)).body['name']).toBe(first())
      expect((await administered('POST', `flows/${first()}/stop${version}`)).status).toBe(200)
      expect(world.environment(SOURCE).flows[first()]?.state).toBe('Stopped')
      expect(outcome(await administered('GET', `flows/nothing${version}`))).toEqual({
        status: 404,
        code: 'FlowNotFound'
      })
      expect(outcome(await administered('GET', `flows/${first()}${version}`, 'maker'))).toMatchObject({ status: 403 })
    })

    test('have owners who are added and removed, and runs, of which there are none', async () => {
      const path = `/${first()}/modifyPermissions`
      const trial = person('trial')
      const editors = (): readonly string[] => world.environment(SOURCE).flows[first()]?.editors ?? []
      const principal = { id: trial, type: 'User' }
      const put = [{ properties: { principal, roleName: 'CanEdit' } }]
      expect((await flow('POST', path, { body: { put } })).status).toBe(200)
      expect(editors()).toContain(trial)
      expect((await flow('POST', path, { body: { delete: [{ id: trial }] } })).status).toBe(200)
      expect(editors()).not.toContain(trial)
      const stranger = [{ properties: { principal: { id: 'nobody', type: 'User' }, roleName: 'CanEdit' } }]
      expect((await flow('POST', path, { body: { put: stranger } })).status).toBe(400)
      expect(listOf(await flow('GET', `/${first()}/runs`))).toEqual([])
    })

    test('come in pages of fifty', async () => {
      world.server.change(({ environments }) => {
        const source = environments[nameOf(SOURCE)]
        const [flowThere] = Object.values(source?.flows ?? {})
        for (let index = 0; index < 101; index++) {
          if (source !== undefined && flowThere !== undefined)
            source.flows[`flow-${index}`] = { ...structuredClone(flowThere), id: `flow-${index}` }
        }
      })
      const sizes: number[] = []
      const seen = new Set<string>()
      let reply = await flow('GET')
      for (;;) {
        sizes.push(namesOf(reply).length)
        for (const name of namesOf(reply)) seen.add(name)
        const next = reply.body['nextLink']
        if (typeof next !== 'string') break
        reply = await ask(world, 'GET', next, { audience: FLOW })
      }
      expect({ sizes, seen: seen.size }).toEqual({ sizes: [50, 50, 3], seen: 103 })
    })

    test('are stopped and started', async () => {
      const state = async (): Promise<unknown> => at((await flow('GET', `/${first()}`)).body, 'properties')['state']
      for (const [action, expected] of [
        ['stop', 'Stopped'],
        ['start', 'Started']
      ]) {
        expect((await flow('POST', `/${first()}/${action}`)).status).toBe(200)
        expect(await state()).toBe(expected)
      }
    })

    test('that are not there look like those that are not allowed', async () => {
      const refused = { status: 403, code: 'ConnectionAuthorizationFailed' }
      const unknown = '/00000000-0000-4000-8000-000000000000'
      for (const [method, tail] of [
        ['GET', ''],
        ['POST', '/start'],
        ['POST', '/stop'],
        ['GET', '/permissions']
      ] as const) {
        expect(outcome(await flow(method, `${unknown}${tail}`))).toEqual(refused)
        expect(outcome(await flow(method, `/${first()}${tail}`, { as: 'viewer' }))).toEqual(refused)
      }
    })

    test('are deleted, and deleting what is not there is 204', async () => {
      const id = first()
      expect(outcome(await flow('DELETE', `/${id}`, { as: 'viewer' }))).toMatchObject({ status: 403 })
      expect((await flow('DELETE', `/${id.toUpperCase()}`)).status).toBe(200)
      expect((await flow('DELETE', `/${id}`)).status).toBe(204)
      expect(namesOf(await flow('GET'))).not.toContain(id)
    })
  })
})
