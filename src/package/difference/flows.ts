import type { FlowPart } from '../app-package.ts'
import { isObject } from '../../base/objects.ts'
import { boundedJoin } from '../bounded-text.ts'
import { textAt, valueAt } from '../json-text.ts'
import type { Comparing } from './comparing.ts'
import type { Change } from './difference.ts'
import { isVariable } from './environment-variables.ts'
import { actionChanges, bodyText, oddOutcomes } from './flow-actions.ts'
import { actionsOf } from './flow-steps.ts'
import { triggerChanges, triggersOf } from './flow-triggers.ts'
import { jsonChanges, shownJson } from './json-changes.ts'
import type { Owned, Pair } from './matching.ts'
import {
  NOISY_DEFINITION_FIELDS,
  NOISY_FLOW_PROPERTIES,
  NOISY_FLOW_REFERENCE_FIELDS,
  NOISY_PARAMETERS
} from './noise.ts'

/** Flows that were added or removed, and changes of the others. */
export function* flowChanges(comparing: Comparing): Generator<Change> {
  const { matching, flows } = comparing
  for (const one of matching.removed)
    if (one.kind === 'flow') yield whole('removed', one, flows.older.get(one.key), comparing)
  for (const one of matching.added)
    if (one.kind === 'flow') yield whole('added', one, flows.newer.get(one.key), comparing)
  for (const pair of matching.pairs) if (pair.newer.kind === 'flow') yield* changesOf(pair, comparing)
}

function whole(kind: 'added' | 'removed', one: Owned, flow: FlowPart | undefined, { texts }: Comparing): Change {
  const lines = flow === undefined ? undefined : texts.listed(kind, stepsOf(flow, kind))
  return {
    area: 'flows',
    kind,
    subject: 'flow',
    path: [flow?.displayName ?? one.name],
    ...(lines === undefined ? {} : { lines })
  }
}

/** The trigger and the actions, with the scopes around them; of a flow that came with all that they do. */
function* stepsOf({ definition }: FlowPart, kind: 'added' | 'removed'): Generator<string> {
  const steps = valueAt(definition, 'properties', 'definition')
  const isNew = kind === 'added'
  for (const [name, trigger] of Object.entries(triggersOf(steps)))
    yield `trigger ${name} (${textAt(trigger, 'type') ?? '?'})${isNew && isObject(trigger) ? bodyText(trigger) : ''}`
  for (const { scopes, name, type, body, runAfter } of actionsOf(steps).values())
    yield `action ${boundedJoin([...scopes, name], ' › ')} (${type})${isNew ? `${oddOutcomes(runAfter)}${bodyText(body)}` : ''}`
}

function* changesOf({ older, newer }: Pair<Owned>, comparing: Comparing): Generator<Change> {
  const { flows, texts } = comparing
  const was = flows.older.get(older.key)
  const is = flows.newer.get(newer.key)
  if (was === undefined || is === undefined) {
    if (was !== is)
      yield {
        area: 'flows',
        kind: 'changed',
        subject: 'flow',
        path: [newer.name],
        before: was === undefined ? 'its definition is missing or cannot be read' : 'readable',
        after: is === undefined ? 'its definition is missing or cannot be read' : 'readable'
      }
    return
  }
  const flow = is.displayName
  if (was.displayName !== is.displayName)
    yield {
      area: 'flows',
      kind: 'renamed',
      subject: 'flow',
      path: [flow],
      ...texts.changed(was.displayName, is.displayName)
    }
  yield* propertyChanges(flow, was, is, comparing)
  yield* referenceChanges(flow, was, is, comparing)
  const steps = {
    older: valueAt(was.definition, 'properties', 'definition'),
    newer: valueAt(is.definition, 'properties', 'definition')
  }
  yield* definitionChanges(flow, steps.older, steps.newer, comparing)
  yield* triggerChanges(flow, steps.older, steps.newer, comparing)
  yield* actionChanges(flow, steps.older, steps.newer, comparing)
}

const APART: ReadonlySet<string> = new Set(['connectionReferences', 'definition', 'displayName'])

