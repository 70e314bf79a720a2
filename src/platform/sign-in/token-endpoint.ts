import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node'
import { parseBounded } from '../../base/bounded-json.ts'
import { ActionError } from '../../base/errors.ts'
import { isObject } from '../../base/objects.ts'
import { timeoutError } from '../../base/time-limit.ts'
import type { Cloud } from '../../protocol/clouds.ts'
import { type RawRequest, type RawResponse, sendRequest } from '../http/request.ts'
import { withRetries } from '../http/retry.ts'
import { pauseTooLong, toActionError } from '../transport/responses.ts'
import type { TokenDependencies } from './sign-in.ts'

const TIMEOUT = 60_000
const MAX_RESPONSE_BYTES = 1024 * 1024

/** The sign-in service's response, successful or not; only the fields that are used. */
export interface TokenResponse {
  readonly access_token?: unknown
  readonly refresh_token?: unknown
  readonly id_token?: unknown
  readonly refresh_token_expires_in?: unknown
  readonly error?: unknown
  readonly error_description?: unknown
  readonly error_codes?: unknown
  readonly trace_id?: unknown
  readonly status: number
}

/**
 * The network layer of the sign-in library: its requests are sent by our own code, to the chosen cloud and nowhere
 * else. The library insists on an https authority that it knows, so the origin of its URLs is replaced by `cloud.login`
 * here, by `place`; the path, `/{tenant}/oauth2/v2.0/token`, stays. Every token in a response is registered as a secret before
 * anything else sees it.
 */
export class TokenEndpoint implements INetworkModule {
  readonly #place: (requested: URL) => URL
  readonly #deps: TokenDependencies
  /** The response to the current grant: the library exposes neither the renewed refresh token nor the exact error. */
  response: TokenResponse | undefined
  /** Why there is no response: the library hides that too. */
  failure: unknown

  /** @param place where a request of the library goes: to the cloud's sign-in origin, if not given */
  constructor(
    { login }: Pick<Cloud, 'login'>,
    deps: TokenDependencies,
    place = ({ pathname, search }: URL): URL => new URL(`${pathname}${search}`, login)
  ) {
    this.#place = place
    this.#deps = deps
  }

  /** Forgets the previous grant. */
  reset(): void {
    this.response = undefined
    this.failure = undefined
  }

  /** Part of the library's interface. It would be used to look up authorities, but their metadata is configured. */
  sendGetRequestAsync<Body>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<Body>> {
    return this.#send('GET', url, options)
  }

  sendPostRequestAsync<Body>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<Body>> {
    return this.#send('POST', url, options)
  }

  async #send<Body>(
    method: 'GET' | 'POST',
    requested: string,
    options: NetworkRequestOptions = {}
  ): Promise<NetworkResponse<Body>> {
    const { deadline, log, secret, signal } = this.#deps
    const url = this.#place(new URL(requested))
    const assertion = new URLSearchParams(options.body).get('client_assertion')
    if (assertion !== null) secret(assertion)
    // With these headers, everybody on the machine could ask for the tokens of its managed identity.
    for (const [name, value] of Object.entries(options.headers ?? {}))
      if (/^(?:x-identity-header|secret)$/i.test(name)) secret(value)
    const response = await this.#sendRequest(url, () => ({
      url,
      method,
      headers: options.headers ?? {},
      body: options.body,
      signal,
      agent: this.#deps.agent,
      timeout: Math.min(TIMEOUT, deadline.left()),
      limit: MAX_RESPONSE_BYTES
    }))
    log.debug(`${method} ${url.origin}${url.pathname} → ${response.status}`)
    const body = jsonObject(response.bytes.toString('utf8'))
    for (const name of ['access_token', 'refresh_token', 'id_token', 'device_code']) {
      const token = body[name]
      if (typeof token === 'string') secret(token)
    }
    this.response = { ...body, status: response.status }
    return { status: response.status, headers: Object.fromEntries(response.headers), body: body as Body }
  }

  /** Requesting a token twice does no harm, so this is retried like a read. */
  async #sendRequest(url: URL, request: () => RawRequest): Promise<RawResponse> {
    const { clock, deadline, log, signal } = this.#deps
    const timing = { clock, signal, left: () => deadline.left() }
    const doing = `sign in at ${url.host}`
    try {
      const response = await withRetries(
        'idempotent',
        timing,
        message => log.debug(`Sign-in: ${message}`),
        async () => {
          if (deadline.over()) throw timeoutError(deadline, { doing, waitedFor: `a response from ${url.host}` })
          return sendRequest(request())
        }
      )
      const tooLong = pauseTooLong(response, timing)
      if (tooLong === '') return response
      const why = 'the sign-in service accepts no requests at the moment'
      throw new ActionError({
        doing,
        why,
        remedy: `${tooLong} Run it again later.`,
        service: { status: response.status }
      })
    } catch (error) {
      this.failure = deadline.over() ? toActionError(error, doing, '', deadline) : error
      throw error
    }
  }
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value = parseBounded(text)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}
