import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Heard {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly search: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown
}

export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON unless it is text or bytes. */
  readonly body?: unknown
  /** The socket is destroyed instead of an answer. */
  readonly cut?: boolean
  /** The socket is destroyed after half the body, text or bytes. */
  readonly half?: boolean
  /** No answer ever comes. */
  readonly silent?: boolean
  readonly before?: () => void
}

/** By `METHOD /path`: the answers in their order, the last one again and again, or a function of the request. */
export type Script = Readonly<Record<string, readonly Answer[] | ((heard: Heard) => Answer)>>

export interface ScriptedServer extends AsyncDisposable {
  readonly origin: string
  /** Everything that was asked, in its order. */
  readonly heard: Heard[]
  /** `METHOD /path` of everything that was asked. */
  readonly journal: () => string[]
}

/** A server on loopback that says what the script says and writes down what it hears; anything else is 501. */
export async function scripted(script: Script | ((origin: string) => Script)): Promise<ScriptedServer> {
  const heard: Heard[] = []
  const asked = new Map<string, number>()
  let lines: Script = {}
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1')
      const body = Buffer.concat(chunks)
      const entry: Heard = {
        method: request.method ?? '',
        path: decodeURIComponent(url.pathname),
        query: url.searchParams,
        search: url.search,
        headers: request.headers,
        body,
        json: jsonOf(body)
      }
      heard.push(entry)
      const answer = answerTo(entry)
      answer.before?.()
      if (answer.silent === true) return
      if (answer.cut === true) {
        request.socket.destroy()
        return
      }
      if (answer.half === true) {
        const bytes = answer.body instanceof Uint8Array ? answer.body : Buffer.from(String(answer.body))
        response.writeHead(200, { 'content-length': String(bytes.length), ...answer.headers })
        response.write(bytes.subarray(0, bytes.length / 2), () => request.socket.destroy())
        return
      }
      const raw = typeof answer.body === 'string' || answer.body instanceof Uint8Array || answer.body === undefined
      response.writeHead(answer.status ?? 200, {
        ...(raw ? {} : { 'content-type': 'application/json' }),
        ...answer.headers
      })
      response.end(raw ? answer.body : JSON.stringify(answer.body))
    })
  })

  function answerTo(entry: Heard): Answer {
    const key = `${entry.method} ${entry.path}`
    const line = lines[key]
    if (line === undefined) return { status: 501, body: { error: { code: 'NotScripted', message: key } } }
    if (typeof line === 'function') return line(entry)
    const count = asked.get(key) ?? 0
    asked.set(key, count + 1)
    return line[Math.min(count, line.length - 1)] ?? {}
  }

  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  lines = typeof script === 'function' ? script(origin) : script
  return {
    origin,
    heard,
    journal: () => heard.map(({ method, path }) => `${method} ${path}`),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise<void>(resolve => {
        server.close(() => resolve())
      })
    }
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
