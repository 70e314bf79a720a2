import { listed, quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import type { FlowPart } from '../../app-package.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { displayNameOf } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerBelow, pointerTo } from '../position.ts'
import { referenceOf, stepsOf } from './flow-steps.ts'
import {
  byKey,
  called,
  EDITED_IS_REFUSED,
  EXPORT_AGAIN,
  flowPlace,
  lackedBy,
  type PackageRule,
  resourcePlace,
  stepCalled,
  stepPlace,
  unknownAmong
} from './places.ts'

const unknownKeyInFlow: PackageRule = {
  id: 'unknown-key-in-flow',
  severity: 'error',
  about: "A flow's maps point to resources in the manifest.",
  consequence: "The flow's reference cannot be bound to a connection.",
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { flows, resources } }) {
    const known = byKey(resources)
    for (const flow of flows) {
      const { connectors, connections } = flow
      const unknown = unknownAmong([...Object.values(connectors), ...Object.values(connections)], known)
      if (unknown.length === 0) continue
      const isUnknown = ([, key]: [string, string]): boolean => !known.has(key.toLowerCase())
      const connector = Object.entries(connectors).find(isUnknown)?.[0]
      const connection = Object.entries(connections).find(isUnknown)?.[0]
      yield {
        message: `The flow ${quoted(flow.displayName)} uses connectors or connections that the manifest does not list: ${listed(unknown.map(quoted), 3)}.`,
        place:
          connector === undefined ? mapPlace(flow, 'connections', connection) : mapPlace(flow, 'connectors', connector)
      }
    }
  }
}

const flowPrerequisites: PackageRule = {
  id: 'flow-prerequisites',
  severity: 'warning',
  about: 'In the manifest, a flow depends on exactly the resources that its maps point to.',
  consequence: EDITED_IS_REFUSED,
  remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
  *look({ pkg: { flows, resources } }) {
    const known = byKey(resources)
    for (const { key, connectors, connections, missingMaps } of flows) {
      const resource = resources[key]
      // Other rules check missing maps, without which nothing can be compared, and unknown keys.
      if (resource === undefined || missingMaps !== undefined) continue
      const isKnown = (other: string): boolean => known.has(other.toLowerCase())
      const has = (resource.dependsOn ?? []).filter(
        other => isKnown(other) && other.toLowerCase() !== key.toLowerCase()
      )
      const needs = [...Object.values(connectors), ...Object.values(connections)].filter(isKnown)
      const names = (keys: readonly string[]): string =>
        listed(
          keys.map(other => {
            const needed = known.get(other.toLowerCase())
            return needed === undefined ? quoted(other) : called(needed, other)
          }),
          5
        )
      const missing = lackedBy(needs, has)
      const surplus = lackedBy(has, needs)
      const place = resourcePlace(key, resource, 'dependsOn')
      const flow = quoted(displayNameOf(resource, key))
      if (missing.length > 0)
        yield {
          message: `The manifest does not list all dependencies of the flow ${flow}. These are missing: ${names(missing)}.`,
          place
        }
      if (surplus.length > 0)
        yield {
          message: `The manifest lists dependencies of the flow ${flow} that its maps do not contain: ${names(surplus)}.`,
          place
        }
    }
  }
}

const REFERENCES = '/properties/connectionReferences'

/** The place of a map of a flow, or of a reference in it. If the flow has no such map, the place of its definition. */
function mapPlace(flow: FlowPart, map: 'connectors' | 'connections', reference?: string): Place {
  const file = flow.names[map]
  const place = flowPlace(flow, reference === undefined ? '' : pointerTo(reference))
  return file === undefined ? flowPlace(flow, '') : { ...place, file }
}

/** `connectionReferences` of a definition. */
function declaredBy(flow: FlowPart): Record<string, unknown> {
  const declared = valueAt(flow.definition, 'properties', 'connectionReferences')
  return isObject(declared) ? declared : {}
}

const flowReferences: PackageRule = {
  id: 'flow-references',
  severity: 'warning',
  about: "A flow's two maps and its definition name the same connection references.",
  consequence: 'A reference that is not in all three cannot be bound to a connection.',
  remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      if (flow.missingMaps !== undefined) continue
      const lists = [
        { what: 'the definition', names: Object.keys(declaredBy(flow)), place: flowPlace(flow, REFERENCES) },
        { what: 'apisMap.json', names: Object.keys(flow.connectors), place: mapPlace(flow, 'connectors') },
        { what: 'connectionsMap.json', names: Object.keys(flow.connections), place: mapPlace(flow, 'connections') }
      ]
      const all = lists.flatMap(({ names }) => names)
      const short = lists.flatMap(list => {
        const missing = lackedBy(all, list.names)
        return missing.length === 0 ? [] : [{ ...list, missing }]
      })
      const [first] = short
      if (first === undefined) continue
      const lacks = short.map(({ what, missing }) => `${what} lacks ${listed(missing.map(quoted), 5)}`)
      yield {
        message: `The files of the flow ${quoted(flow.displayName)} name different connection references: ${lacks.join('; ')}.`,
        place: first.place
      }
    }
  }
}

