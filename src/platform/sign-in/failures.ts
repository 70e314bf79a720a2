import { plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf, type ServiceErrorDetails } from '../../base/errors.ts'
import { toActionError } from '../transport/responses.ts'
import { type Denial, DENIALS } from './denials.ts'
import { jwtClaims } from './identity.ts'
import type { TokenResponse } from './token-endpoint.ts'
import type { SignIn } from './sign-in.ts'

/** The sign-in service responded, and denied the sign-in. */
export class SignInDenied extends ActionError {}

/** Whether the service refused the request because a confidential registration has to prove itself (AADSTS7000218). */
export const isProofRequired = (response: TokenResponse | undefined): boolean =>
  response !== undefined && numberOf(response) === '7000218'

/**
 * The error a person reads when no token could be obtained.
 *
 * @param attempt `response` is the sign-in service's response, if there was one; `idToken` is the runner's own token in
 * an OIDC sign-in, of which only issuer, subject and audience are shown
 */
export function signInFailure(
  error: unknown,
  attempt: {
    readonly signIn: SignIn
    readonly audience: string
    readonly response: TokenResponse | undefined
    readonly idToken: string | undefined
  }
): ActionError {
  const { signIn, audience, response, idToken } = attempt
  const doing = `sign in with ${SIGN_IN_LABELS[signIn.kind]} for ${audience}`
  return failureOf(error, response, doing, workflowClaims(idToken))
}

/** The same for a person who signs in by hand. */
export function interactiveFailure(
  error: unknown,
  response: TokenResponse | undefined,
  deviceCode: boolean
): ActionError {
  const doing = deviceCode ? 'sign in with a device code' : 'sign in with the browser'
  const decided = typeof response?.error === 'string' ? BY_HAND.get(response.error) : undefined
  if (!(error instanceof ActionError) && response !== undefined && decided !== undefined)
    return new SignInDenied({ doing, ...decided, service: serviceErrorFrom(response, numberOf(response)) })
  const failure = failureOf(error, response, doing, '')
  if (!deviceCode || !(failure instanceof SignInDenied)) return failure
  const { why, remedy, service } = failure
  return new SignInDenied({
    doing,
    why,
    service,
    remedy: `${remedy} Conditional Access often blocks device codes: try without --device-code.`
  })
}

/** What a person at the browser decided, by the error of the OAuth standards. */
const NOBODY: Denial = { why: 'nobody entered the code in time', remedy: 'Sign in again.' }
const BY_HAND: ReadonlyMap<string, Denial> = new Map([
  [
    'access_denied',
    {
      why: 'the person who signed in did not consent, or the tenant does not allow it',
      remedy: 'Sign in again and accept, or have an administrator grant consent to the app registration.'
    }
  ],
  ['authorization_declined', { why: 'the person who entered the code declined', remedy: 'Sign in again and accept.' }],
  ['expired_token', NOBODY],
  ['authorization_pending', NOBODY]
])

/**
 * The same for a managed identity, whose endpoint is on the machine itself. Its errors have no number: those of virtual
 * machines are `error` and `error_description` (Microsoft's page "How to use managed identities on an Azure VM").
 */
export function managedIdentityFailure(
  error: unknown,
  response: TokenResponse | undefined,
  audience: string
): ActionError {
  const doing = `sign in with ${SIGN_IN_LABELS['managed-identity']} for ${audience}`
  if (error instanceof ActionError) return error
  if (response === undefined)
    return new ActionError({
      doing,
      why: `this machine has no endpoint for managed identities: ${messageOf(error)}`,
      remedy:
        'Use managed-identity on a self-hosted runner in Azure that has an identity assigned. Hosted runners of GitHub have none.',
      cause: error
    })
  return numberOf(response) === undefined
    ? new SignInDenied({
        doing,
        why: 'the machine’s endpoint for managed identities refused it',
        remedy:
          'Check that the identity is assigned to this machine, and that managed-identity is "system" or the client id of that identity.',
        service: serviceErrorFrom(response, undefined)
      })
    : failureOf(error, response, doing, '')
}

function failureOf(error: unknown, response: TokenResponse | undefined, doing: string, claims: string): ActionError {
  if (error instanceof ActionError) return error
  const failure = toActionError(error, doing)
  if (failure instanceof ActionError) return failure
  const number = response === undefined ? undefined : numberOf(response)
  if (response === undefined || number === undefined) {
    return new ActionError({
      doing,
      why: response === undefined ? messageOf(error) : 'the response did not come from a sign-in service',
      remedy:
        response === undefined
          ? 'Check the sign-in inputs. If they are right, report this.'
          : 'Check tenant-id, the input cloud and any proxy in between. Then run it again later.',
      service: response === undefined ? undefined : serviceErrorFrom(response, undefined),
      cause: error
    })
  }
  const explained = DENIALS[number]
  return new SignInDenied({
    doing,
    why: `${explained?.why ?? 'the sign-in service denied it'}${claims}`,
    remedy: explained?.remedy ?? 'Look up the code in Microsoft’s list of AADSTS codes and check the sign-in inputs.',
    service: serviceErrorFrom(response, number)
  })
}

const SIGN_IN_LABELS: Readonly<Record<SignIn['kind'], string>> = {
  'access-token': 'an access token',
  'refresh-token': 'the refresh token',
  password: 'user name and password',
  'client-secret': 'the client secret',
  certificate: 'the client certificate',
  'managed-identity': 'the managed identity',
  oidc: 'the OIDC token of the workflow run'
}

/** From the list of error codes if there is one, otherwise from the description. */
function numberOf({ error_codes: numbers, error_description: description }: TokenResponse): string | undefined {
  const [first]: unknown[] = Array.isArray(numbers) ? numbers : []
  if (typeof first === 'number' || typeof first === 'string') return String(first)
  return typeof description === 'string' ? /AADSTS(\d+)/.exec(headOf(description))?.[1] : undefined
}

/** Maximum length that patterns are applied to. Real descriptions have a few hundred characters. */
const MAX_DESCRIPTION = 4_000
const headOf = (description: string): string =>
  description.length > MAX_DESCRIPTION ? `${description.slice(0, MAX_DESCRIPTION)}…` : description

function serviceErrorFrom(response: TokenResponse, number: string | undefined): ServiceErrorDetails {
  const description = headOf(typeof response.error_description === 'string' ? response.error_description : '')
  const kind = typeof response.error === 'string' ? response.error : undefined
  const trace =
    typeof response.trace_id === 'string' ? response.trace_id : /Trace ID: ([0-9a-f-]+)/i.exec(description)?.[1]
  // The description begins with the code, and ends with ids and a time that are of no use to a reader.
  const ids = description.indexOf('Trace ID:')
  const message = description
    .slice(0, ids < 0 ? undefined : ids)
    .replace(/^AADSTS\d+:/, '')
    .trim()
  return {
    status: response.status,
    code: number === undefined ? kind : `AADSTS${number}`,
    message: message === '' ? undefined : plainText(message, 400),
    requestId: trace
  }
}

/** The claims that a federated credential must match, as the runner sent them. Never the token. */
function workflowClaims(idToken: string | undefined): string {
  if (idToken === undefined) return ''
  const claims = jwtClaims(idToken) ?? {}
  const show = (name: string): string => {
    const value = claims[name]
    return quoted(
      typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value.filter(part => typeof part === 'string').join(', ')
          : 'nothing'
    )
  }
  return ` (the runner sent issuer ${show('iss')}, subject ${show('sub')}, audience ${show('aud')})`
}
