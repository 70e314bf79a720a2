import { randomUUID } from 'node:crypto'
import type { Agent } from 'node:https'
import { parseBounded } from '../../base/bounded-json.ts'
import type { Clock, Deadline } from '../../base/deadline.ts'
import { quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { outOfTime } from '../../base/time-limit.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'
import { refusal, requestIdOf, translated, type Reply } from './responses.ts'
import { audienceOf, mayBearToken, originOf, type Service } from './hosts.ts'
import { exchange, Lost, TooLarge } from '../http/request.ts'
import { withRetries, type Repeat, type Timing } from '../http/retry.ts'
import { isOrganisation, type Audience, type TokenSource } from '../sign-in/sign-in.ts'

export interface TransportOptions {
  readonly cloud: Cloud
  readonly tokens: TokenSource
  readonly clock: Clock
  readonly deadline: Deadline
  readonly signal: AbortSignal
  readonly log: { debug(message: string): void; warning(message: string): void }
  /** Told every value that must never be shown. */
  readonly secret: (value: string) => void
  /** Milliseconds one request may take; 120 000 when absent. */
  readonly requestTimeout?: number | undefined
  /** Connections through a proxy; straight ones when absent. */
  readonly agent?: Agent | undefined
}

export interface Call {
  /** What this is for, as a phrase that follows "Could not". */
  readonly doing: string
  readonly service: Service
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Path and query on the service's own host, or a whole URL that came from the service. */
  readonly to: string | URL
  readonly body?: unknown
  readonly repeat: Repeat
  /** Goes out although the run was cancelled: for tidying up. */
  readonly evenWhenCancelled?: boolean | undefined
  /** Milliseconds for the request, where it is worth less than the usual. */
  readonly timeout?: number | undefined
  /** What may be going on over there when no answer comes, as a sentence. */
  readonly ongoing?: string | undefined
}

/** The one door to the services: every request with a token goes through it. */
export interface Transport extends Timing {
  readonly cloud: Cloud
  readonly deadline: Deadline
  readonly log: TransportOptions['log']
  readonly secret: (value: string) => void
  readonly agent: Agent | undefined
  /** Milliseconds a request that begins now may take, `most` at most. Throws an `ActionError` when the time is up. */
  timeFor(most: number, doing: string, host: string): number
  /** One request, the token renewed once if it is refused. Any status; rejects with `Lost`, `Cancelled` or `ActionError`. */
  send(call: Call): Promise<Reply>
  /** With the repeats `call.repeat` allows. Any status; rejects as `send` does. */
  attempt(call: Call): Promise<Reply>
  /** With repeats, and a success or an `ActionError`. */
  call(call: Call): Promise<Reply>
}

const SERVICES: Readonly<Record<Exclude<Audience, Organisation>, string>> = {
  powerApps: 'Power Apps',
  flow: 'Power Automate',
  graph: 'Microsoft Graph'
}
const REQUEST_TIMEOUT = 120_000
/** After the time is up requests have a tenth of it, this at most, all together: a last look, a proof. */
const LONGEST_GRACE = 10_000
/** A cancelled run has two seconds in all. */
const TIDY_UP = 1_500
const LARGEST_ANSWER = 32 * 1024 * 1024
const USER_AGENT = 'move-power-app (GitHub Action)'

export function createTransport(options: TransportOptions): Transport {
  const { cloud, tokens, clock, deadline, signal, log, secret } = options
  const requestTimeout = options.requestTimeout ?? REQUEST_TIMEOUT
  const grace = Math.min(deadline.span / 10, LONGEST_GRACE)
  const timing: Timing = { clock, left: () => deadline.left(), signal }

  function timeFor(most: number, doing: string, host: string): number {
    const left = deadline.leftWith(grace)
    if (left <= 0) throw outOfTime(deadline, { doing, waitedFor: `an answer from ${host}` })
    return Math.min(most, left)
  }

  async function send(call: Call): Promise<Reply> {
    const url = typeof call.to === 'string' ? new URL(call.to, originOf(cloud, call.service)) : call.to
    // Paths are ours and links were checked where they were read; this is the last gate before a token leaves.
    if (!mayBearToken(cloud, call.service, url)) {
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
        why: `this identity has no token for ${isOrganisation(audience) ? audience : SERVICES[audience]}`,
        remedy: 'Give a token for that service too, or sign in another way.'
      })
    }
    const reply = await once(call, url, token)
    if (reply.status !== 401) return reply
    // Refused at the door: nothing was done, so even a start may be sent again with a fresh token.
    const renewed = await tokens.token(audience, { refresh: true })
    return renewed === undefined || renewed === token ? reply : once(call, url, renewed)
  }

  async function once(call: Call, url: URL, token: string): Promise<Reply> {
    const id = randomUUID()
    const started = clock.now()
    const cleaning = call.evenWhenCancelled === true
    try {
      const raw = await exchange({
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
        signal: cleaning ? undefined : signal,
        timeout:
          cleaning && signal.aborted
            ? TIDY_UP
            : cleaning
              ? Math.min(requestTimeout, Math.max(deadline.left(), LONGEST_GRACE))
              : timeFor(call.timeout ?? requestTimeout, call.doing, url.host),
        limit: LARGEST_ANSWER,
        agent: options.agent
      })
      const text = raw.bytes.toString('utf8')
      const reply: Reply = { status: raw.status, headers: raw.headers, body: parsed(text), text, url }
      if (reply.status >= 400) hideSignatures(text, secret)
      const request = requestIdOf(reply.headers)
      log.debug(
        `${call.method} ${url.origin}${url.pathname} → ${reply.status} in ${clock.now() - started} ms` +
          ` (sent as ${id}${request === undefined ? '' : `, request ${request}`})`
      )
      return reply
    } catch (error) {
      if (error instanceof Lost) {
        log.debug(`${call.method} ${url.origin}${url.pathname} → ${error.message} (sent as ${id})`)
      }
      if (!(error instanceof TooLarge)) throw error
      throw new ActionError({
        doing: call.doing,
        why: `the answer of ${url.host} has more than ${error.limit / 1024 / 1024} MiB`,
        remedy: 'Check the input cloud and any proxy on the way.'
      })
    }
  }

  const attempt = (call: Call): Promise<Reply> =>
    withRetries(
      call.repeat,
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
    timeFor,
    send,
    attempt,
    async call(call) {
      let reply: Reply
      try {
        reply = await attempt(call)
      } catch (error) {
        throw translated(error, call.doing, call.ongoing, deadline)
      }
      if (reply.status >= 200 && reply.status < 300) return reply
      throw refusal(reply, call.doing, '', timing)
    }
  }
}

function parsed(text: string): unknown {
  if (text.trim() === '') return undefined
  try {
    // A byte order mark is no JSON, and some answers of this platform begin with one.
    return parseBounded(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Refusals may quote the link they refuse; its signature is a key. */
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
