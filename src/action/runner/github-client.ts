import type { getOctokit } from '@actions/github'
import { messageOf } from '../../base/errors.ts'

export type GitHubClient = ReturnType<typeof getOctokit>

export interface ClientBounds {
  /** Bytes an answer may have, after it was unpacked. */
  readonly limit: number
  /** Ends every request. */
  readonly signal: AbortSignal
}

/** Makes a client of GitHub's REST API read no more than it needs and stop when the run does. */
export function bound(client: GitHubClient, { limit, signal }: ClientBounds): GitHubClient {
  client.hook.before('request', options => {
    const fetchOf: typeof fetch = options.request?.fetch ?? globalThis.fetch
    const limited: typeof fetch = async (input, init) => atMost(limit, await fetchOf(input, init))
    // In place: hooks of the client hand on the options they were given, whatever one of them makes of these.
    options.request = { ...options.request, signal, fetch: limited }
  })
  return client
}

/**
 * The same answer, read whole. It is read here and not where it is used, because the client takes a body that breaks
 * off for an empty one.
 */
async function atMost(limit: number, answer: Response): Promise<Response> {
  if (answer.body === null) return answer
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw new Error(`its answer has more than ${limit} bytes`)
    chunks.push(chunk)
  }
  const { status, statusText, headers } = answer
  return new Response(Buffer.concat(chunks), { status, statusText, headers })
}

/** What GitHub answered, from an error of its client; undefined when no answer came. */
export function responseIn(
  error: unknown
): { readonly status: number; readonly requestId: string | undefined } | undefined {
  // Without an answer the client writes status 500 all the same.
  const { status, response } = (error ?? {}) as { status?: unknown; response?: { headers?: Record<string, unknown> } }
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined
  const id = response.headers?.['x-github-request-id']
  return { status, requestId: typeof id === 'string' ? id : undefined }
}

/** Why no answer came: the client hides the code of the network's error under two others. */
export function networkErrorIn(error: unknown): string {
  const words = messageOf(error)
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth++) {
    const { code, cause } = at as { code?: unknown; cause?: unknown }
    if (typeof code === 'string' && !words.includes(code)) return `${words} (${code})`
    at = cause
  }
  return words
}
