import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { applySharing, gapsIn, sharingAfter } from '../../src/commands/desired-state/apply-sharing.ts'
import { resolvePrincipals, type ResolvedSharing } from '../../src/commands/desired-state/resolve-principals.ts'
import { planSharing, principalName } from '../../src/commands/desired-state/sharing.ts'
import type { Platform } from '../../src/commands/ports/platform.ts'
import type { Permission, Principal } from '../../src/commands/ports/sharing.ts'
import type { App } from '../../src/embedded/world/model.ts'
import { parseShare } from '../../src/action/inputs/share.ts'
import { ask, at, listOf, POWER_APPS, tokenOf } from '../support/ask.ts'
import { runAgainst, type InProcess } from '../support/in-process.ts'
import { openWorld, SOURCE, type OpenWorld } from '../support/world.ts'

const GRAPH = 'https://graph.microsoft.com'

describe('sharing an app', () => {
  let world: OpenWorld
  let app = ''
  beforeEach(async () => {
    world = await openWorld()
    app = Object.keys(world.environment(SOURCE).apps)[0] ?? ''
  })
  afterEach(async () => {
    await world[Symbol.asyncDispose]()
  })

  const personId = (name: string): string =>
    world.server.announcement.users.find(({ userName }) => userName.startsWith(`${name}@`))?.id ?? ''
  const tenant = (): string => world.server.announcement.tenantId
  const sales = (): string => Object.keys(world.server.world().groups ?? {})[0] ?? ''
  const stored = (): App => {
    const found = world.environment(SOURCE).apps[app]
    if (found === undefined) throw new Error('the app is gone')
    return found
  }
  const signedIn = (name: string, audiences: readonly string[] = [POWER_APPS, GRAPH]): Promise<InProcess> =>
    runAgainst(world.server, 'import', {
      signIn: { kind: 'access-token', tokens: audiences.map(audience => tokenOf(world, name, audience)) }
    })
  const written = (): string[] =>
    world.server.journal.filter(({ method }) => method === 'POST').map(({ path }) => path.split('/').at(-1) ?? '')

  interface Outcome {
    readonly declared: ResolvedSharing
    readonly before: readonly Permission[]
    readonly refusals: readonly string[]
    readonly open: readonly string[]
  }
  const importerOf = ({ identity }: Platform): Principal => ({ id: identity.objectId ?? '', type: 'person' })

  /** Input to proof, as a command does it. */
  async function share(text: string, name = 'admin', audiences?: readonly string[]): Promise<Outcome> {
    const { run } = await signedIn(name, audiences)
    const { platform, log } = run
    const input = await parseShare(text)
    if (input === undefined) throw new Error('nothing is declared')
    const before = await platform.sharing.permissions(app)
    const declared = await resolvePrincipals(input, {
      sharing: platform.sharing,
      permissions: before,
      tenantId: platform.identity.tenantId
    })
    const { bypassConsent } = await platform.apps.read(app)
    const importer = importerOf(platform)
    const plan = planSharing(declared, { permissions: before, bypassConsent, importer })
    const refusals = await applySharing(
      platform.sharing,
      { environment: world.environment(SOURCE).name, app },
      plan,
      log
    )
    return {
      declared,
      before,
      refusals: refusals.map(({ message }) => message),
      open: gapsIn(await sharingAfter(platform, app, declared, importer), [])
    }
  }
  /** The administrator administers environments; to share an app of others in person takes a role on it. */
  const letAdminEdit = (): void =>
    world.server.change(({ environments }) => {
      for (const { apps } of Object.values(environments)) {
        const found = apps[app]
        if (found !== undefined) found.roles[personId('admin')] = 'CanEdit'
      }
    })

  test('owner, people, groups, everyone and consent, verified', async () => {
    letAdminEdit()
    const { before, refusals, open } = await share(`
owner: trial@contoso.example
consent-bypass: true
can-edit: [viewer@contoso.example]
can-use: [Contoso Sales, everyone, ${personId('unlicensed')}]
`)
    expect({ refusals, open }).toEqual({ refusals: [], open: [] })
    expect(written()).toEqual(['modifyPermissions', 'setPowerAppConnectionDirectConsentBypass', 'modifyAppOwner'])
    expect(before.map(({ principal, role }) => [principalName(principal), role])).toContainEqual([
      'maker@contoso.example',
      'owner'
    ])
    expect(stored().bypassConsent).toBe(true)
    expect(stored().roles).toMatchObject({
      [personId('trial')]: 'Owner',
      [personId('maker')]: 'CanEdit',
      [personId('viewer')]: 'CanEdit',
      [personId('editor')]: 'CanEdit',
      [personId('unlicensed')]: 'CanView',
      [sales()]: 'CanView',
      [tenant()]: 'CanView'
    })
  })

  test('a second time nothing is written', async () => {
    letAdminEdit()
    const text = 'owner: trial@contoso.example\nconsent-bypass: true\ncan-use: [everyone, Contoso Sales]'
    await share(text)
    const count = written().length
    expect(await share(text)).toMatchObject({ refusals: [], open: [] })
    expect(written()).toHaveLength(count)
  })

  test('who administers nothing shares, and is told what takes an administrator', async () => {
    const { refusals, open } = await share(
      'owner: trial@contoso.example\nconsent-bypass: true\ncan-use: [Contoso Sales]',
      'maker'
    )
    expect(refusals).toEqual([
      expect.stringMatching(/^Could not set the consent bypass of the app .*Forbidden.*HTTP 403/),
      expect.stringMatching(/^Could not change the owner of the app .*Forbidden/)
    ])
    expect(open).toEqual([
      'The role of "trial@contoso.example" is none, but "owner" is declared.',
      'The role of "maker@contoso.example" is "owner", but "can edit" is declared.',
      'The consent bypass is false, but true is declared.'
    ])
    expect(stored().roles[sales()]).toBe('CanView')
  })

  test('people who do not exist: all named, nothing written', async () => {
    await expect(
      share('can-use: [nobody@contoso.example, No such group, 00000000-0000-4000-8000-00000000dead]', 'maker')
    ).rejects.toThrow(
      /\(1\) "nobody@contoso.example" does not exist\. \(2\) "No such group" does not exist\. \(3\) "00000000-[^"]*" does not exist/
    )
    expect(written()).toEqual([])
  })

  test('without a token for Graph, an id is used unverified, and the service refuses a wrong one', async () => {
    const { declared, refusals, open } = await share(`can-use: [${personId('trial')}, group:${sales()}]`, 'maker', [
      POWER_APPS
    ])
    expect(declared.remarks).toHaveLength(2)
    expect({ refusals, open }).toEqual({ refusals: [], open: [] })
    const wrong = await share('can-use: [00000000-0000-4000-8000-00000000dead]', 'maker', [POWER_APPS])
    expect(wrong.refusals).toEqual([expect.stringMatching(/InvalidPrincipal.*HTTP 400/)])
    expect(wrong.open).toHaveLength(1)
    await expect(share('can-use: [unlicensed@contoso.example]', 'maker', [POWER_APPS])).rejects.toThrow(
      /cannot look up/
    )
  })

  test('members of a group use and edit what the group may', async () => {
    const read = async (as: string): Promise<number> =>
      (await ask(world, 'GET', `/providers/Microsoft.PowerApps/apps/${app}?api-version=2016-11-01`, { as })).status
    const publish = async (as: string): Promise<number> =>
      (
        await ask(world, 'POST', `/providers/Microsoft.PowerApps/apps/${app}/publish?api-version=2017-06-01`, {
          as,
          body: {}
        })
      ).status
    expect(await read('trial')).toBe(403)
    await share('can-use: [Contoso Sales]', 'maker')
    expect([await read('trial'), await publish('trial'), await read('unlicensed')]).toEqual([200, 403, 403])
    await share('can-edit: [Contoso Sales]', 'maker')
    expect(await publish('trial')).toBe(200)
    await share('can-use: [everyone]', 'maker')
    expect([await read('unlicensed'), await publish('unlicensed')]).toEqual([200, 403])
  })

  test('permissions are taken back by their ids, the tenant’s too', async () => {
    const { platform } = (await signedIn('maker')).run
    await share('can-use: [everyone, Contoso Sales]', 'maker')
    const given = (await platform.sharing.permissions(app)).filter(({ principal }) =>
      ['everyone', 'group'].includes(principal.type)
    )
    expect(given.map(({ principal: { type, id, displayName } }) => [type, id, displayName])).toEqual([
      ['everyone', tenant(), tenant()],
      ['group', sales(), 'Contoso Sales']
    ])
    await platform.sharing.share(app, { put: [], remove: given.map(({ id }) => id) })
    expect((await platform.sharing.permissions(app)).map(({ principal }) => principal.type)).not.toContain('everyone')
    expect(stored().roles).not.toHaveProperty([sales()])
  })

  describe('by other clients', () => {
    const put = (principal: unknown, roleName = 'CanView', more: Record<string, unknown> = {}) =>
      ask(world, 'POST', `/providers/Microsoft.PowerApps/apps/${app}/modifyPermissions?api-version=2022-11-01`, {
        body: { put: [{ properties: { principal, roleName, ...more } }] }
      })
    const administer = (action: string, body: unknown, as = 'admin', environment = SOURCE) =>
      ask(
        world,
        'POST',
        `/providers/Microsoft.PowerApps/scopes/admin/environments/${world.environment(environment).name}/apps/${app}/${action}`,
        { body, as }
      )
    const OWNER = 'modifyAppOwner?api-version=2016-11-01'
    const CONSENT = 'setPowerAppConnectionDirectConsentBypass?api-version=2021-02-01'

    test('the whole tenant is understood in three spellings', async () => {
      for (const principal of [
        { id: tenant(), type: 'Tenant' },
        { id: 'null', type: 'Tenant' },
        { id: null, type: 'Tenant', tenantId: tenant() }
      ]) {
        expect((await put(principal)).status).toBe(200)
        expect(stored().roles[tenant()]).toBe('CanView')
        await ask(
          world,
          'POST',
          `/providers/Microsoft.PowerApps/apps/${app}/modifyPermissions?api-version=2022-11-01`,
          {
            body: { delete: [{ id: `tenant-${tenant()}` }] }
          }
        )
        expect(stored().roles).not.toHaveProperty([tenant()])
      }
    })

    test.each([
      ['another tenant', () => ({ id: null, type: 'Tenant', tenantId: 'x' }), 'CanView', {}],
      ['the tenant to edit', () => ({ id: tenant(), type: 'Tenant' }), 'CanEdit', {}],
      ['a group as a person', () => ({ id: sales(), type: 'User' }), 'CanView', {}],
      ['a person as a group', () => ({ id: personId('trial'), type: 'Group' }), 'CanView', {}],
      ['a kind nobody knows', () => ({ id: personId('trial'), type: 'Robot' }), 'CanView', {}],
      ['no kind', () => ({ id: personId('trial') }), 'CanView', {}],
      [
        'a way to tell them nobody knows',
        () => ({ id: personId('trial'), type: 'User' }),
        'CanView',
        { NotifyShareTargetOption: 'Sing' }
      ]
    ])('%s is refused', async (_, principal, role, more) => {
      const before = stored().roles
      expect((await put(principal(), role, more)).status).toBe(400)
      expect(stored().roles).toEqual(before)
    })

    test('an owner without a role for the old one takes the app away', async () => {
      expect((await administer(OWNER, { newAppOwner: personId('trial') })).status).toBe(200)
      expect(stored().roles).toMatchObject({ [personId('trial')]: 'Owner' })
      expect(stored().roles).not.toHaveProperty([personId('maker')])
    })

    test('only an administrator of that environment sets owner and consent, and only for people there are', async () => {
      const owner = { newAppOwner: personId('trial'), roleForOldAppOwner: 'CanEdit' }
      const before = stored()
      expect((await administer(OWNER, owner, 'maker')).status).toBe(403)
      expect((await administer(CONSENT, { bypassconsent: true }, 'maker')).status).toBe(403)
      expect((await administer(OWNER, owner, 'admin', 'Contoso Production')).status).toBe(404)
      expect((await administer(OWNER, { newAppOwner: sales() })).status).toBe(400)
      expect((await administer(OWNER, { ...owner, roleForOldAppOwner: 'Owner' })).status).toBe(400)
      expect((await administer(CONSENT, { bypassconsent: 'yes' })).status).toBe(400)
      expect(stored()).toEqual(before)
    })

    test.each([
      [true, true],
      ['True', true],
      [false, false],
      ['False', false]
    ])('consent bypass %j', async (sent, expected) => {
      expect((await administer(CONSENT, { bypassconsent: sent })).status).toBe(200)
      const reply = await ask(world, 'GET', `/providers/Microsoft.PowerApps/apps/${app}?api-version=2016-11-01`)
      expect(at(reply.body, 'properties')['bypassConsent']).toBe(expected)
    })

    test('people and groups are found in Graph, with its own token only', async () => {
      const graph = (path: string, audience = GRAPH) => ask(world, 'GET', `/v1.0/${path}`, { audience })
      const filter = (text: string): string => `?$filter=${encodeURIComponent(text)}`
      const trial = { id: personId('trial'), userPrincipalName: 'trial@contoso.example' }
      expect((await graph(`users/${personId('trial')}`)).body).toMatchObject(trial)
      expect((await graph('users/TRIAL@contoso.example')).body).toMatchObject(trial)
      expect(listOf(await graph(`users${filter("userPrincipalName eq 'trial@contoso.example'")}`))).toMatchObject([
        trial
      ])
      expect((await graph(`groups/${sales()}`)).body).toMatchObject({ displayName: 'Contoso Sales' })
      expect(listOf(await graph(`groups${filter("displayName eq 'contoso sales'")}`))).toHaveLength(1)
      expect(listOf(await graph(`groups${filter("displayName eq 'O''Hara'")}`))).toEqual([])
      expect(await graph('users/nobody')).toMatchObject({ status: 404, code: 'Request_ResourceNotFound' })
      expect((await graph(`groups${filter("members eq 'x'")}`)).status).toBe(400)
      expect((await graph(`groups/${sales()}`, POWER_APPS)).status).toBe(401)
    })
  })
})
