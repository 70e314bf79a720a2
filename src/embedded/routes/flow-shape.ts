import { isObject } from '../../base/objects.ts'
import { parseJson, textAt, valueAt } from '../../package/json-text.ts'
import { connectorId } from '../../protocol/packaging.ts'
import type { RequestContext } from '../route.ts'
import type { Environment, Flow } from '../world/model.ts'

/** A flow as lists contain it: CLI for Microsoft 365 fixtures. */
export function flowShape(flow: Flow, environment: Environment, context: RequestContext): Record<string, unknown> {
  return shape(flow, environment, context, () => ({}), {})
}

/** A flow that is read alone: with whose connection each reference uses, and a summary of its definition. */
export function flowDetails(flow: Flow, environment: Environment, context: RequestContext): Record<string, unknown> {
  const definition: unknown = parseJson(context.blobs.read(flow.definition), `the definition of flow ${flow.id}`)
  const source = (name: string): object => ({
    source: textAt(definition, 'properties', 'connectionReferences', name, 'source') ?? 'Embedded'
  })
  return shape(flow, environment, context, source, { definitionSummary: summaryOf(definition) })
}

/**
 * What triggers and actions of a flow are (CLI for Microsoft 365 fixture, without what connectors say about their
 * operations). Whether it lists the actions inside of others is not known; here it does not.
 */
function summaryOf(definition: unknown): Record<string, unknown> {
  const entries = (part: string): Record<string, unknown>[] => {
    const steps = valueAt(definition, 'properties', 'definition', part)
    return Object.values(isObject(steps) ? steps : {}).map(step => {
      const [kind, operation] = [textAt(step, 'kind'), textAt(step, 'inputs', 'host', 'operationId')]
      return {
        type: textAt(step, 'type') ?? '',
        ...(kind === undefined ? {} : { kind }),
        ...(operation === undefined ? {} : { swaggerOperationId: operation }),
        metadata: valueAt(step, 'metadata') ?? {}
      }
    })
  }
  return { triggers: entries('triggers'), actions: entries('actions') }
}

const shape = (
  flow: Flow,
  environment: Environment,
  context: RequestContext,
  sourceOf: (reference: string) => object,
  more: object
): Record<string, unknown> => ({
  name: flow.id,
  id: `/providers/Microsoft.ProcessSimple/environments/${environment.name}/flows/${flow.id}`,
  type: 'Microsoft.ProcessSimple/environments/flows',
  properties: {
    apiId: connectorId('shared_logicflows'),
    displayName: flow.displayName,
    state: environment.flows[flow.id] === undefined ? 'Deleted' : flow.state,
    // On every flow that was recorded (Microsoft's test recordings of live tenants).
    flowSuspensionReason: 'None',
    createdTime: flow.createdTime,
    lastModifiedTime: flow.lastModifiedTime,
    creator: {
      objectId: flow.owner,
      tenantId: context.world.tenantId,
      userId: flow.owner,
      userType: 'ActiveDirectory'
    },
    environment: { name: environment.name },
    ...(flow.inSolution === true ? { workflowEntityId: flow.id } : {}),
    connectionReferences: Object.fromEntries(
      Object.entries(flow.references).map(([name, { connector, connection }]) => [
        name,
        { connectionName: connection, id: connectorId(connector), ...sourceOf(name) }
      ])
    ),
    ...more
  }
})
