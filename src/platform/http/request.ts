import { messageOf } from '../../base/errors.ts'
import { createGunzip } from 'node:zlib'
import type { IncomingMessage } from 'node:http'
import type { Agent } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { PrivateAddress } from '../packaging/storage-hosts.ts'

/** One request as it goes out: no retries, no token handling, no opinion about statuses. */
export interface RawRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | undefined
  /** Ends the request when the run is cancelled. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the answer must be there whole. */
  readonly timeout: number
  /** Milliseconds until there must be a connection, 10 000 when absent. Without one the request surely was not sent. */
  readonly connectTimeout?: number | undefined
  /** Milliseconds during which nothing may move on the connection; only `timeout` counts when absent. */
  readonly idle?: number | undefined
  /** How the host's name is looked up; Node's way when absent. */
  readonly lookup?: LookupFunction | undefined
  /** Bytes an answer may have. */
  readonly limit: number
  /** Where https connections come from: a proxy's tunnels. Node's own when absent. */
  readonly agent?: Agent | undefined
}

/** By name in lower case. */
export type ReplyHeaders = ReadonlyMap<string, string>

export interface RawReply {
  readonly status: number
  readonly headers: ReplyHeaders
  readonly bytes: Buffer
}

/** No whole answer came. `sent` is false only where the request surely never left: then nothing was done over there. */
export class Lost extends Error {
  override readonly name = 'Lost'
  readonly host: string
  readonly sent: boolean
  /** False for what will not go away by trying again, a certificate nobody trusts for one. */
  readonly passing: boolean
  /** What to do about it, where that is more than to try again. */
  readonly remedy: string | undefined

  constructor(
    host: string,
    reason: string,
    outcome: { readonly sent: boolean; readonly passing: boolean; readonly remedy?: string | undefined }
  ) {
    super(reason)
    this.host = host
    this.sent = outcome.sent
    this.passing = outcome.passing
    this.remedy = outcome.remedy
  }
}

/** The run was cancelled while a request or pause was under way. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

export class TooLarge extends Error {
  override readonly name = 'TooLarge'
  readonly limit: number

  constructor(limit: number) {
    super(`more than ${limit} bytes`)
    this.limit = limit
  }
}

/** Codes of errors that come before a request leaves. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])
/** Bytes all headers of an answer may have: Node's own limit, whatever the machine's options say. */
const LARGEST_HEAD = 16 * 1024
// Node's names for a certificate that was not accepted; the handshake ends before any request is sent.
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ERR_TLS/

/**
 * Sends one request and reads the whole answer. Redirects are handed back, never followed: a bearer must not travel
 * to a host nobody chose. Rejects with `Lost`, `Cancelled` or `TooLarge`.
 *
 * Node's own client and not fetch, which is another HTTP client inside Node that takes some 30 ms to load: a tenth of
 * what a run needs besides the service.
 */
export async function exchange(request: RawRequest): Promise<RawReply> {
  const { url, signal } = request
  const cancelled = (): boolean => signal?.aborted === true
  if (cancelled()) throw new Cancelled()
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeout)))
  try {
    const response = await answerTo(request, signal === undefined ? timeout : AbortSignal.any([signal, timeout]))
    const bytes = await wholeBody(response, request.limit, url.host)
    return { status: response.statusCode ?? 0, headers: headersOf(response), bytes }
  } catch (error) {
    if (error instanceof TooLarge || error instanceof Lost || error instanceof PrivateAddress) throw error
    if (cancelled()) throw new Cancelled()
    if (timeout.aborted) {
      const seconds = Math.round(request.timeout / 1000)
      throw new Lost(url.host, `no answer within ${seconds} s`, { sent: true, passing: true })
    }
    throw lostBecause(url.host, error)
  }
}

