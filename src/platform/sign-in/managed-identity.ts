import { ManagedIdentityApplication } from '@azure/msal-node'
import type { Cloud } from '../../protocol/clouds.ts'
import { managedIdentityFailure, SignInDenied } from './failures.ts'
import type { SignIn, SignInClient, TokenDependencies } from './sign-in.ts'
import { TokenEndpoint } from './token-endpoint.ts'

/**
 * Signs in as the managed identity of the Azure machine or container that runs this. The library finds the endpoint from
 * the variables that Azure sets there, and falls back to the metadata service of virtual machines at 169.254.169.254.
 * That address is on the machine itself, so no proxy is used.
 *
 * A managed identity is an application. Whether the Power Apps service accepts one is not proven.
 */
export function createManagedIdentityClient(
  { clientId }: SignIn & { kind: 'managed-identity' },
  cloud: Cloud,
  deps: TokenDependencies
): SignInClient {
  const endpoint = new TokenEndpoint(cloud, { ...deps, agent: undefined }, url => url)
  const client = new ManagedIdentityApplication({
    ...(clientId === undefined ? {} : { managedIdentityIdParams: { userAssignedClientId: clientId } }),
    // `TokenEndpoint` retries, on the run's clock.
    system: { networkClient: endpoint, disableInternalRetries: true }
  })
  return {
    async acquire(audience) {
      endpoint.reset()
      try {
        // The library's own cache is bypassed: the caller caches tokens and asks only when it wants a new one.
        const result = await client.acquireToken({ resource: audience, forceRefresh: true })
        if (result.accessToken === '') throw new Error('the response contains no token')
        return { token: result.accessToken, expires: (result.expiresOn ?? new Date(deps.clock.now())).getTime() }
      } catch (error) {
        throw managedIdentityFailure(endpoint.failure ?? error, endpoint.response, audience)
      }
    },
    isDenied: error => error instanceof SignInDenied
  }
}
