import * as z from 'zod'

/**
 * The row that describes a Dataverse organisation, in its Web API. Microsoft's documentation of "Create in Dataverse
 * solutions" (canvas apps and cloud flows in a solution by default) says that the setting is stored in these columns
 * and read like this, and that packages are for environments in which it is off. The columns are null until the setting
 * is first changed; older and newer versions of that page contradict each other about its default.
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

/**
 * What the service reports when the setting is on: issue 3 of BakkerJan/M365Portal. Which call reports it is not known.
 */
export const FLOW_PACKAGES_DISABLED =
  'Importing packages with flows is disabled because the "Create in Dataverse solutions" option was enabled by your admin. Use solution import instead.'
