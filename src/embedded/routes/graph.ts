import { lookUp } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Group, Licence, User } from '../world/model.ts'

/**
 * The part of Microsoft Graph that finds users and groups: the calls CLI for Microsoft 365 makes before it shares an
 * app. `$select` is accepted and ignored, because clients ignore properties they did not select.
 */
export const graphRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1.0/users',
    service: 'graph',
    handle: context => filtered(context, people(context), 'users')
  },
  { method: 'GET', path: '/v1.0/me/licenseDetails', service: 'graph', handle: licences },
  { method: 'GET', path: '/v1.0/users/:id', service: 'graph', handle: context => single(context, userOf(context)) },
  {
    method: 'GET',
    path: '/v1.0/groups',
    service: 'graph',
    handle: context => filtered(context, groups(context), 'groups')
  },
  {
    method: 'GET',
    path: '/v1.0/groups/:id',
    service: 'graph',
    handle: context => single(context, lookUp(context.world.groups ?? {}, idIn(context)))
  }
]

/** Names as on Microsoft's page "Product names and service plan identifiers for licensing". */
const SERVICE_PLANS: Readonly<Record<Licence, readonly string[]>> = {
  'plan-2': ['POWERAPPS_P2', 'FLOW_P2'],
  'plan-2-trial': ['POWERAPPS_P2_VIRAL', 'FLOW_P2_VIRAL'],
  none: ['EXCHANGE_S_STANDARD']
}

function licences({ caller }: RequestContext): RouteResponse {
  if (caller.appOnly)
    throw new ServiceError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.')
  return {
    status: 200,
    body: {
      value: [
        {
          servicePlans: SERVICE_PLANS[caller.licence].map(servicePlanName => ({
            servicePlanName,
            provisioningStatus: 'Success',
            appliesTo: 'User'
          }))
        }
      ]
    }
  }
}

type Found = Record<string, string | undefined>

const person = ({ id, userName, displayName }: User): Found => ({
  id,
  displayName,
  userPrincipalName: userName,
  mail: userName
})
const group = ({ id, displayName, mail }: Group): Found => ({ id, displayName, mail })

const idIn = (context: RequestContext): string => context.params['id'] ?? ''
const people = (context: RequestContext): Found[] => Object.values(context.world.users).map(person)
const groups = (context: RequestContext): Found[] => Object.values(context.world.groups ?? {}).map(group)

/** By object id or user principal name. */
const userOf = ({ world, params }: RequestContext): User | undefined =>
  lookUp(world.users, params['id'] ?? '') ??
  Object.values(world.users).find(({ userName }) => sameName(userName, params['id'] ?? ''))

function single(context: RequestContext, found: User | Group | undefined): RouteResponse {
  if (found !== undefined) return { status: 200, body: 'members' in found ? group(found) : person(found) }
  throw new ServiceError(
    404,
    'Request_ResourceNotFound',
    `Resource '${idIn(context)}' does not exist or one of its queried reference-property objects are not present.`
  )
}

function filtered(context: RequestContext, all: readonly Found[], what: string): RouteResponse {
  const filter = context.query.get('$filter')
  if (filter === null) return { status: 200, body: { value: all } }
  const [, property = '', quotedValue = ''] = /^(\w+) eq '((?:[^']|'')*)'$/.exec(filter) ?? []
  const value = quotedValue.replaceAll("''", "'")
  if (!all.some(one => Object.hasOwn(one, property))) {
    throw new ServiceError(400, 'Request_UnsupportedQuery', `The filter of ${what} is not supported: ${filter}`)
  }
  return { status: 200, body: { value: all.filter(one => sameName(one[property] ?? '', value)) } }
}
