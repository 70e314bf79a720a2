import type { Caller } from './access.ts'
import type { FaultControl } from './faults.ts'
import type { Blobs } from './world/blobs.ts'
import type { World } from './world/model.ts'

/** Which service a path belongs to: decides the audience of the token and the api-versions that are accepted. */
export type Service = 'bap' | 'powerApps' | 'flow' | 'graph' | 'organisation'

/** A request as routes see it: checked for token and api-version, body parsed. */
export interface RequestContext {
  readonly method: string
  /** Decoded path parameters by name. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Parsed JSON; undefined for an empty body. */
  readonly body: unknown
  /** The body as it came. */
  readonly bytes: Buffer
  /** Who asks. Routes without a service have nobody: `id` is empty. */
  readonly caller: Caller
  readonly now: Date
  /** `http://127.0.0.1:8080` or `https://api.bap.microsoft.com`: what absolute links begin with. */
  readonly origin: string
  /** The world at this moment, not to be changed. */
  readonly world: World
  /** One transaction on the world; a throw leaves it as it was. */
  change<Result>(work: (world: World) => Result): Result
  readonly blobs: Blobs
  readonly faults: FaultControl
}

export interface RouteResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON; absent for an empty body. */
  readonly body?: unknown
  /** Sent as they are, instead of `body`. */
  readonly bytes?: Buffer
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Pattern of find-my-way: `/providers/Microsoft.PowerApps/apps/:app`. Matched without regard to case. */
  readonly path: string
  /** `none`: open to everybody (token endpoint, health, storage). */
  readonly service: Service | 'none'
  handle(context: RequestContext): RouteResponse | Promise<RouteResponse>
}
