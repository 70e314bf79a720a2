import { jwtClaims } from '../../src/platform/sign-in/identity.ts'
import type { Cloud } from '../../src/protocol/clouds.ts'
import { OTHER } from './vocabulary.ts'

/** What the probes found that no single answer shows. Every value is a number, yes or no, or of a list in the code. */
export interface Facts {
  token?: TokenFacts
  /** Whether the environment says that its caller may import packages. */
  mayImport?: boolean
  hasNextLink?: boolean
  customConnectorsAreShared?: boolean
  /** Flows by search compared with the unfiltered list. */
  flowsOfTeam?: 'none' | 'among' | 'further'
  suggestedId?: 'connection' | 'connector' | 'absent' | typeof OTHER
  creationTypes?: readonly string[]
  /** Minutes that a link to a package lives, by its own parameters. */
  exportLinkMinutes?: number
  storageLinkMinutes?: number
  errorsAre?: 'objects with code and message' | 'texts' | typeof OTHER
  secondsUntilReadable?: number
  importedFlowState?: 'Started' | 'Stopped' | 'Suspended' | typeof OTHER
  importedAppCalls?: 'the imported flow' | 'another flow' | 'no flow'
  sameNameMakesAnother?: boolean
  updateLeavesDraft?: boolean
  updateKeepsReferences?: boolean
  updateKeepsOwner?: boolean
  everythingWasDeleted?: boolean
}

export interface TokenFacts {
  readonly audience: string
  readonly scopes: readonly string[]
  readonly kind: 'user' | 'app' | 'absent' | typeof OTHER
  readonly client: 'Power Apps' | 'Azure CLI' | 'CLI for Microsoft 365' | 'own registration' | 'absent'
}

/** Applications of Microsoft and of others whose ids are public. */
const CLIENTS: Readonly<Record<string, TokenFacts['client']>> = {
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46': 'Azure CLI',
  '31359c7f-bd7e-475c-86db-fdb8c937548e': 'CLI for Microsoft 365',
  '475226c6-020e-4fb2-8a90-7a972cbfc1d4': 'Power Apps'
}
const SCOPES: readonly string[] = ['user_impersonation', 'User', '.default', 'Flows.Read.All', 'Flows.Manage.All']

/** The claims of a token, without whose it is. */
export function tokenFacts(token: string, cloud: Cloud): TokenFacts {
  const claims = jwtClaims(token) ?? {}
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '')
  const audiences = [cloud.powerAppsAudience, cloud.flowAudience, ...cloud.otherAudiences.powerApps]
  const audience = audiences.find(one => one.replace(/\/+$/, '') === text('aud').replace(/\/+$/, ''))
  const kind = text('idtyp')
  const client = text('appid') || text('azp')
  return {
    audience: audience ?? OTHER,
    scopes: [
      ...new Set(
        text('scp')
          .split(' ', 50)
          .filter(Boolean)
          .map(one => (SCOPES.includes(one) ? one : OTHER))
      )
    ],
    kind: kind === 'user' || kind === 'app' ? kind : kind === '' ? 'absent' : OTHER,
    client:
      client === '' ? 'absent' : ((Object.hasOwn(CLIENTS, client) ? CLIENTS[client] : undefined) ?? 'own registration')
  }
}

/** Whole minutes from now until a link to the storage expires; undefined where it does not say. */
export function minutesLeft(link: string, now: number): number | undefined {
  const expires = URL.canParse(link) ? Date.parse(new URL(link).searchParams.get('se') ?? '') : Number.NaN
  return Number.isNaN(expires) ? undefined : Math.round((expires - now) / 60_000)
}
