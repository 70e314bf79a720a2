import * as z from 'zod'

/**
 * The row that a Dataverse organisation has of itself, in its Web API. That "Create in Dataverse solutions" is kept in
 * these columns, and this read of them: Microsoft's documentation of the setting (canvas apps and cloud flows in a
 * solution by default), which also says that packages are for environments in which it is off. Null where it was never
 * touched: the setting's own default is contradictory between older and newer versions of that page.
 */
export const ORGANISATION_PATH = '/api/data/v9.0/organizations'

export const ORGANISATION_COLUMNS = {
  flows: 'enableflowsinsolutionbydefault',
  apps: 'enablecanvasappsinsolutionsbydefault'
} as const

export const organisationList = z.looseObject({
  value: z.array(
    z.looseObject({
      [ORGANISATION_COLUMNS.flows]: z.boolean().nullish(),
      [ORGANISATION_COLUMNS.apps]: z.boolean().nullish()
    })
  )
})

/** What the service says where the setting is on: issue 3 of BakkerJan/M365Portal. Which call says it is not known. */
export const FLOW_PACKAGES_DISABLED =
  'Importing packages with flows is disabled because the "Create in Dataverse solutions" option was enabled by your admin. Use solution import instead.'
