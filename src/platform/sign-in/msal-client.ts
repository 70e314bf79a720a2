import {
  ConfidentialClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration
} from '@azure/msal-node'
import type { Cloud } from '../../protocol/clouds.ts'
import { isProofRequired, signInFailure, SignInDenied } from './failures.ts'
import { ANY_TENANT, authOf, msalConfiguration } from './msal-configuration.ts'
import { TokenEndpoint } from './token-endpoint.ts'
import type { ClientProof, SignIn, SignInClient, TokenDependencies } from './sign-in.ts'

/** Loaded only by runs that sign in over the network: the sign-in library is the heaviest part of the client. */

export type NetworkSignIn = Exclude<SignIn, { kind: 'access-token' }>
type EntraSignIn = Exclude<NetworkSignIn, { kind: 'managed-identity' }>

/**
 * Sends nothing yet.
 *
 * @throws ActionError when the certificate cannot be used
 */
export async function createSignInClient(
  signIn: NetworkSignIn,
  cloud: Cloud,
  deps: TokenDependencies
): Promise<SignInClient> {
  if (signIn.kind === 'managed-identity') {
    const { createManagedIdentityClient } = await import('./managed-identity.ts')
    return createManagedIdentityClient(signIn, cloud, deps)
  }
  const endpoint = new TokenEndpoint(cloud, deps)
  let idToken: string | undefined
  const acquire = await createGrant(signIn, cloud, deps, endpoint, token => {
    idToken = token
  })
  return {
    async acquire(audience) {
      idToken = undefined
      endpoint.reset()
      try {
        // The audience keeps its trailing slash, which results in two slashes: the service compares the token's `aud`
        // with its registered name, and `aud` is exactly what precedes `/.default`.
        const result = await acquire([`${audience}/.default`])
        // The library considers a response without a token a success.
        if (result === null || result.accessToken === '') throw new Error('the response contains no token')
        return { token: result.accessToken, expires: (result.expiresOn ?? new Date(deps.clock.now())).getTime() }
      } catch (error) {
        throw signInFailure(endpoint.failure ?? error, { signIn, audience, response: endpoint.response, idToken })
      }
    },
    isDenied: error => error instanceof SignInDenied
  }
}

type Grant = (scopes: string[]) => Promise<AuthenticationResult | null>

async function createGrant(
  signIn: EntraSignIn,
  cloud: Cloud,
  deps: TokenDependencies,
  endpoint: TokenEndpoint,
  onIdToken: (token: string) => void
): Promise<Grant> {
  const configured = (auth: Partial<Configuration['auth']>, clientId: string): Configuration =>
    msalConfiguration(cloud, signIn.tenantId ?? ANY_TENANT, endpoint, { ...auth, clientId })
  switch (signIn.kind) {
    case 'password': {
      const client = new PublicClientApplication(configured({}, signIn.clientId))
      const { userName: username, password } = signIn
      return scopes => client.acquireTokenByUsernamePassword({ scopes, username, password })
    }
    case 'refresh-token': {
      const { proof, clientId } = signIn
      const confidential = async (given: ClientProof): Promise<Redeemer> =>
        new ConfidentialClientApplication(configured(await authOf(given, cloud, deps, onIdToken), clientId))
      let client: Redeemer =
        proof === undefined || proof.kind === 'oidc'
          ? new PublicClientApplication(configured({}, clientId))
          : await confidential(proof)
      // A refresh token is replaced each time it is used. One of them serves every audience of its client.
      let { refreshToken } = signIn
      return async scopes => {
        let result: AuthenticationResult | null
        try {
          result = await client.acquireTokenByRefreshToken({ scopes, refreshToken })
        } catch (error) {
          // Whether a registration is confidential is known to the service alone, and a public one refuses a proof.
          if (proof?.kind !== 'oidc' || !isProofRequired(endpoint.response)) throw error
          client = await confidential(proof)
          result = await client.acquireTokenByRefreshToken({ scopes, refreshToken })
        }
        const next = endpoint.response?.refresh_token
        if (typeof next === 'string' && next !== '' && next !== refreshToken) {
          refreshToken = next
          deps.rotated?.(next)
        }
        return result
      }
    }
    case 'client-secret':
    case 'certificate':
    case 'oidc': {
      const auth = await authOf(signIn, cloud, deps, onIdToken)
      const client = new ConfidentialClientApplication(configured(auth, signIn.clientId))
      // The library's own cache is bypassed: the caller caches tokens and asks only when it wants a new one.
      return scopes => client.acquireTokenByClientCredential({ scopes, skipCache: true })
    }
  }
}

type Redeemer = Pick<PublicClientApplication, 'acquireTokenByRefreshToken'>
