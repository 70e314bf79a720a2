import { isObject } from '../../base/objects.ts'
import { asText } from '../../base/as-text.ts'
import { withStatus } from '../operations.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Operation, OperationKind } from '../world/model.ts'

/**
 * Routes to poll asynchronous operations. The paths of the first two are known from shipped clients; that of imports is
 * not known, and clients take it from `Location`.
 */
export const operationRoutes: readonly Route[] = (
  ['packagingOperations', 'listImportOperations', 'importOperations'] as const satisfies OperationKind[]
).map(kind => ({
  method: 'GET',
  path: `/providers/Microsoft.BusinessAppPlatform/environments/:environment/${kind}/:operation`,
  service: 'bap',
  handle: context => poll(context, kind)
}))

function poll(context: RequestContext, kind: OperationKind): RouteResponse {
  const operation = context.world.operations[(context.params['operation'] ?? '').toLowerCase()]
  if (
    operation === undefined ||
    operation.kind !== kind ||
    !sameName(operation.environment, context.params['environment'] ?? '')
  ) {
    // The service's code for this is not recorded.
    throw new ServiceError(404, 'OperationNotFound', 'There is no such operation in this environment.')
  }
  // All kinds are polled until the answer is no longer 202, by Microsoft's migration tool (the built-in loop of Logic
  // Apps) and by Microsoft's sample script.
  if (operation.status === 'Running')
    return { status: 202, body: envelope(operation, running(operation, context.origin)) }
  return { status: 200, body: envelope(operation, finished(operation, context.origin)) }
}

/**
 * Operations of every kind have ids and types of `packagingOperations`: recorded for exports (CLI for Microsoft 365
 * fixture) and for listImportParameters (issue 5164 of PnP PowerShell), assumed for imports.
 */
const envelope = ({ id, environment }: Operation, properties: Record<string, unknown>): Record<string, unknown> => ({
  id: `/providers/Microsoft.BusinessAppPlatform/environments/${environment}/packagingOperations/${id}`,
  type: 'Microsoft.BusinessAppPlatform/environments/packagingOperations',
  environmentName: environment,
  name: id,
  properties
})

/** While a package is read, the answer has the link alone: issue 5164 of PnP PowerShell. */
function running({ kind, request }: Operation, origin: string): Record<string, unknown> {
  if (kind === 'listImportOperations') return { packageLink: { value: `${origin}${asText(request['link'])}` } }
  const { details, running: resources = request['resources'] } = request
  return { status: 'Running', details, resources: withStatus(resources, 'Running') }
}

function finished({ result }: Operation, origin: string): Record<string, unknown> {
  const link = isObject(result?.['packageLink']) ? result['packageLink']['value'] : undefined
  return { ...result, ...(typeof link === 'string' ? { packageLink: { value: `${origin}${link}` } } : {}) }
}
