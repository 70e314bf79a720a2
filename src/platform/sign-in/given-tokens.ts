import { duration, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { organisationAt, sameAudience, type Cloud, type Organisation } from '../../protocol/clouds.ts'
import { identityOf, jwtClaims } from './identity.ts'
import type { Audience, TokenDependencies, TokenSource } from './sign-in.ts'

/** Application ids of the services: what `aud` holds in tokens of the newer format. Documented by Microsoft. */
const SERVICE_IDS: Readonly<Record<Exclude<Audience, Organisation>, string>> = {
  powerApps: '475226c6-020e-4fb2-8a90-7a972cbfc1d4',
  flow: '7df0a125-d3be-4c96-aa54-591f83ff541c',
  graph: '00000003-0000-0000-c000-000000000000'
}

const REMEDY = 'Get a new one and put it into the secret behind the input access-token.'

interface Given {
  readonly token: string
  /** Milliseconds since the epoch; undefined when the token does not say. */
  readonly expires: number | undefined
}

/**
 * Tokens somebody else obtained. Throws an `ActionError` for one that is no JWT, is expired or is meant for another
 * service, and when none is for Power Apps: all of it before any request.
 */
export function givenTokens(
  tokens: readonly string[],
  cloud: Cloud,
  { clock, secret }: TokenDependencies
): TokenSource {
  const given = new Map<Audience, Given>()
  for (const written of tokens) {
    const token = written.trim()
    if (token === '') continue
    secret(token)
    const { audience, expires } = identityOf(token)
    if (jwtClaims(token) === undefined) {
      throw refused(
        'it is not a JWT (three parts with dots between)',
        'Copy the whole token, without "Bearer" in front.'
      )
    }
    const service = serviceOf(audience, cloud)
    if (service === undefined) {
      throw refused(
        `it is for ${quoted(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`,
        `Get a token for the audience ${cloud.powerAppsAudience} (and one for ${cloud.flowAudience} if flows are involved), or check the input cloud.`
      )
    }
    if (expires !== undefined && expires <= clock.now()) throw expired(expires, clock.now())
    if (given.has(service)) throw refused(`two of them are for ${audience ?? ''}`, 'Give one token for each service.')
    given.set(service, { token, expires })
  }
  if (!given.has('powerApps')) {
    throw refused(
      tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps',
      `Give a token for the audience ${cloud.powerAppsAudience}.`
    )
  }
  return {
    async token(audience) {
      const found = given.get(audience)
      const now = clock.now()
      // There is nothing to renew with; a token that was refused while it still runs is handed out again, so that
      // the service's own words about the refusal reach the reader.
      if (found?.expires !== undefined && found.expires <= now) throw expired(found.expires, now)
      return found?.token
    }
  }
}

function serviceOf(audience: string | undefined, cloud: Cloud): Audience | undefined {
  if (audience === undefined) return undefined
  const among = (names: readonly string[]): boolean => names.some(name => sameAudience(name, audience))
  if (among([cloud.powerAppsAudience, ...cloud.otherAudiences.powerApps, SERVICE_IDS.powerApps])) return 'powerApps'
  if (among([cloud.flowAudience, ...cloud.otherAudiences.flow, SERVICE_IDS.flow])) return 'flow'
  if (among([cloud.graphAudience, SERVICE_IDS.graph])) return 'graph'
  return organisationAt(cloud, audience)
}

const refused = (why: string, remedy: string): ActionError =>
  new ActionError({ doing: 'use the access token', why, remedy })

function expired(expires: number, now: number): ActionError {
  const end = new Date(expires).toISOString()
  return new ActionError({
    doing: 'use the access token',
    why: `it expired at ${end}, ${duration(now - expires)} ago, and an access token cannot be renewed`,
    remedy: `${REMEDY} For waits longer than its life, sign in with a refresh token or with a user name and password.`
  })
}
