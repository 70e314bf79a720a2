import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import createRouter, { type HTTPMethod } from 'find-my-way'
import { ActionError, messageOf } from '../base/errors.ts'
import { createFaults, type FaultControl } from './faults.ts'
import { sendResponse, readRequest, apiVersionError, type ReceivedRequest } from './http.ts'
import { createJournal, type JournalEntry } from './journal.ts'
import { executeOperation, failOperation, isDue } from './operations.ts'
import type { RouteResponse, RequestContext, Route } from './route.ts'
import { appRoutes } from './routes/apps.ts'
import { connectionRoutes } from './routes/connections.ts'
import { connectorRoutes } from './routes/connectors.ts'
import { environmentRoutes } from './routes/environments.ts'
import { flowRoutes } from './routes/flows.ts'
import { graphRoutes } from './routes/graph.ts'
import { newEnvironmentRoutes } from './routes/new-environments.ts'
import { interactiveRoutes } from './routes/interactive-grants.ts'
import { operationRoutes } from './routes/operations.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { packagingRoutes } from './routes/packaging.ts'
import { policyRoutes } from './routes/policies.ts'
import { siteRoutes } from './routes/sites.ts'
import { storageRoutes } from './routes/storage.ts'
import { tenantRoutes } from './routes/tenant.ts'
import { tokenRoutes } from './routes/token-endpoint.ts'
import { findRunning, stateIdOf } from './running.ts'
import { ServiceError } from './service-error.ts'
import { verifyToken } from './tokens.ts'
import type { Blobs } from './world/blobs.ts'
import type { World } from './world/model.ts'
import { openStore, type WorldStore } from './world/store.ts'

export interface ServerOptions {
  /** Folder of the state. If empty, it is initialised by `seed`. */
  readonly state: string
  /** 0 or absent for any free port. */
  readonly port?: number | undefined
  readonly clock: { now(): number }
  /** Duration of an asynchronous operation. */
  readonly operationSeconds?: number | undefined
  /** Lifetime of storage links. Recorded ones were valid for an hour. */
  readonly linkMinutes?: number | undefined
  /** How many reads miss an app that an import has just created. */
  readonly newAppMisses?: number | undefined
  readonly faults?: readonly string[] | undefined
  readonly seed: (blobs: Blobs) => World
}

export interface EmbeddedServer extends AsyncDisposable {
  /** `http://127.0.0.1:port`. */
  readonly url: string
  readonly journal: readonly JournalEntry[]
  readonly faults: FaultControl
  /** A copy of the current world. */
  world(): World
  /** Changes the world directly, the way a user in the Studio or the portal would. */
  change(work: (world: World) => void): void
  close(): Promise<void>
}

const OPERATION_SECONDS = 0.3
const LINK_MINUTES = 60
const NEW_APP_MISSES = 1

/**
 * Starts the embedded environment's server on loopback. It is as strict as the service about routes, audiences,
 * api-versions and links. Throws an ActionError when another server is running on the same state.
 */
export async function startServer(options: ServerOptions): Promise<EmbeddedServer> {
  const other = await findRunning(options.state)
  if (other !== undefined) {
    throw new ActionError({
      doing: `start an embedded environment on ${options.state}`,
      why: `another server is already running on it, at ${other.url}`,
      remedy: 'Stop that server, or use another folder.'
    })
  }
  const store = openStore(options.state, options.seed)
  const journal = createJournal(join(options.state, 'journal.jsonl'))
  const faults = createFaults(options.faults)
  const handleRequest = createRequestHandler(options, store, faults)
  const server = createServer((request, response) => {
    void handleRequest(request, response).then(entry => journal.add(entry))
  })
  await listen(server, options.port ?? 0)
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const serverFile = join(options.state, 'server.json')
  writeFileSync(serverFile, `${JSON.stringify({ url, pid: process.pid, state: stateIdOf(store.world) })}\n`)

  let closing: Promise<void> | undefined
  const close = (): Promise<void> =>
    (closing ??= new Promise(resolve => {
      server.close(() => {
        try {
          store.fold()
        } catch {
          // The folder may be gone, or full. What could not be folded stays in its log of changes.
        }
        rmSync(serverFile, { force: true })
        resolve()
      })
      server.closeIdleConnections()
      // Clients keep connections open. Give responses in progress time to finish.
      setTimeout(() => server.closeAllConnections(), 500).unref()
    }))
  return {
    url,
    faults,
    journal: journal.entries,
    world: () => structuredClone(store.world),
    change: work => store.change(work),
    close,
    [Symbol.asyncDispose]: close
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', error =>
      reject(
        new ActionError({
          doing: `listen on 127.0.0.1:${port}`,
          why: (error as NodeJS.ErrnoException).code ?? error.message,
          remedy: 'Use another port, or omit it to use any free one.',
          cause: error
        })
      )
    )
    server.listen(port, '127.0.0.1', resolve)
  })
}

