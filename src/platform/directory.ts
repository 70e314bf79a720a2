import { quoted } from '../base/display.ts'
import { uriPart } from '../base/uri.ts'
import type { Principal, PrincipalQuery, PrincipalType } from '../commands/ports/sharing.ts'
import { directoryList, directoryObject, type DirectoryObject } from '../protocol/sharing.ts'
import { parseBody, errorFromResponse, toActionError, type ServiceResponse } from './transport/responses.ts'
import { pathSegment } from './transport/hosts.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import type { Transport } from './transport/transport.ts'

type Matches = readonly Principal[] | 'unknown'

/**
 * Looks up people and groups in Microsoft Graph, with the requests that CLI for Microsoft 365 sends before it shares an
 * app. `unknown` when this identity has no token for Graph, or one without permission to read people or groups.
 */
export function createDirectory(
  transport: Transport,
  tokens: TokenSource
): { find(query: PrincipalQuery): Promise<Matches> } {
  /** Undefined when the object does not exist. */
  async function read(doing: string, to: string): Promise<ServiceResponse | 'unknown' | undefined> {
    let response: ServiceResponse
    try {
      response = await transport.sendWithRetries({ doing, service: 'graph', method: 'GET', to, retry: 'idempotent' })
    } catch (error) {
      throw toActionError(error, doing, '', transport.deadline)
    }
    if (response.status === 404) return undefined
    if (response.status === 401 || response.status === 403) {
      transport.log.debug(`${doing}: Microsoft Graph denied it with HTTP ${response.status}`)
      return 'unknown'
    }
    if (response.status >= 200 && response.status < 300) return response
    throw errorFromResponse(response, doing, '', transport)
  }

  async function byKey(kind: Kind, key: string): Promise<Matches> {
    const doing = `look up ${quoted(key)} in Microsoft Graph`
    const response = await read(
      doing,
      `/v1.0/${COLLECTIONS[kind]}/${pathSegment(key, 'user or group')}?$select=${FIELDS[kind]}`
    )
    if (response === undefined) return []
    return response === 'unknown' ? response : [principalOf(kind, parseBody(directoryObject, response, doing))]
  }

  /** Reads one page only: two matches are as ambiguous as a hundred. */
  async function byProperty(kind: Kind, property: 'mail' | 'displayName', value: string): Promise<Matches> {
    const doing = `look up ${quoted(value)} in Microsoft Graph`
    const filter = uriPart(`${property} eq '${value.replaceAll("'", "''")}'`)
    const response = await read(doing, `/v1.0/${COLLECTIONS[kind]}?$filter=${filter}&$select=${FIELDS[kind]}`)
    if (response === undefined) return []
    return response === 'unknown'
      ? response
      : parseBody(directoryList, response, doing).value.map(found => principalOf(kind, found))
  }

  return {
    async find({ by, value }) {
      if ((await tokens.token('graph')) === undefined) return 'unknown'
      switch (by) {
        case 'id':
          return firstMatch([() => byKey('person', value), () => byKey('group', value)])
        case 'email':
          return firstMatch([
            () => byKey('person', value),
            () => byProperty('person', 'mail', value),
            () => byProperty('group', 'mail', value)
          ])
        case 'group-name':
          return byProperty('group', 'displayName', value)
      }
    }
  }
}

type Kind = Extract<PrincipalType, 'person' | 'group'>
const COLLECTIONS: Readonly<Record<Kind, string>> = { person: 'users', group: 'groups' }
const FIELDS: Readonly<Record<Kind, string>> = {
  person: 'id,displayName,userPrincipalName,mail',
  group: 'id,displayName,mail'
}

/** The result of the first lookup that finds something. If one of them was denied, "nobody" becomes "unknown". */
async function firstMatch(lookups: readonly (() => Promise<Matches>)[]): Promise<Matches> {
  let denied = false
  for (const lookup of lookups) {
    const found = await lookup()
    if (found === 'unknown') denied = true
    else if (found.length > 0) return found
  }
  return denied ? 'unknown' : []
}

const principalOf = (type: Kind, { id, displayName, userPrincipalName, mail }: DirectoryObject): Principal => ({
  id,
  type,
  displayName: displayName ?? undefined,
  email: mail || userPrincipalName || undefined
})
