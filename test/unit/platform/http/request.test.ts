import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  Cancelled,
  sendRequest,
  ConnectionFailure,
  ResponseTooLarge,
  type RawRequest
} from '../../../../src/platform/http/request.ts'
import { scripted, type Answer } from '../scripted-server.ts'

const get = (origin: string, more: Partial<RawRequest> = {}) =>
  sendRequest({ url: new URL('/x', origin), method: 'GET', headers: {}, timeout: 5_000, limit: 1_000_000, ...more })

const failure = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('it went through')
}

describe('one request', () => {
  const answering = (answer: Answer) => scripted({ 'GET /x': [answer], 'PUT /x': [answer] })

  test('status, headers by name in lower case, and the body to the byte', async () => {
    const bytes = Buffer.from([0, 255, 10, 13])
    await using server = await answering({
      status: 202,
      headers: { 'X-Ms-Request-Id': 'abc', Location: '/y' },
      body: bytes
    })
    const response = await get(server.origin)
    expect([response.status, response.headers.get('x-ms-request-id'), response.headers.get('location')]).toEqual([
      202,
      'abc',
      '/y'
    ])
    expect(response.bytes).toEqual(bytes)
  })

  test('a body goes out with its length', async () => {
    await using server = await answering({})
    await get(server.origin, { method: 'PUT', body: Buffer.from('äb') })
    expect(server.heard[0]?.headers).toMatchObject({ 'content-length': '3' })
    expect(server.heard[0]?.body.toString()).toBe('äb')
  })

  test('an answer may be compressed, unless the request asks for it as it is', async () => {
    const packed = gzipSync('{"a":1}')
    await using server = await answering({ headers: { 'content-encoding': 'gzip' }, body: packed })
    expect((await get(server.origin)).bytes.toString()).toBe('{"a":1}')
    await get(server.origin, { headers: { 'accept-encoding': 'identity' } })
    expect(server.heard.map(({ headers }) => headers['accept-encoding'])).toEqual(['gzip', 'identity'])
  })

  test('what a small answer expands to counts', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    await using server = await answering({ headers: { 'content-encoding': 'gzip' }, body: bomb })
    expect(await failure(get(server.origin))).toBeInstanceOf(ResponseTooLarge)
  })

  test.each<[string, Answer, RegExp]>([
    ['an encoding nobody asked for', { headers: { 'content-encoding': 'br' }, body: 'x' }, /encoding br/],
    ['a damaged compression', { headers: { 'content-encoding': 'gzip' }, body: 'no gzip' }, /Z_DATA_ERROR/],
    ['half an answer', { half: true, body: 'half of this is missing' }, /./],
    [
      'half an answer that was compressed',
      { half: true, headers: { 'content-encoding': 'gzip' }, body: gzipSync(randomBytes(50_000)) },
      /^(?!no response within)/
    ],
    ['no answer', { cut: true }, /ECONNRESET|socket hang up/]
  ])('%s is a lost answer to a request that was sent', async (_, answer, reason) => {
    await using server = await answering(answer)
    const lost = await failure(get(server.origin))
    expect(lost).toBeInstanceOf(ConnectionFailure)
    expect(lost).toMatchObject({ sent: true, transient: true })
    expect((lost as ConnectionFailure).message).toMatch(reason)
  })

  test('a connection refused was never sent', async () => {
    const server = await answering({})
    await server[Symbol.asyncDispose]()
    expect(await failure(get(server.origin))).toMatchObject({ sent: false, transient: true, message: 'ECONNREFUSED' })
  })

  test('a cancelled run ends it, while the answer is coming too', async () => {
    await using server = await answering({ silent: true })
    const cancel = new AbortController()
    const under = failure(get(server.origin, { signal: cancel.signal }))
    cancel.abort()
    expect(await under).toBeInstanceOf(Cancelled)
  })
})

/** A listener that takes no connection: its process sleeps, and what the kernel holds for it is full. */
test('a connection that is not made in time was never sent', async () => {
  const program = `const s = require('node:net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, String(s.address().port)); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0) })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const waiting: Socket[] = []
  try {
    const [port] = (await once(child.stdout, 'data')) as [Buffer]
    for (let count = 0; count < 4; count++)
      waiting.push(connect(Number(port.toString()), '127.0.0.1').on('error', () => {}))
    await once(waiting[0] as Socket, 'connect')
    const lost = await failure(get(`http://127.0.0.1:${port.toString()}`, { connectTimeout: 300 }))
    expect(lost).toMatchObject({ sent: false, transient: true, message: expect.stringContaining('no connection') })
  } finally {
    for (const socket of waiting) socket.destroy()
    child.kill('SIGKILL')
  }
})
