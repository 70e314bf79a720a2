import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeDemoPackage } from '../../src/embedded/seed/demo-package.ts'
import { ask, at, FLOW, listOf, POWER_APPS, type Asking, type Reply } from '../support/ask.ts'
import { openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** Packaging and tenant-wide calls of the embedded environment, as other clients and recordings describe them. */

const OPERATION =
  /^\/providers\/Microsoft\.BusinessAppPlatform\/environments\/[^/]+\/packagingOperations\/[0-9a-f-]{36}$/
const path = (world: OpenWorld, environment: string, action: string): string =>
  `/providers/Microsoft.BusinessAppPlatform/environments/${world.environment(environment).name}/${action}?api-version=2016-11-01`
const appId = (world: OpenWorld): string => {
  const [id = ''] = Object.keys(world.environment(SOURCE).apps)
  return `/providers/Microsoft.PowerApps/apps/${id}`
}
const where = (reply: Reply): string => reply.headers.get('location') ?? ''

/** A link to the demo package, uploaded to the target. */
async function uploaded(world: OpenWorld): Promise<string> {
  const storage = await ask(world, 'POST', path(world, TARGET, 'generateResourceStorage'))
  const link = String(storage.body['sharedAccessSignature']).replace('?', '/package.zip?')
  await fetch(link, {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob' },
    body: new Uint8Array(makeDemoPackage())
  })
  return link
}

describe('an operation', () => {
  let now = Date.now()
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld({ operationSeconds: 7, clock: { now: () => now } })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })
  const finish = (): void => {
    now += 7_000
  }
  const detailsOf = ({ body }: Reply): Record<string, unknown> => at(body, 'details')

  test('of an export tells its details and when to come back, answers 202 while it runs, and keeps its keys', async () => {
    const details = { displayName: 'Expenses', description: 'of all', creator: 'Mona', sourceEnvironment: 'Here' }
    const started = await ask(world, 'POST', path(world, SOURCE, 'exportPackage'), {
      body: { includedResourceIds: [appId(world)], details, resources: {} }
    })
    expect({ status: started.status, retryAfter: started.headers.get('retry-after') }).toEqual({
      status: 202,
      retryAfter: '7'
    })
    expect(detailsOf(started)).toEqual({ ...details, packageTelemetryId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    const running = await ask(world, 'GET', where(started))
    expect(running.status).toBe(202)
    expect(at(running.body, 'properties')).toMatchObject({ status: 'Running' })
    expect(at(running.body, 'properties')).not.toHaveProperty('packageLink')
    finish()
    const finished = await ask(world, 'GET', where(started))
    expect(finished.status).toBe(200)
    expect(finished.body).toMatchObject({
      id: expect.stringMatching(OPERATION),
      type: 'Microsoft.BusinessAppPlatform/environments/packagingOperations',
      properties: { status: 'Succeeded', details: { packageTelemetryId: detailsOf(started)['packageTelemetryId'] } }
    })
    const keys = (reply: unknown): string[] => Object.keys(at(reply, 'resources')).sort()
    expect(keys(started.body)).toEqual(keys(finished.body['properties']))
    expect(keys(running.body['properties'])).toEqual(keys(started.body))
  })

  test('of an export needs no resources, and takes the ids of everything that belongs to the app', async () => {
    const listing = await ask(world, 'POST', path(world, SOURCE, 'listPackageResources'), {
      body: { baseResourceIds: [appId(world)] }
    })
    const ids = Object.values(at(listing.body, 'resources')).map(resource => String(at(resource)['id']))
    const started = await ask(world, 'POST', path(world, SOURCE, 'exportPackage'), {
      body: { includedResourceIds: ids.toReversed(), details: { displayName: 'x' } }
    })
    finish()
    const finished = await ask(world, 'GET', where(started))
    expect(at(finished.body, 'properties')).toMatchObject({ status: 'Succeeded' })
    expect(Object.keys(at(finished.body, 'properties', 'resources'))).toHaveLength(ids.length)
  })

  test('of reading a package has the link alone while it runs, and everything after Retry-After', async () => {
    const started = await ask(world, 'POST', path(world, TARGET, 'listImportParameters'), {
      body: { packageLink: { value: await uploaded(world) } }
    })
    for (let poll = 0; poll < 2; poll++) {
      const half = await ask(world, 'GET', where(started))
      expect(half.status).toBe(202)
      expect(Object.keys(at(half.body, 'properties'))).toEqual(['packageLink'])
    }
    now += Number(started.headers.get('retry-after')) * 1000
    const whole = await ask(world, 'GET', where(started))
    expect(whole.status).toBe(200)
    expect(whole.body).toMatchObject({
      id: expect.stringMatching(OPERATION),
      type: 'Microsoft.BusinessAppPlatform/environments/packagingOperations'
    })
    expect(Object.keys(at(whole.body, 'properties')).sort()).toEqual(['details', 'packageLink', 'resources', 'status'])
  })

  test('that is over at once is whole at the first look', async () => {
    await using quick = await openWorld()
    const started = await ask(quick, 'POST', path(quick, TARGET, 'listImportParameters'), {
      body: { packageLink: { value: await uploaded(quick) } }
    })
    expect(started.headers.get('retry-after')).toBe('0')
    const whole = await ask(quick, 'GET', where(started))
    expect(whole.status).toBe(200)
    expect(at(whole.body, 'properties')).toHaveProperty('resources')
  })
})

describe('calls about the tenant', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld()
    world.server.change(({ environments }) => {
      const target = environments[world.environment(TARGET).name]
      if (target !== undefined)
        target.dataPolicies = [{ id: 'p-1', displayName: 'Office', business: ['shared_sql'], nonBusiness: [] }]
    })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })
  const POLICIES = '/providers/PowerPlatform.Governance/v2/policies'
  const BAP = '/providers/Microsoft.BusinessAppPlatform'

  test('list data policies of version 2 without their groups, and one with them', async () => {
    const [listed] = listOf(await ask(world, 'GET', POLICIES, { as: 'admin' }))
    expect(at(listed, 'policyDefinition')).toMatchObject({ name: 'p-1', displayName: 'Office' })
    expect(at(listed, 'policyDefinition')).not.toHaveProperty('connectorGroups')
    const one = await ask(world, 'GET', `${POLICIES}/P-1`, { as: 'admin' })
    expect(at(one.body, 'policyDefinition')).toHaveProperty('connectorGroups')
    expect((await ask(world, 'GET', `${POLICIES}/other`, { as: 'admin' })).status).toBe(404)
  })

  test.each<[string, string, string]>([
    ['GET', POLICIES, 'data policies'],
    ['POST', `${BAP}/listtenantsettings?api-version=2020-10-01`, 'settings'],
    ['GET', `${BAP}/adminApplications?api-version=2020-06-01`, 'management applications']
  ])('%s %s is for administrators', async (method, call) => {
    expect((await ask(world, method, call, { as: 'admin' })).status).toBe(200)
    const refused = await ask(world, method, call)
    expect({ status: refused.status, code: refused.code }).toEqual({ status: 403, code: 'Forbidden' })
  })

  test.each([
    ['unblockable', 0],
    ['virtual', 2]
  ])('tell which connectors are %s', async (kind, count) => {
    const call = `${world.server.url}/providers/PowerPlatform.Governance/v1/connectors/metadata/${kind}`
    const response = await fetch(call, { headers: { authorization: `Bearer ${adminToken()}` } })
    expect(await response.json()).toHaveLength(count)
  })

  const adminToken = (): string =>
    world.server.announcement.users.find(({ userName }) => userName.startsWith('admin@'))?.accessToken ?? ''

  test('still need an api-version where clients send one', async () => {
    expect((await ask(world, 'GET', `${BAP}/adminApplications`, { as: 'admin' })).code).toBe('InvalidApiVersion')
  })
})

