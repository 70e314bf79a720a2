import type { Agent } from 'node:https'
import type { Clock, Deadline } from '../../base/deadline.ts'
import { messageOf } from '../../base/errors.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'
import { givenTokens } from './given-tokens.ts'
import { identityOf } from './identity.ts'

/** The services tokens are asked for. Environments and packaging take the Power Apps audience too. */
export type Audience = 'powerApps' | 'flow' | 'graph' | Organisation

export const isOrganisation = (audience: string): audience is Organisation => audience.startsWith('https://')

/** What is missing where there is no token for an audience; without Power Apps nothing works at all. */
const WITHOUT: Readonly<Record<Exclude<Audience, 'powerApps' | Organisation>, string>> = {
  flow: 'Flows cannot be looked up',
  graph: 'People and groups cannot be looked up'
}

/** The name an audience is registered by in a cloud. */
export const audienceNameOf = (audience: Audience, cloud: Cloud): string =>
  isOrganisation(audience)
    ? audience
    : { powerApps: cloud.powerAppsAudience, flow: cloud.flowAudience, graph: cloud.graphAudience }[audience]

export interface TokenSource {
  /**
   * A token that is good for some minutes yet; undefined when this identity cannot have one for that audience.
   * `refresh` is for a token that was refused: it brings a new one where there is anything to renew with.
   * Rejects with an `ActionError` when signing in fails.
   */
  token(audience: Audience, options?: { readonly refresh?: boolean }): Promise<string | undefined>
}

/** How to sign in; one of the ways the inputs offer. */
export type SignIn =
  /** One or several JWTs, each chosen by its `aud`. Cannot be renewed. */
  | { readonly kind: 'access-token'; readonly tokens: readonly string[] }
  | {
      readonly kind: 'refresh-token'
      readonly refreshToken: string
      readonly tenantId: string
      readonly clientId: string
    }
  | {
      readonly kind: 'password'
      readonly userName: string
      readonly password: string
      /** `organizations` when absent. */
      readonly tenantId?: string | undefined
      readonly clientId: string
    }
  | {
      readonly kind: 'client-secret'
      readonly tenantId: string
      readonly clientId: string
      readonly clientSecret: string
    }
  | {
      readonly kind: 'certificate'
      readonly tenantId: string
      readonly clientId: string
      /** PEM text with key and certificate, or a base64 PFX. */
      readonly certificate: string
      /** Of the PFX, or of an encrypted key in the PEM. */
      readonly password?: string | undefined
    }
  | {
      readonly kind: 'oidc'
      readonly tenantId: string
      readonly clientId: string
      /** Asks the runner for a token of its own, for the audience given. */
      readonly idToken: (audience: string) => Promise<string>
    }

export interface TokenDependencies {
  readonly clock: Clock
  /** Bounds every sign-in. */
  readonly deadline: Deadline
  /** Told every token as soon as it is there. */
  readonly secret: (value: string) => void
  readonly log: { debug(message: string): void; warning(message: string): void }
  /** Connections through a proxy; straight ones when absent. */
  readonly agent?: Agent | undefined
  /** Ends a sign-in that is under way when the run is cancelled. */
  readonly signal?: AbortSignal | undefined
}

/** Gets tokens over the network: every way to sign in but a ready-made token. */
export interface SignInClient {
  /** A new token for the audience, by its registered name. `expires` in milliseconds since the epoch. */
  acquire(audience: string): Promise<{ readonly token: string; readonly expires: number }>
  /** Whether a failure is the sign-in service's own no, as opposed to trouble on the way to it. */
  isDenied(error: unknown): boolean
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
