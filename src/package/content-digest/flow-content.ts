import type { AppPackage, FlowPart } from '../app-package.ts'
import {
  NOISY_DEFINITION_FIELDS,
  NOISY_FLOW_PROPERTIES,
  NOISY_FLOW_REFERENCE_FIELDS,
  NOISY_PARAMETERS,
  withoutNoiseInStep
} from '../difference/noise.ts'
import { isObject } from '../../base/objects.ts'
import { safeMap, textAt, valueAt } from '../json-text.ts'
import { isCustomConnector } from '../resource.ts'
import { type Meaning, valueDigest, without } from './canonical.ts'
import type { Labels } from './labels.ts'
import { longNumbers } from './long-numbers.ts'

/** Ids of the flow in its environment, and what is digested separately. */
const APART_IN_FILE: ReadonlySet<string> = new Set(['id', 'name', 'properties'])
const APART_IN_PROPERTIES: ReadonlySet<string> = new Set(['connectionReferences', 'definition', 'displayName'])
const APART_IN_DEFINITION: ReadonlySet<string> = new Set(['actions', 'parameters', 'triggers'])

/** A digest of a flow: its definition and its connectors, but not its names. */
export const flowContent = (flow: FlowPart, pkg: AppPackage, labels: Labels): string =>
  valueDigest({ ...flowValues(flow, labels), numbers: longNumbers(flow.bytes) }, meaningIn(flow, pkg, labels))

/** What a flow consists of, without its names and what every export changes. */
export function flowValues(flow: FlowPart, labels: Labels): Record<string, unknown> {
  const properties = valueAt(flow.definition, 'properties')
  const definition = valueAt(properties, 'definition')
  return {
    file: without(flow.definition, APART_IN_FILE),
    properties: without(properties, APART_IN_PROPERTIES, NOISY_FLOW_PROPERTIES),
    references: referencesOf(flow, labels),
    definition: withoutNothing(without(definition, APART_IN_DEFINITION, NOISY_DEFINITION_FIELDS)),
    parameters: without(valueAt(definition, 'parameters'), NOISY_PARAMETERS),
    triggers: stepsIn(valueAt(definition, 'triggers')),
    actions: stepsIn(valueAt(definition, 'actions'))
  }
}

/** Removes empty fields: a definition without outputs has an empty object or none. */
const withoutNothing = (fields: Record<string, unknown>): Record<string, unknown> =>
  safeMap(
    Object.entries(fields).filter(
      ([, value]) => value != null && value !== '' && !(isObject(value) && Object.keys(value).length === 0)
    )
  )

const declaredIn = (flow: FlowPart): Record<string, unknown> => {
  const declared = valueAt(flow.definition, 'properties', 'connectionReferences')
  return isObject(declared) ? declared : {}
}

/**
 * The connector of each reference. Its connection is specific to the environment, as several can be mapped to one.
 * Packages that were made by hand lack the maps; like the importer, this then uses the definition.
 */
function referencesOf(flow: FlowPart, { labelOf, connectorOf }: Labels): Record<string, unknown> {
  const declared = declaredIn(flow)
  const names = new Set([...Object.keys(flow.connectors), ...Object.keys(flow.connections), ...Object.keys(declared)])
  return safeMap(
    [...names].map(name => {
      const key = flow.connectors[name]
      const connection = flow.connections[name]
      const bound = key === undefined ? undefined : (labelOf(key) ?? `no key: ${key}`)
      const declares = connectorName(textAt(declared[name], 'id'))
      // In exports, the connection always belongs to the same connector.
      const other = connection === undefined ? undefined : (connectorOf(connection) ?? `no connection: ${connection}`)
      return [
        name,
        {
          ...without(declared[name], NOISY_FLOW_REFERENCE_FIELDS),
          connector: bound ?? (declares === undefined ? undefined : `connector ${declares}`),
          connection: other === bound ? undefined : other
        }
      ]
    })
  )
}

const CONNECTOR_ID = /^\/providers\/microsoft\.powerapps\/apis\/([^/]+)$/i
/** Longer texts are not ids. */
const LONGEST_ID = 500

/** The technical name of a connector in lower case, from its id. */
const connectorName = (id: string | undefined): string | undefined =>
  id === undefined || id.length > LONGEST_ID ? undefined : CONNECTOR_ID.exec(id)?.[1]?.toLowerCase()

/**
 * Replaces the ids of connectors in a definition. Their case can change between environments, and a custom connector has
 * a different id in each environment.
 */
function meaningIn(flow: FlowPart, { resources }: AppPackage, { labelOf, meaning }: Labels): Meaning {
  const labels = new Map<string, string>()
  for (const [reference, value] of Object.entries(declaredIn(flow))) {
    const name = connectorName(textAt(value, 'id'))
    const key = flow.connectors[reference]
    const resource = key === undefined ? undefined : resources[key]
    if (name === undefined || key === undefined || resource === undefined || !isCustomConnector(resource)) continue
    const label = labelOf(key)
    if (label !== undefined) labels.set(name, label)
  }
  return text => {
    const name = connectorName(text)
    return name === undefined ? meaning(text) : (labels.get(name) ?? `connector ${name}`)
  }
}

type Steps = Record<string, unknown>

const stepsIn = (steps: unknown): Steps | undefined => {
  if (steps === undefined) return undefined
  return safeMap(Object.entries(isObject(steps) ? steps : { odd: steps }).map(([name, step]) => [name, stepOf(step)]))
}

/** A trigger, or an action with its inner actions. The JSON reader limits how deeply they are nested. */
function stepOf(step: unknown): unknown {
  if (!isObject(step)) return step
  const { actions, cases, else: no, default: otherwise, runAfter, ...body } = step
  return {
    ...withoutNoiseInStep(body),
    actions: stepsIn(actions),
    else: branchOf(no),
    default: branchOf(otherwise),
    cases: isObject(cases) ? safeMap(Object.entries(cases).map(([name, one]) => [name, branchOf(one)])) : cases,
    runAfter: isObject(runAfter) ? waitsFor(runAfter) : runAfter
  }
}

const branchOf = (branch: unknown): unknown =>
  isObject(branch) ? { ...branch, actions: stepsIn(branch['actions']) } : branch

/** `runAfter` with sorted outcomes, as their order is irrelevant. */
const waitsFor = (runAfter: Record<string, unknown>): Record<string, unknown> | undefined =>
  Object.keys(runAfter).length === 0
    ? undefined
    : safeMap(
        Object.entries(runAfter).map(([name, outcomes]) => [
          name,
          Array.isArray(outcomes) ? outcomes.map(outcome => JSON.stringify(outcome)).sort() : outcomes
        ])
      )
