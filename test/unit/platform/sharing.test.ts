import { describe, expect, test } from '@jest/globals'
import { createSharing } from '../../../src/platform/sharing.ts'
import type { TokenSource } from '../../../src/platform/sign-in/sign-in.ts'
import { createTransport } from '../../../src/platform/transport/transport.ts'
import { jwt, refusalOf, surroundings, USER_TOKEN } from './client-on.ts'
import { scripted, type Script, type ScriptedServer } from './scripted-server.ts'

const APP = '/providers/Microsoft.PowerApps/apps/a1'
const ADMIN = '/providers/Microsoft.PowerApps/scopes/admin/environments/env/apps/a1'
const GRAPH_TOKEN = jwt({ aud: 'https://graph.microsoft.com', upn: 'maker@contoso.example' })

async function sharingOn(
  script: Script,
  graph: string | undefined = GRAPH_TOKEN
): Promise<ScriptedServer & { sharing: ReturnType<typeof createSharing> }> {
  const server = await scripted(script)
  const tokens: TokenSource = { token: async audience => (audience === 'graph' ? graph : USER_TOKEN) }
  return { ...server, sharing: createSharing(createTransport(surroundings(server.origin, { tokens })), tokens) }
}

describe('permissions of an app', () => {
  test('are read page by page; the whole tenant is known by its tenant id, however it is written', async () => {
    const permission = (name: string, principal: Record<string, unknown>, roleName = 'CanView') => ({
      name,
      properties: { roleName, principal }
    })
    await using server = await sharingOn({
      [`GET ${APP}/permissions`]: [
        {
          body: {
            value: [
              permission('p1', { id: 'u1', type: 'User', displayName: 'Mia', email: 'mia@contoso.example' }, 'Owner'),
              permission('p2', { id: null, type: 'Tenant', tenantId: 't1' })
            ],
            nextLink: `https://management.azure.com${APP}/permissions?api-version=2022-11-01&page=2`
          }
        },
        {
          body: {
            value: [
              permission('p3', { id: 'null', type: 'tenant', tenantId: 't1' }),
              permission('p4', { id: 'x', type: 'Robot' }),
              permission('p5', { type: 'Group' }, 'CanDance')
            ]
          }
        }
      ]
    })
    expect(await server.sharing.permissions('a1')).toEqual([
      {
        id: 'p1',
        role: 'owner',
        principal: { id: 'u1', type: 'person', displayName: 'Mia', email: 'mia@contoso.example' }
      },
      { id: 'p2', role: 'use', principal: { id: 't1', type: 'everyone' } },
      { id: 'p3', role: 'use', principal: { id: 't1', type: 'everyone' } },
      { id: 'p4', role: 'use', principal: { id: 'x', type: 'unknown' } },
      { id: 'p5', role: 'CanDance', principal: { id: 'p5', type: 'group' } }
    ])
    expect(server.heard[0]?.query.get('api-version')).toBe('2022-11-01')
  })

  test('are given and taken in one request, without a mail, again after passing trouble', async () => {
    await using server = await sharingOn({ [`POST ${APP}/modifyPermissions`]: [{ status: 502 }, { cut: true }, {}] })
    await server.sharing.share('a1', {
      put: [
        { principal: { id: 'u1', type: 'person', email: 'mia@contoso.example' }, role: 'edit' },
        { principal: { id: 't1', type: 'everyone' }, role: 'use' }
      ],
      remove: ['p9']
    })
    expect(server.heard).toHaveLength(3)
    expect(server.heard.at(-1)?.json).toEqual({
      put: [
        {
          properties: {
            principal: { id: 'u1', type: 'User' },
            NotifyShareTargetOption: 'DoNotNotify',
            roleName: 'CanEdit'
          }
        },
        {
          properties: {
            principal: { id: 't1', type: 'Tenant', tenantId: 't1' },
            NotifyShareTargetOption: 'DoNotNotify',
            roleName: 'CanView'
          }
        }
      ],
      delete: [{ id: 'p9' }]
    })
  })

  test('without changes nothing is sent', async () => {
    await using server = await sharingOn({})
    await server.sharing.share('a1', { put: [], remove: [] })
    expect(server.heard).toEqual([])
  })
})

