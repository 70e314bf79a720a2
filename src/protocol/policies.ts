import * as z from 'zod'
import { optionalText } from './optional-text.ts'

/**
 * Data policies: PowerApps administration module (`Get-DlpPolicy`), which reads version 1 because the list of version 2
 * is reported to omit the groups of connectors; Microsoft's Terraform provider, whose fixtures have each policy inside
 * `policyDefinition`. Documented for administrators; how the service responds to others is not known.
 */
export const POLICIES_PATH = '/providers/PowerPlatform.Governance/v1/policies'

const connectorGroup = z.looseObject({
  classification: z.string(),
  connectors: z.array(z.looseObject({ id: z.string(), name: optionalText })).nullish()
})

const policyDefinition = z.looseObject({
  name: optionalText,
  displayName: optionalText,
  /** `AllEnvironments`, `OnlyEnvironments`, `ExceptEnvironments` or `SingleEnvironment`. */
  environmentType: optionalText,
  environments: z.array(z.looseObject({ name: optionalText, id: optionalText })).nullish(),
  /** Group of every connector that is in none of the groups. */
  defaultConnectorsClassification: optionalText,
  connectorGroups: z.array(connectorGroup).nullish()
})
export type PolicyDefinition = z.infer<typeof policyDefinition>

export const policyList = z.looseObject({
  value: z.array(
    z.union([z.looseObject({ policyDefinition }).transform(wrapped => wrapped.policyDefinition), policyDefinition])
  ),
  nextLink: optionalText
})

/** The service's names of the groups that the portal calls business, non-business and blocked. */
export const CLASSIFICATIONS = { business: 'Confidential', nonBusiness: 'General', blocked: 'Blocked' } as const
