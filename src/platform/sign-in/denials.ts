/** Why a sign-in was denied, to follow "because", and what to do about it. */
export interface Denial {
  readonly why: string
  readonly remedy: string
}

const MFA: Denial = {
  why: 'the account requires a second factor, which a workflow cannot provide',
  remedy:
    'Use an account that Conditional Access exempts for this app registration, or sign in once by hand and use the refresh token.'
}
const DEVICE: Denial = {
  why: 'Conditional Access requires a device that the organisation manages, and the runner is not one',
  remedy:
    'Ask an administrator to exempt this account or this app registration, or use a self-hosted runner that the policy accepts.'
}
const REFRESH_TOKEN: Denial = {
  why: 'the refresh token is no longer accepted: it expired, was revoked, or the password changed',
  remedy: 'Sign in once by hand and replace the secret with the new refresh token.'
}
const FEDERATION: Denial = {
  why: 'no federated credential of the app registration matches this workflow',
  remedy:
    'Add a federated credential with exactly this issuer, subject and audience to the app registration. The subject of a job with an environment differs from that of a job without.'
}
const TENANT: Denial = {
  why: 'the tenant does not exist in this cloud',
  remedy: 'Check tenant-id and the input cloud.'
}

/**
 * By the number after `AADSTS`. Microsoft documents the numbers:
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const DENIALS: Readonly<Record<string, Denial>> = {
  '50011': {
    why: 'the app registration has no redirect URI http://localhost',
    remedy:
      'Add the platform "Mobile and desktop applications" with the redirect URI http://localhost to the authentication settings of the app registration.'
  },
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
  '50072': {
    why: 'the account has to register a second factor first',
    remedy: 'Sign in once by hand and register it. Then get a new refresh token.'
  },
  '50074': MFA,
  '50076': MFA,
  '50078': {
    why: 'the second factor of the last sign-in by hand is too old for a Conditional Access policy',
    remedy: 'Sign in once by hand and replace the secret with the new refresh token.'
  },
  '50079': MFA,
  '50126': {
    why: 'the user name or password is wrong',
    remedy: 'Check user-name and the secret behind password-secret.'
  },
  '50158': MFA,
  '50173': REFRESH_TOKEN,
  '53000': DEVICE,
  '53001': DEVICE,
  '53003': {
    why: 'Conditional Access forbids this sign-in',
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
  '500133': { why: 'the token of the workflow run has expired', remedy: 'Run it again.' },
  '530003': DEVICE,
  '70008': REFRESH_TOKEN,
  '70043': {
    why: 'the refresh token is too old: a Conditional Access policy limits the time between two sign-ins by hand',
    remedy:
      'Sign in once by hand and replace the secret with the new refresh token. Ask an administrator how long the policy allows.'
  },
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
  '700025': {
    why: 'the app registration is a public client, which must not send a secret or a certificate',
    remedy:
      'Remove client-secret and client-certificate from the inputs, or turn off "Allow public client flows" in the authentication settings of the app registration.'
  },
  '7000218': {
    why: 'the app registration is confidential: it has to prove itself with a secret, a certificate or a federated credential',
    remedy:
      'Set client-secret or client-certificate as well. For a federated credential, give the job the permission "id-token: write", or the command line the ID token of the job with client-assertion. Or turn on "Allow public client flows" in the authentication settings of the app registration.'
  },
  '7000222': {
    why: 'the client secret has expired',
    remedy: 'Create a new one in the app registration and replace the secret.'
  },
  '90002': TENANT,
  '900023': TENANT
}
