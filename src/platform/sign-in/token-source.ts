import { messageOf } from '../../base/errors.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'
import { givenTokens } from './given-tokens.ts'
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

/** What is missing where there is no token for an audience; without Power Apps nothing works at all. */
const WITHOUT: Readonly<Record<Exclude<Audience, 'powerApps' | Organisation>, string>> = {
  flow: 'Flows cannot be looked up',
  graph: 'People and groups cannot be looked up'
}

/** Renewed this long before the end: a packaging call may take minutes to answer. */
const RENEW_BEFORE = 5 * 60_000

interface Kept {
  readonly token: string
  readonly expires: number
  readonly renewAt: number
}

/**
 * The tokens of a run, one per audience, renewed in time during long waits.
 * Throws an `ActionError` at once for a ready-made token that cannot work; everything else is found out when the
 * first token is asked for. The sign-in library is loaded only then, and only for the kinds that need it.
 */
export function createTokenSource(signIn: SignIn, cloud: Cloud, deps: TokenDependencies): TokenSource {
  if (signIn.kind === 'access-token') return givenTokens(signIn.tokens, cloud, deps)
  const { clock, secret, log } = deps
  let client: Promise<SignInClient> | undefined
  const kept = new Map<Audience, Kept>()
  const underWay = new Map<Audience, Promise<string>>()
  const denied = new Set<Audience>()

  const renew = async (audience: Audience): Promise<string> => {
    client ??= import('./msal-client.ts').then(({ createSignInClient }) => createSignInClient(signIn, cloud, deps))
    const name = audienceNameOf(audience, cloud)
    const now = clock.now()
    const { token, expires: announced } = await (await client).acquire(name)
    secret(token)
    const expires = identityOf(token).expires ?? announced
    // A token that lives shorter than that is used for half its life.
    const renewAt = expires - Math.min(RENEW_BEFORE, (expires - now) / 2)
    kept.set(audience, { token, expires, renewAt })
    log.debug(`Signed in for ${name}, until ${new Date(expires).toISOString()}`)
    return token
  }

  /** One request for callers that ask at the same time. */
  function renewOnce(audience: Audience): Promise<string> {
    const running = underWay.get(audience)
    if (running !== undefined) return running
    const started = renew(audience).finally(() => underWay.delete(audience))
    underWay.set(audience, started)
    return started
  }

  return {
    async token(audience, options) {
      if (denied.has(audience)) return undefined
      const current = kept.get(audience)
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
        // What is asked of an organisation is an extra: whoever asks says what it means that there is no answer.
        if (isOrganisation(audience)) log.debug(`There is no token for ${audience}: ${messageOf(error)}`)
        else log.warning(`${WITHOUT[audience]}: ${messageOf(error)}`)
        denied.add(audience)
        return undefined
      }
    }
  }
}
