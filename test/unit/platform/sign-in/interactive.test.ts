import { networkInterfaces } from 'node:os'
import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../../../../src/base/deadline.ts'
import { authorize } from '../../../../src/platform/sign-in/interactive.ts'
import { listenForCallback } from '../../../../src/platform/sign-in/loopback.ts'
import { systemClock } from '../../../../src/platform/system-clock.ts'
import { jwt, refusalOf, surroundings } from '../client-on.ts'
import { scripted } from '../scripted-server.ts'

const STATE = 's'.repeat(43)

describe('the listener for the browser', () => {
  test('answers once', async () => {
    const secrets: string[] = []
    await using listener = await listenForCallback(STATE, value => void secrets.push(value))
    const url = `${listener.redirectUri}/?state=${STATE}&code=the-code`
    expect((await fetch(url)).status).toBe(200)
    expect(await listener.answer).toEqual({ kind: 'code', code: 'the-code' })
    expect((await fetch(url.replace('the-code', 'another'))).status).toBe(400)
    expect(secrets).toEqual(['the-code'])
  })

  test.each([
    ['no state', '?code=x'],
    ['another state', `?code=x&state=${STATE}s`],
    ['neither code nor error', `?state=${STATE}`],
    ['an empty code', `?code=&state=${STATE}`]
  ])('does not take a request with %s', async (_, query) => {
    await using listener = await listenForCallback(STATE, () => {})
    expect((await fetch(`${listener.redirectUri}/${query}`)).status).toBe(400)
    expect((await fetch(`${listener.redirectUri}/?code=right&state=${STATE}`)).status).toBe(200)
    expect(await listener.answer).toEqual({ kind: 'code', code: 'right' })
  })

  test('is on 127.0.0.1 alone', async () => {
    await using listener = await listenForCallback(STATE, () => {})
    const { port } = new URL(listener.redirectUri)
    const others = Object.values(networkInterfaces())
      .flatMap(list => list ?? [])
      .filter(({ address, scopeid }) => address !== '127.0.0.1' && !scopeid)
      .map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address))
    for (const host of ['127.0.0.2', ...others]) await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow()
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(400)
  })
})

/** Signs in with a device code at a service that gives these tokens. */
async function signedIn(tokens: Readonly<Record<string, unknown>>) {
  await using server = await scripted(origin => ({
    'POST /organizations/oauth2/v2.0/devicecode': [
      {
        body: {
          user_code: 'ABC-DEF',
          device_code: 'a-device-code',
          verification_uri: `${origin}/device`,
          expires_in: 900,
          interval: 0
        }
      }
    ],
    'POST /organizations/oauth2/v2.0/token': [{ body: { token_type: 'Bearer', expires_in: 3600, ...tokens } }]
  }))
  const around = {
    ...surroundings(server.origin),
    clock: systemClock,
    deadline: new Deadline(systemClock, 60_000)
  }
  const order = { tenantId: undefined, clientId: 'a-client', deviceCode: true }
  return await authorize(order, around.cloud, around, { open: () => {}, enter: () => {} })
}

describe('the person who signed in', () => {
  const claims = { aud: 'a-client', iss: 'https://login.example/t/v2.0', sub: 's', nonce: undefined }
  const id = { id_token: jwt({ ...claims, tid: 'tenant-2', preferred_username: 'second@contoso.example' }) }

  test('is named by the access token', async () => {
    const first = jwt({ aud: 'https://service.powerapps.com/', tid: 'tenant-1', upn: 'first@contoso.example' })
    const { identity } = await signedIn({ access_token: first, refresh_token: '0.first', ...id })
    expect(identity).toMatchObject({ name: 'first@contoso.example', tenantId: 'tenant-1' })
  })

  test('is named by the ID token where the access token cannot be read', async () => {
    const { identity, refreshToken } = await signedIn({ access_token: 'opaque', refresh_token: '0.second', ...id })
    expect(identity).toMatchObject({ name: 'second@contoso.example', tenantId: 'tenant-2' })
    expect(refreshToken).toBe('0.second')
  })

  test.each([{}, { refresh_token: '' }])('is refused without a refresh token: %j', async more => {
    const failure = await refusalOf(signedIn({ access_token: 'opaque', ...id, ...more }))
    expect(failure.message).toContain('offline_access')
  })
})

test('a person who does not answer ends the sign-in at the deadline', async () => {
  const around = surroundings('http://127.0.0.1:9', { minutes: 15 })
  const order = { tenantId: undefined, clientId: 'a-client', deviceCode: false }
  const failure = await refusalOf(authorize(order, around.cloud, around, { open: () => {}, enter: () => {} }))
  expect(failure.message).toContain('within the wait time of 15 min 00 s')
})
