import { CODES } from '../../protocol/errors.ts'
import { environmentOf } from '../packaging/shared/lookup.ts'
import type { RouteResponse, RequestContext } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment } from '../world/model.ts'

/** The environment in the `$filter` of the Power Apps host: `environment eq '{name}'`. Throws if there is none. */
export function environmentFromFilter(context: RequestContext): Environment {
  const environment = optionalEnvironmentFromFilter(context)
  if (environment !== undefined) return environment
  throw new ServiceError(400, CODES.missingEnvironmentFilter, "The '$filter' query parameter must name an environment.")
}

/** The environment in the `$filter`, or undefined if there is none. */
export function optionalEnvironmentFromFilter(context: RequestContext): Environment | undefined {
  const name = /environment eq '([^']+)'/i.exec(context.query.get('$filter') ?? '')?.[1]
  return name === undefined ? undefined : findEnvironment(context, name)
}

/** The environment in the path. */
export const environmentFromPath = (context: RequestContext): Environment =>
  findEnvironment(context, context.params['environment'] ?? '')

/** The reference to an environment in its resources. */
export const environmentLink = ({ name }: Environment): { id: string; name: string } => ({
  id: `/providers/Microsoft.PowerApps/environments/${name}`,
  name
})

/** Finds an environment by name. `~default` means the tenant's default environment. */
export function findEnvironment(context: RequestContext, name: string): Environment {
  if (name.toLowerCase() !== '~default') return environmentOf(context.world, name)
  const found = Object.values(context.world.environments).find(({ isDefault }) => isDefault)
  return found ?? environmentOf(context.world, name)
}

/** One page of a list, with the link to the next page. */
export function page(context: RequestContext, path: string, items: readonly unknown[], size: number): RouteResponse {
  const token = context.query.get('$skiptoken') ?? '0'
  // Tokens are opaque to clients, so a malformed one is a client's mistake.
  if (!/^\d{1,9}$/.test(token)) throw new ServiceError(400, 'InvalidSkipToken', 'The $skiptoken is invalid.')
  const from = Number(token)
  const rest = items.slice(from, from + size)
  const query = new URLSearchParams(context.query)
  query.set('$skiptoken', String(from + size))
  return {
    status: 200,
    body: {
      value: rest,
      ...(from + size < items.length ? { nextLink: `${context.origin}${path}?${query.toString()}` } : {})
    }
  }
}
