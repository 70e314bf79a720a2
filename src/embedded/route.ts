import type { Caller } from './access.ts'
import type { FaultControl } from './faults.ts'
import type { Blobs } from './world/blobs.ts'
import type { World } from './world/model.ts'

/** The service a path belongs to. It determines the accepted token audience and api-versions. */
export type Service = 'bap' | 'powerApps' | 'flow' | 'graph' | 'organisation'

/** A request as its handler sees it: authenticated, api-version checked, body parsed. */
export interface RequestContext {
  readonly method: string
  /** Decoded path parameters by name. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Parsed JSON, or undefined for an empty body. */
  readonly body: unknown
  /** The raw body. */
  readonly bytes: Buffer
  /** Who sent the request. On routes without a service `id` is empty. */
  readonly caller: Caller
  readonly now: Date
  /** Origin for absolute links: `http://127.0.0.1:8080` or `https://api.bap.microsoft.com`. */
  readonly origin: string
  /** The current world. Read-only: use `change` to modify it. */
  readonly world: World
  /** Runs one transaction on the world. If `work` throws, nothing is changed. */
  change<Result>(work: (world: World) => Result): Result
  /** Runs `work` on a copy of the world that nobody sees afterwards. */
  rehearse<Result>(work: (world: World) => Result): Result
  readonly blobs: Blobs
  readonly faults: FaultControl
}

export interface RouteResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. Absent for an empty body. */
  readonly body?: unknown
  /** Sent unchanged, instead of `body`. */
  readonly bytes?: Buffer
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Pattern for find-my-way: `/providers/Microsoft.PowerApps/apps/:app`. Matched case-insensitively. */
  readonly path: string
  /** `none` for routes without authentication (token endpoint, health, storage). */
  readonly service: Service | 'none'
  /** Whether clients call it without an api-version. */
  readonly versionless?: true
  handle(context: RequestContext): RouteResponse | Promise<RouteResponse>
}
