import { CODES } from '../../protocol/errors.ts'

const LICENCE =
  'The identity needs a Power Apps licence that covers this (the portal asks for Power Apps Plan 2 or its trial); assign one in the Microsoft 365 admin center.'
const OURS = 'This is a defect of this action: report it with the request id.'
const LEASE =
  'Somebody has the app open in Power Apps Studio: close that tab and try again. A lease outlives its tab by up to 15 minutes.'
const DLP =
  'A data loss prevention policy forbids this combination of connectors in that environment; have an administrator change the policy or leave the connector out.'

/** What to do next, by the service's error code. Codes come from `protocol/errors.ts` and from issues of other clients. */
const BY_CODE: Readonly<Record<string, string>> = {
  [CODES.environmentAccessDenied]:
    'Give the identity a role in that environment (importing needs Environment Maker) in the Power Platform admin center, and check that the input environment names the right one.',
  [CODES.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
  ServiceToServiceEnvironmentNotFound:
    'Check the input environment. A newly made one is not known everywhere for some minutes: then try again.',
  [CODES.forbidden]:
    'Give the identity the missing permission: exporting, publishing and restoring need edit rights on the app, importing the Environment Maker role. A service principal is refused by most of these calls: sign in as a user.',
  [CODES.invalidAuthenticationToken]:
    'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
  AuthorizationHeaderInvalid:
    'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
  AuthorizationFailed: 'Sign in with a token for the Power Apps audience; management tokens are not accepted here.',
  [CODES.connectionAuthorizationFailed]:
    'Share the connections (and for an export the flows) that belong to this app with the identity, with edit rights. A flow that does not exist is reported with the same words.',
  [CODES.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
  ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
  [CODES.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
  [CODES.apiResourceNotFound]: 'Create the custom connector in that environment first, or map it to one that is there.',
  [CODES.connectionNotFound]: 'Check the input connections: that connection is gone, or not shared with the identity.',
  [CODES.packageManifestNotFound]: 'Run the import again from the start; export the package again if it repeats.',
  [CODES.missingPackageManifest]: 'Export the package again; this one lacks a manifest the service wants.',
  [CODES.zipFileRejected]: 'Export the package again; edited or damaged packages are rejected.',
  [CODES.internalServerError]:
    'The service gives no reason. Known cause: a package that was edited or built by hand. Export it again and import it unchanged; if it was not edited, give the request id to Microsoft support.',
  [CODES.appLeaseActive]: LEASE,
  [CODES.appLeaseSameUserConflict]: LEASE,
  [CODES.invalidApplicationNameCharacters]:
    'Rename the app: the characters . \\ / : * ? " < > | are not allowed in its name.',
  [CODES.dlpViolation]: DLP,
  [CODES.apiPolicyDataFlowViolation]: DLP,
  [CODES.childFlowNeverPublished]: 'Turn on the flow it calls first.',
  [CODES.connectionReferenceMissing]: 'Bind a connection to that reference of the flow, then turn it on.',
  [CODES.userNotLicensed]: LICENCE,
  DynamicsEntitlementMissing: LICENCE,
  InsufficientPlanForApp: LICENCE,
  MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
  BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
  [CODES.invalidApiVersion]: OURS,
  [CODES.missingEnvironmentFilter]: OURS,
  [CODES.invalidAppFilterCombination]: OURS
}

const BY_LOWER_CODE = (code: string): string | undefined =>
  Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1]

/** What went wrong, as a sentence without a full stop, from the status alone. */
export function whyOf(status: number, empty: boolean): string {
  if (status === 401) return 'the service did not accept the token'
  if (status === 403) return 'the service refused it to this identity'
  // Recorded live by a third party: an object that does not exist is answered with a body.
  if (status === 404)
    return empty ? 'the service does not know this call at that address' : 'the service did not find it'
  if (status === 409) return 'it is in use or in another state there'
  if (status === 429) return 'the service is throttling requests'
  if (status >= 300 && status < 400) return 'the service redirected the request, and a token is not sent on'
  if (status >= 500) return 'the service failed'
  return 'the service refused the request'
}

/** What to do next: by code where it is known, else by status. */
export function remedyFor(code: string | undefined, status: number | undefined, empty = false): string {
  const known = code === undefined ? undefined : BY_LOWER_CODE(code)
  if (known !== undefined) return known
  if (status === 401) return 'Check the sign-in inputs and the input cloud, then sign in again.'
  if (status === 403) return 'Check the roles and sharing of the signed-in identity in that environment.'
  if (status === 404) {
    return empty ? 'Check the input cloud: a host that is not the service answers like this.' : 'Check the ids given.'
  }
  if (status === 409) return 'Wait until whoever is working there is done, then run it again.'
  if (status === 429) return 'Run it again later, with fewer runs at the same time.'
  if (status !== undefined && status >= 300 && status < 400) return 'Check the input cloud and any proxy on the way.'
  if (status !== undefined && status >= 500)
    return 'Run it again later; give the request id to Microsoft support if it repeats.'
  return 'Read what the service said; the request id helps Microsoft support.'
}
