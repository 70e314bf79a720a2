import * as z from 'zod'

/**
 * A permission on an app: CLI for Microsoft 365 documentation and fixtures. The id of the whole tenant is written as
 * its id, as the text `null` and as JSON null by different clients; what the list holds there is not known.
 */
const permissionObject = z.looseObject({
  name: z.string(),
  id: z.string().nullish(),
  properties: z.looseObject({
    roleName: z.string(),
    principal: z.looseObject({
      id: z.string().nullish(),
      displayName: z.string().nullish(),
      email: z.string().nullish(),
      /** `User`, `Group`, `Tenant` or `ServicePrincipal`. */
      type: z.string().nullish(),
      tenantId: z.string().nullish()
    })
  })
})
export type PermissionObject = z.infer<typeof permissionObject>
export const permissionList = z.looseObject({ value: z.array(permissionObject), nextLink: z.string().nullish() })

/** A user or a group of Microsoft Graph, as far as it is read: Microsoft's documentation, CLI for Microsoft 365. */
export const directoryObject = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  mail: z.string().nullish()
})
export type DirectoryObject = z.infer<typeof directoryObject>
export const directoryList = z.looseObject({ value: z.array(directoryObject) })