/** The answer as soon as its head is there; its body is still to be read. */
async function answerTo(request: RawRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, method, headers, body, connectTimeout = 10_000 } = request
  const isSecure = url.protocol === 'https:'
  const client = isSecure ? await import('node:https') : await import('node:http')
  const agent = isSecure && request.agent !== undefined ? { agent: request.agent } : {}
  const lookup = request.lookup === undefined ? {} : { lookup: request.lookup }
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, {
      method,
      headers: { 'accept-encoding': 'gzip', ...headers },
      maxHeaderSize: LARGEST_HEAD,
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
    if (request.idle !== undefined) {
      const reason = `nothing came for ${Math.round(request.idle / 1000)} s`
      outgoing.setTimeout(request.idle, () => {
        const stalled = new Lost(url.host, reason, { sent: true, passing: true })
        // An answer that is being read would only say that it was aborted.
        ;(incoming ?? outgoing).destroy(stalled)
      })
    }
    outgoing.once('socket', socket => {
      if (!socket.connecting) return
      const late = setTimeout(() => {
        const reason = `no connection within ${connectTimeout / 1000} s`
        outgoing.destroy(new Lost(url.host, reason, { sent: false, passing: true }))
      }, connectTimeout)
      for (const event of ['connect', 'close'] as const) socket.once(event, () => clearTimeout(late))
    })
    outgoing.end(body)
  })
}

async function wholeBody(response: IncomingMessage, limit: number, host: string): Promise<Buffer> {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity'
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of decoded(response, encoding, host) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    // Leaving the loop destroys the stream, so the rest is never received.
    if (size > limit) throw new TooLarge(limit)
    chunks.push(chunk)
  }
  const announced = response.headers['content-length']
  if (announced !== undefined && encoding === 'identity' && Number(announced) !== size) {
    throw new Lost(host, `${size} of ${announced} bytes arrived`, { sent: true, passing: true })
  }
  return Buffer.concat(chunks, size)
}

/** What is counted against the limit is what was expanded: a small answer may hold a large one. */
function decoded(response: IncomingMessage, encoding: string, host: string): Readable {
  if (encoding === 'identity' || encoding === '') return response
  if (encoding !== 'gzip') {
    response.destroy()
    throw new Lost(host, `the answer is encoded as ${encoding}, which nobody asked for`, { sent: true, passing: true })
  }
  const inflated = createGunzip()
  response.on('error', error => inflated.destroy(error))
  inflated.once('close', () => response.destroy())
  return response.pipe(inflated)
}

/** Several headers of one name as one, with commas between. */
const headersOf = ({ headers }: IncomingMessage): ReplyHeaders =>
  new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const]
    )
  )

function lostBecause(host: string, error: unknown): Lost {
  const code = codeOf(error)
  if (code === 'ERR_PROXY_TUNNEL') return refusedByProxy(host, error)
  const reason = code ?? messageOf(error)
  if (code === undefined || !CERTIFICATE.test(code))
    return new Lost(host, reason, { sent: code === undefined || !NEVER_SENT.has(code), passing: true })
  return new Lost(host, reason, {
    sent: false,
    passing: false,
    remedy:
      'The certificate of that host is not trusted here: if a proxy inspects traffic, give Node its certificate (NODE_EXTRA_CA_CERTS).'
  })
}

/** Nothing left for the host: the proxy made no tunnel. What it answers 4xx it will answer again. */
function refusedByProxy(host: string, error: unknown): Lost {
  const { statusCode } = error as { statusCode?: unknown }
  const refused = typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500
  return new Lost(host, `the proxy made no tunnel${typeof statusCode === 'number' ? `: HTTP ${statusCode}` : ''}`, {
    sent: false,
    passing: !refused,
    remedy: 'Check the address and password in the variable https_proxy, or name the host in no_proxy.'
  })
}

/** Several addresses that were tried hide their errors in `errors`. */
function codeOf(error: unknown): string | undefined {
  for (let at: unknown = error; typeof at === 'object' && at !== null; ) {
    const { code, errors } = at as { code?: unknown; errors?: unknown }
    if (typeof code === 'string') return code
    at = Array.isArray(errors) ? errors[0] : undefined
  }
  return undefined
}
