import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { App } from '../../src/embedded/world/model.ts'
import { ask, at, listOf, namesOf, type Asking, type Reply } from '../support/ask.ts'
import { openWorld, SOURCE, TARGET, type OpenWorld } from '../support/world.ts'

/** Apps on the Power Apps host, by fetch alone. The clock stands still unless a test moves it. */
describe('apps', () => {
  let world: OpenWorld
  let now = Date.UTC(2026, 1, 3, 4, 5, 6)
  let id = ''
  let pristine: App
  const stored = (): App => {
    const app = world.environment(SOURCE).apps[id]
    if (app === undefined) throw new Error('the app is gone')
    return app
  }
  beforeAll(async () => {
    world = await openWorld({ clock: { now: () => now } })
    const [first] = Object.values(world.environment(SOURCE).apps)
    if (first === undefined) throw new Error('no app')
    id = first.id
    pristine = first
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })
  beforeEach(() => {
    world.server.change(({ environments }) => {
      for (const environment of Object.values(environments))
        environment.apps = environment.displayName === SOURCE ? { [id]: structuredClone(pristine) } : {}
    })
  })

  const query = (version: string, more = ''): string => `?api-version=${version}${more}`
  const app = (method: string, tail: string, options?: Asking): Promise<Reply> =>
    ask(world, method, `/providers/Microsoft.PowerApps/apps/${id}${tail}`, options)
  const read = async (more = ''): Promise<Record<string, unknown>> =>
    at((await app('GET', query('2016-11-01', more))).body, 'properties')
  const EXPAND = '&$expand=unpublishedAppDefinition'
  const outcome = ({ status, code }: Reply): unknown => ({ status, code })
  const lease = async (more = '', options?: Asking): Promise<Reply> =>
    app('POST', `/acquireLease${query('2017-05-01', more)}`, options)
  const draftBody = (more: Record<string, unknown> = {}): Asking => ({
    body: { properties: { lifeCycleId: 'Draft', ...more } }
  })
  const put = (more: Record<string, unknown> = {}, tail = ''): Promise<Reply> =>
    app('PUT', `${tail}${query('2017-05-01')}`, draftBody(more))

  describe('reading', () => {
    test('shows the published version, and the draft only when it is asked for and there is one', async () => {
      expect(await read(EXPAND)).not.toHaveProperty('unpublishedAppDefinition')
      await lease()
      await put({ connectionReferences: { one: { id: '/providers/microsoft.powerapps/apis/shared_sql' } } })
      const [plain, expanded] = [await read(), await read(EXPAND)]
      expect(plain).not.toHaveProperty('unpublishedAppDefinition')
      expect(plain['lifeCycleId']).toBe('Published')
      expect(plain['lastDraftVersion']).not.toBe(plain['appVersion'])
      expect(at(expanded, 'unpublishedAppDefinition', 'properties')).toMatchObject({
        lifeCycleId: 'Draft',
        appVersion: plain['lastDraftVersion'],
        connectionReferences: { one: { id: '/providers/microsoft.powerapps/apis/shared_sql' } }
      })
      expect(plain['connectionReferences']).toEqual(pristine.versions[0]?.connectionReferences)
    })

    test.each([
      ['maker', 200, undefined],
      ['editor', 200, undefined],
      ['viewer', 200, undefined],
      ['trial', 403, 'Forbidden']
    ])('as %s: %i', async (as, status, code) => {
      for (const tail of ['', '/versions', '/permissions'])
        expect(outcome(await app('GET', `${tail}${query('2017-06-01')}`, { as }))).toEqual({ status, code })
    })

    test('an unknown app is 404 AppNotFound, whatever is done to it', async () => {
      const unknown = '/providers/Microsoft.PowerApps/apps/00000000-0000-4000-8000-000000000000'
      const calls = [
        ['GET', ''],
        ['GET', '/versions'],
        ['GET', '/permissions'],
        ['POST', '/publish'],
        ['POST', '/acquireLease'],
        ['DELETE', '']
      ] as const
      for (const [method, tail] of calls)
        expect(outcome(await ask(world, method, `${unknown}${tail}${query('2017-06-01')}`))).toEqual({
          status: 404,
          code: 'AppNotFound'
        })
    })
  })

  describe('lists', () => {
    const LIST = '/providers/Microsoft.PowerApps/apps?api-version=2017-08-01'
    const inSource = (): string => encodeURIComponent(`environment eq '${world.environment(SOURCE).name}'`)

    test('are of the caller, of an environment when one is named', async () => {
      expect(namesOf(await ask(world, 'GET', LIST))).toEqual([id])
      expect(namesOf(await ask(world, 'GET', LIST, { as: 'viewer' }))).toEqual([id])
      expect(namesOf(await ask(world, 'GET', LIST, { as: 'trial' }))).toEqual([])
      expect(namesOf(await ask(world, 'GET', `${LIST}&$filter=${inSource()}`))).toEqual([id])
      const target = encodeURIComponent(`environment eq '${world.environment(TARGET).name}'`)
      expect(namesOf(await ask(world, 'GET', `${LIST}&$filter=${target}`))).toEqual([])
    })

    test('take a filter or an expansion, not both', async () => {
      const both = `${LIST}&$filter=${inSource()}&$expand=${encodeURIComponent("permissions($filter=maxAssignedTo('x'))")}`
      expect(outcome(await ask(world, 'GET', both))).toEqual({ status: 400, code: 'InvalidAppFilterCombination' })
    })

    const below = (base: string, environment: string): string =>
      `/providers/Microsoft.PowerApps/${base}/${world.environment(environment).name}/apps?api-version=2017-08-01`

    test('below an environment do not exist: an empty 404', async () => {
      const reply = await ask(world, 'GET', below('environments', SOURCE))
      expect({ status: reply.status, body: reply.body }).toEqual({ status: 404, body: {} })
    })

    test('below an environment answer where the filter is refused', async () => {
      await using other = await openWorld({ faults: ['apps-by-environment'] })
      const tail = `environments/${other.environment(SOURCE).name}/apps?api-version=2017-08-01`
      const path = `/providers/Microsoft.PowerApps/${tail}`
      const filter = encodeURIComponent(`environment eq '${other.environment(SOURCE).name}'`)
      expect(outcome(await ask(other, 'GET', `${LIST}&$filter=${filter}`))).toEqual({
        status: 400,
        code: 'InvalidAppFilterCombination'
      })
      expect(namesOf(await ask(other, 'GET', path))).toHaveLength(1)
      expect(outcome(await ask(other, 'GET', path, { as: 'trial' }))).toEqual({ status: 200, code: undefined })
    })

    test('of an environment are for its administrators, and have what nobody shared with them', async () => {
      const path = below('scopes/admin/environments', SOURCE)
      expect(namesOf(await ask(world, 'GET', path, { as: 'admin' }))).toEqual([id])
      expect(outcome(await ask(world, 'GET', path))).toEqual({ status: 403, code: 'Forbidden' })
    })

    const admin = 'scopes/admin/environments'
    test.each([
      ['apps', 'maker'],
      [admin, 'admin']
    ])('come in pages that hold each app once: %s', async (base, as) => {
      world.server.change(({ environments }) => {
        const { name } = world.environment(SOURCE)
        const environment = environments[name]
        for (let index = 0; index < 260; index++) {
          const copy = { ...structuredClone(pristine), id: `copy-${String(index).padStart(3, '0')}` }
          if (environment !== undefined) environment.apps[copy.id] = copy
        }
      })
      const tail = base === 'apps' ? 'apps' : `${base}/${world.environment(SOURCE).name}/apps`
      const seen: string[] = []
      const sizes: number[] = []
      const path = `/providers/Microsoft.PowerApps/${tail}`
      let next: string | undefined = `${path}?api-version=2017-08-01`
      while (next !== undefined) {
        const reply: Reply = await ask(world, 'GET', next, { as })
        expect(reply.status).toBe(200)
        sizes.push(listOf(reply).length)
        seen.push(...namesOf(reply))
        next = reply.body['nextLink'] as string | undefined
        if (next !== undefined) expect(new URL(next).pathname).toBe(path)
      }
      expect(sizes).toEqual([250, 11])
      expect(new Set(seen).size).toBe(261)
    })

    test.each(['-1', 'x', '1.5', ''])('refuse a skip token they never gave: %j', async token => {
      expect((await ask(world, 'GET', `${LIST}&$skiptoken=${token}`)).status).toBe(400)
    })
  })

  describe('publishing', () => {
    test('makes the draft the published version, and is 200 without one', async () => {
      await lease()
      await put()
      const draft = stored().versions[0]
      now += 60_000
      const published = await app('POST', `/publish${query('2017-06-01')}`)
      expect(published.status).toBe(200)
      expect(stored().versions[0]).toEqual({
        ...draft,
        lifeCycleId: 'Published',
        publishedTime: new Date(now).toISOString()
      })
      expect((await read())['appVersion']).toBe(draft?.appVersion)
      expect((await app('POST', `/publish${query('2017-06-01')}`)).status).toBe(200)
      expect(stored().versions).toHaveLength(2)
    })

    test.each(['2016-11-01', '2017-02-01', '2017-04-01'])('is refused with api-version %s', async version => {
      expect(outcome(await app('POST', `/publish${query(version)}`))).toEqual({
        status: 400,
        code: 'InvalidApiVersion'
      })
    })

    test.each(['2017-05-01', '2017-06-01', '2020-06-01'])('is taken with api-version %s', async version => {
      expect((await app('POST', `/publish${query(version)}`)).status).toBe(200)
    })

    test('takes a co-owner, and nobody who only uses the app', async () => {
      expect((await app('POST', `/publish${query('2017-06-01')}`, { as: 'editor' })).status).toBe(200)
      expect(outcome(await app('POST', `/publish${query('2017-06-01')}`, { as: 'viewer' }))).toEqual({
        status: 403,
        code: 'Forbidden'
      })
    })

    test('waits for the lease of somebody else, not for one’s own', async () => {
      await lease()
      expect(outcome(await app('POST', `/publish${query('2017-06-01')}`, { as: 'editor' }))).toEqual({
        status: 409,
        code: 'AppLeaseActive'
      })
      expect((await app('POST', `/publish${query('2017-06-01')}`)).status).toBe(200)
    })
  })

  describe('versions', () => {
    test('an earlier one becomes the draft, and goes live when it is published', async () => {
      await lease()
      await put({ connectionReferences: { later: { id: 'x' } } })
      await app('POST', `/publish${query('2017-06-01')}`)
      const versions = listOf(await app('GET', `/versions${query('2017-06-01')}`))
      expect(versions.map(version => at(version, 'properties')['lifeCycleId'])).toEqual(['Published', 'Published'])
      const earliest = versions[1]
      expect(earliest?.['name']).toMatch(/^\d{8}T\d{6}Z$/)
      const promoted = await app('POST', `/versions/${String(earliest?.['name'])}/promote${query('2017-06-01')}`, {
        body: {}
      })
      expect(promoted.status).toBe(200)
      const [draft, live] = stored().versions
      expect(draft).toMatchObject({
        lifeCycleId: 'Draft',
        connectionReferences: pristine.versions[0]?.connectionReferences
      })
      expect(draft).not.toHaveProperty('publishedTime')
      expect(live).toMatchObject({ lifeCycleId: 'Published', connectionReferences: { later: { id: 'x' } } })
      await app('POST', `/publish${query('2017-06-01')}`)
      expect((await read())['connectionReferences']).toEqual(pristine.versions[0]?.connectionReferences)
    })

    test('one that is not there is 404', async () => {
      expect((await app('POST', `/versions/20000101T000000Z/promote${query('2017-06-01')}`, { body: {} })).status).toBe(
        404
      )
    })
  })

  describe('the lease', () => {
    test('keeps others out until it is released', async () => {
      const { status, body } = await lease()
      expect(status).toBe(200)
      expect(outcome(await lease('', { as: 'editor' }))).toEqual({ status: 409, code: 'AppLeaseActive' })
      const wrong = await app('POST', `/releaseLease${query('2017-05-01')}`, { body: { leaseId: 'another' } })
      expect(wrong.status).toBe(200)
      expect((await lease('', { as: 'editor' })).status).toBe(409)
      await app('POST', `/releaseLease${query('2017-05-01')}`, { body })
      expect((await lease('', { as: 'editor' })).status).toBe(200)
    })

    test('is named by its own code to the same person', async () => {
      await lease()
      expect(outcome(await lease('&forceLeaseAcquisition=false'))).toEqual({
        status: 409,
        code: 'AppLeaseSameUserConflict'
      })
    })

    test('can be taken by force, and ends by itself', async () => {
      await lease()
      expect((await lease('&forceLeaseAcquisition=true', { as: 'editor' })).status).toBe(200)
      expect((await put()).status).toBe(409)
      now += 16 * 60_000
      expect((await lease()).status).toBe(200)
    })

    test('is not given to somebody who may not edit', async () => {
      expect((await lease('', { as: 'viewer' })).status).toBe(403)
    })
  })

  describe('the full write', () => {
    test('needs a lease of one’s own', async () => {
      expect((await put()).status).toBe(409)
      await lease('', { as: 'editor' })
      expect((await put()).status).toBe(409)
      expect(stored().versions).toEqual(pristine.versions)
    })

    test('makes one draft, replaces it, and its version grows within one second, with or without a slash', async () => {
      await lease()
      const seen: string[] = [stored().versions[0]?.appVersion ?? '']
      for (const tail of ['/', '', '/']) {
        const references = { [`reference ${seen.length}`]: { id: 'x', dataSources: ['List'] } }
        expect((await put({ connectionReferences: references, displayName: `Name ${seen.length}` }, tail)).status).toBe(
          200
        )
        const [draft, ...others] = stored().versions
        expect(others.map(({ lifeCycleId }) => lifeCycleId)).toEqual(['Published'])
        expect(draft).toMatchObject({ lifeCycleId: 'Draft', connectionReferences: references })
        expect(draft?.name).toBe(draft?.appVersion.replace(/[-:]/g, ''))
        expect(Date.parse(draft?.appVersion ?? '')).toBeGreaterThan(Date.parse(seen.at(-1) ?? ''))
        seen.push(draft?.appVersion ?? '')
      }
      expect(stored().displayName).toBe('Name 3')
      expect(stored().versions[0]?.document).toBe(pristine.versions[0]?.document)
    })

    test.each(['.', '\\', '/', ':', '*', '?', '"', '<', '>', '|'])('refuses %s in the name', async character => {
      await lease()
      expect(outcome(await put({ displayName: `a${character}b` }))).toEqual({
        status: 400,
        code: 'InvalidApplicationNameCharacters'
      })
      expect(stored().versions).toHaveLength(1)
    })

    test.each([{}, { properties: {} }, { properties: { lifeCycleId: 'Published' } }])('refuses %j', async body => {
      await lease()
      expect((await app('PUT', `/${query('2017-05-01')}`, { body })).status).toBe(400)
    })
  })

  test('renaming takes even what a full write refuses, and no empty name', async () => {
    const rename = (displayName: unknown): Promise<Reply> =>
      app('PUT', `/displayName${query('2017-06-01')}`, { body: { displayName } })
    expect((await rename('What? Why!')).status).toBe(200)
    expect((await read())['displayName']).toBe('What? Why!')
    for (const bad of ['', null, 3]) expect((await rename(bad)).status).toBe(400)
  })

  test('only the owner deletes', async () => {
    for (const as of ['viewer', 'editor', 'trial'])
      expect(outcome(await app('DELETE', query('2017-06-01'), { as }))).toEqual({ status: 403, code: 'Forbidden' })
    expect((await app('DELETE', query('2017-06-01'))).status).toBe(200)
    expect((await app('GET', query('2016-11-01'))).status).toBe(404)
    expect(world.environment(SOURCE).apps).toEqual({})
  })

  describe('permissions', () => {
    const person = (name: string): string =>
      world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))?.id ?? ''
    const modify = (body: unknown, as = 'maker'): Promise<Reply> =>
      app('POST', `/modifyPermissions${query('2022-11-01')}`, { body, as })
    const grant = (roleName: string, principal: string): unknown => ({
      put: [
        { properties: { roleName, principal: { id: principal, type: 'User' }, NotifyShareTargetOption: 'DoNotNotify' } }
      ]
    })
    const roles = async (): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        listOf(await app('GET', `/permissions${query('2022-11-01')}`)).map(item => [
          String(at(item, 'properties', 'principal')['id']),
          at(item, 'properties')['roleName']
        ])
      )

    test('are listed, given, changed and taken', async () => {
      const { [person('viewer')]: viewer, ...others } = await roles()
      expect(viewer).toBe('CanView')
      expect(others).toMatchObject({ [person('maker')]: 'Owner', [person('editor')]: 'CanEdit' })
      const before = { ...others, [person('viewer')]: viewer }
      expect((await modify(grant('CanEdit', person('trial').toUpperCase()))).status).toBe(200)
      expect((await modify(grant('CanEdit', person('viewer')))).status).toBe(200)
      expect(await roles()).toEqual({ ...before, [person('trial')]: 'CanEdit', [person('viewer')]: 'CanEdit' })
      const [gone, alsoGone] = [person('trial'), person('viewer')]
      await modify({
        delete: [{ id: gone }, { id: `/providers/Microsoft.PowerApps/apps/${id}/permissions/${alsoGone}` }]
      })
      expect(await roles()).toEqual(others)
      expect((await app('GET', query('2016-11-01'), { as: 'viewer' })).status).toBe(403)
    })

    test.each([
      ['an unknown person', 'CanView', '00000000-0000-4000-8000-000000000000'],
      ['a name that every object has', 'CanView', 'constructor'],
      ['an unknown role', 'CanDance', ''],
      ['a role that every object has', 'constructor', '']
    ])('are not given to %s', async (_, role, principal) => {
      expect((await modify(grant(role, principal === '' ? person('trial') : principal))).status).toBe(400)
      expect(stored().roles).toEqual(pristine.roles)
    })

    test('are not given by somebody who may not edit', async () => {
      expect((await modify(grant('CanEdit', person('viewer')), 'viewer')).status).toBe(403)
    })
  })
})
