import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * Creating an environment: the calls of Microsoft's Terraform provider for Power Platform (`services/environment`) and its
 * recorded fixtures. `POST …/environments` answers 202 with the `Location` of a lifecycle operation, or 201 with the
 * environment. No call of this file was sent to a tenant by this project.
 */

const ENVIRONMENT_TYPES = ['Production', 'Sandbox', 'Trial'] as const

/** `databaseType` of an environment with Dataverse. */
export const DATAVERSE = 'CommonDataService'

/** What the client sends, and all that the embedded environment accepts. */
export const newEnvironmentRequest = z.strictObject({
  location: z.string().min(1).optional(),
  /**
   * In place of `location` where the tenant provisions by macro region. That it stands beside `location` is concluded
   * from the answer of a read.
   */
  macroRegion: z.string().min(1).optional(),
  properties: z.strictObject({
    displayName: z.string().min(1),
    description: z.string().optional(),
    environmentSku: z.enum(ENVIRONMENT_TYPES),
    databaseType: z.literal(DATAVERSE).optional(),
    linkedEnvironmentMetadata: z
      .strictObject({
        /** LCID: 1033 is English. */
        baseLanguage: z.int().positive(),
        currency: z.strictObject({ code: z.string().min(1) }),
        securityGroupId: z.string().optional()
      })
      .optional()
  })
})
export type NewEnvironmentRequest = z.infer<typeof newEnvironmentRequest>

/** `GET …/locations`. Where `tenantProvisioningMode` is `macroRegion`, `macroRegions` counts and not `value`. */
export const locationList = z.looseObject({
  tenantProvisioningMode: optionalText,
  macroRegions: z.array(z.looseObject({ macroRegionId: z.string(), displayName: optionalText })).nullish(),
  value: z.array(
    z.looseObject({
      name: z.string(),
      properties: z
        .looseObject({
          displayName: optionalText,
          isDisabled: z.boolean().nullish(),
          canProvisionDatabase: z.boolean().nullish()
        })
        .nullish()
    })
  )
})
export const MACRO_REGION = 'macroRegion'

/** A poll of the operation: `state.id` is `Succeeded` or `Failed` at the end; the path names the environment then. */
export const lifecycleOperation = z.looseObject({
  id: optionalText,
  state: z.looseObject({ id: optionalText }).nullish(),
  links: z.looseObject({ environment: z.looseObject({ path: optionalText }).nullish() }).nullish()
})

/** The answer 201, and an entry of the administrator's list. */
export const provisionedEnvironment = z.looseObject({
  name: z.string(),
  properties: z.looseObject({ displayName: optionalText, provisioningState: optionalText })
})
export const provisionedEnvironments = z.looseObject({ value: z.array(provisionedEnvironment), nextLink: optionalText })
