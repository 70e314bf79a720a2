import {
  Agent,
  createServer,
  request as send,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { CONTAINER_PATTERN } from '../src/embedded/storage.ts'

/** What a tenant answers with while it throttles. */
export interface Storm {
  readonly tenantId: string
  /** Seconds of `Retry-After`. */
  readonly retryAfter: number
  /** Whether each request is refused once and answered when it is repeated. Otherwise none is answered. */
  readonly once: boolean
}

export interface TenantsFront extends AsyncDisposable {
  readonly url: string
  /** Set and removed while requests pass. */
  storm: Storm | undefined
  /** How many requests were refused since the front was started. */
  readonly refused: number
}

/**
 * One address for several embedded servers, each of which is a tenant, as all tenants of a cloud have the same hosts. A
 * sign-in goes to the tenant in its path, a request with a token to that of the token, and a storage link to the server
 * that made it. The servers are told the host of the front, so their links lead to it.
 *
 * @param servers their origins by the id of the tenant
 */
export async function startTenantsFront(servers: ReadonlyMap<string, string>): Promise<TenantsFront> {
  // A connection that is kept may be closed by the server in the moment in which it is used again.
  const agent = new Agent({ keepAlive: false })
  /** Tenants by the paths of the containers that they named in an answer. */
  const containers = new Map<string, string>()
  const refusedOnce = new Set<string>()
  let refused = 0
  const front = createServer((request, response) => {
    const token = tenantOfToken(request)
    const path = (request.url ?? '').split('/')[1]?.split('?')[0] ?? ''
    const tenant = token ?? containers.get(path) ?? path
    const origin = servers.get(tenant)
    const { storm } = result
    if (origin === undefined) {
      response.writeHead(502).end()
    } else if (token !== undefined && storm?.tenantId === token && refuses(storm, request)) {
      refused += 1
      request.resume()
      response.writeHead(429, { 'retry-after': `${storm.retryAfter}`, 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { code: 'TooManyRequests', message: 'Too many requests.' } }))
    } else pass(origin, request, response, text => learn(text, tenant))
  })

  function refuses({ once }: Storm, { method, url }: IncomingMessage): boolean {
    if (!once) return true
    const key = `${method} ${url}`
    if (refusedOnce.delete(key)) return false
    refusedOnce.add(key)
    return true
  }

  function learn(text: string, tenant: string): void {
    for (const [path] of text.matchAll(new RegExp(CONTAINER_PATTERN, 'g'))) containers.set(path, tenant)
  }

  function pass(
    origin: string,
    request: IncomingMessage,
    response: ServerResponse,
    answered: (text: string) => void
  ): void {
    const { method, url, headers } = request
    const passed = send(new URL(url ?? '/', origin), { agent, method, headers: withoutHop(headers) }, answer => {
      const isJson = answer.headers['content-type']?.includes('json') === true
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => void parts.push(part))
      answer.on('end', () => {
        const bytes = Buffer.concat(parts)
        if (isJson) answered(bytes.toString('utf8'))
        response.writeHead(answer.statusCode ?? 502, withoutHop(answer.headers)).end(bytes)
      })
    })
    passed.on('error', () => response.destroy())
    request.pipe(passed)
  }

  front.keepAliveTimeout = 600_000
  await new Promise<void>(resolve => front.listen(0, '127.0.0.1', resolve))
  const result = {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    storm: undefined as Storm | undefined,
    get refused() {
      return refused
    },
    async [Symbol.asyncDispose]() {
      agent.destroy()
      front.closeAllConnections()
      await new Promise(resolve => front.close(resolve))
    }
  }
  return result
}

/** Without what is about one connection alone. */
const withoutHop = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'connection' && name !== 'keep-alive'))

function tenantOfToken({ headers: { authorization } }: IncomingMessage): string | undefined {
  const claims = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? '')?.[1]
  if (claims === undefined) return undefined
  return (JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { tid?: string }).tid
}
