import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { Deadline } from '../../../src/base/deadline.ts'
import { download, upload } from '../../../src/platform/packaging/blobs.ts'
import { sendRequest, ConnectionFailure } from '../../../src/platform/http/request.ts'
import { readAllPages } from '../../../src/platform/transport/paging.ts'
import { retryAfterOf } from '../../../src/platform/http/retry.ts'
import { systemClock } from '../../../src/platform/system-clock.ts'
import type { SignIn } from '../../../src/platform/sign-in/sign-in.ts'
import { createTokenSource } from '../../../src/platform/sign-in/token-source.ts'
import { createTransport, type TransportOptions } from '../../../src/platform/transport/transport.ts'
import { connectionList } from '../../../src/protocol/connections.ts'
import { refusalOf, surroundings } from './client-on.ts'
import { scripted, type Answer } from './scripted-server.ts'

/** Everything that waits, against servers that do not let go. The run has half a second of real time. */
const SPAN = 500
const inTime = (origin: string) => {
  const deadline = new Deadline(systemClock, SPAN, 'max-async-wait-time')
  return { ...surroundings(origin), clock: systemClock, deadline }
}
const TOO_LATE = /did not arrive within the wait time of 0\.5 s.*Raise max-async-wait-time/

/** A server on loopback that answers in a way of its own. */
async function answering(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
  }
}

/** A byte every 20 ms, without end. */
const dripping: RequestListener = (request, response) => {
  request.resume()
  response.writeHead(200, { 'content-length': '1000000' })
  const drip = setInterval(() => response.write('x'), 20)
  response.once('close', () => clearInterval(drip))
}
const silent: RequestListener = request => void request.resume()

const SIGN_IN: SignIn = {
  kind: 'client-secret',
  tenantId: '11111111-1111-1111-1111-111111111111',
  clientId: '22222222-2222-2222-2222-222222222222',
  clientSecret: 's3cret~value'
}

describe.each([
  ['hung', silent],
  ['dripping', dripping]
])(
  'a server that is %s ends with the time of the run',
  (_, listener) => {
    test('while signing in', async () => {
      await using server = await answering(listener)
      const around = inTime(server.origin)
      const error = await refusalOf(createTokenSource(SIGN_IN, around.cloud, around).token('powerApps'))
      expect(error.message).toMatch(TOO_LATE)
    })

    test('while a package is downloaded or uploaded', async () => {
      await using server = await answering(listener)
      const link = `${server.origin}/c?sig=0123456789`
      const down = refusalOf(download(createTransport(inTime(server.origin)), link, 'download it'))
      const up = refusalOf(upload(createTransport(inTime(server.origin)), link, Buffer.alloc(9_000_000), 'upload it'))
      expect((await down).message).toMatch(TOO_LATE)
      expect((await up).message).toMatch(TOO_LATE)
    })

    test('while a service is asked', async () => {
      await using server = await answering(listener)
      const call = { doing: 'read it', service: 'bap', method: 'GET', to: '/x', retry: 'idempotent' } as const
      const transport = createTransport(inTime(server.origin))
      const error = await refusalOf(transport.call(call))
      expect(error.message).toMatch(TOO_LATE)
    })
  },
  30_000
)

test('a connection on which nothing moves counts as lost before its time is up', async () => {
  await using server = await answering((_, response) => {
    response.writeHead(200, { 'content-length': '10' }).write('x')
  })
  const under = sendRequest({
    url: new URL(server.origin),
    method: 'GET',
    headers: {},
    timeout: 600_000,
    idleTimeout: 50,
    limit: 100
  })
  await expect(under).rejects.toMatchObject({ message: expect.stringContaining('no data for'), transient: true })
})

test('headers of an answer are bounded', async () => {
  await using server = await scripted({ 'GET /x': [{ headers: { 'x-long': 'x'.repeat(20_000) } }] })
  const under = sendRequest({
    url: new URL('/x', server.origin),
    method: 'GET',
    headers: {},
    timeout: 5_000,
    limit: 100
  })
  await expect(under).rejects.toBeInstanceOf(ConnectionFailure)
})