describe('below scopes/admin', () => {
  test('the consent bypass is a boolean and may be sent again', async () => {
    const path = `POST ${ADMIN}/setPowerAppConnectionDirectConsentBypass`
    await using server = await sharingOn({ [path]: [{ status: 503 }, {}] })
    await server.sharing.bypassConsent('env', 'a1', true)
    expect(server.heard.map(({ json }) => json)).toEqual([{ bypassconsent: true }, { bypassconsent: true }])
    expect(server.heard[0]?.query.get('api-version')).toBe('2021-02-01')
  })

  test('an owner is set once: a lost answer is not followed by a second request', async () => {
    await using server = await sharingOn({ [`POST ${ADMIN}/modifyAppOwner`]: [{ cut: true }] })
    const error = await refusalOf(server.sharing.setOwner('env', 'a1', 'u2', 'edit'))
    expect(error.remedy).toContain('may have changed')
    expect(server.heard.map(({ json }) => json)).toEqual([{ roleForOldAppOwner: 'CanEdit', newAppOwner: 'u2' }])
  })
})

describe('people and groups', () => {
  const user = { id: 'u1', displayName: 'Mia', userPrincipalName: 'mia@contoso.example', mail: null }
  const group = { id: 'g1', displayName: 'Sales', mail: 'sales@contoso.example' }
  const gone = { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: 'gone' } } }

  test('are looked up with the token of Graph: users first, then groups', async () => {
    await using server = await sharingOn({
      'GET /v1.0/users/mia@contoso.example': [{ body: user }],
      'GET /v1.0/users/g1': [gone],
      'GET /v1.0/groups/g1': [{ body: group }],
      'GET /v1.0/users/sales@contoso.example': [gone],
      'GET /v1.0/users': [{ body: { value: [] } }],
      'GET /v1.0/groups': [{ body: { value: [group] } }]
    })
    const findPrincipals: typeof server.sharing.findPrincipals = wanted => server.sharing.findPrincipals(wanted)
    expect(await findPrincipals({ by: 'email', value: 'mia@contoso.example' })).toEqual([
      { id: 'u1', type: 'person', displayName: 'Mia', email: 'mia@contoso.example' }
    ])
    const sales = { id: 'g1', type: 'group', displayName: 'Sales', email: 'sales@contoso.example' }
    expect(await findPrincipals({ by: 'id', value: 'g1' })).toEqual([sales])
    expect(await findPrincipals({ by: 'email', value: 'sales@contoso.example' })).toEqual([sales])
    expect(await findPrincipals({ by: 'group-name', value: "O'Hara" })).toEqual([sales])
    expect(server.heard.at(-1)?.query.get('$filter')).toBe("displayName eq 'O''Hara'")
    expect(new Set(server.heard.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Bearer ${GRAPH_TOKEN}`])
    )
  })

  test('that are not there are none', async () => {
    await using server = await sharingOn({ 'GET /v1.0/users/x': [gone], 'GET /v1.0/groups/x': [gone] })
    expect(await server.sharing.findPrincipals({ by: 'id', value: 'x' })).toEqual([])
  })

  test('are unknown, not absent, where Graph refuses to tell', async () => {
    await using server = await sharingOn({
      'GET /v1.0/users/x': [{ status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'no' } } }],
      'GET /v1.0/groups/x': [gone]
    })
    expect(await server.sharing.findPrincipals({ by: 'id', value: 'x' })).toBe('unknown')
  })

  test('are unknown without a token, and nothing is sent', async () => {
    const server = await scripted({})
    await using _ = server
    const tokens: TokenSource = { token: async audience => (audience === 'graph' ? undefined : USER_TOKEN) }
    const sharing = createSharing(createTransport(surroundings(server.origin, { tokens })), tokens)
    expect(await sharing.findPrincipals({ by: 'email', value: 'mia@contoso.example' })).toBe('unknown')
    expect(server.heard).toEqual([])
  })

  test('trouble in Graph is an error, not an answer', async () => {
    await using server = await sharingOn({
      'GET /v1.0/groups': [{ status: 400, body: { error: { code: 'BadRequest' } } }]
    })
    const error = await refusalOf(server.sharing.findPrincipals({ by: 'group-name', value: 'Sales' }))
    expect(error.message).toMatch(/look up "Sales" in Microsoft Graph.*BadRequest/)
  })
})
