import * as z from 'zod'
import { optionalText } from './optional-text.ts'

const permissionMap = z.record(z.string(), z.unknown())

/** An environment on the BAP and Power Apps hosts: CLI for Microsoft 365 and Terraform provider fixtures. */
export const environmentObject = z.looseObject({
  name: z.string(),
  id: z.string().optional(),
  location: optionalText,
  properties: z.looseObject({
    displayName: optionalText,
    isDefault: z.boolean().nullish(),
    environmentSku: optionalText,
    linkedEnvironmentMetadata: z.looseObject({ instanceUrl: optionalText, instanceApiUrl: optionalText }).nullish(),
    permissions: permissionMap.nullish()
  }),
  permissions: permissionMap.nullish()
})
export type EnvironmentObject = z.infer<typeof environmentObject>

export const environmentList = z.looseObject({ value: z.array(environmentObject), nextLink: optionalText })
