import { describe, expect, test } from '@jest/globals'
import type { SignIn } from '../../../../src/platform/sign-in/sign-in.ts'
import { createTokenSource } from '../../../../src/platform/sign-in/token-source.ts'
import { CLOUDS } from '../../../../src/protocol/clouds.ts'
import { jwt, refusalOf, surroundings } from '../client-on.ts'
import { scripted, type Answer, type Heard } from '../scripted-server.ts'

const NOW = surroundings('').clock.now()
const POWER_APPS = 'https://service.powerapps.com/'
const FLOW = 'https://service.flow.microsoft.com/'
const token = (aud: string, minutes = 60): string => jwt({ aud, upn: 'm@x', exp: NOW / 1000 + minutes * 60 })

describe('tokens somebody else obtained', () => {
  const given = (tokens: readonly string[], cloud = CLOUDS.Public) => {
    const around = surroundings('')
    return { around, source: createTokenSource({ kind: 'access-token', tokens }, cloud, around) }
  }

  test('are chosen by their audience and registered as secrets', async () => {
    const [power, flow] = [token(POWER_APPS), token(FLOW)]
    const { source, around } = given([flow, ` ${power}\n`])
    expect(await source.token('powerApps')).toBe(power)
    expect(await source.token('flow')).toBe(flow)
    expect(around.secrets).toEqual([flow, power])
  })

  test.each([
    ['without its slash', 'https://service.powerapps.com'],
    ['in another case', 'HTTPS://SERVICE.POWERAPPS.COM/'],
    ['by application id', '475226c6-020e-4fb2-8a90-7a972cbfc1d4']
  ])('the audience may be written %s', async (_name, aud) => {
    expect(await given([token(aud)]).source.token('powerApps')).toBe(token(aud))
  })

  test('audiences other clients use are known, cloud by cloud', async () => {
    const arm = token('https://management.azure.com/')
    expect(await given([token(POWER_APPS), arm]).source.token('flow')).toBe(arm)
    const gcc = token('https://service.powerapps.us')
    expect(await given([gcc], CLOUDS.UsGov).source.token('powerApps')).toBe(gcc)
    expect(() => given([gcc])).toThrow(/is for "https:\/\/service\.powerapps\.us", not for Power Apps/)
  })

  test('one for Power Apps serves for flows too, where there is no other', async () => {
    const [power, flow] = [token(POWER_APPS), token(FLOW)]
    expect(await given([power]).source.token('flow')).toBe(power)
    expect(await given([power, flow]).source.token('flow')).toBe(flow)
  })

  test.each([
    'https://management.azure.com/',
    'https://management.core.windows.net/',
    'https://web.powerapps.com',
    'https://apps.powerapps.com/',
    'https://api.bap.microsoft.com/'
  ])('one for %s serves for Power Apps where there is no better one', async audience => {
    const [power, other] = [token(POWER_APPS), token(audience)]
    expect(await given([other]).source.token('powerApps')).toBe(other)
    for (const both of [
      [other, power],
      [power, other]
    ])
      expect(await given(both).source.token('powerApps')).toBe(power)
    expect(() => given([other], CLOUDS.UsGov)).toThrow(/in the cloud UsGov/)
  })

  test('one for Graph is kept beside the others, by either name', async () => {
    for (const audience of ['https://graph.microsoft.com/', '00000003-0000-0000-c000-000000000000']) {
      const graph = token(audience)
      expect(await given([token(POWER_APPS), graph]).source.token('graph')).toBe(graph)
    }
    expect(await given([token(POWER_APPS)]).source.token('graph')).toBeUndefined()
  })

  const refusals: [string, string[], RegExp][] = [
    ['none', [], /none was given/],
    ['an empty one', [' '], /none of them is for Power Apps/],
    ['no JWT', ['Bearer abc'], /it is not a JWT/],
    ['another service', [token('https://vault.azure.net')], /"https:\/\/vault\.azure\.net"/],
    ['no audience', [jwt({ upn: 'm' })], /it is for "nobody"/],
    ['only Flow', [token(FLOW)], /none of them is for Power Apps/],
    ['an expired one', [token(POWER_APPS, -90)], /it expired at 2026-01-31T08:30:00\.000Z, 90 min 00 s ago/],
    ['two for one service', [token(POWER_APPS), token(POWER_APPS, 5)], /two of them are for/],
    ['Power Platform', [token('https://api.powerplatform.com')], /"https:\/\/api\.powerplatform\.com"/]
  ]
  test.each(refusals)('%s: refused before anything is sent', (_name, tokens, expected) => {
    expect(() => given(tokens)).toThrow(expected)
  })

  test('one that expires on the way says that it cannot be renewed', async () => {
    const { source, around } = given([token(POWER_APPS, 10)])
    expect(await source.token('powerApps', { refresh: true })).toBe(token(POWER_APPS, 10))
    around.clock.advance(11 * 60_000)
    const error = await refusalOf(source.token('powerApps'))
    expect(error.message).toContain('an access token cannot be renewed')
    expect(error.message).toContain('sign in with a refresh token')
  })
})

