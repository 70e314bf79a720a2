import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * Licences of the signed-in user: Microsoft Graph, "List licenseDetails". Names of service plans are those of Microsoft's
 * page "Product names and service plan identifiers for licensing".
 */
export const LICENCES_PATH = '/v1.0/me/licenseDetails'

export const licenceList = z.looseObject({
  value: z.array(
    z.looseObject({
      servicePlans: z
        .array(z.looseObject({ servicePlanName: optionalText, provisioningStatus: optionalText }))
        .nullish()
    })
  )
})

/** Every service plan of Power Apps has it in its name. */
export const POWER_APPS_PLAN = /POWERAPPS/i

/**
 * Plan 2, its trial, and the plans per user that Microsoft sells today. Microsoft names "Plan 2 or its trial" for
 * exporting and importing; that the later ones count as well is an assumption.
 */
export const PREMIUM_PLAN = /^(?:POWERAPPS_P2|POWERAPPS_P2_VIRAL|POWERAPPS_PER_USER\w*)$/i
