import { isObject } from '../../../base/objects.ts'
import type { Kind } from '../../../package/resource.ts'
import { appId, connectionId, connectorId, flowId, RESOURCE_TYPES } from '../../../protocol/packaging.ts'
import type { App, AppVersion, Connection, Entity, Environment, Flow, Picklist } from '../../world/model.ts'
import { appOf, connectionOf, connectorOf, exportedVersion, flowOf } from '../shared/lookup.ts'
import { targetsOf } from '../shared/references.ts'
import { entityId, parseResourceId, picklistId, sameName, unknownId } from '../shared/resource-id.ts'

/** A resource of an environment as the packaging service sees it. */
export interface ResourceNode {
  /** In the spelling that packages use. */
  readonly id: string
  readonly kind: Kind
  readonly type: string
  readonly name: string
  readonly displayName: string
  readonly iconUri?: string | undefined
  /** Connectors only. */
  readonly custom?: boolean
  /**
   * Ids of direct dependencies in the exporter's order. An app repeats an id for each reference, as in real packages.
   */
  readonly dependsOn: readonly string[]
  /** The imported manifest entry, for resources of the retired data model or of an unknown type. */
  readonly entry?: Readonly<Record<string, unknown>> | undefined
}

/** The resource with this id, or `undefined` if the environment has none. */
export function nodeOf(environment: Environment, id: string): ResourceNode | undefined {
  const parsed = parseResourceId(id)
  if (parsed === undefined) return dataNodeOf(environment, id)
  switch (parsed.kind) {
    case 'app': {
      const app = appOf(environment, parsed.name)
      return app === undefined ? undefined : appNode(environment, app)
    }
    case 'flow': {
      const flow = flowOf(environment, parsed.name)
      return flow === undefined ? undefined : flowNode(flow)
    }
    case 'connector':
      return connectorNode(environment, parsed.name)
    case 'connection': {
      const connection = connectionOf(environment, parsed.connector, parsed.name)
      return connection === undefined ? undefined : connectionNode(environment, connection)
    }
  }
}

function appNode(environment: Environment, app: App): ResourceNode {
  const version = exportedVersion(app)
  return {
    id: appId(app.id),
    kind: 'app',
    type: RESOURCE_TYPES.app,
    name: app.id,
    displayName: app.displayName,
    dependsOn: version === undefined ? [] : appPrerequisites(environment, version)
  }
}

/**
 * For each connection reference in order: the connector, then the flow, then a shared connection. All 46 app packages
 * checked have connectors and flows in this order; the position of a shared connection is an assumption.
 */
function appPrerequisites(environment: Environment, version: AppVersion): string[] {
  return Object.values(version.connectionReferences).flatMap(reference => {
    const { connector, flow, connection } = targetsOf(reference)
    return [
      ...(connector === undefined ? [] : [canonicalConnectorId(environment, connector)]),
      ...(flow === undefined ? [] : [flowId(flowOf(environment, flow)?.id ?? flow)]),
      ...(connection === undefined ? [] : [connection])
    ]
  })
}

/** Restores the case of a connector id: the Power Apps host writes them in lower case, packages do not. */
function canonicalConnectorId(environment: Environment, id: string): string {
  const parsed = parseResourceId(id)
  if (parsed?.kind !== 'connector') return id
  return connectorId(connectorOf(environment, parsed.name)?.name ?? parsed.name)
}

/**
 * Dependencies are the connector and connection of each reference, in the order of the maps and without duplicates (115
 * of 115 flows).
 */
function flowNode(flow: Flow): ResourceNode {
  const prerequisites = Object.values(flow.references).flatMap(({ connector, connection }) => [
    connectorId(connector),
    ...(connection === undefined ? [] : [connectionId(connector, connection)])
  ])
  return {
    id: flowId(flow.id),
    kind: 'flow',
    type: RESOURCE_TYPES.flow,
    name: flow.id,
    displayName: flow.displayName,
    dependsOn: [...new Set(prerequisites)]
  }
}

/** Standard connectors exist everywhere, even where nothing uses them yet. */
function connectorNode(environment: Environment, name: string): ResourceNode {
  const connector = connectorOf(environment, name)
  return {
    id: connectorId(connector?.name ?? name),
    kind: 'connector',
    type: RESOURCE_TYPES.connector,
    name: connector?.name ?? name,
    displayName: connector?.displayName ?? name,
    iconUri: connector?.iconUri ?? '',
    custom: connector?.custom ?? false,
    dependsOn: []
  }
}

const connectionNode = (environment: Environment, connection: Connection): ResourceNode => ({
  id: connectionId(connection.connector, connection.name),
  kind: 'connection',
  type: RESOURCE_TYPES.connection,
  name: connection.name,
  displayName: connection.displayName,
  iconUri: connectorOf(environment, connection.connector)?.iconUri ?? '',
  dependsOn: [connectorId(connection.connector)]
})

function dataNodeOf(environment: Environment, id: string): ResourceNode | undefined {
  for (const entity of Object.values(environment.entities))
    if (sameName(id, entityId(environment.name, entity.name))) return entityNode(environment, entity)
  for (const picklist of Object.values(environment.picklists))
    if (sameName(id, picklistId(environment.name, picklist.name))) return picklistNode(environment, picklist)
  for (const [key, { type, displayName, resource }] of Object.entries(environment.unknown))
    if (sameName(id, unknownId(type, key)))
      return { id: unknownId(type, key), kind: 'unknown', type, name: key, displayName, entry: resource, dependsOn: [] }
  return undefined
}

const picklistNode = (environment: Environment, picklist: Picklist): ResourceNode => ({
  id: picklistId(environment.name, picklist.name),
  kind: 'picklist',
  type: RESOURCE_TYPES.picklist,
  name: picklist.name,
  displayName: picklist.displayName,
  entry: picklist.resource,
  dependsOn: []
})

/** An entity depends on every picklist whose name occurs in any property of its fields. */
function entityNode(environment: Environment, entity: Entity): ResourceNode {
  const values = entity.fields.filter(isObject).flatMap(field => Object.values(field))
  const named = Object.values(environment.picklists).filter(picklist =>
    values.some(value => typeof value === 'string' && sameName(value, picklist.name))
  )
  return {
    id: entityId(environment.name, entity.name),
    kind: 'entity',
    type: RESOURCE_TYPES.entity,
    name: entity.name,
    displayName: entity.displayName,
    entry: entity.resource,
    dependsOn: named.map(picklist => picklistId(environment.name, picklist.name))
  }
}
