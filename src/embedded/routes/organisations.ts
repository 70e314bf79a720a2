import { ORGANISATION_COLUMNS, ORGANISATION_PATH } from '../../protocol/organisations.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import { organisationOf } from '../tokens.ts'
import type { Environment } from '../world/model.ts'

/**
 * The part of Dataverse's Web API that reads an environment's settings. All organisations share one origin here; the
 * token's audience determines which one is meant.
 */
export const organisationRoutes: readonly Route[] = [
  { method: 'GET', path: ORGANISATION_PATH, service: 'organisation', handle: organisation }
]

function organisation(context: RequestContext): RouteResponse {
  const { caller, world, query, faults } = context
  const environment = organisationOf(world, caller.audience ?? '')
  if (environment === undefined || !isMember(environment, caller.id)) {
    // Code and status are those that Microsoft's Terraform provider retries on new environments.
    throw new ServiceError(403, '0x80072560', 'The user is not a member of the organization.')
  }
  const row: Record<string, unknown> = {
    organizationid: environment.name,
    name: environment.displayName,
    [ORGANISATION_COLUMNS.flows]: environment.flowsInSolutions === true || faults.trigger('flows-in-solutions'),
    [ORGANISATION_COLUMNS.apps]: false
  }
  const requestedColumns = query.get('$select')?.split(',') ?? Object.keys(row)
  const unknownColumn = requestedColumns.find(column => !Object.hasOwn(row, column))
  if (unknownColumn !== undefined) {
    throw new ServiceError(
      400,
      '0x80060888',
      `Could not find a property named '${unknownColumn}' on type 'Microsoft.Dynamics.CRM.organization'.`
    )
  }
  const columns = [...new Set([...requestedColumns, 'organizationid'])]
  const value = [Object.fromEntries(columns.map(column => [column, row[column]]))]
  const metadataUrl = `${environment.dataverseUrl ?? ''}/api/data/v9.0/$metadata#organizations(${requestedColumns.join()})`
  return { status: 200, headers: { 'odata-version': '4.0' }, body: { '@odata.context': metadataUrl, value } }
}

const isMember = ({ makers, members = [], admins = [] }: Environment, id: string): boolean =>
  [makers, members, admins].some(ids => ids.includes(id))
