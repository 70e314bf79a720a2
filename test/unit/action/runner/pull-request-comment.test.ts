import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { upsertComment } from '../../../../src/action/runner/pull-request-comment.ts'
import { ActionError } from '../../../../src/base/errors.ts'
import { startGitHub } from '../../../support/github-server.ts'

const MARKER = '<!-- marker -->'
const order = (apiUrl: string, signal = new AbortController().signal) => ({
  apiUrl,
  token: 'ghs_token',
  pullRequest: { owner: 'contoso', repo: 'apps', number: 7 },
  marker: MARKER,
  body: `${MARKER} fine`,
  log: { info: () => {} },
  signal
})

const refused = async (promise: Promise<unknown>): Promise<ActionError> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason
  )
  if (!(error instanceof ActionError)) throw error
  return error
}

describe('a comment that cannot be written', () => {
  test('because GitHub cannot be reached: no status is made up', async () => {
    const server = createServer()
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = server.address() as AddressInfo
    await new Promise(resolve => server.close(resolve))
    const error = await refused(upsertComment(order(`http://127.0.0.1:${port}`)))
    expect(error.why).toMatch(/^GitHub did not send a usable response: .*ECONNREFUSED/)
    expect(error.service).toBeUndefined()
  })

  test('because GitHub failed: its status and its words', async () => {
    await using github = await startGitHub()
    github.script.push({ status: 500, body: { message: 'on fire' } })
    const error = await refused(upsertComment(order(github.url)))
    expect(error.service).toMatchObject({ status: 500, message: expect.stringContaining('on fire') })
  })

  test('because the answer does not end: it is read up to a bound, after it was unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32))
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb)
    })
    await new Promise<void>(resolve => {
      server.listen(0, '127.0.0.1', resolve)
    })
    try {
      const { port } = server.address() as AddressInfo
      const error = await refused(upsertComment(order(`http://127.0.0.1:${port}`)))
      expect(error.why).toContain('more than')
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  test('because the run is cancelled while a limit of GitHub is waited out', async () => {
    await using github = await startGitHub()
    github.script.push({ status: 429, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } })
    const cancel = new AbortController()
    const under = upsertComment(order(github.url, cancel.signal))
    while (github.journal.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    const reason = new Error('cancelled')
    cancel.abort(reason)
    await expect(under).rejects.toBe(reason)
  })
})
