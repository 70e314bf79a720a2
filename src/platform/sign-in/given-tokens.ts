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
    const service = serviceOf(audience, cloud)
    if (service === undefined) {
      throw invalid(
        `it is for ${quoted(audience ?? 'nobody')}, not for Power Apps, Power Automate, Microsoft Graph or a Dataverse organisation in the cloud ${cloud.name}`,
        `Get a token for the audience ${cloud.powerAppsAudience}, and one for ${cloud.flowAudience} if flows are involved. Also check the input cloud.`
      )
    }
    if (expires !== undefined && expires <= clock.now()) throw expired(expires, clock.now())
    if (provided.has(service))
      throw invalid(`two of them are for ${audience ?? ''}`, 'Provide one token for each service.')
    provided.set(service, { token, expires })
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

function serviceOf(audience: string | undefined, cloud: Cloud): Audience | undefined {
  if (audience === undefined) return undefined
  const among = (names: readonly string[]): boolean => names.some(name => sameAudience(name, audience))
  if (among([cloud.powerAppsAudience, ...cloud.otherAudiences.powerApps, SERVICE_IDS.powerApps])) return 'powerApps'
  if (among([cloud.flowAudience, ...cloud.otherAudiences.flow, SERVICE_IDS.flow])) return 'flow'
  if (among([cloud.graphAudience, SERVICE_IDS.graph])) return 'graph'
  return organisationAt(cloud, audience)
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
