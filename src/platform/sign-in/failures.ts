import { plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf, type ServiceErrorDetails } from '../../base/errors.ts'
import { toActionError } from '../transport/responses.ts'
import { jwtClaims } from './identity.ts'
import type { TokenResponse } from './token-endpoint.ts'
import type { SignIn } from './sign-in.ts'

interface Explanation {
  readonly why: string
  readonly remedy: string
}

const MFA: Explanation = {
  why: 'the account requires a second factor, which a workflow cannot provide',
  remedy:
    'Use an account that conditional access exempts for this app registration, or sign in once by hand and use the refresh token.'
}
const REFRESH_TOKEN: Explanation = {
  why: 'the refresh token is no longer accepted: it expired, was revoked, or the password changed',
  remedy: 'Sign in once by hand and replace the secret with the new refresh token.'
}
const FEDERATION: Explanation = {
  why: 'no federated credential of the app registration matches this workflow',
  remedy:
    'Add a federated credential with exactly this issuer, subject and audience to the app registration. The subject of a job with an environment differs from that of a job without.'
}
const TENANT: Explanation = {
  why: 'the tenant does not exist in this cloud',
  remedy: 'Check tenant-id and the input cloud.'
}

/** Explanations by the number after `AADSTS`; Microsoft documents the numbers. */
const BY_NUMBER: Readonly<Record<string, Explanation>> = {
  '50034': { why: 'there is no such user in the tenant', remedy: 'Check user-name and tenant-id.' },
  '50053': {
    why: 'the account is locked after too many wrong passwords',
    remedy: 'Wait, or ask an administrator to unlock it.'
  },
  '50055': {
    why: 'the password has expired',
    remedy: 'Sign in once by hand, set a new password and replace the secret.'
  },
  '50057': { why: 'the account is disabled', remedy: 'Ask an administrator to enable it, or use another account.' },
  '50076': MFA,
  '50079': MFA,
  '50126': {
    why: 'the user name or password is wrong',
    remedy: 'Check user-name and the secret behind password-secret.'
  },
  '50158': MFA,
  '50173': REFRESH_TOKEN,
  '53003': {
    why: 'conditional access forbids this sign-in',
    remedy:
      'Ask an administrator to exempt this account or this app registration, or use a runner that the policy accepts.'
  },
  '65001': {
    why: 'nobody has consented to this application’s use of that service',
    remedy:
      'Add the delegated permission to the app registration (Power Apps Service: User; Flow Service for flows) and grant consent.'
  },
  '65002': {
    why: 'this client belongs to Microsoft and may not use that service',
    remedy: 'Register your own application and use its client-id.'
  },
  '500011': {
    why: 'the tenant does not know that service',
    remedy: 'Check the input cloud. The service appears once somebody in the tenant has used it.'
  },
  '500133': { why: 'the token of the workflow run had expired', remedy: 'Run it again.' },
  '700016': {
    why: 'the tenant does not know the application',
    remedy: 'Check client-id and tenant-id, and that the app registration is in this tenant.'
  },
  '700027': {
    why: 'the certificate does not belong to the app registration',
    remedy:
      'Upload the certificate to the app registration, or replace the secret with the certificate that is registered there.'
  },
  '700082': REFRESH_TOKEN,
  '700084': REFRESH_TOKEN,
  '70021': FEDERATION,
  '700211': FEDERATION,
  '700212': FEDERATION,
  '700213': FEDERATION,
  '7000215': {
    why: 'the client secret is wrong',
    remedy: 'Put the value of the secret, not its id, into the input client-secret.'
  },
  '7000218': {
    why: 'the app registration does not allow signing in without a secret',
    remedy: 'Turn on "Allow public client flows" in the authentication settings of the app registration.'
  },
  '7000222': {
    why: 'the client secret has expired',
    remedy: 'Create a new one in the app registration and replace the repository secret.'
  },
  '90002': TENANT,
  '900023': TENANT
}

/** The sign-in service responded, and denied the sign-in. */
export class SignInDenied extends ActionError {}

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
  const explained = BY_NUMBER[number]
  return new SignInDenied({
    doing,
    why: `${explained?.why ?? 'the sign-in service denied it'}${workflowClaims(idToken)}`,
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
