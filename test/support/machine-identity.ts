import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { issueToken } from '../../src/embedded/tokens.ts'
import type { OpenWorld } from './world.ts'

/** A request for a token of the machine. */
export interface Asked {
  readonly path: string
  readonly resource: string | null
  readonly clientId: string | null
  readonly header: string | undefined
}

export interface MachineIdentity extends AsyncDisposable {
  readonly origin: string
  readonly asked: readonly Asked[]
  readonly issued: readonly string[]
}

/** What a container app sends to its endpoint, so that no other machine can ask. */
export const IDENTITY_HEADER = 'header-that-only-this-machine-knows'

/**
 * The endpoint for managed identities of an Azure machine, as the pages of Microsoft describe it for virtual machines and
 * for App Service: it knows the identity of the machine, and one more by its client id.
 */
export async function startMachineIdentity(world: OpenWorld, clientId: string): Promise<MachineIdentity> {
  const asked: Asked[] = []
  const issued: string[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname: written, searchParams } = new URL(request.url ?? '/', 'http://machine')
    // Microsoft's library adds a slash, which the services take.
    const pathname = written.replace(/\/$/, '')
    const header = request.headers['x-identity-header']
    const id = searchParams.get('client_id')
    const resource = searchParams.get('resource')
    asked.push({ path: pathname, resource, clientId: id, header: typeof header === 'string' ? header : undefined })
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    const isVirtualMachine = pathname === '/metadata/identity/oauth2/token'
    if (isVirtualMachine && request.headers['metadata'] !== 'true')
      return send(400, { error: 'invalid_request', error_description: 'Required metadata header not specified' })
    if (!isVirtualMachine && header !== IDENTITY_HEADER) return send(401, { statusCode: 401, message: 'Unauthorized' })
    if (id !== null && id !== clientId)
      return send(400, { error: 'invalid_request', error_description: 'Identity not found' })
    const application = { clientId, displayName: 'the machine' }
    const token = await issueToken(
      world.server.world(),
      { kind: 'application', application },
      resource ?? '',
      new Date()
    )
    issued.push(token)
    const end = String(Math.floor(Date.now() / 1000) + 3600)
    send(200, { access_token: token, expires_in: '3600', expires_on: end, resource, token_type: 'Bearer' })
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    issued,
    [Symbol.asyncDispose]: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
