import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * A permission on an app: CLI for Microsoft 365 documentation and fixtures. Different clients write the id of the whole
 * tenant as its id, as the text `null` and as JSON null; what the list contains there is not known.
 */
const permissionObject = z.looseObject({
  name: z.string(),
  id: optionalText,
  properties: z.looseObject({
    roleName: z.string(),
    principal: z.looseObject({
      id: optionalText,
      displayName: optionalText,
      email: optionalText,
      /** `User`, `Group`, `Tenant` or `ServicePrincipal`. */
      type: optionalText,
      tenantId: optionalText
    })
  })
})
export type PermissionObject = z.infer<typeof permissionObject>
export const permissionList = z.looseObject({ value: z.array(permissionObject), nextLink: optionalText })

/** The fields that are read of a user or group in Microsoft Graph: Microsoft's documentation, CLI for Microsoft 365. */
export const directoryObject = z.looseObject({
  id: z.string(),
  displayName: optionalText,
  userPrincipalName: optionalText,
  mail: optionalText
})
export type DirectoryObject = z.infer<typeof directoryObject>
export const directoryList = z.looseObject({ value: z.array(directoryObject) })