const PASSWORD: SignIn = {
  kind: 'password',
  userName: 'mia@contoso.example',
  password: 'pw-123456',
  clientId: 'client-1'
}

/** A sign-in service whose tokens live that long and are told apart by a number. */
function issuing(clock: { now(): number }, minutes: number): (heard: Heard) => Answer {
  let count = 0
  return ({ body }) => {
    const scope = new URLSearchParams(body.toString()).get('scope') ?? ''
    const aud = scope.split(' ')[0]?.replace(/\/\.default$/, '')
    const access_token = jwt({ aud, upn: 'm@x', n: ++count, exp: Math.floor(clock.now() / 1000) + minutes * 60 })
    return { body: { token_type: 'Bearer', expires_in: minutes * 60, access_token } }
  }
}

describe('tokens from signing in', () => {
  const signedIn = async (minutes: number) => {
    const around = surroundings('')
    const server = await scripted({ 'POST /organizations/oauth2/v2.0/token': issuing(around.clock, minutes) })
    const source = createTokenSource(PASSWORD, surroundings(server.origin).cloud, around)
    return { around, server, source }
  }

  test('nothing is sent before a token is asked for; then one request for each audience', async () => {
    const { around, server, source } = await signedIn(60)
    await using _ = server
    expect(server.heard).toHaveLength(0)
    const first = await source.token('powerApps')
    expect(await source.token('powerApps')).toBe(first)
    expect(await source.token('flow')).not.toBe(first)
    expect(server.heard).toHaveLength(2)
    expect(around.secrets).toContain(first)
  })

  test('they are renewed five minutes before they end', async () => {
    const { around, server, source } = await signedIn(60)
    await using _ = server
    const first = await source.token('powerApps')
    around.clock.advance(54 * 60_000)
    expect(await source.token('powerApps')).toBe(first)
    around.clock.advance(60_000)
    expect(await source.token('powerApps')).not.toBe(first)
    expect(server.heard).toHaveLength(2)
  })

  test('one that lives for two minutes is used for one', async () => {
    const { around, server, source } = await signedIn(2)
    await using _ = server
    const first = await source.token('powerApps')
    around.clock.advance(59_000)
    expect(await source.token('powerApps')).toBe(first)
    around.clock.advance(2000)
    expect(await source.token('powerApps')).not.toBe(first)
  })

  test('one that was refused is renewed at once', async () => {
    const { server, source } = await signedIn(60)
    await using _ = server
    const first = await source.token('powerApps')
    const second = await source.token('powerApps', { refresh: true })
    expect(second).not.toBe(first)
    expect(await source.token('powerApps')).toBe(second)
  })

  test('callers at the same time share one request', async () => {
    const { server, source } = await signedIn(60)
    await using _ = server
    const all = await Promise.all([source.token('powerApps'), source.token('powerApps'), source.token('powerApps')])
    expect(new Set(all).size).toBe(1)
    expect(server.heard).toHaveLength(1)
  })

  test('an early renewal that fails leaves the old token in use until its end', async () => {
    const around = surroundings('')
    const issue = issuing(around.clock, 60)
    let broken = false
    await using server = await scripted({
      'POST /organizations/oauth2/v2.0/token': heard => (broken ? { status: 503 } : issue(heard))
    })
    const source = createTokenSource(PASSWORD, surroundings(server.origin).cloud, around)
    const first = await source.token('powerApps')
    broken = true
    around.clock.advance(56 * 60_000)
    expect(await source.token('powerApps')).toBe(first)
    around.clock.advance(5 * 60_000)
    await expect(source.token('powerApps')).rejects.toThrow(/Could not sign in with user name and password/)
  })

  test('without one for Power Automate, the one for Power Apps is used there', async () => {
    const around = surroundings('')
    const issue = issuing(around.clock, 60)
    await using server = await scripted({
      'POST /organizations/oauth2/v2.0/token': heard =>
        heard.body.toString().includes('flow')
          ? {
              status: 400,
              body: { error: 'invalid_grant', error_codes: [65001], error_description: 'AADSTS65001: no' }
            }
          : issue(heard)
    })
    const source = createTokenSource(PASSWORD, surroundings(server.origin).cloud, around)
    const flow = await source.token('flow')
    expect(await source.token('flow')).toBe(flow)
    expect(await source.token('powerApps')).toBe(flow)
    expect(server.heard).toHaveLength(2)
    expect(around.warnings.join()).toContain('the one for Power Apps is used there')
  })
})
