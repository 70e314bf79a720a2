import {
  ConfidentialClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration
} from '@azure/msal-node'
import type { Cloud } from '../../protocol/clouds.ts'
import { readCertificate } from './certificate.ts'
import { signInFailure, SignInDenied } from './failures.ts'
import { TokenEndpoint } from './token-endpoint.ts'
import type { SignIn, SignInClient, TokenDependencies } from './sign-in.ts'

/** Loaded only by runs that sign in over the network: the sign-in library is the heaviest part of the client. */

export type NetworkSignIn = Exclude<SignIn, { kind: 'access-token' }>

/** Tenant of a user who gives none: any work or school account. */
const ANY_TENANT = 'organizations'
/**
 * What a federated credential expects as audience of the workflow's token, by sign-in host. Documented by Microsoft;
 * not tried outside the public cloud.
 */
const FEDERATION_AUDIENCES: Readonly<Record<string, string>> = {
  'login.microsoftonline.us': 'api://AzureADTokenExchangeUSGov',
  'login.chinacloudapi.cn': 'api://AzureADTokenExchangeChina'
}
const FEDERATION_AUDIENCE = 'api://AzureADTokenExchange'

/** Rejects with an `ActionError` when the certificate cannot be used; sends nothing. */
export async function createSignInClient(
  signIn: NetworkSignIn,
  cloud: Cloud,
  deps: TokenDependencies
): Promise<SignInClient> {
  const endpoint = new TokenEndpoint(cloud, deps)
  let idToken: string | undefined
  const acquire = await grantOf(signIn, cloud, deps, endpoint, token => {
    idToken = token
  })
  return {
    async acquire(audience) {
      idToken = undefined
      endpoint.reset()
      try {
        // The audience keeps its trailing slash, which makes two in a row: the service compares the `aud` of the token
        // with its registered name, and `aud` is exactly what stands before `/.default`.
        const result = await acquire([`${audience}/.default`])
        // The library takes an answer without a token for a success.
        if (result === null || result.accessToken === '') throw new Error('the answer holds no token')
        return { token: result.accessToken, expires: (result.expiresOn ?? new Date(deps.clock.now())).getTime() }
      } catch (error) {
        throw signInFailure(endpoint.failure ?? error, { signIn, audience, answer: endpoint.answer, idToken })
      }
    },
    isDenied: error => error instanceof SignInDenied
  }
}

type Grant = (scopes: string[]) => Promise<AuthenticationResult | null>

async function grantOf(
  signIn: NetworkSignIn,
  cloud: Cloud,
  deps: TokenDependencies,
  endpoint: TokenEndpoint,
  sawIdToken: (token: string) => void
): Promise<Grant> {
  const configured = (auth: Partial<Configuration['auth']>, clientId: string): Configuration =>
    configuration(cloud, signIn.tenantId ?? ANY_TENANT, endpoint, { ...auth, clientId })
  // The library's own cache is passed by: the caller keeps tokens and asks only when it wants a new one.
  const confidential = (auth: Partial<Configuration['auth']>, clientId: string): Grant => {
    const client = new ConfidentialClientApplication(configured(auth, clientId))
    return scopes => client.acquireTokenByClientCredential({ scopes, skipCache: true })
  }

  switch (signIn.kind) {
    case 'password': {
      const client = new PublicClientApplication(configured({}, signIn.clientId))
      const { userName: username, password } = signIn
      return scopes => client.acquireTokenByUsernamePassword({ scopes, username, password })
    }
    case 'refresh-token': {
      const client = new PublicClientApplication(configured({}, signIn.clientId))
      // Refresh tokens are replaced as they are used; one of them serves every audience of its client.
      let { refreshToken } = signIn
      return async scopes => {
        const result = await client.acquireTokenByRefreshToken({ scopes, refreshToken })
        const next = endpoint.answer?.refresh_token
        if (typeof next === 'string' && next !== '') refreshToken = next
        return result
      }
    }
    case 'client-secret':
      return confidential({ clientSecret: signIn.clientSecret }, signIn.clientId)
    case 'certificate': {
      const clientCertificate = await readCertificate(signIn.certificate, signIn.password, deps.clock)
      deps.secret(clientCertificate.privateKey)
      return confidential({ clientCertificate }, signIn.clientId)
    }
    case 'oidc': {
      const audience = FEDERATION_AUDIENCES[new URL(cloud.login).hostname] ?? FEDERATION_AUDIENCE
      // Asked for anew each time: the runner's tokens live for minutes only.
      const clientAssertion = async (): Promise<string> => {
        const token = await signIn.idToken(audience)
        deps.secret(token)
        sawIdToken(token)
        return token
      }
      return confidential({ clientAssertion }, signIn.clientId)
    }
  }
}

/**
 * The library accepts only https authorities and would look them up; so it gets a https name and everything the look-up
 * would bring, and `TokenEndpoint` sends the request to where the cloud signs in.
 */
function configuration(
  cloud: Cloud,
  tenant: string,
  endpoint: TokenEndpoint,
  auth: Omit<Configuration['auth'], 'authority'>
): Configuration {
  const login = cloud.login.startsWith('https:') ? cloud.login : 'https://login.microsoftonline.com'
  const { host } = new URL(login)
  const authority = `${login}/${encodeURIComponent(tenant)}`
  return {
    auth: {
      ...auth,
      authority,
      knownAuthorities: [host],
      authorityMetadata: JSON.stringify({
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        issuer: `${login}/{tenantid}/v2.0`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
        end_session_endpoint: `${authority}/oauth2/v2.0/logout`
      }),
      cloudDiscoveryMetadata: JSON.stringify({
        tenant_discovery_endpoint: `${authority}/v2.0/.well-known/openid-configuration`,
        'api-version': '1.1',
        metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }]
      })
    },
    // Repeats are made by `TokenEndpoint`, on the run's clock.
    system: { networkClient: endpoint, disableInternalRetries: true }
  }
}
