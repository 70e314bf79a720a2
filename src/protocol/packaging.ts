import * as z from 'zod'
import { listedError } from './errors.ts'
import { optionalText } from './optional-text.ts'

/**
 * The packaging calls of the Business Application Platform host. Microsoft does not document them; every shape here was
 * seen in a shipped client, in a fixture of one, or in a real package.
 */

const link = z.looseObject({ value: z.string() })

/**
 * One resource of a package. The same object travels through listPackageResources, exportPackage, the operations,
 * listImportParameters, validateImportPackage, importPackage and `manifest.json`. Which fields are present differs, and
 * unknown fields must survive all of it.
 */
export const packageResource = z.looseObject({
  type: z.string(),
  id: optionalText,
  name: optionalText,
  /**
   * Added by the service in import parameters. Whether it is the exporter's connection or the best match in the target
   * is not known.
   */
  suggestedId: optionalText,
  /** Allowed choices as one string: `Existing, New, Update`. Absent on standard connectors. */
  creationType: optionalText,
  suggestedCreationType: optionalText,
  /** Only in import requests: New, Update, Existing, Merge, Overwrite. */
  selectedCreationType: optionalText,
  details: z.looseObject({ displayName: optionalText, iconUri: optionalText, comment: optionalText }).nullish(),
  configurableBy: optionalText,
  hierarchy: optionalText,
  dependsOn: z.array(z.string()).nullish(),
  status: optionalText,
  error: listedError.nullish()
})

/**
 * Keys are the base64 of the upper-cased id in listPackageResources and GUIDs everywhere else. Treat them as opaque.
 */
export const resourceMap = z.record(z.string(), packageResource)

export const packageDetails = z.looseObject({
  displayName: optionalText,
  description: optionalText,
  createdTime: optionalText,
  packageTelemetryId: optionalText,
  creator: optionalText,
  sourceEnvironment: optionalText
})

/** Every packaging response contains some of these fields, at the top level or under `properties`. */
export const packagingResult = z.looseObject({
  status: optionalText,
  baseResourceIds: z.array(z.string()).nullish(),
  packageLink: link.nullish(),
  details: packageDetails.nullish(),
  resources: resourceMap.nullish(),
  errors: z.array(listedError).nullish()
})
export type PackagingResult = z.infer<typeof packagingResult>

export const resourceStorage = z.looseObject({ sharedAccessSignature: z.string() })

// Requests, as the embedded environment validates them: strictly at the top level, loosely inside a resource.

export const listPackageResourcesRequest = z.strictObject({ baseResourceIds: z.array(z.string()).min(1) })

export const exportPackageRequest = z.strictObject({
  includedResourceIds: z.array(z.string()).min(1),
  details: z.strictObject({
    displayName: optionalText,
    description: optionalText,
    creator: optionalText,
    sourceEnvironment: optionalText
  }),
  /** Absent in the requests of one client, whose exports worked (issue 15 of stefanstranger/logicappdocs). */
  resources: resourceMap.optional()
})

export const listImportParametersRequest = z.strictObject({ packageLink: z.strictObject({ value: z.string() }) })

/**
 * Used by validateImportPackage and importPackage; clients post their own request or the response of the validation.
 */
export const importPackageRequest = z.strictObject({
  details: packageDetails,
  packageLink: link,
  resources: resourceMap,
  status: optionalText,
  errors: z.array(listedError).nullish()
})

export const PACKAGING_PROVIDER = '/providers/Microsoft.BusinessAppPlatform'

/** Types seen in packages, and the two of the retired data model known from Microsoft's own script. */
export const RESOURCE_TYPES = {
  app: 'Microsoft.PowerApps/apps',
  flow: 'Microsoft.Flow/flows',
  connector: 'Microsoft.PowerApps/apis',
  connection: 'Microsoft.PowerApps/apis/connections',
  entity: 'Microsoft.CommonDataModel/environments/namespaces/entities',
  picklist: 'Microsoft.CommonDataModel/environments/namespaces/enumerations'
} as const

/** Ids as packages write them. Flows are `Microsoft.Flow` here and `Microsoft.ProcessSimple` on the Flow host. */
export const appId = (app: string): string => `/providers/Microsoft.PowerApps/apps/${app}`
export const flowId = (flow: string): string => `/providers/Microsoft.Flow/flows/${flow}`
export const connectorId = (connector: string): string => `/providers/Microsoft.PowerApps/apis/${connector}`
export const connectionId = (connector: string, connection: string): string =>
  `/providers/Microsoft.PowerApps/apis/${connector}/connections/${connection}`
