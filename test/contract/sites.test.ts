import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Sites } from '../../src/commands/ports/sites.ts'
import { secretOf } from '../../src/embedded/seed/secrets.ts'
import type { SignIn } from '../../src/platform/sign-in/sign-in.ts'
import { ask, listOf, POWER_APPS, tokenOf } from '../support/ask.ts'
import { runAgainst } from '../support/in-process.ts'
import { openWorld, type OpenWorld, SOURCE, TARGET } from '../support/world.ts'

const GRAPH = 'https://graph.microsoft.com'
const HOST = 'https://contoso.sharepoint.com'
const listId = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const DRIVE = 'b!dev0000000000000000000000'

/** Sites and their lists in Microsoft Graph, as the client reads them and as a stranger's client asks. */
describe('sites', () => {
  let world: OpenWorld
  beforeAll(async () => {
    const many = Object.fromEntries(Array.from({ length: 450 }, (_, at) => [listId(at + 10), `List ${at}`]))
    world = await openWorld({
      directories: {
        [SOURCE]: {
          sites: {
            [`${HOST}/sites/finance-dev`]: { [listId(1)]: 'Expenses', [listId(2)]: 'Documents' },
            [HOST]: { [listId(3)]: 'Home' },
            [`${HOST}/sites/Team%20Site/sub/`]: {}
          },
          drives: { [`${HOST}/sites/Finance-Dev/`]: { [DRIVE]: 'Documents' } }
        },
        [TARGET]: { sites: { [`${HOST}/sites/many`]: many, [`${HOST}/sites/finance-dev/`]: { [listId(4)]: 'Costs' } } }
      }
    })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const sites = async (audiences: readonly string[] = [POWER_APPS, GRAPH]): Promise<Sites> => {
    const { run } = await runAgainst(world.server, 'plan', {
      signIn: { kind: 'access-token', tokens: audiences.map(audience => tokenOf(world, 'maker', audience)) }
    })
    return run.platform.sites
  }
  const read = async (address: string, drives = false): Promise<unknown> =>
    (await sites()).contents(address, { drives, until: Date.now() + 60_000 })
  const get = (path: string, audience = GRAPH) => ask(world, 'GET', `/v1.0/sites/${path}`, { audience })

  test('the client reads lists and libraries; a site is the same for every environment', async () => {
    const found = await read(`${HOST}/sites/finance-dev`, true)
    expect(found).toMatchObject({
      id: expect.stringMatching(/^contoso\.sharepoint\.com,[0-9a-f-]{36},[0-9a-f-]{36}$/),
      lists: [
        { id: listId(1), title: 'Expenses', template: 'genericList' },
        { id: listId(2), title: 'Documents', template: 'documentLibrary' },
        { id: listId(4), title: 'Costs' }
      ],
      drives: [{ id: DRIVE, title: 'Documents' }]
    })
    expect(await read(`${HOST}/sites/FINANCE-DEV/`, true)).toEqual(found)
  })

  test('the client reads long lists page by page', async () => {
    const before = world.server.journal.length
    const { lists } = (await read(`${HOST}/sites/many`)) as { lists: { title: string }[] }
    expect(lists).toHaveLength(450)
    expect(new Set(lists.map(({ title }) => title)).size).toBe(450)
    expect(world.server.journal.length - before).toBe(4)
  })

  test('the client finds the site at the root of a host, and subsites with blanks', async () => {
    expect(await read(HOST)).toMatchObject({ lists: [{ title: 'Home' }] })
    expect(await read(`${HOST}/sites/Team%20Site/sub`)).toMatchObject({ lists: [] })
  })

  test.each([
    [`${HOST}/sites/nowhere`, 'HTTP 404 (itemNotFound'],
    ['https://fabrikam.sharepoint.com/sites/finance-dev', 'HTTP 400 (invalidRequest']
  ])('%s is not read', async (address, why) => {
    expect(await read(address)).toEqual({ unread: expect.stringContaining(why) })
  })

  test('an identity that may not read sites is told so', async () => {
    world.server.faults.inject('sites-refused:1')
    expect(await read(HOST)).toEqual({ unread: expect.stringContaining('HTTP 403 (accessDenied') })
    expect(await read(HOST)).toMatchObject({ lists: [{}] })
  })

  test('an identity without a token for Microsoft Graph asks for nothing', async () => {
    const before = world.server.journal.length
    const own = await sites([POWER_APPS])
    expect(await own.contents(HOST, { drives: false, until: Date.now() + 60_000 })).toHaveProperty('unread')
    expect(world.server.journal.slice(before).filter(({ path }) => path.includes('/sites'))).toEqual([])
  })

  test('the service takes tokens for Microsoft Graph alone, by path and by id', async () => {
    const { body } = await get('contoso.sharepoint.com:/sites/finance-dev')
    const id = String(body['id'])
    expect(body).toMatchObject({ name: 'finance-dev', webUrl: `${HOST}/sites/finance-dev` })
    expect((await get(id)).body).toMatchObject({ id })
    for (const path of ['contoso.sharepoint.com:/sites/finance-dev', id, `${id}/lists`, `${id}/drives`])
      expect(await get(path, POWER_APPS)).toMatchObject({ status: 401, code: 'InvalidAuthenticationToken' })
    expect(listOf(await get(`${id}/lists?$select=displayName`))[0]).toEqual({ id: listId(1), displayName: 'Expenses' })
    expect(listOf(await get(`${id}/drives`))).toEqual([{ id: DRIVE, name: 'Documents', driveType: 'documentLibrary' }])
  })

  test.each([
    'nowhere/lists',
    'nowhere/drives',
    'contoso.sharepoint.com:/lists',
    'contoso.sharepoint.com:/sites/nowhere'
  ])('the service does not find %s', async path => {
    expect(await get(path)).toMatchObject({ status: 404, code: 'itemNotFound' })
  })

  test('the service refuses a page that it did not name', async () => {
    const { body } = await get('contoso.sharepoint.com')
    expect(await get(`${String(body['id'])}/lists?$skiptoken=x`)).toMatchObject({ status: 400 })
  })
})

test('without directories, the tenant has no sites', async () => {
  await using world = await openWorld()
  expect(await ask(world, 'GET', '/v1.0/sites/contoso.sharepoint.com', { audience: GRAPH })).toMatchObject({
    status: 400,
    code: 'invalidRequest'
  })
})

describe('every way to sign in brings a token for Microsoft Graph', () => {
  let world: OpenWorld
  beforeAll(async () => {
    world = await openWorld({ directories: { [SOURCE]: { sites: { [HOST]: { [listId(3)]: 'Home' } } } } })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const read = async (signIn: SignIn): Promise<unknown> => {
    const { run } = await runAgainst(world.server, 'plan', { signIn })
    return run.platform.sites.contents(HOST, { drives: false, until: Date.now() + 60_000 })
  }
  const HOME = { lists: [{ title: 'Home' }] }

  test('a refresh token, which is redeemed for one more audience', async () => {
    const { userName, password } = world.account('maker')
    const response = await fetch(`${world.server.url}/${world.server.announcement.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'any',
        username: userName,
        password,
        scope: `${POWER_APPS}/.default offline_access`
      })
    })
    const { refresh_token: refreshToken = '' } = (await response.json()) as { refresh_token?: string }
    const tenantId = world.server.announcement.tenantId
    expect(await read({ kind: 'refresh-token', refreshToken, tenantId, clientId: 'any' })).toMatchObject(HOME)
  })

  test('a user name and password', async () => {
    expect(await read({ kind: 'password', ...world.account('maker'), clientId: 'any' })).toMatchObject(HOME)
  })

  test('the secret of an application', async () => {
    const [application] = Object.values(world.server.world().applications).filter(one => one.federated === undefined)
    const clientId = application?.clientId ?? ''
    const clientSecret = secretOf(world.server.world(), clientId)
    const tenantId = world.server.announcement.tenantId
    expect(await read({ kind: 'client-secret', clientId, clientSecret, tenantId })).toMatchObject(HOME)
  })
})
