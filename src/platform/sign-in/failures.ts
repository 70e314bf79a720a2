import { plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf, type ServiceError } from '../../base/errors.ts'
import { toActionError } from '../transport/responses.ts'
import { jwtClaims } from './identity.ts'
import type { TokenAnswer } from './token-endpoint.ts'
import type { SignIn } from './sign-in.ts'

interface Explanation {
  readonly why: string
  readonly remedy: string
}

const MFA: Explanation = {
  why: 'the account has to confirm the sign-in with a second factor, which a workflow cannot do',
  remedy:
    'Use an account that conditional access exempts for this app registration, or sign in once by hand and give the refresh token.'
}
const REFRESH_TOKEN: Explanation = {
  why: 'the refresh token is no longer accepted: it expired, was revoked, or the password changed',
  remedy: 'Sign in once by hand and replace the secret with the new refresh token.'
}
const FEDERATION: Explanation = {
  why: 'no federated credential of the app registration matches this workflow',
  remedy:
    'Add a federated credential with exactly this issuer, subject and audience to the app registration; a job with an environment has another subject than one without.'
}
const TENANT: Explanation = {
  why: 'the tenant does not exist in this cloud',
  remedy: 'Check tenant-id and the input cloud.'
}

/** In plain words, by the number behind `AADSTS`; the numbers are documented by Microsoft. */
const BY_NUMBER: Readonly<Record<string, Explanation>> = {
  '50034': { why: 'there is no such user in the tenant', remedy: 'Check user-name and tenant-id.' },
  '50053': { why: 'the account is locked after too many wrong passwords', remedy: 'Wait, or have it unlocked.' },
  '50055': { why: 'the password has expired', remedy: 'Sign in once by hand, set a new one, replace the secret.' },
  '50057': { why: 'the account is disabled', remedy: 'Have it enabled, or use another.' },
  '50076': MFA,
  '50079': MFA,
  '50126': {
    why: 'user name and password do not fit',
    remedy: 'Check user-name and the secret behind password-secret.'
  },
  '50158': MFA,
  '50173': REFRESH_TOKEN,
  '53003': {
    why: 'conditional access forbids this sign-in',
    remedy: 'Have an administrator exempt this account or this app registration, or use a runner the policy accepts.'
  },
  '65001': {
    why: 'nobody has consented to this application using that service',
    remedy:
      'Add the delegated permission to the app registration (Power Apps Service: User; Flow Service for flows) and grant consent.'
  },
  '65002': {
    why: 'this client is Microsoft’s own and not allowed to use that service',
    remedy: 'Register an application of your own and give its client-id.'
  },
  '500011': {
    why: 'that service is not known in the tenant',
    remedy: 'Check the input cloud; the service appears once somebody in the tenant has used it.'
  },
  '500133': { why: 'the token of the workflow run had expired', remedy: 'Run it again.' },
  '700016': {
    why: 'the application is not known in the tenant',
    remedy: 'Check client-id and tenant-id, and that the app registration is in this tenant.'
  },
  '700027': {
    why: 'the certificate does not belong to the app registration',
    remedy: 'Upload the certificate to the app registration, or replace the secret by the one that is there.'
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
    remedy: 'Make a new one in the app registration and replace the secret of the repository.'
  },
  '90002': TENANT,
  '900023': TENANT
}

/** The sign-in service answered, and the answer was no. */
export class SignInDenied extends ActionError {}

/**
 * The error a person reads when no token came. `answer` is what the sign-in service said, when it said anything;
 * `idToken` the runner's own token in an OIDC sign-in, of which only issuer, subject and audience are shown.
 */
export function signInFailure(
  error: unknown,
  attempt: {
    readonly signIn: SignIn
    readonly audience: string
    readonly answer: TokenAnswer | undefined
    readonly idToken: string | undefined
  }
): ActionError {
  const { signIn, audience, answer, idToken } = attempt
  const doing = `sign in with ${WORDS[signIn.kind]} for ${audience}`
  if (error instanceof ActionError) return error
  const known = toActionError(error, doing)
  if (known instanceof ActionError) return known
  const number = answer === undefined ? undefined : numberOf(answer)
  if (answer === undefined || number === undefined) {
    return new ActionError({
      doing,
      why: answer === undefined ? messageOf(error) : 'the answer is not one of a sign-in service',
      remedy:
        answer === undefined
          ? 'Check the sign-in inputs; report it when they are right.'
          : 'Check tenant-id, the input cloud and any proxy on the way; run it again later.',
      service: answer === undefined ? undefined : saidBy(answer, undefined),
      cause: error
    })
  }
  const explained = BY_NUMBER[number]
  return new SignInDenied({
    doing,
    why: `${explained?.why ?? 'the sign-in service refused it'}${workflowWords(idToken)}`,
    remedy: explained?.remedy ?? 'Look the code up in Microsoft’s list of AADSTS codes and check the sign-in inputs.',
    service: saidBy(answer, number)
  })
}

const WORDS: Readonly<Record<SignIn['kind'], string>> = {
  'access-token': 'an access token',
  'refresh-token': 'the refresh token',
  password: 'user name and password',
  'client-secret': 'the client secret',
  certificate: 'the client certificate',
  oidc: 'the OIDC token of the workflow run'
}

/** From the list of numbers where there is one, else from the words. */
function numberOf({ error_codes: numbers, error_description: words }: TokenAnswer): string | undefined {
  const [first]: unknown[] = Array.isArray(numbers) ? numbers : []
  if (typeof first === 'number' || typeof first === 'string') return String(first)
  return typeof words === 'string' ? /AADSTS(\d+)/.exec(headOf(words))?.[1] : undefined
}

/** Characters of an answer that patterns see. What the service says has some hundred. */
const MOST_WORDS = 4_000
const headOf = (words: string): string => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words)

function saidBy(answer: TokenAnswer, number: string | undefined): ServiceError {
  const words = headOf(typeof answer.error_description === 'string' ? answer.error_description : '')
  const kind = typeof answer.error === 'string' ? answer.error : undefined
  const trace = typeof answer.trace_id === 'string' ? answer.trace_id : /Trace ID: ([0-9a-f-]+)/i.exec(words)?.[1]
  // The words begin with the code and end with ids and a time that are of no use to a reader.
  const ids = words.indexOf('Trace ID:')
  const message = words
    .slice(0, ids < 0 ? undefined : ids)
    .replace(/^AADSTS\d+:/, '')
    .trim()
  return {
    status: answer.status,
    code: number === undefined ? kind : `AADSTS${number}`,
    message: message === '' ? undefined : plainText(message, 400),
    requestId: trace
  }
}

/** What a federated credential has to match, as the runner sent it. Never the token. */
function workflowWords(idToken: string | undefined): string {
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
