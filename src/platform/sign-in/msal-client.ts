import {
  ConfidentialClientApplication,
  PublicClientApplication,
  type AuthenticationResult,
  type Configuration
} from '@azure/msal-node'
import type { Cloud } from '../../protocol/clouds.ts'
import { readCertificate } from './certificate.ts'
import { isProofRequired, signInFailure, SignInDenied } from './failures.ts'
import { TokenEndpoint } from './token-endpoint.ts'
import type { ClientProof, SignIn, SignInClient, TokenDependencies } from './sign-in.ts'

/** Loaded only by runs that sign in over the network: the sign-in library is the heaviest part of the client. */

export type NetworkSignIn = Exclude<SignIn, { kind: 'access-token' }>

/** Tenant of a user when the inputs name none: any work or school account. */
const ANY_TENANT = 'organizations'
/**
 * The audience of the workflow's token that a federated credential expects, by sign-in host. Documented by Microsoft;
 * not tried outside the public cloud.
 */
const FEDERATION_AUDIENCES: Readonly<Record<string, string>> = {
  'login.microsoftonline.us': 'api://AzureADTokenExchangeUSGov',
  'login.chinacloudapi.cn': 'api://AzureADTokenExchangeChina'
}
const FEDERATION_AUDIENCE = 'api://AzureADTokenExchange'

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
  signIn: NetworkSignIn,
  cloud: Cloud,
  deps: TokenDependencies,
  endpoint: TokenEndpoint,
  onIdToken: (token: string) => void
): Promise<Grant> {
  const configured = (auth: Partial<Configuration['auth']>, clientId: string): Configuration =>
    configuration(cloud, signIn.tenantId ?? ANY_TENANT, endpoint, { ...auth, clientId })
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
        if (typeof next === 'string' && next !== '') refreshToken = next
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

/** The library's settings for a proof. @throws ActionError when the certificate cannot be used */
async function authOf(
  proof: ClientProof,
  cloud: Cloud,
  deps: TokenDependencies,
  onIdToken: (token: string) => void
): Promise<Partial<Configuration['auth']>> {
  switch (proof.kind) {
    case 'client-secret':
      return { clientSecret: proof.clientSecret }
    case 'certificate': {
      const { ending, ...clientCertificate } = await readCertificate(proof.certificate, proof.password, deps.clock)
      deps.secret(clientCertificate.privateKey)
      if (ending !== undefined) deps.log.warning(ending)
      return { clientCertificate }
    }
    case 'oidc': {
      const audience = FEDERATION_AUDIENCES[new URL(cloud.login).hostname] ?? FEDERATION_AUDIENCE
      // Requested anew each time: the runner's tokens are valid for minutes only.
      const clientAssertion = async (): Promise<string> => {
        const token = await proof.idToken(audience)
        deps.secret(token)
        onIdToken(token)
        return token
      }
      return { clientAssertion }
    }
  }
}

/**
 * The library accepts only https authorities and would look up their metadata. So it gets an https authority together
 * with the metadata, and `TokenEndpoint` redirects its requests to the cloud's sign-in origin.
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
    // `TokenEndpoint` retries, on the run's clock.
    system: { networkClient: endpoint, disableInternalRetries: true }
  }
}
