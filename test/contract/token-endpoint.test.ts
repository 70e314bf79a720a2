import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt, SignJWT, importPKCS8, UnsecuredJWT } from 'jose'
import { secretOf } from '../../src/embedded/seed/secrets.ts'
import type { Application } from '../../src/embedded/world/model.ts'
import { makeCertificate, type MadeCertificate } from '../unit/platform/certificates.ts'
import { openWorld, type OpenWorld } from '../support/world.ts'

const SCOPE = 'https://service.powerapps.com//.default'
const CLIENT = '00000000-0000-0000-0000-000000000000'
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

describe('the token endpoint', () => {
  let world: OpenWorld
  let certificate: MadeCertificate
  beforeAll(async () => {
    world = await openWorld()
    certificate = makeCertificate(Date.now())
    world.server.change(({ applications }) => {
      applications['certified'] = {
        clientId: 'certified',
        displayName: 'with a certificate',
        certificate: certificate.certificate
      }
    })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  interface Granted {
    readonly status: number
    readonly body: Readonly<Record<string, unknown>>
  }
  const ask = async (form: Record<string, string>, tenant = world.server.announcement.tenantId): Promise<Granted> => {
    const response = await fetch(`${world.server.url}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: CLIENT, scope: SCOPE, ...form })
    })
    return { status: response.status, body: (await response.json()) as Granted['body'] }
  }
  const password = (more: Record<string, string> = {}): Record<string, string> => {
    const { userName, password: secret } = world.account('maker')
    return { grant_type: 'password', username: userName, password: secret, ...more }
  }
  const seeded = (federated: boolean): Application => {
    const found = Object.values(world.server.world().applications).find(
      application => application.certificate === undefined && (application.federated !== undefined) === federated
    )
    if (found === undefined) throw new Error('no such application')
    return found
  }
  const asClient = (clientId: string, more: Record<string, string>): Record<string, string> => ({
    grant_type: 'client_credentials',
    client_id: clientId,
    ...more
  })
  const assertion = async (
    claims: { issuer?: string; subject?: string; seconds?: number } = {},
    alg: 'RS256' | 'PS256' = 'PS256',
    key = certificate.key
  ): Promise<string> => {
    const { issuer = 'certified', subject = 'certified', seconds = 300 } = claims
    return new SignJWT({})
      .setProtectedHeader({ alg })
      .setIssuer(issuer)
      .setSubject(subject)
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(await importPKCS8(key, alg))
  }
  const asserted = (clientId: string, text: string): Promise<Granted> =>
    ask(asClient(clientId, { client_assertion_type: ASSERTION_TYPE, client_assertion: text }))
  const workflow = (subject: string, issuer = 'https://token.actions.githubusercontent.com'): string =>
    new UnsecuredJWT({}).setIssuer(issuer).setSubject(subject).setAudience('api://AzureADTokenExchange').encode()

  const accepts = async (token: unknown): Promise<number> => {
    const { status } = await fetch(`${world.server.url}/providers/Microsoft.PowerApps/apps?api-version=2016-11-01`, {
      headers: { authorization: `Bearer ${String(token)}` }
    })
    return status
  }

  describe('grants', () => {
    test('a token for a password, which the services take', async () => {
      const { status, body } = await ask(password())
      expect(status).toBe(200)
      expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600 })
      expect(decodeJwt(String(body['access_token']))).toMatchObject({ aud: 'https://service.powerapps.com/' })
      expect(await accepts(body['access_token'])).toBe(200)
    })

    test('to a user name in any case, and under a tenant name or organizations', async () => {
      const upper = password({ username: world.account('maker').userName.toUpperCase() })
      for (const tenant of [world.server.announcement.tenantId.toUpperCase(), 'organizations', 'contoso.example'])
        expect((await ask(upper, tenant)).status).toBe(200)
    })

    test.each([
      ['one slash', 'https://service.powerapps.com/.default', 'https://service.powerapps.com/'],
      ['two slashes', 'https://service.powerapps.com//.default', 'https://service.powerapps.com/'],
      ['Flow', 'https://service.flow.microsoft.com//.default', 'https://service.flow.microsoft.com/'],
      ['among others', 'openid https://management.azure.com//.default profile', 'https://management.azure.com/']
    ])('the audience of the scope, written with %s', async (_, scope, audience) => {
      const { body } = await ask(password({ scope }))
      expect(decodeJwt(String(body['access_token'])).aud).toBe(audience)
    })

    test('a refresh token with offline_access, which serves every audience and is replaced', async () => {
      const { body } = await ask(password({ scope: `${SCOPE} offline_access` }))
      const first = String(body['refresh_token'])
      const scope = 'https://service.flow.microsoft.com//.default'
      const next = await ask({ grant_type: 'refresh_token', refresh_token: first, scope })
      expect(next.status).toBe(200)
      expect(decodeJwt(String(next.body['access_token']))).toMatchObject({
        aud: 'https://service.flow.microsoft.com/',
        upn: world.account('maker').userName
      })
      const second = String(next.body['refresh_token'])
      expect(second).not.toBe(first)
      for (const token of [first, second])
        expect((await ask({ grant_type: 'refresh_token', refresh_token: token })).status).toBe(200)
      expect(JSON.stringify(world.server.world())).not.toContain(second)
    })

    test('neither a refresh token nor an id token that was not asked for', async () => {
      const { body } = await ask(password())
      expect(Object.keys(body)).not.toContain('refresh_token')
      expect(Object.keys(body)).not.toContain('id_token')
    })

    test('an id token with openid, for the client, and the client info', async () => {
      const { body } = await ask(password({ scope: `${SCOPE} openid profile offline_access` }))
      const claims = decodeJwt(String(body['id_token']))
      expect(claims).toMatchObject({ aud: CLIENT, preferred_username: world.account('maker').userName })
      expect(JSON.parse(Buffer.from(String(body['client_info']), 'base64url').toString('utf8'))).toEqual({
        uid: claims['oid'],
        utid: world.server.announcement.tenantId
      })
    })

    test('a token for a client secret, without a person behind it', async () => {
      const { clientId } = seeded(false)
      const { status, body } = await ask(
        asClient(clientId.toUpperCase(), { client_secret: secretOf(world.server.world(), clientId) })
      )
      expect(status).toBe(200)
      expect(decodeJwt(String(body['access_token']))).toMatchObject({ idtyp: 'app', appid: clientId })
      expect(Object.keys(body)).not.toContain('refresh_token')
    })

    test.each(['RS256', 'PS256'] as const)('a token for a certificate, %s', async alg => {
      expect((await asserted('certified', await assertion({}, alg))).status).toBe(200)
    })

    test('a token for the workflow it trusts', async () => {
      const { clientId, federated } = seeded(true)
      expect((await asserted(clientId, workflow(federated?.subject ?? ''))).status).toBe(200)
    })
  })

  describe('refusals', () => {
    const numberOf = ({ status, body }: Granted): unknown => {
      expect(body['error_description']).toMatch(new RegExp(`^AADSTS${String((body['error_codes'] as unknown[])[0])}: `))
      expect(body['trace_id']).toMatch(/^[0-9a-f-]{36}$/)
      expect(body['access_token']).toBeUndefined()
      return { status, error: body['error'], number: (body['error_codes'] as unknown[])[0] }
    }

    test.each([
      ['an unknown user', 50034, 'invalid_grant', { username: 'nobody@contoso.example' }],
      ['a wrong password', 50126, 'invalid_grant', { password: 'wrong' }],
      ['no password', 50126, 'invalid_grant', { password: '' }],
      ['an unknown grant', 70003, 'unsupported_grant_type', { grant_type: 'implicit' }],
      ['an unknown service', 500011, 'invalid_resource', { scope: 'https://example.invalid/.default' }],
      ['no scope', 500011, 'invalid_resource', { scope: '' }],
      ['an unknown refresh token', 700082, 'invalid_grant', { grant_type: 'refresh_token', refresh_token: 'x' }],
      ['an empty refresh token', 700082, 'invalid_grant', { grant_type: 'refresh_token', refresh_token: '' }],
      ['an unknown client', 700016, 'unauthorized_client', { grant_type: 'client_credentials', client_secret: 'x' }],
      [
        'a client with a name that every object has',
        700016,
        'unauthorized_client',
        { grant_type: 'client_credentials', client_id: '__proto__', client_secret: 'x' }
      ]
    ])('%s: AADSTS%i', async (_, number, error, more) => {
      expect(numberOf(await ask(password(more as Record<string, string>)))).toEqual({ status: 400, error, number })
    })

    test('another tenant: AADSTS90002', async () => {
      expect(numberOf(await ask(password(), CLIENT))).toEqual({ status: 400, error: 'invalid_request', number: 90002 })
    })

    test('a wrong client secret: AADSTS7000215', async () => {
      const wrong = [{ client_secret: 'wrong' }, {}] as Record<string, string>[]
      for (const more of wrong)
        expect(numberOf(await ask(asClient(seeded(false).clientId, more)))).toEqual({
          status: 401,
          error: 'invalid_client',
          number: 7000215
        })
    })

    test('an assertion that does not fit the certificate: AADSTS700027', async () => {
      const other = makeCertificate(Date.now())
      const [head = '', claims = ''] = (await assertion()).split('.')
      const wrong = [
        await assertion({}, 'PS256', other.key),
        await assertion({ issuer: 'another' }),
        await assertion({ subject: 'another' }),
        await assertion({ seconds: -600 }),
        `${head}.${claims}.`,
        new UnsecuredJWT({}).setIssuer('certified').setSubject('certified').encode()
      ]
      for (const text of wrong)
        expect(numberOf(await asserted('certified', text))).toEqual({
          status: 401,
          error: 'invalid_client',
          number: 700027
        })
    })

    test('an assertion of a client without a certificate: AADSTS700027', async () => {
      expect(numberOf(await asserted(seeded(false).clientId, await assertion()))).toMatchObject({ number: 700027 })
    })

    test('another workflow: AADSTS700213, and it is named', async () => {
      const refused = await asserted(seeded(true).clientId, workflow('repo:stranger/apps:ref:refs/heads/main'))
      expect(numberOf(refused)).toEqual({ status: 401, error: 'invalid_client', number: 700213 })
      expect(refused.body['error_description']).toContain('repo:stranger/apps:ref:refs/heads/main')
    })

    test('another issuer: AADSTS700211', async () => {
      const { clientId, federated } = seeded(true)
      const refused = await asserted(clientId, workflow(federated?.subject ?? '', 'https://issuer.example'))
      expect(numberOf(refused)).toEqual({ status: 401, error: 'invalid_client', number: 700211 })
    })

    test('no token, password or assertion reaches the journal', async () => {
      const text = await assertion()
      await asserted('certified', text)
      const journal = JSON.stringify(world.server.journal)
      for (const secret of [text, world.account('maker').password]) expect(journal).not.toContain(secret)
      expect(world.server.journal.filter(({ path }) => path.endsWith('/token')).map(({ body }) => body)).toEqual(
        expect.not.arrayContaining([expect.anything()])
      )
    })
  })
})
