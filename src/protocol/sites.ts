import * as z from 'zod'
import { GUID } from '../base/guid.ts'
import { optionalText } from './optional-text.ts'

/**
 * Sites, their lists and their document libraries in Microsoft Graph v1.0, as Microsoft documents them: "Get a site
 * resource by path", "Get a SharePoint site", "Get lists in a site", "List available drives". Each needs the permission
 * `Sites.Read.All`, delegated or of an application, and is documented for all national clouds. Nobody tried them with
 * this client against a tenant.
 *
 * Refusals that others recorded: 404 `itemNotFound` for a site that is not there (a test of CLI for Microsoft 365), 400
 * `invalidRequest` "Invalid hostname for this tenancy" for a host of another tenant, and 403 `accessDenied` without the
 * permission (issues of microsoft-graph-docs).
 */
export const SITES_PATH = '/v1.0/sites'

/** Id of a site: the host, the id of its site collection and its own, with commas between. */
export const SITE_ID = new RegExp(`^[a-z0-9.-]{1,253}(?:,${GUID}){2}$`, 'i')
export const LIST_ID = new RegExp(`^${GUID}$`, 'i')
/** The form that every documented example of a library of SharePoint has. */
export const DRIVE_ID = /^b![\w-]{20,100}$/

export const siteObject = z.looseObject({ id: z.string() })

/** Fields of lists and libraries. Those with the facet `system` are left out unless it is selected. */
export const LIST_FIELDS = 'id,displayName,name,list'
export const DRIVE_FIELDS = 'id,name'

/** `list.template` is `genericList` or `documentLibrary`, among others. */
export const listPage = z.looseObject({
  value: z.array(
    z.looseObject({
      id: z.string(),
      displayName: optionalText,
      name: optionalText,
      list: z.looseObject({ hidden: z.boolean().nullish(), template: optionalText }).nullish()
    })
  ),
  '@odata.nextLink': optionalText
})

export const drivePage = z.looseObject({
  value: z.array(z.looseObject({ id: z.string(), name: optionalText })),
  '@odata.nextLink': optionalText
})
