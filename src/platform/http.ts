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
  /** Bytes an answer may have. */
  readonly limit: number
}

export interface RawReply {
  readonly status: number
  readonly headers: Headers
  readonly bytes: Buffer
}

/** No whole answer came. `sent` is false only where the request surely never left: then nothing was done over there. */
export class Lost extends Error {
  override readonly name = 'Lost'
  readonly host: string
  readonly sent: boolean
  /** False for what will not go away by trying again, a certificate nobody trusts for one. */
  readonly passing: boolean

  constructor(host: string, reason: string, outcome: { readonly sent: boolean; readonly passing: boolean }) {
    super(reason)
    this.host = host
    this.sent = outcome.sent
    this.passing = outcome.passing
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

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT'
])
// Node's names for a certificate that was not accepted; the handshake ends before any request is sent.
const CERTIFICATE = /CERT|SIGNATURE|ISSUER|ERR_TLS/

/**
 * Sends one request and reads the whole answer. Redirects are handed back, never followed: a bearer must not travel
 * to a host nobody chose. Rejects with `Lost`, `Cancelled` or `TooLarge`.
 */
export async function exchange(request: RawRequest): Promise<RawReply> {
  const { url, signal } = request
  const cancelled = (): boolean => signal?.aborted === true
  if (cancelled()) throw new Cancelled()
  const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeout)))
  try {
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      ...(request.body === undefined ? {} : { body: request.body as string | Uint8Array<ArrayBuffer> })
    })
    const bytes = await wholeBody(response, request.limit, url.host)
    return { status: response.status, headers: response.headers, bytes }
  } catch (error) {
    if (error instanceof TooLarge || error instanceof Lost) throw error
    if (cancelled()) throw new Cancelled()
    if (timeout.aborted) {
      const seconds = Math.round(request.timeout / 1000)
      throw new Lost(url.host, `no answer within ${seconds} s`, { sent: true, passing: true })
    }
    throw lostBecause(url.host, error)
  }
}

async function wholeBody(response: Response, limit: number, host: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (response.body !== null) {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      // Leaving the loop cancels the stream, so the rest is never received.
      if (size > limit) throw new TooLarge(limit)
      chunks.push(chunk)
    }
  }
  const announced = response.headers.get('content-length')
  const comparable = announced !== null && response.headers.get('content-encoding') === null
  if (comparable && Number(announced) !== size) {
    throw new Lost(host, `${size} of ${announced} bytes arrived`, { sent: true, passing: true })
  }
  return Buffer.concat(chunks, size)
}

function lostBecause(host: string, error: unknown): Lost {
  const code = codeOf(error)
  const reason = code ?? (error instanceof Error ? error.message : String(error))
  const certificate = code !== undefined && CERTIFICATE.test(code)
  return new Lost(host, reason, {
    sent: !(certificate || (code !== undefined && NEVER_SENT.has(code))),
    passing: !certificate
  })
}

/** fetch hides the socket's error in `cause`, several addresses tried hide theirs in `errors`. */
function codeOf(error: unknown): string | undefined {
  for (let at: unknown = error; typeof at === 'object' && at !== null; ) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown }
    if (typeof code === 'string') return code
    at = cause ?? (Array.isArray(errors) ? errors[0] : undefined)
  }
  return undefined
}
