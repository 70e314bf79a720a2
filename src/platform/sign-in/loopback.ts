import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { plainText } from '../../base/display.ts'
import { messageOf, ActionError } from '../../base/errors.ts'

/** What the browser brought back from the sign-in service. */
export type Callback =
  | { readonly kind: 'code'; readonly code: string }
  /** `error` and `error_description` as the service wrote them. */
  | { readonly kind: 'refused'; readonly error: string; readonly description: string }

export interface CallbackListener extends AsyncDisposable {
  /**
   * The address that the service sends the browser to. Entra ignores the port of `http://localhost` (Microsoft's page on
   * redirect URIs), which it does not do for 127.0.0.1.
   */
  readonly redirectUri: string
  /** Resolves with the first answer that has the right state. */
  readonly answer: Promise<Callback>
}

/** The longest address that is read, in bytes. Codes have some 2,000 characters. */
const MAX_HEADER_BYTES = 32 * 1024
/** Milliseconds that a connection may take to send its request. */
const REQUEST_TIMEOUT = 10_000

/**
 * Listens on 127.0.0.1 for the one request with which the browser comes back. Requests with another state, host, method or
 * path are refused and change nothing: any page in the browser can send those.
 *
 * @param state unguessable text that the service passes through
 * @param secret called with the code before anything else sees it
 */
export async function listenForCallback(state: string, secret: (value: string) => void): Promise<CallbackListener> {
  let settle: (answer: Callback) => void = () => {}
  let answered = false
  const answer = new Promise<Callback>(resolve => {
    settle = resolve
  })
  const server = createServer(
    { maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: REQUEST_TIMEOUT, headersTimeout: REQUEST_TIMEOUT },
    (request, response) => {
      const callback = answered ? undefined : readCallback(request, state, (server.address() as AddressInfo).port)
      if (callback === undefined) return page(response, 400, 'This is not the answer to the sign-in in your terminal.')
      answered = true
      if (callback.kind === 'code') secret(callback.code)
      page(
        response,
        200,
        callback.kind === 'code'
          ? 'The sign-in service has answered. Close this window and go back to the terminal.'
          : `The sign-in service refused: ${callback.error}. ${callback.description}`
      )
      settle(callback)
    }
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', error =>
      reject(
        new ActionError({
          doing: 'wait for the browser on 127.0.0.1',
          why: messageOf(error),
          remedy: 'Try again, or sign in with --device-code.'
        })
      )
    )
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    redirectUri: `http://localhost:${(server.address() as AddressInfo).port}`,
    answer,
    [Symbol.asyncDispose]: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // A browser keeps connections open that it may need later.
        setTimeout(() => server.closeAllConnections(), 200)
      })
  }
}

/** The answer in a request; undefined for any other request. */
function readCallback(request: IncomingMessage, state: string, port: number): Callback | undefined {
  const { method, url = '', headers } = request
  // Another host name that leads here belongs to a page that wants to read the answer.
  if (
    method !== 'GET' ||
    !url.startsWith('/') ||
    ![`localhost:${port}`, `127.0.0.1:${port}`].includes(headers.host ?? '')
  )
    return undefined
  const { pathname, searchParams } = new URL(`http://localhost${url}`)
  if (pathname !== '/' || !isEqual(searchParams.get('state') ?? '', state)) return undefined
  const code = searchParams.get('code')
  if (code !== null && code !== '') return { kind: 'code', code }
  const error = searchParams.get('error')
  if (error === null) return undefined
  return {
    kind: 'refused',
    error: plainText(error, 80),
    description: plainText(searchParams.get('error_description') ?? '', 600)
  }
}

function isEqual(one: string, other: string): boolean {
  const [left, right] = [one, other].map(text => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

function page(response: ServerResponse, status: number, text: string): void {
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>move-power-app</title><p>${escaped(text)}</p></html>`
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    connection: 'close'
  })
  response.end(body)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, found => ENTITIES[found] ?? '')
