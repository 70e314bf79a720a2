import type { Agent } from 'node:https'
import type { Clock, Deadline } from '../../base/deadline.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'

/** The services tokens are asked for. Environments and packaging take the Power Apps audience too. */
export type Audience = 'powerApps' | 'flow' | 'graph' | Organisation

export const isOrganisation = (audience: string): audience is Organisation => audience.startsWith('https://')

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
