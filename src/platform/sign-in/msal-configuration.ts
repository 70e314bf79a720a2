import type { Configuration } from '@azure/msal-node'
import type { Cloud } from '../../protocol/clouds.ts'
import { readCertificate } from './certificate.ts'
import type { ClientProof, TokenDependencies } from './sign-in.ts'
import type { TokenEndpoint } from './token-endpoint.ts'

/** Tenant of a user when the inputs name none: any work or school account. */
export const ANY_TENANT = 'organizations'

/**
 * The audience of the workflow's token that a federated credential expects, by cloud. Documented by Microsoft;
 * not tried outside the public cloud.
 */
const FEDERATION_AUDIENCES: Readonly<Partial<Record<Cloud['name'], string>>> = {
  UsGovHigh: 'api://AzureADTokenExchangeUSGov',
  UsGovDod: 'api://AzureADTokenExchangeUSGov',
  China: 'api://AzureADTokenExchangeChina'
}
const FEDERATION_AUDIENCE = 'api://AzureADTokenExchange'

/** The library's settings for a proof. @throws ActionError when the certificate cannot be used */
export async function authOf(
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
      const audience = FEDERATION_AUDIENCES[cloud.name] ?? FEDERATION_AUDIENCE
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
export function msalConfiguration(
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