/** Returns the function that responds to a request and resolves to its journal entry. That function never rejects. */
function createRequestHandler(
  options: ServerOptions,
  store: WorldStore,
  faults: FaultControl
): (request: IncomingMessage, response: ServerResponse) => Promise<JournalEntry> {
  const linkMinutes = options.linkMinutes ?? LINK_MINUTES
  const newAppMisses = options.newAppMisses ?? NEW_APP_MISSES
  const operationMilliseconds = (options.operationSeconds ?? OPERATION_SECONDS) * 1000
  const router = createRouter({ caseSensitive: false, ignoreTrailingSlash: true, maxParamLength: 1000 })
  const routes: readonly Route[] = [
    {
      method: 'GET',
      path: '/embedded/health',
      service: 'none',
      handle: ({ world }) => ({ status: 200, body: { state: stateIdOf(world) } })
    },
    ...tokenRoutes,
    ...interactiveRoutes,
    ...environmentRoutes,
    ...newEnvironmentRoutes({ operationMilliseconds }),
    ...appRoutes,
    ...connectionRoutes,
    ...connectorRoutes,
    ...flowRoutes,
    ...graphRoutes,
    ...siteRoutes,
    ...organisationRoutes,
    ...policyRoutes,
    ...tenantRoutes,
    ...packagingRoutes({ operationMilliseconds, linkMinutes }),
    ...operationRoutes,
    ...storageRoutes
  ]
  for (const route of routes) router.on(route.method, route.path, () => {}, route)
  const refusedTokens = new Set<string>()

  const executeDueOperations = (now: Date): void => {
    for (const { id } of store.running().filter(operation => isDue(operation, now))) {
      try {
        store.change(world => executeOperation(world, id, { now, linkMinutes, newAppMisses }, store.blobs))
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error
        store.change(world => failOperation(world, id, error))
      }
    }
  }

  const dispatch = async (received: ReceivedRequest): Promise<{ route?: Route; result: RouteResponse }> => {
    const match = router.find(received.method as HTTPMethod, received.path)
    if (match === null) {
      throw new ServiceError(
        501,
        'NotImplemented',
        `The embedded environment does not implement ${received.method} ${received.path}.`
      )
    }
    const route = match.store as Route
    const now = new Date(options.clock.now())
    executeDueOperations(now)
    const caller = await authenticate(route, received, now)
    const context: RequestContext = {
      ...received,
      params: match.params as Record<string, string>,
      caller,
      now,
      get world() {
        return store.world
      },
      change: work => store.change(work),
      rehearse: work => store.rehearse(work),
      blobs: store.blobs,
      faults
    }
    return { route, result: await route.handle(context) }
  }

  /** Identifies the caller. Checks token, api-version and injected faults in the order observed on the service. */
  async function authenticate(route: Route, received: ReceivedRequest, now: Date): Promise<RequestContext['caller']> {
    if (route.service === 'none') return { id: '', userName: '', appOnly: false, licence: 'none' }
    const header = received.headers.authorization
    const caller = await verifyToken(store.world, header, route.service, now)
    const isPoll = /operations\/[^/]+$/i.test(received.path)
    if (isPoll && faults.trigger('token-expired-mid-wait')) refusedTokens.add(caller.token)
    if (refusedTokens.has(caller.token))
      throw new ServiceError(401, 'InvalidAuthenticationToken', 'The access token has expired.')
    const version = received.query.get('api-version')
    const isOmitted = route.versionless === true && version === null
    const versionError = isOmitted ? undefined : apiVersionError(route.service, version)
    if (versionError !== undefined) throw versionError
    if (route.service === 'bap' && (isPoll || route.method === 'POST') && faults.trigger('throttled-twice')) {
      throw new ServiceError(429, 'TooManyRequests', 'Injected fault: too many requests.')
    }
    // Drop the token: handlers may store the caller in the world.
    const { token: _, ...person } = caller
    return person
  }

  return async (request, response) => {
    const requestId = randomUUID()
    let received: ReceivedRequest | undefined
    let startedAt = performance.now()
    let result: RouteResponse
    let route: Route | undefined
    try {
      received = await readRequest(request)
      startedAt = performance.now()
      const handled = await dispatch(received)
      result = handled.result
      route = handled.route
    } catch (error) {
      result = errorResponse(error)
    }
    sendResponse(response, result, requestId)
    const isService = route !== undefined && route.service !== 'none'
    return {
      time: new Date(options.clock.now()).toISOString(),
      method: request.method ?? '',
      path: (request.url ?? '').split('?')[0] ?? '',
      host: request.headers.host ?? '',
      apiVersion: received?.query.get('api-version') ?? undefined,
      authorized: request.headers.authorization !== undefined,
      blob: received?.query.has('sig') ?? false,
      status: result.status,
      took: Math.round((performance.now() - startedAt) * 100) / 100,
      requestId,
      bytes: received?.bytes.length ?? 0,
      ...(isService && received?.body !== undefined ? { body: received.body } : {}),
      userAgent: request.headers['user-agent']
    }
  }
}

function errorResponse(error: unknown): RouteResponse {
  if (error instanceof ServiceError) {
    const headers = error.status === 429 ? { 'retry-after': '1' } : {}
    return {
      status: error.status,
      headers,
      body: { error: { code: error.code, message: error.message, ...error.more } }
    }
  }
  // A defect of this server must not look like a response of the service.
  const what = error instanceof Error ? (error.stack ?? error.message) : messageOf(error)
  return { status: 500, body: { error: { code: 'EmbeddedEnvironmentDefect', message: what } } }
}
