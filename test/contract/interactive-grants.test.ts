import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { openWorld, type OpenWorld } from '../support/world.ts'

const SCOPE = 'https://service.powerapps.com//.default offline_access openid'
const CLIENT = '11111111-2222-4333-8444-555555555555'
const BACK = 'http://localhost:4711'
const VERIFIER = 'v'.repeat(43)
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')

describe('codes for a person at a browser', () => {
  let world: OpenWorld
  let now: number
  beforeAll(async () => {
    now = Date.now()
    world = await openWorld({ clock: { now: () => now } })
  })
  afterAll(async () => {
    await world[Symbol.asyncDispose]()
  })

  const base = (): string => `${world.server.url}/${world.server.announcement.tenantId}/oauth2/v2.0`
  const asking = {
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: BACK,
    scope: SCOPE,
    state: 'a state & more',
    nonce: 'once',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256'
  }
  const without = (form: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''))
  const authorize = (more: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base()}/authorize?${new URLSearchParams(without({ ...asking, ...more })).toString()}`, {
      redirect: 'manual'
    })
  const codeFor = async (more: Record<string, string> = {}): Promise<string> =>
    new URL((await authorize(more)).headers.get('location') ?? '').searchParams.get('code') ?? ''
  const post = async (path: string, form: Record<string, string>): Promise<Record<string, unknown>> => {
    const response = await fetch(`${base()}/${path}`, { method: 'POST', body: new URLSearchParams(without(form)) })
    return (await response.json()) as Record<string, unknown>
  }
  const redeem = (code: string, more: Record<string, string> = {}): Promise<Record<string, unknown>> =>
    post('token', {
      client_id: CLIENT,
      grant_type: 'authorization_code',
      code,
      redirect_uri: BACK,
      code_verifier: VERIFIER,
      scope: SCOPE,
      ...more
    })

  describe('an authorization code', () => {
    test('goes back with the state, and is redeemed for tokens of that person, with the nonce', async () => {
      const location = new URL(
        (await authorize({ login_hint: 'VIEWER@contoso.example' })).headers.get('location') ?? ''
      )
      expect(location.origin).toBe(BACK)
      expect(location.searchParams.get('state')).toBe(asking.state)
      const body = await redeem(location.searchParams.get('code') ?? '')
      expect(decodeJwt(String(body['access_token']))).toMatchObject({ upn: 'viewer@contoso.example' })
      expect(decodeJwt(String(body['id_token']))).toMatchObject({ aud: CLIENT, nonce: 'once' })
      expect(body['refresh_token']).toEqual(expect.stringMatching(/^0\./))
      expect(JSON.stringify(world.server.world())).not.toContain(location.searchParams.get('code'))
    })

    test('is redeemed once', async () => {
      const code = await codeFor()
      expect(await redeem(code)).toHaveProperty('access_token')
      expect(await redeem(code)).toMatchObject({ error: 'invalid_grant', error_codes: [54005] })
    })

    test('ends after ten minutes', async () => {
      const code = await codeFor()
      now += 10 * 60_000
      expect(await redeem(code)).toMatchObject({ error_codes: [70008] })
    })

    test.each([
      ['another verifier', { code_verifier: 'w'.repeat(43) }, 501481],
      ['no verifier', { code_verifier: '' }, 501481],
      ['another address', { redirect_uri: 'http://localhost:4712' }, 500112],
      ['another client', { client_id: '99999999-2222-4333-8444-555555555555' }, 700005],
      ['another code', { code: 'x' }, 9002313]
    ])('is not redeemed with %s, which does not use it up', async (_, more, number) => {
      const code = await codeFor()
      expect(await redeem(code, more)).toMatchObject({ error_codes: [number] })
      expect(await redeem(code)).toHaveProperty('access_token')
    })

    test.each([
      ['an address that is not on this machine', { redirect_uri: 'https://localhost.example/' }, 50011],
      ['an address with a user', { redirect_uri: 'http://localhost@evil.example/' }, 50011],
      ['no address', { redirect_uri: '' }, 900144],
      ['no client', { client_id: '' }, 900144],
      ['the implicit flow', { response_type: 'token' }, 700054],
      ['a plain challenge', { code_challenge_method: 'plain' }, 50147],
      ['a short challenge', { code_challenge: 'short' }, 50147],
      ['nobody', { login_hint: 'nobody@contoso.example' }, 50034]
    ])('is not issued for %s: an error and no redirect', async (_, more, number) => {
      const response = await authorize(more)
      expect(response.headers.get('location')).toBeNull()
      expect(await response.json()).toMatchObject({ error_codes: [number] })
    })
  })

  describe('a device code', () => {
    const start = (): Promise<Record<string, unknown>> => post('devicecode', { client_id: CLIENT, scope: SCOPE })
    const poll = (code: unknown, more: Record<string, string> = {}): Promise<Record<string, unknown>> =>
      post('token', {
        client_id: CLIENT,
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: String(code),
        scope: SCOPE,
        ...more
      })
    const enter = async (started: Record<string, unknown>, more = ''): Promise<number> =>
      (await fetch(`${String(started['verification_uri'])}?user_code=${String(started['user_code'])}${more}`)).status

    test('is pending until somebody enters the code, and is redeemed once', async () => {
      const started = await start()
      expect(await poll(started['device_code'])).toMatchObject({ error: 'authorization_pending', error_codes: [70016] })
      expect(await poll(started['device_code'], { client_id: 'another' })).toMatchObject({ error_codes: [700005] })
      expect(await enter(started)).toBe(200)
      expect(await poll(started['device_code'])).toHaveProperty('refresh_token')
      expect(await poll(started['device_code'])).toMatchObject({ error: 'bad_verification_code' })
    })

    test('that is declined, and one that has expired', async () => {
      const declined = await start()
      await enter(declined, '&decline=1')
      expect(await poll(declined['device_code'])).toMatchObject({ error: 'authorization_declined' })
      const late = await start()
      now += 15 * 60_000
      expect(await poll(late['device_code'])).toMatchObject({ error: 'expired_token' })
      expect(await enter(late)).toBe(404)
    })
  })
})
