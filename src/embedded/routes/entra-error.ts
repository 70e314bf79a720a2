import { randomUUID } from 'node:crypto'
import { isGuid } from '../../base/guid.ts'
import type { RequestContext, RouteResponse } from '../route.ts'

/** An error as Entra returns it. Clients read the number. */
export class EntraError extends Error {
  readonly number: number
  readonly error: string
  constructor(number: number, error: string, message: string) {
    super(message)
    this.number = number
    this.error = error
  }
}

/** Responds with what `work` returns, or with the error that it throws in the form of Entra's endpoints. */
export async function withEntraErrors(
  { now }: Pick<RequestContext, 'now'>,
  work: () => RouteResponse | Promise<RouteResponse>
): Promise<RouteResponse> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof EntraError)) throw error
    return {
      status: error.error === 'invalid_client' ? 401 : 400,
      body: {
        error: error.error,
        error_description: `AADSTS${error.number}: ${error.message} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()} Timestamp: ${now.toISOString()}`,
        error_codes: [error.number],
        timestamp: now.toISOString(),
        trace_id: randomUUID(),
        correlation_id: randomUUID()
      }
    }
  }
}

/** @throws EntraError for the id of another tenant. Names stand for this one. */
export function checkTenant({ params, world }: Pick<RequestContext, 'params' | 'world'>): void {
  const tenant = params['tenant'] ?? ''
  if (!isGuid(tenant) || tenant.toLowerCase() === world.tenantId.toLowerCase()) return
  throw new EntraError(90002, 'invalid_request', `Tenant '${tenant}' not found.`)
}
