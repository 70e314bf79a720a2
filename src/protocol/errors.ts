import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * The error envelope of all four hosts: `{error: {code, message, details?, …}}`. Some responses contain the inner
 * object without the envelope. Seen in CLI for Microsoft 365 fixtures and recorded responses of the live service.
 */
export const errorBody = z.looseObject({
  code: z.string().optional(),
  message: z.string().optional(),
  details: z.array(z.looseObject({ code: z.string().optional(), message: z.string().optional() })).optional(),
  /** Which data policy was violated: recorded in issues of Microsoft's CoE starter kit (7588, 7942, 4683). */
  extendedData: z
    .looseObject({ violation: z.looseObject({ policyDisplayName: optionalText }).nullish() })
    .nullish()
    .catch(undefined)
})
export type ErrorBody = z.infer<typeof errorBody>

export const errorEnvelope = z.looseObject({ error: errorBody })

/**
 * One entry of the `errors` list in packaging responses, also with HTTP 200. Microsoft's migration tool reads `code` and
 * `message`; one third-party client expects texts, which is not proven. Both are read.
 */
export const listedError = z.union([
  z.string().transform((message): ListedError => ({ message })),
  z.looseObject({ code: z.string().optional(), message: z.string().optional() })
])
export interface ListedError {
  readonly code?: string | undefined
  readonly message?: string | undefined
}

/** Codes of wrappers whose `details` contain the real cause. */
export const WRAPPER_CODES: readonly string[] = ['BusinessAppPlatformRequestFailed', 'MultipleErrorsOccurred']

/** Codes that the client acts on or the embedded environment responds with, each with its source. */
export const CODES = {
  /** 403: CLI for Microsoft 365 fixture. */
  environmentAccessDenied: 'EnvironmentAccessDenied',
  /** 404: Terraform provider fixture. */
  environmentNotFound: 'EnvironmentNotFound',
  /** 409 while a lifecycle operation runs; nothing was started: Terraform provider fixture. */
  operationNotStartable: 'OperationNotStartable',
  /** 409 on creating an environment: Terraform provider fixture. */
  insufficientCapacity: 'InsufficientCapacity_StorageDriven',
  /** 400: recorded live. */
  missingEnvironmentFilter: 'MissingEnvironmentFilter',
  /** 400: recorded live. */
  invalidAppFilterCombination: 'InvalidAppFilterCombination',
  /** 400: recorded live. */
  invalidApiVersion: 'InvalidApiVersion',
  /** 401: recorded live. */
  invalidAuthenticationToken: 'InvalidAuthenticationToken',
  /** 401 on the Business Application Platform and the Power Apps host: recorded live (issue 2573 of CLI for Microsoft 365). */
  invalidAuthenticationAudience: 'InvalidAuthenticationAudience',
  /** 403: CLI for Microsoft 365 fixture (missing permission on an app), build-tools issues (service principal). */
  forbidden: 'Forbidden',
  /** 403, or listed with HTTP 200: CLI for Microsoft 365 fixture. */
  connectionAuthorizationFailed: 'ConnectionAuthorizationFailed',
  /** 403 on flow start, without the policy's name: issues 820 and 928 of Microsoft's powerapps-tools. */
  dlpViolation: 'DlpViolation',
  /** 403 on flow start, with the policy's name: issue 7588 of Microsoft's CoE starter kit. */
  apiPolicyDataFlowViolation: 'ApiPolicyDataFlowViolation',
  /** 400 when starting a flow that calls one which was never turned on: issue 2155 of Microsoft's CoE starter kit. */
  childFlowNeverPublished: 'ChildFlowNeverPublished',
  /**
   * 400 when starting a flow whose reference has no connection: issue 3535 of Microsoft's CoE starter kit, for
   * connection references of a solution.
   */
  connectionReferenceMissing: 'XrmConnectionReferenceMissingConnection',
  /** 404: CLI for Microsoft 365 fixture. */
  appNotFound: 'AppNotFound',
  flowNotFound: 'FlowNotFound',
  apiResourceNotFound: 'ApiResourceNotFound',
  connectionNotFound: 'ConnectionNotFound',
  /** 400 on importPackage with a link that was not re-staged: measured by a third party. */
  packageManifestNotFound: 'PackageManifestNotFound',
  /** The flow part has no manifest: measured by a third party. */
  missingPackageManifest: 'MissingPackageManifest',
  /** The definition of a flow is not one: issue 26 of OfficeDev's microsoft-teams-apps-classroom-dropin. */
  malformedFlowDefinition: 'MalformedFlowAssetFlowDefinition',
  /**
   * A flow that is not saved, as "Flow save failed with code 'InvalidTemplate' and message 'The template validation
   * failed: '…'.'.": Microsoft's reference of error codes of cloud flows, and reports of makers.
   */
  invalidTemplate: 'InvalidTemplate',
  /**
   * A flow that is not imported, because a step uses a connection reference that it does not declare: "The 'inputs' of
   * workflow run action '…' of type 'OpenApiConnection' is not valid. Property 'host.connectionReferenceName' is
   * missing." Reported by several third parties.
   */
  missingInputProperty: 'WorkflowRunActionInputsMissingProperty',
  /** 400 on listImportParameters: an older client handled it. */
  zipFileRejected: 'ZipFileRejected',
  /** A key and folder pair that the service did not create, without any explanation: measured by a third party. */
  internalServerError: 'InternalServerError',
  /** 409: measured by a third party. */
  appLeaseActive: 'AppLeaseActive',
  appLeaseSameUserConflict: 'AppLeaseSameUserConflict',
  /** A full write rejects a character in the app's name: measured by a third party. */
  invalidApplicationNameCharacters: 'InvalidApplicationNameCharacters',
  /** Inside a connection's `statuses`: Microsoft's sample script. */
  unauthenticated: 'Unauthenticated',
  /**
   * Inside the message of a flow that was not saved: the service did not find, or may not read, a list or table that the
   * flow names. Seen in issues of microsoft-teams-apps-classroom-dropin (9), microsoft-teams-apps-buildingaccess (15)
   * and powerapps-tools (73).
   */
  dynamicOperationFailed: 'DynamicOperationRequestClientFailure',
  /** The same for several problems at once: issues 17 and 28 of microsoft-teams-apps-classroom-dropin. Also a wrapper. */
  multipleErrors: 'MultipleErrorsOccurred',
  /** Licence codes seen elsewhere on the platform; none was captured for packaging. */
  userNotLicensed: 'userNotLicensed'
} as const
