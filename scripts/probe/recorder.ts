import { parseBounded } from '../../src/base/bounded-json.ts'
import type { Clock } from '../../src/base/deadline.ts'
import { isObject } from '../../src/base/objects.ts'
import { mayReceiveToken, originOf, type Service } from '../../src/platform/transport/hosts.ts'
import type { Audience, TokenSource } from '../../src/platform/sign-in/sign-in.ts'
import type { Cloud } from '../../src/protocol/clouds.ts'
import { fit, type Fit, type WireSchema } from './fit.ts'
import { codesIn, shapeOf, type Shape } from './shape.ts'
import { isKnownName, knownPath, OTHER } from './vocabulary.ts'

/** One call, as the file has it: nothing in it was chosen by the service but what the vocabulary admits. */
export interface Observation {
  readonly call: string
  readonly method: Method
  /** Path and query with placeholders for everything that was filled in. */
  readonly path: string
  /** 0 when no answer came. */
  readonly status: number
  /** Names, in small letters. */
  readonly headers: readonly string[]
  /** Seconds, or `date`; `*` for anything else. */
  readonly retryAfter?: number | 'date' | typeof OTHER
  readonly shape?: Shape
  /** Whether the answer is what `src/protocol` describes. */
  readonly fits?: Fit
  readonly codes: readonly string[]
  readonly milliseconds: number
  /** Calls in a row that were answered alike: polls. */
  readonly times: number
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface Request {
  readonly service: Service
  readonly method?: Method
  /** `{name}` stands for what `fill` has under that name. */
  readonly path: string
  readonly fill?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** What a success should look like. */
  readonly schema?: WireSchema
  /** The service whose token is sent, if not the called one's own. */
  readonly token?: Audience
}

/** The part of a response that later probes need. It stays in memory. */
export interface Answer {
  readonly status: number
  /** Of a success; what a refusal says is in its observation. */
  readonly body: unknown
  readonly location: string | undefined
  readonly retryAfter: number | undefined
  readonly url: URL
}

export interface RecorderOptions {
  readonly cloud: Cloud
  readonly tokens: TokenSource
  readonly clock: Clock
  /** Receives each call once it is over. */
  readonly onCall?: (observation: Observation) => void
}

const TIMEOUT = 120_000
const MAX_BYTES = 32 << 20

/** Sends requests and keeps what their answers look like. A call never rejects: that no answer came is an observation. */
export class Recorder {
  readonly observations: Observation[] = []
  readonly #options: RecorderOptions

  constructor(options: RecorderOptions) {
    this.#options = options
  }

  get clock(): Clock {
    return this.#options.clock
  }

  call(name: string, request: Request): Promise<Answer> {
    const filled = request.path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
      encodeURIComponent(request.fill?.[key] ?? '')
    )
    const url = new URL(filled, originOf(this.#options.cloud, request.service))
    return this.#send(name, url, request.path, request)
  }

  /** A call to an address that the service gave. `undefined` when it is not one that may receive a token. */
  follow(name: string, location: string, base: URL, request: Omit<Request, 'path'>): Promise<Answer | undefined> {
    const url = URL.canParse(location, base.href) ? new URL(location, base) : undefined
    if (url === undefined || !mayReceiveToken(this.#options.cloud, request.service, url))
      return Promise.resolve(undefined)
    return this.#send(name, url, knownPath(url.pathname), { ...request, path: '' })
  }

  /** A transfer to or from the storage, by a link that is its own permission. */
  async transfer(name: string, link: string, body?: Uint8Array): Promise<Uint8Array | undefined> {
    if (!URL.canParse(link)) return undefined
    const started = this.clock.now()
    try {
      const response = await fetch(link, {
        method: body === undefined ? 'GET' : 'PUT',
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT),
        ...(body === undefined ? {} : { body: Buffer.from(body), headers: { 'x-ms-blob-type': 'BlockBlob' } })
      })
      const bytes = await boundedBytes(response)
      this.#keep(name, body === undefined ? 'GET' : 'PUT', '{link}', started, response, undefined)
      return response.ok ? bytes : undefined
    } catch {
      this.#keep(name, body === undefined ? 'GET' : 'PUT', '{link}', started, undefined, undefined)
      return undefined
    }
  }

  async #send(name: string, url: URL, path: string, request: Request): Promise<Answer> {
    const { cloud, tokens } = this.#options
    const { service, method = 'GET', body, schema } = request
    const audience = request.token ?? (service === 'bap' ? 'powerApps' : service)
    const started = this.clock.now()
    const nothing: Answer = { status: 0, body: undefined, location: undefined, retryAfter: undefined, url }
    try {
      const token = await tokens.token(audience)
      const isForeign = request.token !== undefined
      // The matrix of audiences sends tokens to hosts that they are not meant for, but only to those of the cloud.
      if (
        token === undefined ||
        !(isForeign ? url.origin === originOf(cloud, service) : mayReceiveToken(cloud, service, url))
      )
        return nothing
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: {
          accept: 'application/json',
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' })
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      const parsed = parsedBody(await boundedBytes(response))
      this.#keep(name, method, path, started, response, parsed, schema)
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
      return {
        status: response.status,
        body: response.ok ? parsed : undefined,
        location: response.headers.get('location') ?? undefined,
        retryAfter: Number.isFinite(seconds) ? seconds : undefined,
        url
      }
    } catch {
      this.#keep(name, method, path, started, undefined, undefined)
      return nothing
    }
  }

  #keep(
    call: string,
    method: Method,
    path: string,
    started: number,
    response: Response | undefined,
    body: unknown,
    schema?: WireSchema
  ): void {
    const names = [...(response?.headers.keys() ?? [])].map(name => (isKnownName(name) ? name : OTHER))
    const retryAfter = retryAfterOf(response?.headers.get('retry-after') ?? undefined)
    const observation: Observation = {
      call,
      method,
      path,
      status: response?.status ?? 0,
      headers: [...new Set(names)].toSorted(),
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(body === undefined ? {} : { shape: shapeOf(body) }),
      ...(schema === undefined || body === undefined || response?.ok !== true ? {} : { fits: fit(schema, body) }),
      codes: codesIn(isObject(body) ? body : undefined),
      milliseconds: Math.max(0, Math.round(this.clock.now() - started)),
      times: 1
    }
    this.#options.onCall?.(observation)
    const last = this.observations.at(-1)
    if (last !== undefined && isAlike(last, observation))
      this.observations.splice(-1, 1, { ...last, times: last.times + 1, milliseconds: observation.milliseconds })
    else this.observations.push(observation)
  }
}

function isAlike(one: Observation, other: Observation): boolean {
  const essence = (observation: Observation): string => JSON.stringify({ ...observation, milliseconds: 0, times: 0 })
  return essence(one) === essence(other)
}

function retryAfterOf(value: string | undefined): Observation['retryAfter'] {
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value)) return Number(value)
  return Number.isNaN(Date.parse(value)) ? OTHER : 'date'
}

async function boundedBytes(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body ?? []) {
    size += part.byteLength
    if (size > MAX_BYTES) throw new RangeError(`more than ${MAX_BYTES} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function parsedBody(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return undefined
  try {
    return parseBounded(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, '')
    )
  } catch {
    // Not JSON: shown as a text.
    return ''
  }
}
