import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { afterEach, describe, expect, test } from '@jest/globals'
import { requestIdToken } from '../../../../src/action/runner/id-token.ts'
import { captureOutput } from '../../../../src/action/runner/captured-output.ts'
import { Deadline } from '../../../../src/base/deadline.ts'
import { Redactor } from '../../../../src/base/redaction.ts'
import { systemClock } from '../../../../src/platform/system-clock.ts'
import type { Log } from '../../../../src/commands/ports/runner.ts'
import { rejectionOf } from '../../../support/refusal.ts'

function ears() {
  const redactor = new Redactor()
  const heard: string[] = []
  const hear = (message: string): void => void heard.push(redactor.redact(message))
  const log: Log = { info: hear, notice: hear, warning: hear, debug: hear }
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk))
      done()
    }
  }) as unknown as NodeJS.WriteStream
  return { redactor, heard, log, written, stream }
}

describe('quietly', () => {
  test('what a library prints goes to the debug log, without the secrets it announces', async () => {
    const { redactor, heard, log, written, stream } = ears()
    const result = await captureOutput(stream, { log, redactor }, async () => {
      stream.write('Uploading\r\n')
      stream.write('::add-mask::signa%25ture\n')
      stream.write(Buffer.from('::debug::Body: {"url": "https://x?sig=signa%25ture"}\n::warning file=a::careful\n'))
      await new Promise<void>(resolve => void stream.write('last\n', () => resolve()))
      return 7
    })
    expect(result).toBe(7)
    expect(heard).toEqual(['Uploading', 'Body: {"url": "https://x?sig=***"}', 'careful', 'last'])
    expect(written).toEqual([])
    stream.write('after')
    expect(written).toEqual(['after'])
  })

  test('what the log itself writes meanwhile goes through, even to the same stream', async () => {
    const { redactor, written, stream } = ears()
    const own = (message: string): void => void stream.write(`own: ${redactor.redact(message)}`)
    const log: Log = { info: own, notice: own, warning: own, debug: own }
    let release = (): void => {}
    const working = captureOutput(stream, { log, redactor }, async () => {
      await new Promise<void>(resolve => {
        release = resolve
      })
      stream.write('of the library')
    })
    stream.write('::error::of somebody else')
    release()
    await working
    expect(written).toEqual(['::error::of somebody else', 'own: of the library'])
  })

  test('two at once do not hear each other', async () => {
    const one = ears()
    const other = ears()
    const { stream } = one
    await Promise.all([
      captureOutput(stream, one, async () => {
        await Promise.resolve()
        stream.write('one')
      }),
      captureOutput(stream, other, async () => void stream.write('other'))
    ])
    expect([one.heard, other.heard, one.written]).toEqual([['one'], ['other'], []])
  })

  test('the stream is as it was after a failure', async () => {
    const { redactor, log, written, stream } = ears()
    await expect(captureOutput(stream, { log, redactor }, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    stream.write('after')
    expect(written).toEqual(['after'])
  })
})

describe('requestIdToken', () => {
  const variables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  afterEach(() => {
    for (const name of variables) Reflect.deleteProperty(process.env, name)
  })

  test('asks GitHub for a token of the audience and keeps it out of every line', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer((request, response) => {
      asked.push(request.url, request.headers.authorization)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ value: 'the.id.token' }))
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    try {
      const { port } = server.address() as AddressInfo
      process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `http://127.0.0.1:${port}/token?api-version=1`
      process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'request-token'
      const { redactor, heard, log, written, stream } = ears()
      const token = await requestIdToken('api://AzureADTokenExchange', {
        log,
        redactor,
        deadline: new Deadline(systemClock, 60_000),
        stream: process.stdout
      })
      expect(token).toBe('the.id.token')
      expect(asked).toEqual(['/token?api-version=1&audience=api%3A%2F%2FAzureADTokenExchange', 'Bearer request-token'])
      expect(redactor.redact('the.id.token')).toBe('***')
      expect(heard.join('\n')).not.toContain('the.id.token')
      expect(written).toEqual([])
      stream.end()
    } finally {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
  })

  test('a job that may not ask is told which permission it lacks', async () => {
    const { redactor, log } = ears()
    const message = await rejectionOf(
      requestIdToken('x', { log, redactor, deadline: new Deadline(systemClock, 60_000) })
    )
    expect(message).toContain('permissions: id-token: write')
    expect(message).toContain('ACTIONS_ID_TOKEN_REQUEST_URL')
  })
})
