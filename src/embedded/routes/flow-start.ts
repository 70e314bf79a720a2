import { isObject } from '../../base/objects.ts'
import { parseJson, textAt, valueAt } from '../../package/json-text.ts'
import { CODES } from '../../protocol/errors.ts'
import { connectionId, connectorId } from '../../protocol/packaging.ts'
import { connectionOf, flowOf, mayUseConnection } from '../packaging/shared/lookup.ts'
import { sameName } from '../packaging/shared/resource-id.ts'
import type { RequestContext } from '../route.ts'
import { ServiceError } from '../service-error.ts'
import type { Environment, Flow } from '../world/model.ts'

/**
 * Checks what can prevent a flow from being turned on: data policies, its connections, and called flows that were never
 * on. Codes and messages are those reported to Microsoft's CoE starter kit and powerapps-tools. The order of the
 * service's checks is not known.
 *
 * @throws ServiceError
 */
export function requireStartable(flow: Flow, environment: Environment, context: RequestContext): void {
  if (context.faults.trigger('flow-start-refused')) {
    throw forbiddenByPolicy(flow)
  }
  requireCompliance(flow, environment)
  const definition: unknown = parseJson(context.blobs.read(flow.definition), `the definition of flow ${flow.id}`)
  for (const [name, reference] of Object.entries(flow.references)) {
    const source = textAt(definition, 'properties', 'connectionReferences', name, 'source') ?? ''
    requireConnection(flow, environment, context, name, { ...reference, isInvoker: sameName(source, 'Invoker') })
  }
  requireChildren(definition, environment)
}

const forbiddenByPolicy = ({ id }: Flow): ServiceError =>
  new ServiceError(403, CODES.dlpViolation, `Flow '${id}' cannot be activated due to admin API policies.`)

/**
 * Issue 7588 of the CoE starter kit. The response for a blocked connector was not recorded; this uses the message that
 * names no policy.
 */
function requireCompliance(flow: Flow, environment: Environment): void {
  const used = Object.values(flow.references).map(({ connector }) => connector)
  for (const { id, displayName, business, nonBusiness, blocked = [] } of environment.dataPolicies ?? []) {
    if (used.some(connector => blocked.some(name => sameName(name, connector)))) throw forbiddenByPolicy(flow)
    const firstIn = (group: readonly string[]): string | undefined =>
      used.find(connector => group.some(name => sameName(name, connector)))
    const [one, other] = [firstIn(business), firstIn(nonBusiness)]
    if (one === undefined || other === undefined) continue
    const parameters = [connectorId(one), connectorId(other)]
    throw new ServiceError(
      403,
      CODES.apiPolicyDataFlowViolation,
      `Admin data policy '${displayName}' restricts the use of ${parameters.join(' with ')}.`,
      {
        extendedData: {
          violation: {
            policyId: `/providers/Microsoft.BusinessAppPlatform/scopes/service/apiPolicies/${id}`,
            policyDisplayName: displayName,
            type: 'BusinessAndNonBusinessConnector',
            parameters
          },
          additionalInfo: {}
        }
      }
    )
  }
}

/**
 * Issues 2911 (a connection the caller has no access to) and 3535 (no connection bound; reported only for references in
 * a solution) of the CoE starter kit. That a connection which needs to be signed in again counts as invalid is an
 * assumption.
 */
function requireConnection(
  flow: Flow,
  environment: Environment,
  { caller }: RequestContext,
  name: string,
  { connector, connection, isInvoker }: Flow['references'][string] & { isInvoker: boolean }
): void {
  // The user who runs the flow provides the connection.
  if (isInvoker) return
  if (connection === undefined) {
    throw new ServiceError(
      400,
      CODES.connectionReferenceMissing,
      `Connection Id missing for connection reference logical name '${name}'.`
    )
  }
  const found = connectionOf(environment, connector, connection)
  // After its owner has turned the flow on, the connection is shared within the flow.
  const usable = found !== undefined && (mayUseConnection(found, caller.id) || flow.wasOn === true)
  if (usable && found.status === 'Connected') return
  throw new ServiceError(
    403,
    CODES.connectionAuthorizationFailed,
    `The caller object id is '${caller.id}'. Connection '${connectionId(connector, connection)}' to '${connector}' cannot be used to activate this flow, either because this is not a valid connection or because it is not a connection you have access permission for.`
  )
}

/** Issue 2155 of the CoE starter kit: a flow that was never on cannot be called by a flow that is being turned on. */
function requireChildren(definition: unknown, environment: Environment): void {
  for (const id of calledFlows(valueAt(definition, 'properties', 'definition', 'actions'))) {
    const child = flowOf(environment, id)
    if (child === undefined || child.state === 'Started' || child.wasOn === true) continue
    throw new ServiceError(
      400,
      CODES.childFlowNeverPublished,
      `The workflow with id '${child.id}' cannot be used as a child workflow because it has never been published.`
    )
  }
}

/** Ids of flows called by actions of type `Workflow`, including those in branches. */
function calledFlows(actions: unknown): string[] {
  const found: string[] = []
  const left: unknown[] = [actions]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!isObject(next)) continue
    const called = textAt(next, 'inputs', 'host', 'workflowReferenceName')
    if (next['type'] === 'Workflow' && called !== undefined) found.push(called)
    for (const inner of Object.values(next)) left.push(inner)
  }
  return found
}
