import { listed, quoted } from '../../base/display.ts'
import type { ConnectionMapping } from '../../package/mapping.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../package/resource.ts'
import type { Obstacle, ResourceDecision } from './decision.ts'
import type { Connection } from '../ports/connection.ts'
import type { BindingRule, ConnectionCandidate, ConnectionReport, MissingConnection } from '../report.ts'
import { bareId, same } from '../ids.ts'
import type { Target } from './target.ts'
import { retiredConnector } from '../../package/retired.ts'

export interface Bindings {
  readonly bound: readonly ConnectionReport[]
  readonly missing: readonly MissingConnection[]
  readonly obstacles: readonly Obstacle[]
}

/**
 * Finds a connection in the target for every connection of the package. The first of these decides: a line of the input
 * `connections` whose key is the resource key, the connector's name, the connection's display name or the connector's
 * display name; without a line, the only healthy connection of that connector that this identity can use. Pure; reports
 * all problems at once.
 */
export function bindConnections(
  resources: ResourceMap,
  decisions: ReadonlyMap<string, ResourceDecision>,
  mappings: readonly ConnectionMapping[],
  target: Target
): Bindings {
  const bound: ConnectionReport[] = []
  const missing: MissingConnection[] = []
  const obstacles: Obstacle[] = []
  const used = new Set<ConnectionMapping>()
  const slots = Object.entries(resources)
    .filter(([, resource]) => kindOf(resource) === 'connection')
    .map(([key, resource]) => slotOf(key, resource, resources, decisions))

  for (const slot of slots) {
    const line = mappingFor(slot, mappings)
    if (line !== undefined)
      for (const mapping of mappings) if (slot.keys.some(({ key }) => same(key, mapping.key))) used.add(mapping)
    const outcome = line === undefined ? bindOnlyHealthy(slot, target) : bindMapped(slot, line, target)
    if ('connection' in outcome) {
      bound.push({
        key: slot.key,
        name: slot.name,
        connector: slot.connector ?? outcome.connection.connector,
        connection: outcome.connection.id,
        connectionName: outcome.connection.displayName,
        rule: outcome.rule,
        owner: outcome.connection.owner
      })
    } else missing.push(outcome.missing)
  }

  const unmatched = mappings.filter(mapping => !used.has(mapping))
  if (unmatched.length > 0) {
    const validKeys = [...new Set(byPreference(slots.flatMap(({ keys }) => keys)).map(({ key }) => key))]
    obstacles.push({
      what: `${listed(unmatched.map(({ key, line }) => `${quoted(key)} (line ${line} of connections)`))} ${unmatched.length === 1 ? 'matches' : 'match'} no connection in the package`,
      remedy:
        slots.length === 0
          ? 'The package has no connections: leave the input connections empty.'
          : `Valid keys: ${listed(validKeys.map(quoted), 40)}.`
    })
  }
  return { bound, missing, obstacles }
}

/** A connection of the package, for which one of the target is needed. */
interface Slot {
  readonly key: string
  readonly name: string
  /** Connector name in the target; undefined for a custom connector that the target does not have. */
  readonly connector: string | undefined
  readonly connectorName: string
  readonly keys: readonly { readonly key: string; readonly rule: BindingRule }[]
}

function slotOf(
  key: string,
  resource: PackageResource,
  resources: ResourceMap,
  decisions: ReadonlyMap<string, ResourceDecision>
): Slot {
  const connectorKey = (resource.dependsOn ?? []).find(other => {
    const candidate = resources[other]
    return candidate !== undefined && kindOf(candidate) === 'connector'
  })
  const connector = connectorKey === undefined ? undefined : resources[connectorKey]
  const name = displayNameOf(resource, key)
  const connectorName = connector === undefined ? name : displayNameOf(connector, connectorKey ?? key)
  const technical = connector?.name ?? (connectorKey === undefined ? undefined : decisions.get(connectorKey)?.targetId)
  const keys: { key: string; rule: BindingRule }[] = [
    { key, rule: 'resource key' },
    ...(technical == null ? [] : [{ key: technical, rule: 'connector name' as const }]),
    { key: name, rule: 'connection display name' },
    { key: connectorName, rule: 'connector display name' }
  ]
  return {
    key,
    name,
    connector: technical ?? undefined,
    connectorName,
    keys: keys.filter(({ key: candidate }, index) => keys.findIndex(other => same(other.key, candidate)) === index)
  }
}

