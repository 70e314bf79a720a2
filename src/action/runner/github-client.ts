import type { getOctokit } from '@actions/github'
import { messageOf } from '../../base/errors.ts'

export type GitHubClient = ReturnType<typeof getOctokit>

export interface ClientBounds {
  /** Maximum size of a response in bytes, after decompression. */
  readonly limit: number
  /** Aborts every request. */
  readonly signal: AbortSignal
}

/** Limits the size of the responses that a client of GitHub's REST API reads, and stops it when the run stops. */
export function limitClient(client: GitHubClient, { limit, signal }: ClientBounds): GitHubClient {
  client.hook.before('request', options => {
    const fetchOf: typeof fetch = options.request?.fetch ?? globalThis.fetch
    const limited: typeof fetch = async (input, init) => readBounded(limit, await fetchOf(input, init))
    // Modified in place, because the client's hooks pass on the object that they were given.
    options.request = { ...options.request, signal, fetch: limited }
  })
  return client
}

/**
 * The same response, with its body read completely. The body is read here because the client mistakes a truncated body
 * for an empty one.
 */
async function readBounded(limit: number, response: Response): Promise<Response> {
  if (response.body === null) return response
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw new Error(`its response has more than ${limit} bytes`)
    chunks.push(chunk)
  }
  const { status, statusText, headers } = response
  return new Response(Buffer.concat(chunks), { status, statusText, headers })
}

/** GitHub's response, taken from an error of its client; undefined when there was no response. */
export function responseIn(
  error: unknown
): { readonly status: number; readonly requestId: string | undefined } | undefined {
  // Without a response, the client still reports status 500.
  const { status, response } = (error ?? {}) as { status?: unknown; response?: { headers?: Record<string, unknown> } }
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined
  const id = response.headers?.['x-github-request-id']
  return { status, requestId: typeof id === 'string' ? id : undefined }
}

/** Why there was no response. The client wraps the network error, with its code, in two others. */
export function networkErrorIn(error: unknown): string {
  const message = messageOf(error)
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, cause } = at as { code?: unknown; cause?: unknown }
    if (typeof code === 'string' && !message.includes(code)) return `${message} (${code})`
    at = cause
  }
  return message
}
