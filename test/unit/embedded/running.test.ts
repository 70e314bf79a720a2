import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findRunning, stateIdOf } from '../../../src/embedded/running.ts'
import { smallWorld } from '../../support/small-world.ts'

describe('the server running on a state folder', () => {
  let folder: string
  let server: Server | undefined
  let asked: string[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'running-'))
    asked = []
  })
  afterEach(async () => {
    rmSync(folder, { recursive: true, force: true })
    const open = server
    server = undefined
    if (open !== undefined) {
      open.closeAllConnections()
      await new Promise(resolve => open.close(resolve))
    }
  })

  const note = (text: string): void => writeFileSync(join(folder, 'server.json'), text)
  /** A server that answers every request with this text. */
  async function serve(text: string, headers: Record<string, string> = {}, status = 200): Promise<string> {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(status, headers).end(text)
    })
    await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('is found by its health response', async () => {
    const url = await serve(JSON.stringify({ state: 'the state' }))
    note(JSON.stringify({ url, pid: 1, state: 'the state' }))
    expect(await findRunning(folder)).toEqual({ url })
    expect(asked).toEqual(['/embedded/health'])
  })

  test('is not found without a file', async () => {
    expect(await findRunning(folder)).toBeUndefined()
    expect(await findRunning(join(folder, 'missing'))).toBeUndefined()
  })

  test('is not found after it was killed, because it does not respond', async () => {
    const url = await serve('{}')
    await new Promise(resolve => server?.close(resolve))
    server = undefined
    note(JSON.stringify({ url, state: 'the state' }))
    expect(await findRunning(folder)).toBeUndefined()
  })

  test.each([
    ['the server of another state', '{"state":"another"}'],
    ['a stranger that answers JSON', '{"hello":1}'],
    ['a stranger that answers null', 'null'],
    ['a stranger that answers a page', '<html>']
  ])('is not %s at the same address', async (_, text) => {
    note(JSON.stringify({ url: await serve(text), state: 'the state' }))
    expect(await findRunning(folder)).toBeUndefined()
    expect(asked).toHaveLength(1)
  })

  test('is not another program on the same port', async () => {
    note(JSON.stringify({ url: await serve('', { location: '/other' }, 302), state: 'the state' }))
    expect(await findRunning(folder)).toBeUndefined()
    expect(asked).toEqual(['/embedded/health'])
  })

  test('is not found when the file names no state', async () => {
    note(JSON.stringify({ url: await serve('{}') }))
    expect(await findRunning(folder)).toBeUndefined()
  })

  test.each(['', 'null', '[]', '{', '"text"', '{"url":1,"state":"s"}'])('a note of %j says nothing', async text => {
    note(text)
    expect(await findRunning(folder)).toBeUndefined()
  })

  test.each([
    'http://127.0.0.1:1@localhost:PORT',
    'http://localhost:PORT',
    'https://127.0.0.1:PORT',
    'http://127.0.0.1:PORT/x'
  ])('an address like %s is not asked', async form => {
    const url = await serve('{"state":"the state"}')
    note(JSON.stringify({ url: form.replace('PORT', new URL(url).port), state: 'the state' }))
    expect(await findRunning(folder)).toBeUndefined()
    expect(asked).toEqual([])
  })
})

test('the id of a state identifies a world without revealing its key', () => {
  const [one, other] = [smallWorld('One'), smallWorld('Two')]
  expect(stateIdOf(one)).toMatch(/^[0-9a-f]{32}$/)
  expect(stateIdOf(one)).toBe(stateIdOf({ ...one, environments: {} }))
  expect(stateIdOf(one)).not.toBe(stateIdOf(other))
  expect(stateIdOf(one)).not.toContain(one.signingKey)
})
