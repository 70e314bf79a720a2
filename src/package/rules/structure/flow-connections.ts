import { listed, quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import type { FlowPart } from '../../app-package.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../resource.ts'
import { pointerTo } from '../position.ts'
import { referenceOf, stepsOf } from './flow-steps.ts'
import { byKey, EXPORT_AGAIN, flowPlace, type PackageRule, stepPlace } from './places.ts'

/**
 * In all 115 flows of the corpus, each of the 263 references has an entry in connectionsMap.json, whether its source is
 * `Embedded` or `Invoker`. What needs no connection, such as HTTP or a child flow, has no reference either.
 */
const withoutConnection: PackageRule = {
  id: 'flow-without-connection',
  severity: 'error',
  about: 'The package asks for a connection for every connector that a flow uses.',
  consequence:
    'The import cannot give the flow a connection. It would arrive without one and could not be turned on. No export like this is known.',
  remedy:
    'The package was assembled by hand or by a generator. Build the flow in an environment, and export it from there.',
  stopsImport: true,
  *look({ pkg: { flows, resources } }) {
    const known = byKey(resources)
    for (const flow of flows) {
      // Another rule reports the missing map.
      if (flow.missingMaps?.includes('connectionsMap.json') === true) continue
      const declared = namesIn(valueAt(flow.definition, 'properties', 'connectionReferences'))
      const done = new Set<string>()
      for (const [name, key] of Object.entries(flow.connections)) {
        const resource = known.get(key.toLowerCase())
        // Another rule reports keys that the manifest does not list.
        if (resource === undefined || kindOf(resource) === 'connection') done.add(name.toLowerCase())
      }
      for (const step of stepsOf(flow.definition)) {
        const used = referenceOf(step)
        const reference = used?.name.toLowerCase() ?? ''
        // Another rule reports references that the flow does not declare.
        if (used === undefined || !declared.has(reference) || done.has(reference)) continue
        done.add(reference)
        const connector = connectorOf(flow, used.name, known)
        yield {
          message: `The flow ${quoted(flow.displayName)} uses ${quoted(connector.name)}, but ${
            connector.key !== undefined && asksFor(resources, connector.key)
              ? `its connectionsMap.json names no connection for the reference ${quoted(used.name)}`
              : 'the package asks for no connection of it'
          }.`,
          place: stepPlace(flow, step, used.pointer)
        }
      }
    }
  }
}

const namesIn = (value: unknown): Set<string> =>
  new Set(Object.keys(isObject(value) ? value : {}).map(name => name.toLowerCase()))

function connectorOf(
  flow: FlowPart,
  reference: string,
  known: ReadonlyMap<string, PackageResource>
): { readonly name: string; readonly key?: string } {
  const key = flow.connectors[reference]
  const resource = key === undefined ? undefined : known.get(key.toLowerCase())
  if (key !== undefined && resource !== undefined) return { name: displayNameOf(resource, key), key }
  const id = textAt(flow.definition, 'properties', 'connectionReferences', reference, 'id') ?? reference
  return { name: id.slice(id.lastIndexOf('/') + 1) }
}

const asksFor = (resources: ResourceMap, connector: string): boolean =>
  Object.values(resources).some(
    resource =>
      kindOf(resource) === 'connection' &&
      (resource.dependsOn ?? []).some(key => key.toLowerCase() === connector.toLowerCase())
  )

const missingParameter: PackageRule = {
  id: 'missing-connections-parameter',
  severity: 'warning',
  about: 'The definition of a flow that uses connections declares the parameters $connections and $authentication.',
  consequence:
    'Every known export declares them. Without them, the service may refuse the flow, or its steps may find no connection (not proven).',
  remedy: EXPORT_AGAIN,
  *look({ pkg: { flows } }) {
    for (const flow of flows) {
      const declared = namesIn(valueAt(flow.definition, 'properties', 'definition', 'parameters'))
      const used = new Set<string>()
      for (const step of stepsOf(flow.definition)) {
        if (referenceOf(step) !== undefined) used.add('$connections')
        if (textAt(step.step, 'inputs', 'authentication') === "@parameters('$authentication')")
          used.add('$authentication')
      }
      const missing = [...used].filter(name => !declared.has(name))
      if (missing.length > 0)
        yield {
          message: `The flow ${quoted(flow.displayName)} uses connections, but its definition does not declare ${listed(missing)}.`,
          place: flowPlace(flow, pointerTo('properties', 'definition', ...(declared.size > 0 ? ['parameters'] : [])))
        }
    }
  }
}

export const FLOW_CONNECTION_RULES: readonly PackageRule[] = [withoutConnection, missingParameter]