function mappingFor(
  slot: Slot,
  mappings: readonly ConnectionMapping[]
): { mapping: ConnectionMapping; rule: BindingRule } | undefined {
  for (const { key, rule } of slot.keys) {
    const mapping = mappings.find(candidate => same(candidate.key, key))
    if (mapping !== undefined) return { mapping, rule }
  }
  return undefined
}

type Outcome = { readonly connection: Connection; readonly rule: BindingRule } | { readonly missing: MissingConnection }

/**
 * The connection that a line of `connections` names, if it exists and is suitable. The line's value is a secret: it is
 * never shown.
 */
function bindMapped(
  slot: Slot,
  { mapping, rule }: { mapping: ConnectionMapping; rule: BindingRule },
  target: Target
): Outcome {
  const place = `line ${mapping.line} of connections (${quoted(mapping.key)})`
  const connection = target.connections.find(({ id }) => same(id, bareId(mapping.connection)))
  if (connection === undefined) {
    return notBound(
      slot,
      target,
      `this identity cannot use the connection in ${place} in ${quoted(target.environment.displayName)}: check the id, or share the connection with it`
    )
  }
  if (slot.connector !== undefined && !same(connection.connector, slot.connector)) {
    return notBound(
      slot,
      target,
      `${place} names a connection of ${quoted(connection.connector)}, but one of ${quoted(slot.connector)} is needed`
    )
  }
  if (!connection.healthy) {
    return notBound(
      slot,
      target,
      `the connection in ${place} is broken (${connection.problem ?? 'no reason given'}): repair it in the target`
    )
  }
  return { connection, rule }
}

function bindOnlyHealthy(slot: Slot, target: Target): Outcome {
  const healthy = candidatesFor(slot, target).filter(connection => connection.healthy)
  const [only, ...others] = healthy
  if (only !== undefined && others.length === 0) return { connection: only, rule: 'only healthy one' }
  const environment = quoted(target.environment.displayName)
  const connector = quoted(slot.connectorName)
  if (only !== undefined)
    return notBound(
      slot,
      target,
      `${healthy.length} healthy connections of ${connector} in ${environment} match: name one in the input connections`
    )
  return notBound(
    slot,
    target,
    candidatesFor(slot, target).length > 0
      ? `every connection of ${connector} in ${environment} that this identity can use is broken: repair one`
      : `this identity has no connection of ${connector} in ${environment}: ${howToGetOne(slot.connector)}`
  )
}

/** It may no longer be possible to create a connection of a retired connector (reported by a user). */
function howToGetOne(connector: string | undefined): string {
  const retired = connector === undefined ? undefined : retiredConnector(connector)
  if (retired === undefined) return 'create one there, or share one with it'
  const successor = retired.successor === undefined ? '' : ` with ${retired.successor}`
  return `Microsoft has marked this connector as deprecated, so it may not be possible to create one. Replace it at the source${successor}, or share an existing connection with this identity`
}

const candidatesFor = (slot: Slot, target: Target): Connection[] =>
  slot.connector === undefined ? [] : target.connections.filter(({ connector }) => same(connector, slot.connector))

function notBound(slot: Slot, target: Target, why: string): Outcome {
  return {
    missing: {
      kind: 'connection',
      key: slot.key,
      name: slot.name,
      connector: slot.connector,
      connectorName: slot.connectorName,
      why,
      keys: byPreference(slot.keys).map(({ key }) => key),
      candidates: candidatesFor(slot, target).map(
        (connection): ConnectionCandidate => ({
          id: connection.id,
          name: connection.displayName,
          healthy: connection.healthy,
          problem: connection.problem
        })
      )
    }
  }
}

// The most readable key in a workflow file first. Display names of connections are often the same e-mail address for
// all.
const PREFERENCE: readonly BindingRule[] = [
  'connector name',
  'connector display name',
  'connection display name',
  'resource key'
]
const byPreference = (keys: Slot['keys']): Slot['keys'] =>
  keys.toSorted((one, other) => PREFERENCE.indexOf(one.rule) - PREFERENCE.indexOf(other.rule))
