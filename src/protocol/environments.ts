import * as z from 'zod'

const permissionMap = z.record(z.string(), z.unknown())

/** An environment on the BAP and Power Apps hosts: CLI for Microsoft 365 and Terraform provider fixtures. */
export const environmentObject = z.looseObject({
  name: z.string(),
  id: z.string().optional(),
  location: z.string().nullish(),
  properties: z.looseObject({
    displayName: z.string().nullish(),
    isDefault: z.boolean().nullish(),
    environmentSku: z.string().nullish(),
    linkedEnvironmentMetadata: z
      .looseObject({ instanceUrl: z.string().nullish(), instanceApiUrl: z.string().nullish() })
      .nullish(),
    permissions: permissionMap.nullish()
  }),
  permissions: permissionMap.nullish()
})
export type EnvironmentObject = z.infer<typeof environmentObject>

export const environmentList = z.looseObject({ value: z.array(environmentObject), nextLink: z.string().nullish() })
