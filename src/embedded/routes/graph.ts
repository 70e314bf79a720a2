import { lookUp } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { Answer, Call, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Group, User } from '../world/model.ts'

/**
 * As much of Microsoft Graph as finding people and groups takes: what CLI for Microsoft 365 asks before it shares an
 * app. `$select` is taken and not obeyed: clients read past what they did not ask for.
 */
export const graphRoutes: readonly Route[] = [
  { method: 'GET', path: '/v1.0/users', service: 'graph', handle: call => filtered(call, people(call), 'a user') },
  { method: 'GET', path: '/v1.0/users/:id', service: 'graph', handle: call => single(call, userOf(call)) },
  { method: 'GET', path: '/v1.0/groups', service: 'graph', handle: call => filtered(call, groups(call), 'a group') },
  {
    method: 'GET',
    path: '/v1.0/groups/:id',
    service: 'graph',
    handle: call => single(call, lookUp(call.world.groups ?? {}, idIn(call)))
  }
]

type Found = Record<string, string | undefined>

const person = ({ id, userName, displayName }: User): Found => ({
  id,
  displayName,
  userPrincipalName: userName,
  mail: userName
})
const group = ({ id, displayName, mail }: Group): Found => ({ id, displayName, mail })

const idIn = (call: Call): string => call.params['id'] ?? ''
const people = (call: Call): Found[] => Object.values(call.world.users).map(person)
const groups = (call: Call): Found[] => Object.values(call.world.groups ?? {}).map(group)

/** By object id or user principal name. */
const userOf = ({ world, params }: Call): User | undefined =>
  lookUp(world.users, params['id'] ?? '') ??
  Object.values(world.users).find(({ userName }) => sameName(userName, params['id'] ?? ''))

function single(call: Call, found: User | Group | undefined): Answer {
  if (found !== undefined) return { status: 200, body: 'members' in found ? group(found) : person(found) }
  throw new ServiceError(
    404,
    'Request_ResourceNotFound',
    `Resource '${idIn(call)}' does not exist or one of its queried reference-property objects are not present.`
  )
}

function filtered(call: Call, all: readonly Found[], what: string): Answer {
  const filter = call.query.get('$filter')
  if (filter === null) return { status: 200, body: { value: all } }
  const [, property = '', quotedValue = ''] = /^(\w+) eq '((?:[^']|'')*)'$/.exec(filter) ?? []
  const value = quotedValue.replaceAll("''", "'")
  if (!all.some(one => Object.hasOwn(one, property))) {
    throw new ServiceError(400, 'Request_UnsupportedQuery', `This filter of ${what} is not known here: ${filter}`)
  }
  return { status: 200, body: { value: all.filter(one => sameName(one[property] ?? '', value)) } }
}
