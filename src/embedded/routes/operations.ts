import { isObject } from '../../base/objects.ts'
import { asText } from '../../base/as-text.ts'
import { withStatus } from '../operations.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RouteResponse, RequestContext, Route } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Operation, OperationKind } from '../world/model.ts'

/** Routes to poll asynchronous operations. */
export const operationRoutes: readonly Route[] = (
  ['packagingOperations', 'listImportOperations', 'importOperations'] satisfies OperationKind[]
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
  const isFirst = operation.polls === 0
  if (isFirst)
    context.change(world => {
      const polled = world.operations[operation.id]
      if (polled !== undefined) polled.polls = 1
    })
  const body = (properties: Record<string, unknown>): Record<string, unknown> => ({
    id: `/providers/Microsoft.BusinessAppPlatform/environments/${operation.environment}/${kind}/${operation.id}`,
    type: `Microsoft.BusinessAppPlatform/environments/${kind}`,
    environmentName: operation.environment,
    name: operation.id,
    properties
  })
  // Reported for the live service: the first 200 may contain only the link.
  if (kind === 'listImportOperations' && (isFirst || operation.status === 'Running')) {
    return {
      status: 200,
      body: body({ packageLink: { value: `${context.origin}${asText(operation.request['link'])}` } })
    }
  }
  if (operation.status === 'Running')
    return { status: kind === 'importOperations' ? 202 : 200, body: body(running(operation)) }
  return { status: 200, body: body(finished(operation, context.origin)) }
}

const running = (operation: Operation): Record<string, unknown> => ({
  status: 'Running',
  details: operation.request['details'],
  resources: withStatus(operation.request['resources'], 'Running')
})

function finished({ result }: Operation, origin: string): Record<string, unknown> {
  const link = isObject(result?.['packageLink']) ? result['packageLink']['value'] : undefined
  return { ...result, ...(typeof link === 'string' ? { packageLink: { value: `${origin}${link}` } } : {}) }
}
