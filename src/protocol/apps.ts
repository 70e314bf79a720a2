import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * One entry of an app's `connectionReferences`; `id` is a connector id, lower-cased by the service. The other fields
 * are only known to be present (`parameterHints` and `dataSets` differ by connector), so they are not described here.
 */
const connectionReference = z.looseObject({ id: optionalText })
export const connectionReferences = z.record(z.string(), connectionReference)

const principal = z.looseObject({
  id: optionalText,
  displayName: optionalText,
  email: optionalText
})

const appProperties = z.looseObject({
  /** Version of the returned definition, which is the published one: ISO 8601, UTC. */
  appVersion: optionalText,
  /**
   * Version of the newest saved draft. It differs from `appVersion` when there are unpublished changes (concluded, not
   * documented).
   */
  lastDraftVersion: optionalText,
  lifeCycleId: optionalText,
  status: optionalText,
  displayName: optionalText,
  description: optionalText,
  owner: principal.nullish(),
  lastModifiedBy: principal.nullish(),
  createdTime: optionalText,
  lastModifiedTime: optionalText,
  lastPublishTime: optionalText,
  appPlayUri: optionalText,
  appOpenUri: optionalText,
  environment: z.looseObject({ id: optionalText, name: optionalText }).nullish(),
  connectionReferences: connectionReferences.nullish(),
  /** The result of evaluating data policies: seen in packages of exporters, and in CLI for Microsoft 365 fixtures. */
  executionRestrictions: z
    .looseObject({
      dataLossPreventionEvaluationResult: z
        .looseObject({ status: optionalText, violationErrorMessage: optionalText })
        .nullish()
    })
    .nullish(),
  bypassConsent: z.boolean().nullish().catch(undefined),
  /**
   * Present only with `$expand=unpublishedAppDefinition`, and only while there is a draft: PowerApps PowerShell module.
   */
  unpublishedAppDefinition: z
    .looseObject({ properties: z.looseObject({ connectionReferences: connectionReferences.nullish() }) })
    .nullish()
})

/** An app on the Power Apps host: CLI for Microsoft 365 fixtures. */
export const appObject = z.looseObject({
  name: z.string(),
  id: z.string().optional(),
  type: z.string().optional(),
  properties: appProperties
})
export type AppObject = z.infer<typeof appObject>

export const appList = z.looseObject({ value: z.array(appObject), nextLink: optionalText })

/** A saved version: PowerApps PowerShell module. `name` looks like `20180220T065310Z`. */
export const appVersion = z.looseObject({
  name: z.string(),
  properties: z.looseObject({ appVersion: optionalText, lifeCycleId: optionalText })
})
export type VersionObject = z.infer<typeof appVersion>
export const appVersionList = z.looseObject({ value: z.array(appVersion), nextLink: optionalText })

export const lease = z.looseObject({ leaseId: z.string() })