describe('a pause that a service asks for', () => {
  const NOW = Date.UTC(2026, 0, 31, 10)
  const DAY = 24 * 60 * 60_000
  test.each([
    ['12', 12_000],
    ['0.5', 500],
    ['0', 0],
    ['4294967296', DAY],
    ['9'.repeat(400), DAY],
    ['Sat, 31 Jan 2026 10:00:30 GMT', 30_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', DAY],
    ['Fri, 30 Jan 2026 10:00:00 GMT', undefined],
    ['-5', undefined],
    ['NaN', undefined],
    ['Infinity', undefined],
    ['1e9', undefined],
    ['soon', undefined],
    ['', undefined]
  ])('Retry-After: %s', (value, milliseconds) => {
    expect(retryAfterOf(new Map([['retry-after', value]]), NOW)).toBe(milliseconds)
  })

  const busy = (seconds: string): Answer => ({ status: 429, headers: { 'retry-after': seconds }, body: {} })

  test.each(['3600', '2147484', '99999999999'])('%s s are not begun when the run has less', async seconds => {
    const path = `POST /${SIGN_IN.tenantId}/oauth2/v2.0/token`
    await using server = await scripted({ [path]: [busy(seconds)], 'GET /x': [busy(seconds)] })
    const around = surroundings(server.origin, { minutes: 1 })
    const signIn = await refusalOf(createTokenSource(SIGN_IN, around.cloud, around).token('powerApps'))
    const call = { doing: 'read it', service: 'bap', method: 'GET', to: '/x', retry: 'idempotent' } as const
    const read = await refusalOf(createTransport(around).call(call))
    for (const { message } of [signIn, read]) expect(message).toMatch(/asks to wait .* max-async-wait-time/)
    expect(around.clock.pauses).toEqual([])
    expect(server.heard).toHaveLength(2)
  })

  test('that is none still keeps the tries apart', async () => {
    await using server = await scripted({ 'GET /x': [busy('0')] })
    const around = surroundings(server.origin)
    const call = { doing: 'read it', service: 'bap', method: 'GET', to: '/x', retry: 'idempotent' } as const
    await refusalOf(createTransport(around).call(call))
    expect(around.clock.pauses).toHaveLength(4)
    expect(Math.min(...around.clock.pauses)).toBeGreaterThanOrEqual(500)
  })
})

describe('pages without end', () => {
  const list = { doing: 'list them', service: 'powerApps', to: '/list?page=0' } as const
  const item = { id: '/c/1', name: 'shared-sql-1', properties: { apiId: '/apis/shared_sql' } }
  const pages = (linkOf: (page: number) => string, value: unknown[] = [item]) =>
    scripted({
      'GET /list': ({ query }) => ({ body: { value, nextLink: linkOf(Number(query.get('page'))) } })
    })
  const ended = async (origin: string, around: TransportOptions = surroundings(origin)) =>
    (await refusalOf(readAllPages(createTransport(around), list, connectionList))).message

  test.each([
    ['back to the first page', () => '/list?page=0', 1],
    ['back to a page in the middle', (page: number) => `/list?page=${page === 3 ? 2 : page + 1}`, 4]
  ])('%s is noticed at once', async (_, linkOf, asked) => {
    await using server = await pages(linkOf)
    expect(await ended(server.origin)).toContain('links back to a page')
    expect(server.heard).toHaveLength(asked)
  })

  test('pages that bring nothing', async () => {
    await using server = await pages(page => `/list?page=${page + 1}`, [])
    expect(await ended(server.origin)).toContain('its last 50 pages were empty')
  })

  test('the time of the run ends them as well', async () => {
    await using server = await pages(page => `/list?page=${page + 1}`)
    const around = surroundings(server.origin, { minutes: 1 })
    const tokens = {
      token: async () => {
        around.clock.advance(7_000)
        return 'a-token'
      }
    }
    const message = await ended(server.origin, { ...around, tokens })
    expect(message).toContain('did not arrive within the wait time of 1 min 00 s')
    expect(server.heard.length).toBeLessThan(12)
  })
})
