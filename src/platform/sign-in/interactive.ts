import { randomBytes } from 'node:crypto'
import {
  ConfidentialClientApplication,
  CryptoProvider,
  PublicClientApplication,
  type AuthenticationResult
} from '@azure/msal-node'
import { ActionError } from '../../base/errors.ts'
import { untilAborted, withinDeadline } from '../../base/time-limit.ts'
import type { Identity } from '../../commands/ports/platform.ts'
import type { Cloud } from '../../protocol/clouds.ts'
import { interactiveFailure } from './failures.ts'
import { identityOf } from './identity.ts'
import { type Callback, listenForCallback } from './loopback.ts'
import { ANY_TENANT, authOf, msalConfiguration } from './msal-configuration.ts'
import type { ClientProof, TokenDependencies } from './sign-in.ts'
import { TokenEndpoint } from './token-endpoint.ts'

/** Loaded only to sign in by hand. */

export interface InteractiveOrder {
  /** Any work or school account when absent. */
  readonly tenantId: string | undefined
  readonly clientId: string
  /** Of a confidential registration. */
  readonly proof?: ClientProof | undefined
  readonly deviceCode: boolean
}

/** What the person has to do. The texts contain no secret. */
export interface Prompts {
  /** Open this address in a browser. */
  open(url: string): void
  /** Enter this code at this address. */
  enter(code: string, url: string): void
}

export interface Authorized {
  /** A secret. */
  readonly refreshToken: string
  readonly identity: Identity
  /** When the service issued the token, in milliseconds since the epoch. */
  readonly issued: number
  /** When the service says that the token ends; undefined when it does not say, which is usual. */
  readonly expires: number | undefined
}

/**
 * Signs a person in, by the browser of this machine (authorization code with PKCE, answered on loopback) or with a device
 * code on any machine.
 *
 * @throws ActionError when the service refuses, when nobody answers before the deadline, and when there is no refresh token
 */
export async function authorize(
  order: InteractiveOrder,
  cloud: Cloud,
  deps: TokenDependencies,
  prompts: Prompts
): Promise<Authorized> {
  const { deadline, signal } = deps
  const endpoint = new TokenEndpoint(cloud, deps)
  try {
    const result = await withinDeadline(
      { deadline, signal },
      { doing: 'sign in', waitedFor: 'the answer of the person who signs in' },
      stop =>
        order.deviceCode
          ? byDeviceCode(order, cloud, endpoint, prompts, stop)
          : byBrowser(order, cloud, deps, endpoint, prompts, stop)
    )
    return authorized(result, endpoint, deps)
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw interactiveFailure(endpoint.failure ?? error, endpoint.response, order.deviceCode)
  }
}

const scopesOf = ({ powerAppsAudience }: Cloud): string[] => [`${powerAppsAudience}/.default`, 'offline_access']

async function byBrowser(
  { tenantId = ANY_TENANT, clientId, proof }: InteractiveOrder,
  cloud: Cloud,
  deps: TokenDependencies,
  endpoint: TokenEndpoint,
  prompts: Prompts,
  stop: AbortSignal
): Promise<AuthenticationResult | null> {
  const auth = proof === undefined ? {} : await authOf(proof, cloud, deps, () => {})
  const settings = msalConfiguration(cloud, tenantId, endpoint, { ...auth, clientId })
  const client =
    proof === undefined ? new PublicClientApplication(settings) : new ConfidentialClientApplication(settings)
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes()
  deps.secret(verifier)
  const [state, nonce] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')]
  await using listener = await listenForCallback(state, deps.secret)
  const request = { scopes: scopesOf(cloud), redirectUri: listener.redirectUri, nonce }
  const url = new URL(
    await client.getAuthCodeUrl({
      ...request,
      state,
      responseMode: 'query',
      codeChallenge: challenge,
      codeChallengeMethod: 'S256',
      // Otherwise the account that the browser happens to be signed in with would be taken without a question.
      prompt: 'select_account'
    })
  )
  prompts.open(new URL(`${url.pathname}${url.search}`, cloud.login).href)
  const answer = await untilAborted(stop, listener.answer)
  if (answer.kind === 'refused') throw refusal(answer)
  endpoint.reset()
  return await client.acquireTokenByCode({ ...request, code: answer.code, codeVerifier: verifier })
}

async function byDeviceCode(
  { tenantId = ANY_TENANT, clientId, proof }: InteractiveOrder,
  cloud: Cloud,
  endpoint: TokenEndpoint,
  prompts: Prompts,
  stop: AbortSignal
): Promise<AuthenticationResult | null> {
  if (proof !== undefined)
    throw new ActionError({
      doing: 'sign in with a device code',
      why: 'a device code is for public registrations, which send no secret and no certificate',
      remedy: 'Sign in without --device-code, or without the secret.'
    })
  const client = new PublicClientApplication(msalConfiguration(cloud, tenantId, endpoint, { clientId }))
  const request = {
    scopes: scopesOf(cloud),
    deviceCodeCallback: ({ userCode, verificationUri }: { userCode: string; verificationUri: string }): void =>
      prompts.enter(userCode, verificationUri),
    cancel: false
  }
  stop.addEventListener('abort', () => {
    request.cancel = true
  })
  return client.acquireTokenByDeviceCode(request)
}

/** The service sent the browser back with an error. Its description begins with the number, as at the token endpoint. */
function refusal({ error, description }: Callback & { kind: 'refused' }): unknown {
  return interactiveFailure(undefined, { status: 400, error, error_description: description }, false)
}

function authorized(
  result: AuthenticationResult | null,
  { response }: TokenEndpoint,
  { clock, secret }: TokenDependencies
): Authorized {
  const refreshToken = response?.refresh_token
  if (result === null || typeof refreshToken !== 'string' || refreshToken === '')
    throw new ActionError({
      doing: 'sign in',
      why: 'the sign-in service issued no refresh token',
      remedy: 'Check that the tenant allows offline_access for this app registration.'
    })
  secret(result.accessToken)
  const { name, kind, objectId, tenantId } = identityOf(result.accessToken)
  const known = name === 'unknown' && typeof response?.id_token === 'string' ? identityOf(response.id_token) : undefined
  const issued = clock.now()
  const lifetime = response?.refresh_token_expires_in
  return {
    refreshToken,
    identity: { name: known?.name ?? name, kind, objectId, tenantId: tenantId ?? known?.tenantId ?? result.tenantId },
    issued,
    expires: typeof lifetime === 'number' && lifetime > 0 && lifetime < 1e9 ? issued + lifetime * 1000 : undefined
  }
}