/** Changes of state, alerts, and other properties next to the definition. */
function* propertyChanges(flow: string, older: FlowPart, newer: FlowPart, { texts }: Comparing): Generator<Change> {
  const was = without(valueAt(older.definition, 'properties'), APART)
  const is = without(valueAt(newer.definition, 'properties'), APART)
  for (const { path, before, after } of jsonChanges(was, is))
    yield {
      area: 'flows',
      kind: 'changed',
      subject: 'setting',
      path: [flow, boundedJoin(path, '/')],
      ...texts.changed(shownJson(before), shownJson(after), String(path.at(-1))),
      ...(NOISY_FLOW_PROPERTIES.has(String(path[0])) ? { noise: true } : {})
    }
}

function without(value: unknown, fields: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([field]) => !fields.has(field)))
}

const STEPS: ReadonlySet<string> = new Set(['actions', 'triggers'])

/** Changes of parameters, description and outputs. Parameters that the service adds, and metadata, are noise. */
function* definitionChanges(flow: string, older: unknown, newer: unknown, { texts }: Comparing): Generator<Change> {
  for (const { path, before, after } of jsonChanges(without(older, STEPS), without(newer, STEPS))) {
    const [field = '', name = ''] = path.map(String)
    // A definition without outputs has an empty object or none.
    if (isEmpty(before) && isEmpty(after)) continue
    const isOfService =
      field === 'parameters' && (name === '' ? [before, after].every(isOnlyNoise) : NOISY_PARAMETERS.has(name))
    yield {
      area: 'flows',
      kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      subject:
        field !== 'parameters'
          ? 'setting'
          : isVariable(older, name) || isVariable(newer, name)
            ? 'environment variable'
            : 'parameter',
      path: [flow, boundedJoin(path, '/')],
      ...texts.changed(shownJson(before), shownJson(after), name === '' ? field : name),
      ...(NOISY_DEFINITION_FIELDS.has(field) || isOfService ? { noise: true } : {})
    }
  }
}

/** Parameters of the service alone, or none. */
const isOnlyNoise = (parameters: unknown): boolean =>
  parameters === undefined ||
  (isObject(parameters) && Object.keys(parameters).every(name => NOISY_PARAMETERS.has(name)))

const isEmpty = (value: unknown): boolean =>
  value == null || value === '' || (isObject(value) && Object.keys(value).length === 0)

/** Changes of the connections that the flow uses, and of who provides them: the owner (`Embedded`) or the caller (`Invoker`). */
function* referenceChanges(flow: string, older: FlowPart, newer: FlowPart, comparing: Comparing): Generator<Change> {
  const { matching, texts, premium } = comparing
  const was = referencesOf(older)
  const is = referencesOf(newer)
  const about = { area: 'flows', subject: 'connection' } as const
  for (const [name, reference] of Object.entries(was))
    if (!Object.hasOwn(is, name))
      yield { ...about, kind: 'removed', path: [flow, name], before: texts.shown(connectorIn(reference)) }
  for (const [name, reference] of Object.entries(is)) {
    const premiumMark = premium.newer.has((newer.connectors[name] ?? '').toLowerCase()) ? { premium: true } : {}
    if (!Object.hasOwn(was, name)) {
      yield { ...about, kind: 'added', path: [flow, name], after: texts.shown(connectorIn(reference)), ...premiumMark }
      continue
    }
    const key = matching.newerKey.get((older.connections[name] ?? '').toLowerCase())
    const now = newer.connections[name]?.toLowerCase()
    if (key !== undefined && now !== undefined && key !== now)
      yield {
        ...about,
        kind: 'changed',
        path: [flow, name],
        before: texts.shown(matching.nameOf.get(key) ?? key),
        after: texts.shown(matching.nameOf.get(now) ?? now),
        ...premiumMark
      }
    for (const { path, before, after } of jsonChanges(was[name], reference))
      yield {
        ...about,
        kind: 'changed',
        path: [flow, name, ...path.map(String)],
        ...texts.changed(shownJson(before), shownJson(after), String(path.at(-1))),
        ...(NOISY_FLOW_REFERENCE_FIELDS.has(String(path[0])) ? { noise: true } : {})
      }
  }
}

const connectorIn = (reference: unknown): string => (textAt(reference, 'id') ?? '').replace(/^.*\//s, '')

function referencesOf({ definition }: FlowPart): Record<string, unknown> {
  const references = valueAt(definition, 'properties', 'connectionReferences')
  return isObject(references) ? references : {}
}
