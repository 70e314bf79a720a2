import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { parseBounded } from '../base/bounded-json.ts'
import { BAP_VERSIONS, FLOW_VERSIONS, POWER_APPS_VERSIONS } from '../protocol/api-versions.ts'
import { CODES } from '../protocol/errors.ts'
import type { RouteResponse, Service } from './route.ts'
import { ServiceError } from './service-error.ts'

/** A request with its body. */
export interface ReceivedRequest {
  readonly method: string
  /** Without the query string, percent-encoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly body: unknown
  readonly origin: string
}

/** The largest upload, in bytes: the action's own limit for a package. The service's limit is not known. */
const LARGEST_BODY = 256 << 20

/**
 * Reads a whole request. Throws a ServiceError when the body is too large, or is not JSON although its content type
 * says so.
 */
export async function readRequest(request: IncomingMessage): Promise<ReceivedRequest> {
  const target = request.url ?? '/'
  // Concatenated rather than resolved: a path starting with two slashes would be resolved as a host.
  const url = new URL(target.startsWith('/') ? `http://embedded${target}` : target, 'http://embedded')
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LARGEST_BODY) throw new ServiceError(413, 'RequestBodyTooLarge', 'The request body is too large.')
    parts.push(part)
  }
  const bytes = Buffer.concat(parts)
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    bytes,
    body: parseJsonBody(bytes, request.headers['content-type'] ?? ''),
    origin: originOf(request)
  }
}

function parseJsonBody(bytes: Buffer, contentType: string): unknown {
  if (bytes.length === 0 || !/json/i.test(contentType)) return undefined
  try {
    return parseBounded(bytes.toString('utf8'))
  } catch {
    throw new ServiceError(400, 'InvalidJson', 'The request body is not valid JSON.')
  }
}

/**
 * The origin of links in responses. Clients that only know the service's own hosts reach this server through a TLS
 * proxy that forwards their Host header, so their links must point back to that host.
 */
function originOf({ headers, socket }: IncomingMessage): string {
  const host = headers.host ?? `127.0.0.1:${socket.localPort ?? 80}`
  const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host)
  return `${loopback ? 'http' : 'https'}://${host}`
}

/** Graph and Dataverse put the version in the path. */
const VERSIONS: Readonly<Record<Exclude<Service, 'graph' | 'organisation'>, readonly string[]>> = {
  bap: BAP_VERSIONS,
  powerApps: POWER_APPS_VERSIONS,
  flow: FLOW_VERSIONS
}

/**
 * The error for an unsupported api-version, or `undefined`. `InvalidApiVersion` was recorded on the Power Apps host;
 * that the other two hosts use the same code is an assumption.
 */
export function apiVersionError(service: Service, version: string | null): ServiceError | undefined {
  if (service === 'graph' || service === 'organisation') return undefined
  const accepted = VERSIONS[service]
  if (version !== null && accepted.includes(version)) return undefined
  const what =
    version === null || version === ''
      ? 'The api-version query parameter is missing'
      : `The api-version '${version}' is invalid`
  return new ServiceError(400, CODES.invalidApiVersion, `${what}. The supported versions are '${accepted.join(',')}'.`)
}

/** Sends a response with the request ids that users quote to support. */
export function sendResponse(
  response: ServerResponse,
  { status, headers, body, bytes }: RouteResponse,
  requestId: string
): void {
  const content = bytes ?? (body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body)))
  response.writeHead(status, {
    ...(bytes === undefined && body !== undefined ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    'x-ms-request-id': requestId,
    'x-ms-correlation-request-id': requestId,
    ...headers,
    'content-length': content.length
  })
  response.end(content)
}