const flowConnection: PackageRule = {
  id: 'flow-connection-connector',
  severity: 'error',
  about: 'For each reference, a flow uses a connection of the same connector.',
  consequence: 'The reference would be bound to a connection of another connector and would not work.',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { flows, resources } }) {
    const known = byKey(resources)
    for (const flow of flows)
      for (const [reference, key] of Object.entries(flow.connections)) {
        const connector = flow.connectors[reference]
        const connection = known.get(key.toLowerCase())
        const needed = connection?.dependsOn ?? []
        // Other rules check unknown keys and connections that do not have exactly one connector.
        if (connection === undefined || connector === undefined || needed.length !== 1) continue
        if (!known.has(connector.toLowerCase()) || lackedBy([connector], needed).length === 0) continue
        yield {
          message: `For the reference ${quoted(reference)}, the flow ${quoted(flow.displayName)} uses the ${called(connection, key)}, which belongs to another connector.`,
          place: mapPlace(flow, 'connections', reference)
        }
      }
  }
}

const referenceConnector: PackageRule = {
  id: 'flow-reference-connector',
  severity: 'warning',
  about: 'Each reference has the same connector in the definition and in the manifest.',
  consequence: 'Actions for one connector would be bound to a connection of another.',
  remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
  *look({ pkg: { flows, resources } }) {
    const known = byKey(resources)
    for (const flow of flows)
      for (const [reference, declared] of Object.entries(declaredBy(flow))) {
        const id = textAt(declared, 'id')
        const name = known.get(flow.connectors[reference]?.toLowerCase() ?? '')?.name
        // Custom connectors have no name in the manifest.
        if (id === undefined || !name || id.toLowerCase().endsWith(`/${name.toLowerCase()}`)) continue
        yield {
          message: `The flow ${quoted(flow.displayName)} declares the reference ${quoted(reference)} with the connector ${quoted(id.slice(id.lastIndexOf('/') + 1))}, but its apisMap.json points to ${quoted(name)}.`,
          place: flowPlace(flow, pointerTo('properties', 'connectionReferences', reference, 'id'))
        }
      }
  }
}

const unknownReference: PackageRule = {
  id: 'unknown-connection-reference',
  severity: 'error',
  about: 'Triggers and actions use only connection references that their flow declares.',
  consequence:
    'The service refuses the flow, because "host.connectionReferenceName" is missing (reported by a third party).',
  remedy: 'Open the flow in its environment, choose a connection for the step, save it, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const declared = new Set(Object.keys(declaredBy(flow)).map(name => name.toLowerCase()))
      for (const step of stepsOf(flow.definition)) {
        const used = referenceOf(step)
        if (used === undefined || declared.has(used.name.toLowerCase())) continue
        yield {
          message: `${stepCalled(flow, step)} uses the connection reference ${quoted(used.name)}, which the flow does not declare.`,
          place: stepPlace(flow, step, used.pointer)
        }
      }
    }
  }
}

const unknownRunAfter: PackageRule = {
  id: 'unknown-run-after',
  severity: 'error',
  about: 'Actions run only after actions on the same level.',
  consequence:
    'The service refuses a definition whose runAfter names a missing action. The flow is not imported, or cannot be turned on.',
  remedy: 'Open the flow in its environment, correct the order of its actions, save it, and export the package again.',
  stopsImport: true,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      // Cached, because the actions of a list are visited separately, with inner actions in between.
      const lists = new Map<unknown, ReadonlySet<string>>()
      for (const step of stepsOf(flow.definition)) {
        const { runAfter } = step.step
        if (step.kind !== 'action' || !isObject(runAfter)) continue
        const names = lists.get(step.among) ?? new Set(Object.keys(step.among).map(name => name.toLowerCase()))
        lists.set(step.among, names)
        for (const name of Object.keys(runAfter))
          if (!names.has(name.toLowerCase()))
            yield {
              message: `${stepCalled(flow, step)} runs after ${quoted(name)}, which is not on the same level.`,
              place: stepPlace(flow, step, pointerBelow(step.pointer, 'runAfter', name))
            }
      }
    }
  }
}

export const FLOW_REFERENCE_RULES: readonly PackageRule[] = [
  unknownKeyInFlow,
  flowPrerequisites,
  flowReferences,
  flowConnection,
  referenceConnector,
  unknownReference,
  unknownRunAfter
]
