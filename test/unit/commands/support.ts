import type { ResourceChoice } from '../../../src/package/mapping.ts'
import { splitKind } from '../../../src/package/mapping.ts'
import type { PackageResource, ResourceMap } from '../../../src/package/resource.ts'
import { matchChoices } from '../../../src/commands/planning/choices.ts'
import type { DecisionInput } from '../../../src/commands/planning/decision.ts'
import type { Target } from '../../../src/commands/planning/target.ts'

export const APP = '11111111-1111-4111-8111-111111111111'
export const FLOW = '22222222-2222-4222-8222-222222222222'
export const SQL = '33333333-3333-4333-8333-333333333333'
export const SQL_CONNECTION = '44444444-4444-4444-8444-444444444444'
export const CUSTOM = '55555555-5555-4555-8555-555555555555'
export const CUSTOM_CONNECTION = '66666666-6666-4666-8666-666666666666'

/** A package of one app, one flow, a standard and a custom connector with a connection each. */
export const RESOURCES: ResourceMap = {
  [APP]: resource('Microsoft.PowerApps/apps', 'Expenses', [FLOW, SQL], {
    suggestedCreationType: 'Update',
    creationType: 'New, Update'
  }),
  [FLOW]: resource('Microsoft.Flow/flows', 'Submit', [SQL_CONNECTION, SQL, CUSTOM_CONNECTION], {
    suggestedCreationType: 'Update',
    creationType: 'Existing, New, Update'
  }),
  [SQL]: resource('Microsoft.PowerApps/apis', 'SQL Server', [], {
    id: '/providers/Microsoft.PowerApps/apis/shared_sql',
    name: 'shared_sql'
  }),
  [SQL_CONNECTION]: resource('Microsoft.PowerApps/apis/connections', 'sql@contoso.example', [SQL], {
    creationType: 'Existing'
  }),
  [CUSTOM]: resource('Microsoft.PowerApps/apis', 'Contoso API', [], { creationType: 'Existing' }),
  [CUSTOM_CONNECTION]: resource('Microsoft.PowerApps/apis/connections', 'api key', [CUSTOM], {
    creationType: 'Existing'
  })
}

export function resource(
  type: string,
  displayName: string,
  dependsOn: string[],
  more: Partial<PackageResource> = {}
): PackageResource {
  return { type, details: { displayName }, configurableBy: 'User', dependsOn, ...more }
}

export const TARGET: Target = {
  environment: { id: 'prod', displayName: 'Production', isDefault: false },
  apps: [],
  flows: [],
  connections: [
    { id: 'sql-1', connector: 'shared_sql', displayName: 'SQL of production', healthy: true },
    { id: 'api-1', connector: 'shared_contoso-20api', displayName: 'API of production', healthy: true }
  ],
  customConnectors: [{ name: 'shared_contoso-20api', displayName: 'Contoso API' }],
  settings: { flowsInSolutions: false },
  policies: []
}

/** Entries of the `resources` input by their written names. */
export const choicesOf = (
  entries: Record<string, Omit<ResourceChoice, 'name' | 'kind' | 'written'>>
): ResourceChoice[] =>
  Object.entries(entries).map(([written, choice]) => ({ ...splitKind(written), written, ...choice }))

export function input(
  target: Partial<Target>,
  more: Partial<DecisionInput> = {},
  entries: Parameters<typeof choicesOf>[0] = {}
): DecisionInput {
  return {
    resources: RESOURCES,
    rootKey: APP,
    target: { ...TARGET, ...target },
    mode: 'auto',
    choices: matchChoices(choicesOf(entries), more.resources ?? RESOURCES, 'the package'),
    flowIds: new Map([[FLOW, 'flow-id-in-source']]),
    slots: new Map(),
    hidden: new Set(),
    ...more
  }
}
