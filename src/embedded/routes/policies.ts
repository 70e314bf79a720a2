import { CODES } from '../../protocol/errors.ts'
import { connectorId } from '../../protocol/packaging.ts'
import { CLASSIFICATIONS, POLICIES_PATH } from '../../protocol/policies.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { DataPolicy, Environment } from '../world/model.ts'

/**
 * Data policies, for administrators as documented. The response for everyone else was not recorded; this is the message
 * of other calls to this host.
 */
export const policyRoutes: readonly Route[] = [{ method: 'GET', path: POLICIES_PATH, service: 'bap', handle: policies }]

function policies({ world, caller }: RequestContext): RouteResponse {
  const administered = Object.values(world.environments).filter(({ admins = [] }) => admins.includes(caller.id))
  if (administered.length === 0) {
    throw new ServiceError(
      403,
      CODES.forbidden,
      `The user with object id '${caller.id}' does not have permission to read data policies.`
    )
  }
  const value = administered.flatMap(environment =>
    (environment.dataPolicies ?? []).map(policy => policyObject(policy, environment))
  )
  return { status: 200, body: { value } }
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
