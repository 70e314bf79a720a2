import { isObject } from '../base/objects.ts'
import type { ConnectionReference, ConnectionReferences, DraftReference } from '../commands/ports/app.ts'
import type { AppObject } from '../protocol/apps.ts'

export type WireReferences = NonNullable<AppObject['properties']['connectionReferences']>

/** Connection references of an app, in the port's form. */
export const referencesOf = (references: WireReferences): ConnectionReferences =>
  Object.fromEntries(Object.entries(references).map(([slot, reference]) => [slot, referenceOf(reference)]))

function referenceOf(reference: WireReferences[string]): ConnectionReference {
  const { id, displayName } = reference
  const flow = workflowNameIn(reference['parameterHints'])
  return {
    connector: id ? lastSegment(id).toLowerCase() : undefined,
    flow: flow === undefined ? undefined : lastSegment(flow),
    displayName: typeof displayName === 'string' && displayName !== '' ? displayName : undefined
  }
}

/**
 * References in the form that a full write of a draft expects, which is that of an app read from the Power Apps host:
 * `id` is a connector id in lower case, and a flow's id is in `parameterHints.workflowName`. That a write accepts this
 * form was measured by a third party.
 */
export const wireReferences = (references: Readonly<Record<string, DraftReference>>): WireReferences =>
  Object.fromEntries(Object.entries(references).map(([slot, reference]) => [slot, wireReference(reference)]))

function wireReference({ fields, connector, flow, connection }: DraftReference): WireReferences[string] {
  const { id, ...rest } = fields
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...rest,
    ...(connector === undefined ? {} : { id: connectorId(connector) }),
    ...(flow === undefined ? {} : hintsWith(fields, flow)),
    ...(connection === undefined
      ? {}
      : { sharedConnectionId: `${connectorId(connection.connector)}/connections/${connection.id}` })
  }
}

/** The references with the calls of some flows replaced. A reference that is there keeps everything but the flow's id. */
export function withCalls(references: WireReferences, calls: Readonly<Record<string, DraftReference>>): WireReferences {
  const changed = Object.entries(calls).map(([slot, call]): [string, WireReferences[string]] => {
    const present = Object.hasOwn(references, slot) ? references[slot] : undefined
    if (present === undefined || call.flow === undefined || workflowNameIn(present['parameterHints']) === undefined)
      return [slot, wireReference(call)]
    return [slot, { ...present, ...hintsWith(present, call.flow) }]
  })
  return Object.fromEntries([...Object.entries(references), ...changed])
}

const connectorId = (name: string): string => `/providers/microsoft.powerapps/apis/${name.toLowerCase()}`

function hintsWith(fields: DraftReference['fields'], flow: string): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  for (const field of ['parameterHints', 'parameterHintsV2']) {
    const hints = fields[field]
    if (!isObject(hints) || !isObject(hints['workflowName'])) continue
    changed[field] = { ...hints, workflowName: { ...hints['workflowName'], value: flow } }
  }
  return changed
}

function workflowNameIn(hints: unknown): string | undefined {
  const name = isObject(hints) ? hints['workflowName'] : undefined
  const value = isObject(name) ? name['value'] : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

const lastSegment = (id: string): string => id.replace(/\/+$/, '').split('/').at(-1) ?? id
