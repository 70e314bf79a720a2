import { describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import {
  parseBody,
  errorFromResponse,
  serviceErrorOf,
  type ServiceResponse
} from '../../../../src/platform/transport/responses.ts'
import { createTransport, type Call } from '../../../../src/platform/transport/transport.ts'
import { CLOUDS } from '../../../../src/protocol/clouds.ts'
import { jwt, refusalOf, surroundings, tokensInOrder, USER_TOKEN } from '../client-on.ts'
import { scripted, type Answer } from '../scripted-server.ts'

const read: Call = { doing: 'read the thing', service: 'powerApps', method: 'GET', to: '/thing', retry: 'idempotent' }
const start: Call = { ...read, doing: 'start the thing', method: 'POST', body: { go: true }, retry: 'unstarted' }

describe('what goes out', () => {
  test('bearer, accept, a request id of its own each time, user agent, JSON body', async () => {
    await using server = await scripted({ 'GET /thing': [{ body: {} }], 'POST /thing': [{ body: {} }] })
    const transport = createTransport(surroundings(server.origin))
    await transport.call(read)
    await transport.call(start)
    const [get, post] = server.heard
    expect(get?.headers).toMatchObject({
      authorization: `Bearer ${USER_TOKEN}`,
      accept: 'application/json',
      'user-agent': expect.stringContaining('move-power-app')
    })
    expect(get?.headers['content-type']).toBeUndefined()
    expect(post?.headers['content-type']).toBe('application/json')
    expect(post?.json).toEqual({ go: true })
    const ids = [get, post].map(entry => entry?.headers['x-ms-client-request-id'])
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(ids[0]).not.toBe(ids[1])
  })

  test('each service gets the token of its own audience', async () => {
    await using server = await scripted({ 'GET /thing': [{ body: {} }] })
    const tokens = tokensInOrder([USER_TOKEN], 'flow-token')
    const transport = createTransport(surroundings(server.origin, { tokens }))
    for (const service of ['bap', 'powerApps', 'flow'] as const) await transport.call({ ...read, service })
    expect(server.heard.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${USER_TOKEN}`,
      `Bearer ${USER_TOKEN}`,
      'Bearer flow-token'
    ])
  })

  test('nothing goes to a host outside the cloud', async () => {
    await using stranger = await scripted({ 'GET /thing': [{ body: {} }] })
    const transport = createTransport(surroundings('', { cloud: CLOUDS.Public }))
    const error = await refusalOf(transport.call({ ...read, to: new URL('/thing', stranger.origin) }))
    expect(error.message).toContain('is not a host of the cloud Public')
    expect(stranger.heard).toEqual([])
  })

  test('a redirect is not followed', async () => {
    await using elsewhere = await scripted({ 'GET /thing': [{ body: {} }] })
    await using server = await scripted({
      'GET /thing': [{ status: 302, headers: { location: `${elsewhere.origin}/thing` } }]
    })
    const error = await refusalOf(createTransport(surroundings(server.origin)).call(read))
    expect(error.message).toContain('redirected the request')
    expect(elsewhere.heard).toEqual([])
  })
})

describe('a refused token', () => {
  test.each([read, start])('is renewed once and the request repeated: $method', async call => {
    await using server = await scripted({
      [`${call.method} /thing`]: [
        { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } },
        { body: {} }
      ]
    })
    const tokens = tokensInOrder(['old', 'new'])
    await createTransport(surroundings(server.origin, { tokens })).call(call)
    expect(server.heard.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
    expect(tokens.refreshes).toEqual(['powerApps'])
  })

  test('refused twice is an error, not a loop', async () => {
    await using server = await scripted({
      'GET /thing': [
        { status: 401, body: { error: { code: 'InvalidAuthenticationToken', message: 'The audience is wrong.' } } }
      ]
    })
    const tokens = tokensInOrder(['old', 'new'])
    const error = await refusalOf(createTransport(surroundings(server.origin, { tokens })).call(read))
    expect(error.message).toContain('did not accept the token')
    expect(error.message).toContain('InvalidAuthenticationToken: The audience is wrong (HTTP 401)')
    expect(server.heard).toHaveLength(2)
  })

  test('is not sent again when there is no other', async () => {
    await using server = await scripted({ 'GET /thing': [{ status: 401 }] })
    const tokens = tokensInOrder(['only'])
    await refusalOf(createTransport(surroundings(server.origin, { tokens })).call(read))
    expect(server.heard).toHaveLength(1)
  })
})

describe('repeats', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('a read is repeated after HTTP %i', async status => {
    await using server = await scripted({ 'GET /thing': [{ status }, { status }, { body: { fine: true } }] })
    const around = surroundings(server.origin)
    expect((await createTransport(around).call(read)).body).toEqual({ fine: true })
    expect(around.clock.pauses).toEqual([1000, 2000])
  })

  test.each([400, 403, 404, 409, 501])('a read is not repeated after HTTP %i', async status => {
    await using server = await scripted({ 'GET /thing': [{ status, body: { error: { code: 'No' } } }] })
    await refusalOf(createTransport(surroundings(server.origin)).call(read))
    expect(server.heard).toHaveLength(1)
  })

  test('a read is given up after five attempts, with the last refusal', async () => {
    await using server = await scripted({
      'GET /thing': [{ status: 503, headers: { 'x-ms-request-id': 'r-1' }, body: { error: { code: 'Busy' } } }]
    })
    const error = await refusalOf(createTransport(surroundings(server.origin)).call(read))
    expect(server.heard).toHaveLength(5)
    expect(error.service).toMatchObject({ status: 503, code: 'Busy', requestId: 'r-1' })
  })

  test('a lost connection is repeated for a read', async () => {
    await using server = await scripted({ 'GET /thing': [{ cut: true }, { body: {} }] })
    await createTransport(surroundings(server.origin)).call(read)
    expect(server.heard).toHaveLength(2)
  })

  const starts: [string, Answer, number][] = [
    ['429', { status: 429 }, 2],
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '3' } }, 2],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '3' } }, 2],
    ['503 alone', { status: 503 }, 1],
    ['500', { status: 500 }, 1],
    ['502', { status: 502 }, 1],
    ['504', { status: 504 }, 1],
    ['504 with Retry-After', { status: 504, headers: { 'retry-after': '3' } }, 1],
    ['408', { status: 408 }, 1],
    ['a lost connection', { cut: true }, 1]
  ]
  test.each(starts)('a start after %s is sent as often as is safe', async (_name, answer, times) => {
    await using server = await scripted({ 'POST /thing': [answer, { body: {} }] })
    await createTransport(surroundings(server.origin))
      .call(start)
      .catch(() => {})
    expect(server.heard).toHaveLength(times)
  })

  test('a start may be repeated while no connection was ever made', async () => {
    const server = await scripted({})
    const { origin } = server
    await server[Symbol.asyncDispose]()
    const around = surroundings(origin)
    const error = await refusalOf(createTransport(around).call(start))
    expect(around.clock.pauses).toHaveLength(4)
    expect(error.message).toMatch(/Could not start the thing: the request to 127\.0\.0\.1:\d+ failed: ECONNREFUSED/)
  })

  test('Retry-After is honoured in seconds and as a date', async () => {
    const around = surroundings('')
    const date = new Date(around.clock.now() + 7000 + 5000).toUTCString()
    await using server = await scripted({
      'GET /thing': [
        { status: 429, headers: { 'retry-after': '7' } },
        { status: 503, headers: { 'retry-after': date } },
        { body: {} }
      ]
    })
    await createTransport({ ...around, cloud: surroundings(server.origin).cloud }).call(read)
    expect(around.clock.pauses).toEqual([7000, 5000])
  })

  test('nobody waits beyond the deadline', async () => {
    await using server = await scripted({ 'GET /thing': [{ status: 429, headers: { 'retry-after': '120' } }] })
    const around = surroundings(server.origin, { minutes: 1 })
    const error = await refusalOf(createTransport(around).call(read))
    expect(error.message).toContain('throttling')
    expect(around.clock.pauses).toEqual([])
  })

  test('no answer in time counts as a lost connection', async () => {
    await using server = await scripted({ 'POST /thing': [{ silent: true }] })
    const error = await refusalOf(createTransport({ ...surroundings(server.origin), requestTimeout: 30 }).call(start))
    expect(error.message).toContain('no response within')
    expect(server.heard).toHaveLength(1)
  })

  test('a cancelled run ends a request under way', async () => {
    const around = surroundings('')
    await using server = await scripted({
      'POST /thing': [{ silent: true, before: () => around.controller.abort(new Error('SIGTERM')) }]
    })
    const transport = createTransport({ ...around, cloud: surroundings(server.origin).cloud })
    const error = await refusalOf(transport.call({ ...start, ongoing: 'It may be running.' }))
    expect(error.message).toBe('Could not start the thing: the run was cancelled. It may be running.')
  })

  test('a cancelled run sends nothing more, except to tidy up', async () => {
    await using server = await scripted({ 'GET /thing': [{ body: {} }] })
    const around = surroundings(server.origin)
    around.controller.abort(new Error('SIGTERM'))
    const transport = createTransport(around)
    await refusalOf(transport.call(read))
    expect(server.heard).toHaveLength(0)
    await transport.call({ ...read, evenWhenCancelled: true })
    expect(server.heard).toHaveLength(1)
  })
})

const response = (status: number, body: unknown, headers: Record<string, string> = {}): ServiceResponse => ({
  status,
  headers: new Map(Object.entries(headers)),
  body,
  text: body === undefined ? '' : JSON.stringify(body),
  url: new URL('http://127.0.0.1/thing')
})

describe('what a refusal says', () => {
  const wrapped = {
    error: {
      code: 'BusinessAppPlatformRequestFailed',
      message: 'The request failed.',
      details: [
        { code: 'FullNonLocalizedError', message: '{"code":"EnvironmentNotFound"}' },
        { code: 'EnvironmentNotFound', message: 'The environment is not there.' }
      ]
    }
  }
  const rows: [string, unknown, { code?: string; message?: string }][] = [
    ['an envelope', { error: { code: 'A', message: 'because' } }, { code: 'A', message: 'because' }],
    ['the inner object bare', { code: 'A', message: 'because' }, { code: 'A', message: 'because' }],
    ['a wrapper', wrapped, { code: 'EnvironmentNotFound', message: 'The environment is not there.' }],
    [
      'wrappers in wrappers with several causes',
      {
        error: {
          code: 'MultipleErrorsOccurred',
          details: [
            { code: 'BusinessAppPlatformRequestFailed', details: [{ code: 'A', message: 'one' }] },
            { code: 'B', message: 'two' }
          ]
        }
      },
      { code: 'A', message: 'one; also B: two' }
    ],
    [
      'a wrapper around nothing',
      { error: { code: 'MultipleErrorsOccurred', message: 'several' } },
      { code: 'MultipleErrorsOccurred', message: 'several' }
    ],
    ['an unrelated object', { hello: 1 }, {}],
    ['nothing', undefined, {}]
  ]
  test.each(rows)('%s', (_name, body, expected) => {
    const { code, message } = serviceErrorOf(response(400, body))
    expect({ ...(code && { code }), ...(message && { message }) }).toEqual(expected)
  })

  test('the request id comes from either header', () => {
    expect(serviceErrorOf(response(400, {}, { 'x-ms-request-id': 'one' })).requestId).toBe('one')
    expect(serviceErrorOf(response(400, {}, { 'x-ms-correlation-request-id': 'two' })).requestId).toBe('two')
  })

  test('an empty 404 means that the route is unknown, one with words that the thing is', () => {
    expect(errorFromResponse(response(404, undefined), 'read the app').message).toContain('no such call')
    const known = errorFromResponse(response(404, { error: { code: 'AppNotFound', message: 'gone' } }), 'read the app')
    expect(known.message).toContain('did not find it')
    expect(known.remedy).toContain('Check the input app')
  })

  test('the remedy goes by the code, whatever its case and the language of the words', () => {
    const error = errorFromResponse(
      response(403, { error: { code: 'environmentaccessdenied', message: 'Zugriff verweigert' } }),
      'x'
    )
    expect(error.remedy).toContain('Environment Maker')
  })

  test('a link that is quoted in a refusal is registered as a secret', async () => {
    const message = 'No manifest at https://x.blob.core.windows.net/c/package.zip?sv=1&sig=abc%2Bdef%3D&se=2'
    await using server = await scripted({ 'GET /thing': [{ status: 400, body: { error: { code: 'A', message } } }] })
    const around = surroundings(server.origin)
    await refusalOf(createTransport(around).call(read))
    expect(around.secrets).toEqual(['abc%2Bdef%3D', 'abc+def='])
  })
})

describe('answers that do not fit', () => {
  const shape = z.looseObject({ value: z.array(z.looseObject({ name: z.string() })) })

  test('the place is named', () => {
    const call = (): unknown =>
      parseBody(shape, response(200, { value: [{ name: 7 }] }, { 'x-ms-request-id': 'r' }), 'list apps')
    expect(call).toThrow(/Could not list apps: .*value\.0\.name .*request r/)
  })

  test('a page in HTML is called what it is, without its markup', async () => {
    await using server = await scripted({ 'GET /thing': [{ body: '<html><b>Proxy</b></html>' }] })
    const answer = await createTransport(surroundings(server.origin)).call(read)
    expect(() => parseBody(shape, answer, 'list apps')).toThrow(/the response is not JSON/)
    expect(() => parseBody(shape, answer, 'list apps')).not.toThrow(/<b>/)
  })

  test('unknown fields come through', () => {
    const body = { value: [{ name: 'a', extra: { deep: '18446744073709551615' } }], more: true }
    expect(parseBody(shape, response(200, body), 'list')).toEqual(body)
  })

  test('an endless answer is cut off', async () => {
    await using server = await scripted({ 'GET /thing': [{ body: Buffer.alloc(33 * 1024 * 1024, 32) }] })
    const error = await refusalOf(createTransport(surroundings(server.origin)).call(read))
    expect(error.message).toContain('has more than 32 MiB')
  })
})

test('tokens and queries stay out of the debug log', async () => {
  await using server = await scripted({ 'GET /thing': [{ body: {} }] })
  const token = jwt({ aud: 'x' })
  const around = surroundings(server.origin, { tokens: tokensInOrder([token]) })
  await createTransport(around).call({ ...read, to: '/thing?sig=hidden' })
  expect(around.debug.join('\n')).toContain('GET ')
  expect(around.debug.join('\n')).not.toContain(token)
  expect(around.debug.join('\n')).not.toContain('hidden')
})
