import { messageOf } from '../../base/errors.ts'
import { createGunzip } from 'node:zlib'
import type { IncomingMessage } from 'node:http'
import type { Agent } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { PrivateAddress } from '../packaging/storage-hosts.ts'

/** One request as it is sent: no retries, no tokens, no interpretation of the status. */
export interface RawRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the complete response must have arrived. */
  readonly timeout: number
  /**
   * Milliseconds until a connection must be established; 10 000 by default. Without a connection the request was
   * certainly not sent.
   */
  readonly connectTimeout?: number | undefined
  /**
   * Milliseconds without traffic in either direction after which the request fails; only `timeout` applies by default.
   */
  readonly idleTimeout?: number | undefined
  /** DNS lookup for the host; Node's own by default. */
  readonly lookup?: LookupFunction | undefined
  /** Maximum size of the response body, in bytes after decompression. */
  readonly limit: number
  /** Agent for https connections, such as one that tunnels through a proxy; Node's own by default. */
  readonly agent?: Agent | undefined
}

/** Header values by lower-case name. */
export type ResponseHeaders = ReadonlyMap<string, string>

export interface RawResponse {
  readonly status: number
  readonly headers: ResponseHeaders
  readonly bytes: Buffer
}

/**
 * No complete response arrived. `sent` is false only when the request certainly never left, so the service did nothing.
 */
export class ConnectionFailure extends Error {
  override readonly name = 'ConnectionFailure'
  readonly host: string
  readonly sent: boolean
  /** False when retrying cannot help, for example with an untrusted certificate. */
  readonly transient: boolean
  /** What to do about it, when there is more to do than to try again. */
  readonly remedy: string | undefined

  constructor(
    host: string,
    reason: string,
    outcome: { readonly sent: boolean; readonly transient: boolean; readonly remedy?: string | undefined }
  ) {
    super(reason)
    this.host = host
    this.sent = outcome.sent
    this.transient = outcome.transient
    this.remedy = outcome.remedy
  }
}

/** The run was cancelled during a request or a pause. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

export class ResponseTooLarge extends Error {
  override readonly name = 'ResponseTooLarge'
  readonly limit: number

  constructor(limit: number) {
    super(`more than ${limit} bytes`)
    this.limit = limit
  }
}

/** Error codes that occur before a request is sent. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
/** Maximum size of all response headers, in bytes: Node's default, regardless of the machine's NODE_OPTIONS. */
const MAX_HEADER_BYTES = 16 * 1024
// Node's error codes for a rejected certificate. The handshake fails before any request is sent.
const CERTIFICATE_ERROR = /CERT|SIGNATURE|ISSUER|ERR_TLS/

/**
 * Sends one request and reads the complete response. Redirects are returned, never followed: a bearer token must not
 * travel to a host that nobody chose.
 *
 * Uses Node's HTTP client rather than `fetch`, which is a separate client that takes some 30 ms to load: a tenth of
 * what a run needs apart from the service.
 *
 * @throws ConnectionFailure, Cancelled, ResponseTooLarge, PrivateAddress
 */
