import { randomUUID } from 'node:crypto'
import type { Agent } from 'node:https'
import { parseBounded } from '../../base/bounded-json.ts'
import type { Clock, Deadline } from '../../base/deadline.ts'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { timeoutError } from '../../base/time-limit.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'
import { DisplayNames } from '../display-names.ts'
import { errorFromResponse, requestIdOf, toActionError, type ServiceResponse } from './responses.ts'
import { audienceOf, mayReceiveToken, originOf, type Service } from './hosts.ts'
import { sendRequest, ConnectionFailure, ResponseTooLarge } from '../http/request.ts'
import type { Throttle } from '../http/throttle.ts'
import { withRetries, type RetryPolicy, type Timing } from '../http/retry.ts'
import { isOrganisation, type Audience, type TokenSource } from '../sign-in/sign-in.ts'

export interface TransportOptions {
  readonly cloud: Cloud
  readonly tokens: TokenSource
  readonly clock: Clock
  readonly deadline: Deadline
  /**
   * Aborted when the run is cancelled. Everything under way then rejects with an `ActionError` that says what continues
   * at the service.
   */
  readonly signal: AbortSignal
  readonly log: { debug(message: string): void; warning(message: string): void }
  /** Registers a value that must never be shown, such as a link to a package and its signature. */
  readonly secret: (value: string) => void
  /** Milliseconds one request may take; 120 000 by default. */
  readonly requestTimeout?: number | undefined
  /** Agent that connects through a proxy; direct connections when absent. */
  readonly agent?: Agent | undefined
  /** Shared by all clients whose requests the service counts together; not for Microsoft Graph. */
  readonly throttle?: Throttle | undefined
}

export interface Call {
  /** What the call does, as a phrase that follows "Could not". */
  readonly doing: string
  readonly service: Service
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path and query on the service's own host, or a full URL that came from the service. */
  readonly to: string | URL
  readonly body?: unknown
  readonly retry: RetryPolicy
  /** Send the request even when the run was cancelled: for isCleanup up. */
  readonly evenWhenCancelled?: boolean | undefined
  /** Milliseconds the request may take, when less than the default. */
  readonly timeout?: number | undefined
  /** What may still be happening at the service when no response arrives, as a sentence. */
  readonly ongoing?: string | undefined
}

/** Every request with a token goes through here. */
export interface Transport extends Timing {
  readonly cloud: Cloud
  readonly deadline: Deadline
  readonly log: TransportOptions['log']
  readonly secret: (value: string) => void
  readonly agent: Agent | undefined
  /** Names for messages, filled as the run reads. */
  readonly names: DisplayNames
  /** Milliseconds a request that starts now may take, at most `most`. Throws an `ActionError` when the time is up. */
  timeoutFor(most: number, doing: string, host: string): number
  /**
   * Sends one request; a 401 renews the token and sends it once more. Resolves with any status; rejects with
   * `ConnectionFailure`, `Cancelled` or `ActionError`.
   */
  send(call: Call): Promise<ServiceResponse>
  /** Like `send`, with the retries that `call.retry` allows. */
  sendWithRetries(call: Call): Promise<ServiceResponse>
  /** Like `sendWithRetries`, but resolves only with a success and rejects only with an `ActionError`. */
  call(call: Call): Promise<ServiceResponse>
}

const SERVICE_NAMES: Readonly<Record<Exclude<Audience, Organisation>, string>> = {
  powerApps: 'Power Apps',
  flow: 'Power Automate',
  graph: 'Microsoft Graph'
}
const REQUEST_TIMEOUT = 120_000
/**
 * Milliseconds that all requests after the deadline may take together, for a final read or verification; at most a
 * tenth of the run's time.
 */
const MAX_GRACE = 10_000
/** A cancelled run must end within two seconds. */
const CLEANUP_TIMEOUT = 1_500
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024
const USER_AGENT = 'move-power-app (GitHub Action)'

