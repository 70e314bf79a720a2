import { duration, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { organisationAt, sameAudience, type Cloud, type Organisation } from '../../protocol/clouds.ts'
import { identityOf, jwtClaims } from './identity.ts'
import type { Audience, TokenDependencies, TokenSource } from './sign-in.ts'

/** Application ids of the services, as `aud` contains them in tokens of the newer format. Documented by Microsoft. */
const SERVICE_IDS: Readonly<Record<Exclude<Audience, Organisation>, string>> = {
  powerApps: '475226c6-020e-4fb2-8a90-7a972cbfc1d4',
  flow: '7df0a125-d3be-4c96-aa54-591f83ff541c',
  graph: '00000003-0000-0000-c000-000000000000'
}

const REMEDY = 'Get a new token and store it in the secret that the input access-token uses.'

interface ProvidedToken {
  readonly token: string
  /** Milliseconds since the epoch; undefined when the token does not say. */
  readonly expires: number | undefined
  readonly audience: string
  /** 0 for a token of the service itself. A lower rank is preferred. */
  readonly rank: number
}

/**
 * A source of access tokens that somebody else obtained. Checks all of them before any request.
 *
 * @throws ActionError for a token that is not a JWT, has expired or is for another service, and when none is for Power
 * Apps
 */
export function providedTokens(
  tokens: readonly string[],
  cloud: Cloud,
  { clock, secret }: TokenDependencies
): TokenSource {
  const provided = new Map<Audience, ProvidedToken>()
  const add = (service: Audience, token: ProvidedToken): void => {
    const other = provided.get(service)
    const isTwin = other?.rank === token.rank && (token.rank === 0 || sameAudience(other.audience, token.audience))
    if (isTwin) throw invalid(`two of them are for ${token.audience}`, 'Provide one token for each service.')
    if (other === undefined || token.rank < other.rank) provided.set(service, token)
  }
  for (const written of tokens) {
    const token = written.trim()
    if (token === '') continue
    secret(token)
    const { audience, expires } = identityOf(token)
    if (jwtClaims(token) === undefined) {
      throw invalid(
        'it is not a JWT (three parts with dots between)',
        'Copy the whole token, without "Bearer" before it.'
      )
    }
    const uses = usesOf(audience, cloud)
    if (audience === undefined || uses.length === 0) {
      throw invalid(
        `it is for ${quoted(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`,
        `Get a token for the audience ${cloud.powerAppsAudience}, and one for ${cloud.flowAudience} if flows are involved. Also check the input cloud.`
      )
    }
    if (expires !== undefined && expires <= clock.now()) throw expired(expires, clock.now())
    for (const [service, rank] of uses) add(service, { token, expires, audience, rank })
  }
  if (!provided.has('powerApps')) {
    throw invalid(
      tokens.length === 0 ? 'none was given' : 'none of them is for Power Apps',
      `Provide a token for the audience ${cloud.powerAppsAudience}.`
    )
  }
  return {
    async token(audience) {
      const found = provided.get(audience)
      const now = clock.now()
      // These tokens cannot be renewed. One that was rejected before it expired is returned again, so that the
      // service's own message about the rejection reaches the reader.
      if (found?.expires !== undefined && found.expires <= now) throw expired(found.expires, now)
      return found?.token
    }
  }
}

/**
 * The services that a token may be used for, each with the rank that it has there.
 *
 * The Flow host also takes tokens for Power Apps: powerpwn 6 and a third party's import script send them, the latter
 * with a note that it works. The reverse is not so: lists of the Power Apps host answer 404 to a token for Flow (measured
 * by a third party). A token that is only known to be taken by the Business Application Platform is used for Power Apps
 * where there is no better one; should the Power Apps host refuse it, its message says so.
 */
function usesOf(audience: string | undefined, cloud: Cloud): readonly (readonly [Audience, number])[] {
  if (audience === undefined) return []
  const among = (names: readonly string[]): boolean => names.some(name => sameAudience(name, audience))
  const { otherAudiences, bapAudiences } = cloud
  if (among([cloud.powerAppsAudience, ...otherAudiences.powerApps, SERVICE_IDS.powerApps]))
    return [
      ['powerApps', 0],
      ['flow', 2]
    ]
  if (among([cloud.flowAudience, SERVICE_IDS.flow])) return [['flow', 0]]
  const isForFlow = among(otherAudiences.flow)
  const isForPackages = among(bapAudiences)
  if (isForFlow || isForPackages)
    return [...(isForFlow ? [['flow', 1] as const] : []), ...(isForPackages ? [['powerApps', 1] as const] : [])]
  if (among([cloud.graphAudience, SERVICE_IDS.graph])) return [['graph', 0]]
  const organisation = organisationAt(cloud, audience)
  return organisation === undefined ? [] : [[organisation, 0]]
}

const invalid = (why: string, remedy: string): ActionError =>
  new ActionError({ doing: 'use the access token', why, remedy })

function expired(expires: number, now: number): ActionError {
  const end = new Date(expires).toISOString()
  return new ActionError({
    doing: 'use the access token',
    why: `it expired at ${end}, ${duration(now - expires)} ago, and an access token cannot be renewed`,
    remedy: `${REMEDY} For waits longer than its lifetime, sign in with a refresh token or with a user name and password.`
  })
}
