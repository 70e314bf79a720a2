import { CODES } from '../../protocol/errors.ts'

const LICENCE =
  'Assign the identity a Power Apps licence that covers this, in the Microsoft 365 admin center. The portal asks for Power Apps Plan 2 or its trial.'
const OUR_DEFECT = 'This is a defect in this action. Report it with the request id.'
const LEASE =
  'Somebody has the app open in Power Apps Studio. Close that tab and try again. Its edit lock lasts up to 15 minutes after the tab is closed.'
const DLP =
  'A data loss prevention policy forbids this combination of connectors in that environment. Ask an administrator to change the policy, or remove the connector.'
const LOOKUP = `Give the account of the target's connection access to the site, list or file that the flow names: the service looks it up while it saves the flow. Or name that of the target with the input "values". Or make the flow take it from a variable, or change it at the source, and export the package again.`

/**
 * What to do next, by the service's error code. The codes come from `protocol/errors.ts` and from issues of other
 * clients.
 */
const BY_CODE: Readonly<Record<string, string>> = {
  [CODES.environmentAccessDenied]:
    'Assign the identity a role in that environment in the Power Platform admin center; importing needs Environment Maker. Also check that the input environment names the right one.',
  [CODES.environmentNotFound]: 'Check the input environment, and that the identity can see that environment.',
  [CODES.insufficientCapacity]:
    'Free database capacity of the tenant or buy more, or choose another type in create-environment. Nothing was created.',
  [CODES.operationNotStartable]: 'Wait until the other operation on environments has ended, then run this again.',
  ServiceToServiceEnvironmentNotFound:
    'Check the input environment. A newly created environment takes some minutes to become known everywhere; try again then.',
  [CODES.forbidden]:
    'Grant the identity the missing permission. Exporting, publishing and restoring need edit rights on the app; importing needs the Environment Maker role. Most of these calls reject service principals: sign in as a user.',
  [CODES.invalidAuthenticationToken]:
    'Sign in again: the token has expired, was revoked, or belongs to another audience or cloud than the input cloud.',
  [CODES.invalidAuthenticationAudience]:
    'Get a token for the audience of Power Apps, https://service.powerapps.com/ in the public cloud. One for api.powerplatform.com is not accepted. Also check the input cloud, and audiences in endpoints.',
  AuthorizationHeaderInvalid:
    'Sign in again: the token is damaged. Check the secret it comes from for stray characters.',
  AuthorizationFailed: 'Sign in with a token for the Power Apps audience. Management tokens are not accepted here.',
  [CODES.connectionAuthorizationFailed]:
    'Share the connections of this app with the identity, with edit rights; for an export, share its flows too. The service gives the same message for a flow that does not exist.',
  [CODES.appNotFound]: 'Check the input app, and that the app is shared with the identity.',
  ApplicationNotFound: 'Check the input app, and that the app is shared with the identity.',
  [CODES.flowNotFound]: 'Check the flow, and that it is shared with the identity.',
  [CODES.apiResourceNotFound]:
    'Create the custom connector in that environment first, or map it to one that exists there.',
  [CODES.connectionNotFound]:
    'Check the input connections. That connection was deleted or is not shared with the identity.',
  [CODES.packageManifestNotFound]: 'Run the import again from the start. If it fails again, export the package again.',
  [CODES.missingPackageManifest]: 'Export the package again. This one lacks a manifest that the service requires.',
  [CODES.malformedFlowDefinition]: 'Undo the edit of the flow, or export the package again.',
  [CODES.invalidTemplate]:
    'Run command: check on the package: it names the step of the flow that the service does not save. Correct the flow where it comes from, save it, and export the package again.',
  [CODES.missingInputProperty]:
    'Open the flow where it comes from, choose a connection for the step, save it, and export the package again.',
  [CODES.zipFileRejected]: 'Export the package again. Edited or damaged packages are rejected.',
  [CODES.internalServerError]:
    'The service gives no reason. A known cause is a package that was edited or built by hand: export it again and import it unchanged. If it was not edited, give the request id to Microsoft support.',
  [CODES.appLeaseActive]: LEASE,
  [CODES.appLeaseSameUserConflict]: LEASE,
  [CODES.invalidApplicationNameCharacters]: 'Rename the app. Its name must not contain . \\ / : * ? " < > |',
  [CODES.dlpViolation]: DLP,
  [CODES.apiPolicyDataFlowViolation]: DLP,
  [CODES.childFlowNeverPublished]: 'First turn on the flow that it calls.',
  [CODES.connectionReferenceMissing]: 'Bind a connection to that reference of the flow, then turn the flow on.',
  [CODES.dynamicOperationFailed]: LOOKUP,
  [CODES.multipleErrors]: `Correct each of the problems in the message. Where a dynamic operation such as GetTable failed: ${LOOKUP}`,
  [CODES.userNotLicensed]: LICENCE,
  DynamicsEntitlementMissing: LICENCE,
  InsufficientPlanForApp: LICENCE,
  MissingUserDetails: 'Sign in as a user: this call does not work for a service principal.',
  BapListServicePlansFailed: 'Sign in as a user: this call does not work for a service principal.',
  [CODES.invalidApiVersion]: OUR_DEFECT,
  [CODES.missingEnvironmentFilter]: OUR_DEFECT,
  [CODES.invalidAppFilterCombination]: OUR_DEFECT
}