export function createTransport(options: TransportOptions): Transport {
  const { cloud, tokens, clock, deadline, signal, log, secret } = options
  const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT
  const grace = Math.min(deadline.span / 10, MAX_GRACE)
  const timing: Timing = { clock, left: () => deadline.left(), signal }

  function timeoutFor(most: number, doing: string, host: string): number {
    const left = deadline.leftWith(grace)
    if (left <= 0) throw timeoutError(deadline, { doing, waitedFor: `a response from ${host}` })
    return Math.min(most, left)
  }

  async function send(call: Call): Promise<ServiceResponse> {
    const url = typeof call.to === 'string' ? new URL(call.to, originOf(cloud, call.service)) : call.to
    // Paths are our own and links were checked when they were read; this is the last check before a token leaves.
    if (!mayReceiveToken(cloud, call.service, url)) {
      throw new ActionError({
        doing: call.doing,
        why: `${quoted(url.origin)} is not a host of the cloud ${cloud.name}, so no token was sent there`,
        remedy: 'Check the input cloud.'
      })
    }
    const audience = audienceOf(call.service)
    const token = await tokens.token(audience)
    if (token === undefined) {
      throw new ActionError({
        doing: call.doing,
        why: `this identity has no token for ${isOrganisation(audience) ? audience : SERVICE_NAMES[audience]}`,
        remedy: 'Provide a token for that service too, or sign in another way.'
      })
    }
    // Microsoft Graph counts requests by itself. What it refuses must not hold back an import.
    const throttle = call.service === 'graph' ? undefined : options.throttle
    if (call.evenWhenCancelled !== true) await throttle?.wait(timing)
    const response = await sendOnce(call, url, token)
    throttle?.note(response, clock.now())
    if (response.status !== 401) return response
    // A 401 means that nothing was done, so even a start may be sent again with a fresh token.
    const renewed = await tokens.token(audience, { refresh: true })
    return renewed === undefined || renewed === token ? response : sendOnce(call, url, renewed)
  }

  async function sendOnce(call: Call, url: URL, token: string): Promise<ServiceResponse> {
    const id = randomUUID()
    const started = clock.now()
    const isCleanup = call.evenWhenCancelled === true
    try {
      const raw = await sendRequest({
        url,
        method: call.method,
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          'user-agent': USER_AGENT,
          'x-ms-client-request-id': id,
          ...(call.body === undefined ? {} : { 'content-type': 'application/json' })
        },
        body: call.body === undefined ? undefined : JSON.stringify(call.body),
        signal: isCleanup ? undefined : signal,
        timeout:
          isCleanup && signal.aborted
            ? CLEANUP_TIMEOUT
            : isCleanup
              ? Math.min(requestTimeout, Math.max(deadline.left(), MAX_GRACE))
              : timeoutFor(call.timeout ?? requestTimeout, call.doing, url.host),
        limit: MAX_RESPONSE_BYTES,
        agent: options.agent
      })
      const text = raw.bytes.toString('utf8')
      const response: ServiceResponse = { status: raw.status, headers: raw.headers, body: parseJson(text), text, url }
      if (response.status >= 400) hideSignatures(text, secret)
      const request = requestIdOf(response.headers)
      log.debug(
        `${call.method} ${url.origin}${url.pathname} → ${response.status} in ${clock.now() - started} ms` +
          ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`
      )
      return response
    } catch (error) {
      if (error instanceof ConnectionFailure) {
        log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`)
      }
      if (!(error instanceof ResponseTooLarge)) throw error
      throw new ActionError({
        doing: call.doing,
        why: `the response from ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
        remedy: 'Check the input cloud and any proxy in between.'
      })
    }
  }

  const sendWithRetries = (call: Call): Promise<ServiceResponse> =>
    withRetries(
      call.retry,
      timing,
      message => log.debug(`${call.doing}: ${message}`),
      () => send(call)
    )

  return {
    ...timing,
    cloud,
    deadline,
    log,
    secret,
    agent: options.agent,
    names: new DisplayNames(),
    timeoutFor,
    send,
    sendWithRetries,
    async call(call) {
      let response: ServiceResponse
      try {
        response = await sendWithRetries(call)
      } catch (error) {
        throw toActionError(error, call.doing, call.ongoing, deadline)
      }
      if (response.status >= 200 && response.status < 300) return response
      throw errorFromResponse(response, call.doing, '', timing)
    }
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === '') return undefined
  try {
    // A byte order mark is not valid JSON, but some responses of this platform begin with one.
    return parseBounded(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Error messages may quote the link that was rejected, and its signature is a key. */
function hideSignatures(text: string, secret: (value: string) => void): void {
  for (const [, value] of text.matchAll(/(?:[?&]|\\u0026)sig=([^&"'\\\s<>]+)/g)) {
    if (value === undefined) continue
    secret(value)
    secret(decoded(value))
  }
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
