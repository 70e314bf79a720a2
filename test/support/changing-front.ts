import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An answer on its way through. */
export interface Passing {
  readonly method: string
  /** Path without the query. */
  readonly path: string
  status: number
  headers: Record<string, string>
  /** JSON of the answer; undefined for everything else, which passes as it is. */
  body: unknown
}

/** A server that passes everything on to another one, and its answers back changed. Links lead through it again. */
export async function startFront(
  target: string,
  change: (answer: Passing) => void
): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await bytesOf(request)
      const { host = '', ...headers } = request.headers as Record<string, string>
      const answer = await forward(target, request, { ...headers, 'x-host': host }, body)
      const bytes = Buffer.from(await answer.arrayBuffer())
      const own = Object.fromEntries([...answer.headers].filter(([name]) => !HOP.includes(name)))
      const passing: Passing = {
        method: request.method ?? '',
        path: (request.url ?? '').split('?')[0] ?? '',
        status: answer.status,
        headers: own,
        body: isJson(answer) && bytes.length > 0 ? withOrigin(bytes.toString('utf8'), target, host) : undefined
      }
      if (passing.headers['location'] !== undefined)
        passing.headers['location'] = passing.headers['location'].replace(target, `http://${host}`)
      change(passing)
      response.writeHead(passing.status, passing.headers)
      response.end(passing.body === undefined ? bytes : JSON.stringify(passing.body))
    })()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
  }
}

const HOP = ['content-length', 'connection', 'keep-alive', 'transfer-encoding']

const isJson = (answer: Response): boolean => answer.headers.get('content-type')?.includes('json') === true

const withOrigin = (text: string, target: string, host: string): unknown =>
  JSON.parse(text.replaceAll(target, `http://${host}`))

function forward(
  target: string,
  { method = '', url = '' }: IncomingMessage,
  headers: Record<string, string>,
  body: Buffer
): Promise<Response> {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.includes(name)))
  // Links of the request lead to the front; the server behind it knows its own alone.
  const text = body.toString('latin1').replaceAll(`http://${headers['x-host'] ?? ''}`, target)
  return fetch(`${target}${url}`, {
    method,
    headers: kept,
    redirect: 'manual',
    ...(body.length === 0 ? {} : { body: Buffer.from(text, 'latin1') })
  })
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
