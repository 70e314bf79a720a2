import type { getOctokit } from '@actions/github'

export type GitHubClient = ReturnType<typeof getOctokit>

export interface ClientBounds {
  /** Bytes an answer may have, after it was unpacked. */
  readonly limit: number
  /** Ends every request. */
  readonly signal: AbortSignal
}

/** Makes a client of GitHub's REST API read no more than it needs and stop when the run does. */
export function bound(client: GitHubClient, { limit, signal }: ClientBounds): GitHubClient {
  client.hook.wrap('request', (request, options) => {
    const fetchOf: typeof fetch = options.request?.fetch ?? globalThis.fetch
    const limited: typeof fetch = async (input, init) => atMost(limit, await fetchOf(input, init))
    return request({ ...options, request: { ...options.request, signal, fetch: limited } })
  })
  return client
}

/** The same answer, which fails once it has brought more than `limit` bytes. */
function atMost(limit: number, answer: Response): Response {
  if (answer.body === null) return answer
  let size = 0
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength
        if (size > limit) controller.error(new Error(`the answer of GitHub has more than ${limit} bytes`))
        else controller.enqueue(chunk)
      }
    })
  )
  return new Response(counted, { status: answer.status, statusText: answer.statusText, headers: answer.headers })
}

/** What GitHub answered, from an error of its client; undefined when no answer came. */
export function answerIn(
  error: unknown
): { readonly status: number; readonly requestId: string | undefined } | undefined {
  // Without an answer the client writes status 500 all the same.
  const { status, response } = (error ?? {}) as { status?: unknown; response?: { headers?: Record<string, unknown> } }
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return undefined
  const id = response.headers?.['x-github-request-id']
  return { status, requestId: typeof id === 'string' ? id : undefined }
}
