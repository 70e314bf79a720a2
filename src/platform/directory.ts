import { quoted } from '../base/display.ts'
import { uriPart } from '../base/uri.ts'
import type { Principal, PrincipalQuery, PrincipalType } from '../commands/ports/sharing.ts'
import { directoryList, directoryObject, type DirectoryObject } from '../protocol/sharing.ts'
import { fit, refusal, translated, type Reply } from './transport/responses.ts'
import { segment } from './transport/hosts.ts'
import type { TokenSource } from './sign-in/sign-in.ts'
import type { Transport } from './transport/transport.ts'

type Found = readonly Principal[] | 'unknown'

/**
 * People and groups in Microsoft Graph, asked as CLI for Microsoft 365 asks before it shares an app. `unknown` where
 * this identity has no token for Graph, or one without the permission to read people or groups.
 */
export function createDirectory(
  transport: Transport,
  tokens: TokenSource
): { find(wanted: PrincipalQuery): Promise<Found> } {
  /** Undefined for what is not there. */
  async function asked(doing: string, to: string): Promise<Reply | 'unknown' | undefined> {
    let reply: Reply
    try {
      reply = await transport.attempt({ doing, service: 'graph', method: 'GET', to, repeat: 'read' })
    } catch (error) {
      throw translated(error, doing, '', transport.deadline)
    }
    if (reply.status === 404) return undefined
    if (reply.status === 401 || reply.status === 403) {
      transport.log.debug(`${doing}: Microsoft Graph refused it with HTTP ${reply.status}`)
      return 'unknown'
    }
    if (reply.status >= 200 && reply.status < 300) return reply
    throw refusal(reply, doing, '', transport)
  }

  async function byKey(kind: Kind, key: string): Promise<Found> {
    const doing = `look up ${quoted(key)} in Microsoft Graph`
    const reply = await asked(doing, `/v1.0/${PLACES[kind]}/${segment(key, 'user or group')}?$select=${FIELDS[kind]}`)
    if (reply === undefined) return []
    return reply === 'unknown' ? reply : [principalOf(kind, fit(directoryObject, reply, doing))]
  }

  /** One page: two are as ambiguous as a hundred. */
  async function byProperty(kind: Kind, property: 'mail' | 'displayName', value: string): Promise<Found> {
    const doing = `look up ${quoted(value)} in Microsoft Graph`
    const filter = uriPart(`${property} eq '${value.replaceAll("'", "''")}'`)
    const reply = await asked(doing, `/v1.0/${PLACES[kind]}?$filter=${filter}&$select=${FIELDS[kind]}`)
    if (reply === undefined) return []
    return reply === 'unknown' ? reply : fit(directoryList, reply, doing).value.map(found => principalOf(kind, found))
  }

  return {
    async find({ by, value }) {
      if ((await tokens.token('graph')) === undefined) return 'unknown'
      switch (by) {
        case 'id':
          return first([() => byKey('person', value), () => byKey('group', value)])
        case 'email':
          return first([
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
const PLACES: Readonly<Record<Kind, string>> = { person: 'users', group: 'groups' }
const FIELDS: Readonly<Record<Kind, string>> = {
  person: 'id,displayName,userPrincipalName,mail',
  group: 'id,displayName,mail'
}

/** The first look-up that finds something. One that was refused makes "nobody" into "unknown". */
async function first(lookUps: readonly (() => Promise<Found>)[]): Promise<Found> {
  let refused = false
  for (const lookUp of lookUps) {
    const found = await lookUp()
    if (found === 'unknown') refused = true
    else if (found.length > 0) return found
  }
  return refused ? 'unknown' : []
}

const principalOf = (type: Kind, { id, displayName, userPrincipalName, mail }: DirectoryObject): Principal => ({
  id,
  type,
  displayName: displayName ?? undefined,
  email: mail || userPrincipalName || undefined
})