describe('what other clients read', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })
  const filter = (): string => `&$filter=${encodeURIComponent(`environment eq '${world.environment(TARGET).name}'`)}`
  const powerApps = (tail: string, more: Asking = {}): Promise<Reply> =>
    ask(world, 'GET', `/providers/Microsoft.PowerApps/${tail}`, { audience: POWER_APPS, ...more })

  test('connections have the times of their creation and last change', async () => {
    for (const { properties } of listOf(await powerApps(`connections?api-version=2016-11-01${filter()}`))) {
      expect(properties).toMatchObject({
        createdTime: expect.stringMatching(/^2026-/),
        lastModifiedTime: expect.stringMatching(/^2026-/)
      })
    }
  })

  test('administrators have lists of connections of their own', async () => {
    const admin = `scopes/admin/environments/${world.environment(TARGET).name}`
    const all = Object.values(world.environment(TARGET).connections)
    const connector = all[0]?.connector ?? ''
    const version = '?api-version=2016-11-01'
    expect(listOf(await powerApps(`${admin}/connections${version}`, { as: 'admin' }))).toHaveLength(all.length)
    expect(listOf(await powerApps(`${admin}/apis/${connector}/connections${version}`, { as: 'admin' }))).toHaveLength(
      all.filter(one => one.connector === connector).length
    )
    expect((await powerApps(`${admin}/connections${version}`)).status).toBe(403)
  })

  test('a connector that is read alone has its definition, in lists it has none', async () => {
    const [listed] = listOf(await powerApps(`apis?api-version=2016-11-01${filter()}`))
    expect(at(listed, 'properties')).not.toHaveProperty('swagger')
    const one = await powerApps(`apis/${String(listed?.['name'])}?api-version=2016-11-01${filter()}`)
    expect(at(one.body, 'properties', 'swagger')).toMatchObject({ swagger: '2.0', info: { version: '1.0' } })
  })

  test('administrators read an app, its permissions, and change and delete it', async () => {
    const source = world.environment(SOURCE)
    const [id = ''] = Object.keys(source.apps)
    const app = `/providers/Microsoft.PowerApps/scopes/admin/environments/${source.name}/apps/${id}`
    const call = (method: string, tail: string, as = 'admin', body?: unknown): Promise<Reply> =>
      ask(world, method, `${app}${tail}?api-version=2022-11-01`, body === undefined ? { as } : { as, body })
    expect((await call('GET', '')).body['name']).toBe(id)
    expect(listOf(await call('GET', '/permissions')).length).toBe(Object.keys(source.apps[id]?.roles ?? {}).length)
    const viewer = world.server.announcement.users.find(({ userName }) => userName.startsWith('viewer@'))?.id ?? ''
    expect((await call('POST', '/modifyPermissions', 'admin', { delete: [{ id: viewer }] })).status).toBe(200)
    expect(world.environment(SOURCE).apps[id]?.roles).not.toHaveProperty(viewer)
    for (const [method, tail] of [
      ['GET', ''],
      ['GET', '/permissions'],
      ['DELETE', '']
    ] as const)
      expect((await call(method, tail, 'maker')).code).toBe('Forbidden')
    expect((await call('DELETE', '')).status).toBe(200)
    expect(world.environment(SOURCE).apps).toEqual({})
  })

  test('a token for Power Apps opens the Flow host', async () => {
    const call = `/providers/Microsoft.ProcessSimple/environments/${world.environment(SOURCE).name}/flows?api-version=2016-11-01`
    for (const audience of [FLOW, POWER_APPS])
      expect(listOf(await ask(world, 'GET', call, { audience }))).toHaveLength(2)
  })
})