export async function sendRequest(request: RawRequest): Promise<RawResponse> {
  const { url, signal } = request
  const cancelled = (): boolean => signal?.aborted === true
  if (cancelled()) throw new Cancelled()
  // Not `AbortSignal.timeout`, which would hold the request and its response in memory until the time is over.
  const stop = new AbortController()
  const cancel = (): void => stop.abort()
  let isLate = false
  const timer = setTimeout(
    () => {
      isLate = true
      stop.abort()
    },
    Math.max(1, Math.ceil(request.timeout))
  )
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    const response = await receiveHead(request, stop.signal)
    const bytes = await readBody(response, request.limit, url.host)
    return { status: response.statusCode ?? 0, headers: headersOf(response), bytes }
  } catch (error) {
    if (error instanceof ResponseTooLarge || error instanceof ConnectionFailure || error instanceof PrivateAddress)
      throw error
    if (cancelled()) throw new Cancelled()
    if (isLate) {
      const seconds = Math.round(request.timeout / 1000)
      throw new ConnectionFailure(url.host, `no response within ${seconds} s`, { sent: true, transient: true })
    }
    throw connectionFailureFrom(url.host, error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}

/** Resolves once the response headers have arrived; the body is still to be read. */
async function receiveHead(request: RawRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, method, headers, body, connectTimeout = 10_000 } = request
  const isSecure = url.protocol === 'https:'
  const client = isSecure ? await import('node:https') : await import('node:http')
  const agent = isSecure && request.agent !== undefined ? { agent: request.agent } : {}
  const lookup = request.lookup === undefined ? {} : { lookup: request.lookup }
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, {
      method,
      headers: { 'accept-encoding': 'gzip', ...headers },
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
      ...agent,
      ...lookup
    })
    let incoming: IncomingMessage | undefined
    outgoing.once('response', response => {
      incoming = response
      resolve(response)
    })
    outgoing.on('error', reject)
    if (request.idleTimeout !== undefined) {
      const reason = `no data for ${Math.round(request.idleTimeout / 1000)} s`
      outgoing.setTimeout(request.idleTimeout, () => {
        const stalled = new ConnectionFailure(url.host, reason, { sent: true, transient: true })
        // Destroying the request would make a response that is being read report only that it was aborted.
        ;(incoming ?? outgoing).destroy(stalled)
      })
    }
    outgoing.once('socket', socket => {
      if (!socket.connecting) return
      const timer = setTimeout(() => {
        const reason = `no connection within ${connectTimeout / 1000} s`
        outgoing.destroy(new ConnectionFailure(url.host, reason, { sent: false, transient: true }))
      }, connectTimeout)
      for (const event of ['connect', 'close'] as const) socket.once(event, () => clearTimeout(timer))
    })
    outgoing.end(body)
  })
}

async function readBody(response: IncomingMessage, limit: number, host: string): Promise<Buffer> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of decompressed(response, encoding, host) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop destroys the stream, so the rest is not received.
    if (size > limit) throw new ResponseTooLarge(limit)
    chunks.push(chunk)
  }
  const declaredLength = response.headers['content-length']
  if (declaredLength !== undefined && encoding === 'identity' && Number(declaredLength) !== size) {
    throw new ConnectionFailure(host, `${size} of ${declaredLength} bytes arrived`, { sent: true, transient: true })
  }
  return Buffer.concat(chunks, size)
}

/** The limit applies to the decompressed size: a small response can expand to a large one. */
function decompressed(response: IncomingMessage, encoding: string, host: string): Readable {
  if (encoding === 'identity' || encoding === '') return response
  if (encoding !== 'gzip') {
    response.destroy()
    throw new ConnectionFailure(host, `the response uses the content encoding ${encoding}, which was not requested`, {
      sent: true,
      transient: true
    })
  }
  const inflated = createGunzip()
  response.on('error', error => inflated.destroy(error))
  inflated.once('close', () => response.destroy())
  return response.pipe(inflated)
}

/** Repeated headers are joined with commas. */
const headersOf = ({ headers }: IncomingMessage): ResponseHeaders =>
  new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const]
    )
  )

function connectionFailureFrom(host: string, error: unknown): ConnectionFailure {
  const code = codeOf(error)
  if (code === 'ERR_PROXY_TUNNEL') return proxyFailure(host, error)
  const reason = code ?? messageOf(error)
  if (code === undefined || !CERTIFICATE_ERROR.test(code))
    return new ConnectionFailure(host, reason, { sent: code === undefined || !NEVER_SENT.has(code), transient: true })
  return new ConnectionFailure(host, reason, {
    sent: false,
    transient: false,
    remedy:
      'The runner does not trust that host’s certificate. If a proxy inspects traffic, add its CA certificate with NODE_EXTRA_CA_CERTS.'
  })
}

/** The proxy did not open a tunnel, so nothing reached the host. A 4xx from the proxy is permanent. */
function proxyFailure(host: string, error: unknown): ConnectionFailure {
  const { statusCode } = error as { statusCode?: unknown }
  const isPermanent = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
  return new ConnectionFailure(
    host,
    `the proxy did not open a tunnel${typeof statusCode === 'number' ? `: HTTP ${statusCode}` : ''}`,
    {
      sent: false,
      transient: !isPermanent,
      remedy: 'Check the address and password in https_proxy, or add the host to no_proxy.'
    }
  )
}

/** When several addresses were tried, Node nests their errors in `errors`. */
function codeOf(error: unknown): string | undefined {
  for (let at: unknown = error; typeof at === 'object' && at !== null; ) {
    const { code, errors } = at as { code?: unknown; errors?: unknown }
    if (typeof code === 'string') return code
    at = Array.isArray(errors) ? errors[0] : undefined
  }
  return undefined
}
