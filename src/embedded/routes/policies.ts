import { administeredEnvironments } from '../access.ts'
import { connectorId } from '../../protocol/packaging.ts'
import { CLASSIFICATIONS, POLICIES_PATH } from '../../protocol/policies.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { DataPolicy, Environment } from '../world/model.ts'

const VERSION_2 = POLICIES_PATH.replace('/v1/', '/v2/')

/**
 * Data policies, for administrators as documented. Version 1: PowerApps administration module. Version 2, which is
 * called without an api-version and whose list has no groups: Terraform provider and its fixtures.
 */
export const policyRoutes: readonly Route[] = [
  { method: 'GET', path: POLICIES_PATH, service: 'bap', handle: policies },
  { method: 'GET', path: VERSION_2, service: 'bap', versionless: true, handle: policiesWithoutGroups },
  { method: 'GET', path: `${VERSION_2}/:policy`, service: 'bap', versionless: true, handle: onePolicy }
]

function policies(context: RequestContext): RouteResponse {
  return { status: 200, body: { value: administered(context).map(([one, where]) => policyObject(one, where)) } }
}

function policiesWithoutGroups(context: RequestContext): RouteResponse {
  const value = administered(context).map(([one, where]) => {
    const { connectorGroups: _, ...policyDefinition } = policyObject(one, where)
    return { policyDefinition }
  })
  return { status: 200, body: { value } }
}

function onePolicy(context: RequestContext): RouteResponse {
  const id = context.params['policy'] ?? ''
  const found = administered(context).find(([one]) => sameName(one.id, id))
  // The service's code for this is not recorded.
  if (found === undefined) throw new ServiceError(404, 'PolicyNotFound', `There is no data policy '${id}'.`)
  return { status: 200, body: { policyDefinition: policyObject(found[0], found[1]) } }
}

/** Policies of the environments that the caller administers. */
function administered(context: RequestContext): [DataPolicy, Environment][] {
  return administeredEnvironments(context, 'read data policies').flatMap(environment =>
    (environment.dataPolicies ?? []).map((one): [DataPolicy, Environment] => [one, environment])
  )
}

function policyObject(policy: DataPolicy, { name }: Environment): Record<string, unknown> {
  const group = (classification: string, connectors: readonly string[]): Record<string, unknown> => ({
    classification,
    connectors: connectors.map(connector => ({
      id: connectorId(connector),
      name: connector,
      type: 'Microsoft.PowerApps/apis'
    }))
  })
  return {
    name: policy.id,
    displayName: policy.displayName,
    defaultConnectorsClassification: CLASSIFICATIONS.nonBusiness,
    connectorGroups: [
      group(CLASSIFICATIONS.business, policy.business),
      group(CLASSIFICATIONS.nonBusiness, policy.nonBusiness),
      group(CLASSIFICATIONS.blocked, policy.blocked ?? [])
    ],
    environmentType: 'OnlyEnvironments',
    environments: [
      {
        id: `/providers/Microsoft.BusinessAppPlatform/scopes/admin/environments/${name}`,
        name,
        type: 'Microsoft.BusinessAppPlatform/scopes/environments'
      }
    ],
    isLegacySchemaVersion: false
  }
}
