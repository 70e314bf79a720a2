import * as z from 'zod'

/**
 * Data policies: PowerApps administration module (`Get-DlpPolicy`), which reads version 1 because the list of version 2
 * is reported to leave the groups of connectors out; Microsoft's Terraform provider, whose fixtures have each policy
 * inside `policyDefinition`. Documented for administrators; what others are answered is not known.
 */
export const POLICIES_PATH = '/providers/PowerPlatform.Governance/v1/policies'

const connectorGroup = z.looseObject({
  classification: z.string(),
  connectors: z.array(z.looseObject({ id: z.string(), name: z.string().nullish() })).nullish()
})

const policyDefinition = z.looseObject({
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  /** `AllEnvironments`, `OnlyEnvironments`, `ExceptEnvironments` or `SingleEnvironment`. */
  environmentType: z.string().nullish(),
  environments: z.array(z.looseObject({ name: z.string().nullish(), id: z.string().nullish() })).nullish(),
  /** Group of every connector that no group names. */
  defaultConnectorsClassification: z.string().nullish(),
  connectorGroups: z.array(connectorGroup).nullish()
})
export type PolicyDefinition = z.infer<typeof policyDefinition>

export const policyList = z.looseObject({
  value: z.array(
    z.union([z.looseObject({ policyDefinition }).transform(wrapped => wrapped.policyDefinition), policyDefinition])
  ),
  nextLink: z.string().nullish()
})

/** The service's words for the groups that the portal calls business, non-business and blocked. */
export const CLASSIFICATIONS = { business: 'Confidential', nonBusiness: 'General', blocked: 'Blocked' } as const
