import { describe, expect, test } from '@jest/globals'
import { decodeJwt } from 'jose'
import { ServiceError } from '../../../src/embedded/service-error.ts'
import { passwordOf, secretOf } from '../../../src/embedded/seed/secrets.ts'
import { issueToken, equalInConstantTime, verifyToken, type Subject } from '../../../src/embedded/tokens.ts'
import type { User, World } from '../../../src/embedded/world/model.ts'
import { MAKER, smallWorld } from '../../support/small-world.ts'

const NOW = new Date('2026-02-03T04:05:06.000Z')
const POWER_APPS = 'https://service.powerapps.com/'
const FLOW = 'https://service.flow.microsoft.com/'

const user: User = {
  id: MAKER.id,
  userName: MAKER.userName,
  displayName: 'Mona Maker',
  licence: 'plan-2',
  refreshTokens: []
}
const person: Subject = { kind: 'user', user }
const application: Subject = { kind: 'application', application: { clientId: 'the-client', displayName: 'a client' } }

function worldWithUser(): World {
  const world = smallWorld('One')
  world.users[user.id] = user
  return world
}

async function refusalOf(verifying: Promise<unknown>): Promise<{ status: number; code: string; message: string }> {
  try {
    await verifying
  } catch (error) {
    if (error instanceof ServiceError) return { status: error.status, code: error.code, message: error.message }
    throw error
  }
  throw new Error('it was accepted')
}

describe('access tokens', () => {
  test('contain the claims that third-party clients read', async () => {
    const world = worldWithUser()
    const seconds = NOW.getTime() / 1000
    expect(decodeJwt(await issueToken(world, person, POWER_APPS, NOW))).toMatchObject({
      aud: POWER_APPS,
      oid: user.id,
      tid: world.tenantId,
      upn: user.userName,
      scp: 'user_impersonation',
      idtyp: 'user',
      iat: seconds,
      nbf: seconds,
      exp: seconds + 3600
    })
  })

  test('of an application have no scope and no user name', async () => {
    const claims = decodeJwt(await issueToken(worldWithUser(), application, POWER_APPS, NOW))
    expect(claims).toMatchObject({ oid: 'the-client', appid: 'the-client', idtyp: 'app' })
    expect(Object.keys(claims)).not.toEqual(expect.arrayContaining(['scp']))
    expect(Object.keys(claims)).not.toEqual(expect.arrayContaining(['upn']))
  })

  test('identify the caller', async () => {
    const world = worldWithUser()
    const token = await issueToken(world, person, POWER_APPS, NOW)
    expect(await verifyToken(world, `Bearer ${token}`, 'bap', NOW)).toEqual({
      ...MAKER,
      audience: POWER_APPS,
      memberOf: [world.tenantId],
      token
    })
    const appToken = await issueToken(world, application, POWER_APPS, NOW)
    expect(await verifyToken(world, `bearer ${appToken}`, 'powerApps', NOW)).toMatchObject({
      id: 'the-client',
      userName: 'the-client',
      appOnly: true
    })
  })

  test('of a deleted user have no licence', async () => {
    const token = await issueToken(worldWithUser(), person, POWER_APPS, NOW)
    expect(await verifyToken(smallWorld('One'), `Bearer ${token}`, 'bap', NOW)).toMatchObject({ licence: 'none' })
  })

  test.each([
    ['nothing', undefined],
    ['an empty header', ''],
    ['another scheme', 'Basic bWFrZXI6cGFzc3dvcmQ='],
    ['no token', 'Bearer '],
    ['rubbish', 'Bearer rubbish'],
    // {"alg":"none"} and the claims of the maker.
    ['an unsigned token', `Bearer eyJhbGciOiJub25lIn0.${Buffer.from('{"oid":"1"}').toString('base64url')}.`]
  ])('%s is refused', async (_, header) => {
    const world = worldWithUser()
    expect(await refusalOf(verifyToken(world, header, 'powerApps', NOW))).toMatchObject({
      status: 401,
      code: 'InvalidAuthenticationToken'
    })
  })

  test('of another world are refused', async () => {
    const other: World = { ...worldWithUser(), signingKey: 'another key' }
    const token = await issueToken(other, person, POWER_APPS, NOW)
    expect(await refusalOf(verifyToken(worldWithUser(), `Bearer ${token}`, 'bap', NOW))).toMatchObject({
      status: 401,
      message: 'The access token is invalid.'
    })
  })

  test('expire to the second, and are not accepted before their start', async () => {
    const world = worldWithUser()
    const token = `Bearer ${await issueToken(world, person, POWER_APPS, NOW, { seconds: 60 })}`
    const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000)
    expect(await verifyToken(world, token, 'bap', after(59))).toMatchObject({ id: user.id })
    expect(await refusalOf(verifyToken(world, token, 'bap', after(60)))).toMatchObject({
      message: 'The access token has expired.'
    })
    expect(await refusalOf(verifyToken(world, token, 'bap', after(-5)))).toMatchObject({ status: 401 })
  })

  test.each([
    ['bap', POWER_APPS, true],
    ['powerApps', POWER_APPS, true],
    ['flow', FLOW, true],
    ['flow', 'https://management.azure.com/', true],
    ['bap', 'https://management.azure.com/', true],
    ['bap', 'https://management.core.windows.net/', true],
    ['bap', FLOW, true],
    ['bap', 'https://web.powerapps.com', true],
    ['bap', 'https://apps.powerapps.com', true],
    ['bap', 'https://api.bap.microsoft.com/', true],
    ['bap', 'https://api.powerplatform.com', false],
    ['powerApps', FLOW, false],
    ['flow', POWER_APPS, true],
    ['flow', 'https://api.bap.microsoft.com/', false],
    ['bap', 'https://graph.microsoft.com', false],
    ['graph', 'https://graph.microsoft.com', true],
    ['graph', POWER_APPS, false]
  ] as const)('%s, audience %s: accepted %s', async (service, audience, accepted) => {
    const world = worldWithUser()
    const verifying = verifyToken(world, `Bearer ${await issueToken(world, person, audience, NOW)}`, service, NOW)
    if (accepted) expect(await verifying).toMatchObject({ id: user.id })
    else {
      const { status, message } = await refusalOf(verifying)
      expect(status).toBe(401)
      expect(message).toContain(audience)
    }
  })

  test('without a scope are refused by the Flow host', async () => {
    const world = worldWithUser()
    const token = await issueToken(world, application, FLOW, NOW)
    expect((await refusalOf(verifyToken(world, `Bearer ${token}`, 'flow', NOW))).message).toContain('x-ms-client-scope')
  })
})

describe('passwords and secrets', () => {
  test("are derived from the world's key and differ by user, purpose and world", () => {
    const [one, other] = [{ signingKey: 'one' }, { signingKey: 'other' }]
    expect(passwordOf(one, 'a')).toBe(passwordOf(one, 'a'))
    expect(new Set([passwordOf(one, 'a'), passwordOf(one, 'b'), secretOf(one, 'a'), passwordOf(other, 'a')]).size).toBe(
      4
    )
    expect(passwordOf(one, 'a')).toMatch(/^[\w-]{24}$/)
  })

  test('are compared as a whole', () => {
    expect(equalInConstantTime('secret', 'secret')).toBe(true)
    for (const other of ['', 'secre', 'secret ', 'Secret']) expect(equalInConstantTime('secret', other)).toBe(false)
  })
})