const remedyForCode = (code: string): string | undefined =>
  Object.entries(BY_CODE).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1]

/**
 * Codes of the Flow service that were only seen inside of messages: "Flow save failed with code 'X' and message '…'". The
 * words around them are localised (issue 13 of Planner-PowerBI-with-PowerAutomate).
 */
const INSIDE_MESSAGES: readonly string[] = [CODES.dynamicOperationFailed, CODES.multipleErrors]

/** What to do about a problem whose code, or the code that its message contains, is known. */
export function remedyForProblem(code: string | undefined, message: string | undefined): string | undefined {
  const own = code === undefined ? undefined : remedyForCode(code)
  const inside = INSIDE_MESSAGES.find(known => message?.includes(known) === true)
  return own ?? (inside === undefined ? undefined : remedyForCode(inside))
}

/**
 * What went wrong, judged by the status alone. A sentence without a full stop.
 *
 * @param empty whether the response had no body
 */
export function reasonFor(status: number, empty: boolean): string {
  if (status === 401) return 'the service did not accept the token'
  if (status === 403) return 'the service denied access to this identity'
  // Recorded live by a third party: for an object that does not exist, the response has a body.
  if (status === 404) return empty ? 'there is no such call at that address' : 'the service did not find it'
  if (status === 409) return 'it is in use, or its state does not allow this'
  if (status === 429) return 'the service is throttling requests'
  if (status >= 300 && status < 400)
    return 'the service redirected the request, and tokens are not sent to another address'
  if (status >= 500) return 'the service failed to handle the request'
  return 'the service rejected the request'
}

/** What to do next: by error code where it is known, otherwise by status. */
export function remedyFor(
  code: string | undefined,
  status: number | undefined,
  empty = false,
  message?: string
): string {
  const known = remedyForProblem(code, message)
  if (known !== undefined) return known
  if (status === 401) return 'Check the sign-in inputs and the input cloud, then sign in again.'
  if (status === 403) return 'Check the roles and sharing of the signed-in identity in that environment.'
  if (status === 404) {
    return empty
      ? 'Check the input cloud. Hosts that are not part of the service respond like this.'
      : 'Check the ids in the inputs.'
  }
  if (status === 409) return 'Wait until nobody else is working on it, then run it again.'
  if (status === 429) return 'Run it again later, with fewer runs in parallel.'
  if (status !== undefined && status >= 300 && status < 400) return 'Check the input cloud and any proxy in between.'
  if (status !== undefined && status >= 500)
    return 'Run it again later. If it keeps failing, give the request id to Microsoft support.'
  return 'See the service’s message. Microsoft support can look up the request id.'
}
