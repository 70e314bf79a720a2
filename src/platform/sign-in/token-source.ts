import { messageOf } from '../../base/errors.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'
import { providedTokens } from './given-tokens.ts'
import { identityOf } from './identity.ts'
import {
  audienceNameOf,
  isOrganisation,
  type Audience,
  type SignIn,
  type SignInClient,
  type TokenDependencies,
  type TokenSource
} from './sign-in.ts'

/** What it means that there is no token for an audience. Without one for Power Apps a run cannot do anything. */
const WITHOUT: Readonly<Record<Exclude<Audience, 'powerApps' | Organisation>, string>> = {
  flow: 'There is no token for Power Automate, so the one for Power Apps is used there',
  graph: 'People, groups and the lists of sites cannot be looked up'
}

/** Milliseconds before expiry at which a token is renewed: a packaging call may take minutes to respond. */
const RENEW_BEFORE = 5 * 60_000

interface CachedToken {
  readonly token: string
  readonly expires: number
  readonly renewAt: number
}

/**
 * The tokens of a run, one per audience, renewed in time during long waits. The sign-in library is loaded with the
 * first token, and only for the ways to sign in that need it.
 *
 * @throws ActionError at once for a ready-made token that cannot work; any other problem surfaces with the first token
 */
export function createTokenSource(signIn: SignIn, cloud: Cloud, deps: TokenDependencies): TokenSource {
  if (signIn.kind === 'access-token') return providedTokens(signIn.tokens, cloud, deps)
  const { clock, secret, log } = deps
  let client: Promise<SignInClient> | undefined
  const cache = new Map<Audience, CachedToken>()
  const pending = new Map<Audience, Promise<string>>()
  const denied = new Set<Audience>()

  const renew = async (audience: Audience): Promise<string> => {
    client ??= import('./msal-client.ts').then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps))
    const name = audienceNameOf(audience, cloud)
    const now = clock.now()
    const { token, expires: fallback } = await (await client).acquire(name)
    secret(token)
    const expires = identityOf(token).expires ?? fallback
    // A token with a shorter lifetime is used for half of it.
    const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2)
    cache.set(audience, { token, expires, renewAt })
    log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`)
    return token
  }

  /** Concurrent callers share one request. */
  function renewOnce(audience: Audience): Promise<string> {
    const running = pending.get(audience)
    if (running !== undefined) return running
    const started = renew(audience).finally(() => pending.delete(audience))
    pending.set(audience, started)
    return started
  }

  const source: TokenSource = {
    async token(audience, options) {
      // The Flow host is known to take it: see `usesOf` in given-tokens.ts.
      if (audience === 'flow' && denied.has(audience)) return source.token('powerApps', options)
      if (denied.has(audience)) return undefined
      const current = cache.get(audience)
      const now = clock.now()
      const usable = current !== undefined && options?.refresh !== true && now < current.expires
      if (usable && now < current.renewAt) return current.token
      try {
        return await renewOnce(audience)
      } catch (error) {
        if (usable) {
          log.debug(`The token could not be renewed early: ${messageOf(error)}`)
          return current.token
        }
        if (audience === 'powerApps' || client === undefined || !(await client).isDenied(error)) throw error
        // Reads from an organisation are optional: the caller explains what it means that there is no token.
        if (isOrganisation(audience)) log.debug(`There is no token for ${audience}: ${messageOf(error)}`)
        else log.warning(`${WITHOUT[audience]}: ${messageOf(error)}`)
        denied.add(audience)
        return audience === 'flow' ? source.token('powerApps') : undefined
      }
    }
  }
  return source
}
