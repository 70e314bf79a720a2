import type { Agent } from 'node:https'
import type { Clock, Deadline } from '../../base/deadline.ts'
import type { Cloud, Organisation } from '../../protocol/clouds.ts'

/** The services that tokens are requested for. Environments and packaging use the Power Apps audience too. */
export type Audience = 'powerApps' | 'flow' | 'graph' | Organisation

export const isOrganisation = (audience: string): audience is Organisation => audience.startsWith('https://')

/** The name under which an audience is registered in a cloud. */
export const audienceNameOf = (audience: Audience, cloud: Cloud): string =>
  isOrganisation(audience)
    ? audience
    : { powerApps: cloud.powerAppsAudience, flow: cloud.flowAudience, graph: cloud.graphAudience }[audience]

export interface TokenSource {
  /**
   * A token that remains valid for some minutes; undefined when this identity cannot have one for that audience. Pass
   * `refresh` after a token was rejected, to get a new one if it can be renewed. Rejects with an `ActionError` when
   * signing in fails.
   */
  token(audience: Audience, options?: { readonly refresh?: boolean }): Promise<string | undefined>
}

/** How a confidential registration proves itself to the sign-in service. */
export type ClientProof =
  | { readonly kind: 'client-secret'; readonly clientSecret: string }
  | {
      readonly kind: 'certificate'
      /** PEM text with key and certificate, or a base64 PFX. */
      readonly certificate: string
      /** Password of the PFX, or of an encrypted key in the PEM. */
      readonly password?: string | undefined
    }
  | {
      readonly kind: 'oidc'
      /** Requests a token from the runner for the given audience. */
      readonly idToken: (audience: string) => Promise<string>
    }

/** One of the ways to sign in that the inputs offer. */
export type SignIn =
  /** One or several JWTs, chosen by their `aud`. They cannot be renewed. */
  | { readonly kind: 'access-token'; readonly tokens: readonly string[] }
  | {
      readonly kind: 'refresh-token'
      readonly refreshToken: string
      readonly tenantId: string
      readonly clientId: string
      /**
       * Required of a confidential registration, refused of a public one. A secret or certificate is always sent. The
       * token of the workflow run is sent only when the service asks for a proof.
       */
      readonly proof?: ClientProof | undefined
    }
  | {
      readonly kind: 'password'
      readonly userName: string
      readonly password: string
      /** `organizations` when absent. */
      readonly tenantId?: string | undefined
      readonly clientId: string
    }
  /** As the managed identity of the Azure machine: the one that the machine has itself, or that with the client id. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string | undefined }
  /** As an application. */
  | (ClientProof & { readonly tenantId: string; readonly clientId: string })

export interface TokenDependencies {
  readonly clock: Clock
  /** Bounds every sign-in. */
  readonly deadline: Deadline
  /** Registers each token as a secret as soon as it arrives. */
  readonly secret: (value: string) => void
  /** Called with each refresh token that replaces the one before; already registered as a secret. */
  readonly rotated?: ((refreshToken: string) => void) | undefined
  readonly log: { debug(message: string): void; warning(message: string): void }
  /** Agent that connects through a proxy; direct connections when absent. */
  readonly agent?: Agent | undefined
  /** Aborted when the run is cancelled. */
  readonly signal?: AbortSignal | undefined
}

/** Obtains tokens over the network, for every way to sign in except ready-made tokens. */
export interface SignInClient {
  /** A new token for an audience, given by its registered name. `expires` is in milliseconds since the epoch. */
  acquire(audience: string): Promise<{ readonly token: string; readonly expires: number }>
  /** Whether the sign-in service itself denied the sign-in, as opposed to a failure on the way to it. */
  isDenied(error: unknown): boolean
}
