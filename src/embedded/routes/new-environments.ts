import { CODES } from '../../protocol/errors.ts'
import { newEnvironmentRequest } from '../../protocol/new-environments.ts'
import { API_VERSIONS } from '../../protocol/api-versions.ts'
import { creationOf, REGIONS } from '../new-environment.ts'
import { startOperation } from '../operations.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Operation } from '../world/model.ts'
import { parseBody } from './body.ts'

const BAP = '/providers/Microsoft.BusinessAppPlatform'

/**
 * Creating environments as Microsoft's Terraform provider does it. Everyone may, as is the default of a tenant
 * (`disableEnvironmentCreationByNonAdminUsers`), applications too. Nothing here deletes one.
 */
export const newEnvironmentRoutes = (options: { readonly operationMilliseconds: number }): readonly Route[] => [
  { method: 'GET', path: `${BAP}/locations`, service: 'bap', handle: listRegions },
  { method: 'POST', path: `${BAP}/environments`, service: 'bap', handle: context => create(context, options) },
  { method: 'GET', path: `${BAP}/lifecycleOperations/:operation`, service: 'bap', handle: poll }
]

/** Without `tenantProvisioningMode`: this tenant provisions by region. */
const listRegions = (): RouteResponse => ({
  status: 200,
  body: {
    value: REGIONS.map(({ name, displayName, code }) => ({
      id: `${BAP}/locations/${name}`,
      type: 'Microsoft.BusinessAppPlatform/locations',
      name,
      properties: {
        displayName,
        code,
        isDefault: name === 'europe',
        isDisabled: false,
        canProvisionDatabase: true,
        canProvisionCustomerEngagementDatabase: true,
        azureRegions: []
      }
    }))
  }
})

function create(context: RequestContext, { operationMilliseconds }: { operationMilliseconds: number }): RouteResponse {
  const environment = parseBody(context, newEnvironmentRequest)
  const { caller, faults, now } = context
  // The code for an unknown region was not recorded.
  if (!REGIONS.some(({ name }) => name === environment.location))
    throw new ServiceError(400, 'InvalidLocation', `There is no location '${environment.location ?? ''}'.`)
  if (faults.trigger('environment-refused'))
    throw new ServiceError(
      403,
      CODES.forbidden,
      `The user with object id '${caller.id}' does not have permission to ${creationOf(environment)}.`
    )
  if (faults.trigger('no-capacity'))
    throw new ServiceError(
      409,
      CODES.insufficientCapacity,
      "This environment can't be created because your org (tenant) needs at least 1 GB of database capacity."
    )
  if (faults.trigger('environments-busy'))
    throw new ServiceError(
      409,
      CODES.operationNotStartable,
      'There is an active lifecycle operation on an environment.'
    )
  const fails = faults.trigger('creation-fails')
  const { id } = context.change(world => {
    const operation = startOperation(
      world,
      { do: 'create', environment, caller },
      { environment: '', now, milliseconds: operationMilliseconds }
    )
    if (fails) Object.assign(operation, { status: 'Failed', result: { status: 'Failed' }, request: {} })
    return operation
  })
  const location = `${context.origin}${BAP}/lifecycleOperations/${id}?api-version=${API_VERSIONS.newEnvironment}`
  return { status: 202, headers: { location } }
}

/** Shape of a Terraform provider fixture. Whoever began the operation may poll it. */
function poll({ world, params, caller }: RequestContext): RouteResponse {
  const operation = world.operations[(params['operation'] ?? '').toLowerCase()]
  if (operation?.kind !== 'lifecycleOperations' || operation.caller !== caller.id)
    throw new ServiceError(404, 'OperationNotFound', 'There is no such operation.')
  return { status: 200, body: shapeOf(operation) }
}

const shapeOf = ({ id, status, result, startedAt, dueAt }: Operation): Record<string, unknown> => ({
  id,
  links: {
    self: { path: `${BAP}/lifecycleOperations/${id}` },
    environment: {
      path: typeof result?.['environment'] === 'string' ? `${BAP}/environments/${result['environment']}` : ''
    }
  },
  type: { id: 'Create' },
  typeDisplayName: 'Create',
  state: { id: status },
  createdDateTime: startedAt,
  lastActionDateTime: dueAt,
  stages: []
})
