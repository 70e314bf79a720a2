import { createServer, request as send, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { errorOf, fine, openWorld, type OpenWorld, SOURCE } from '../support/world.ts'

describe('other endpoints', () => {
  let world: OpenWorld
  let other: Server
  let asked: { path: string; token: boolean }[]
  beforeAll(async () => {
    world = await openWorld()
    // Another address of the same world.
    other = createServer((request, response) => {
      asked.push({ path: request.url ?? '', token: request.headers.authorization !== undefined })
      const forwarded = send(
        `${world.server.url}${request.url ?? ''}`,
        { method: request.method ?? 'GET', headers: request.headers },
        answer => {
          response.writeHead(answer.statusCode ?? 500, answer.headers)
          answer.pipe(response)
        }
      )
      request.pipe(forwarded)
    })
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => {
    asked = []
  })
  afterAll(async () => {
    other.closeAllConnections()
    await new Promise(resolve => other.close(resolve))
    await world[Symbol.asyncDispose]()
  })

  const exporting = { command: 'export', environment: SOURCE, app: 'Expense Approvals', 'package-file': 'a.zip' }
  const there = (): string => `http://127.0.0.1:${(other.address() as AddressInfo).port}`

  test.each([
    ['power-apps', '/providers/Microsoft.PowerApps/apps'],
    ['bap', '/providers/Microsoft.BusinessAppPlatform/environments'],
    ['login', '/oauth2/v2.0/token']
  ])('%s is called where the input says, the others where they were', async (service, path) => {
    const before = world.server.journal.length
    fine(await world.step({ ...exporting, endpoints: `${service} = ${there()}` }))
    // Links to packages lead back to where they were asked for, without a token.
    asked = asked.filter(one => !one.path.includes('sig='))
    expect(asked.filter(one => !one.path.includes(path.split('/').slice(0, 3).join('/')))).toEqual([])
    expect(asked.some(one => one.path.includes(path))).toBe(true)
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set([service !== 'login']))
    expect(world.server.journal.length - before).toBeGreaterThan(asked.length)
  })

  test('one that is not a service ends the run before anything is sent', async () => {
    const before = world.server.journal.length
    const result = await world.step({ ...exporting, endpoints: `powerapps = ${there()}` })
    expect([result.code, errorOf(result)]).toEqual([1, expect.stringContaining('"power-apps"')])
    expect(world.server.journal.length).toBe(before)
    expect(asked).toEqual([])
  })
})
