import { isObject } from '../../../base/objects.ts'
import { textAt } from '../../../package/json-text.ts'
import type { AppVersion } from '../../world/model.ts'

/** What one connection reference of an app points to, in whatever ids the app is written in at the moment. */
export interface ReferenceTargets {
  readonly connector: string | undefined
  /** Only on a reference to `shared_logicflows`. */
  readonly flow: string | undefined
  /** Only where the app shares a connection with its users: SQL Server with stored credentials, for one. */
  readonly connection: string | undefined
}

export type Reference = Readonly<Record<string, unknown>>

const HINTS = ['parameterHints', 'parameterHintsV2'] as const

export const targetsOf = (reference: Reference): ReferenceTargets => ({
  connector: textAt(reference, 'id'),
  flow: HINTS.map(hints => textAt(reference, hints, 'workflowName', 'value')).find(value => value !== undefined),
  connection: textAt(reference, 'sharedConnectionId')
})

/** How to write what a reference points to; `undefined` leaves what stands there. */
export interface IdMapping {
  connector(value: string): string | undefined
  flow(value: string): string | undefined
  connection(value: string): string | undefined
}

/**
 * A copy of a reference that points elsewhere. These four places are all in which package keys occur in an app file
 * (measured over 560 references); everything else, the app's own reference ids above all, stays.
 */
export function remapReference(reference: Reference, mapping: IdMapping): Record<string, unknown> {
  const copy = structuredClone({ ...reference })
  const { connector, connection } = targetsOf(reference)
  if (connector !== undefined) copy['id'] = mapping.connector(connector) ?? connector
  if (connection !== undefined) copy['sharedConnectionId'] = mapping.connection(connection) ?? connection
  for (const name of HINTS) {
    const hints = copy[name]
    const workflow = isObject(hints) ? hints['workflowName'] : undefined
    const flow = textAt(workflow, 'value')
    if (isObject(workflow) && flow !== undefined) workflow['value'] = mapping.flow(flow) ?? flow
  }
  return copy
}

/** Names of the tables a version's `databaseReferences` speak of, in lower case. */
export function tablesOf(version: AppVersion): Set<string> {
  const tables = new Set<string>()
  const databases = isObject(version.definition['properties'])
    ? version.definition['properties']['databaseReferences']
    : undefined
  for (const database of isObject(databases) ? Object.values(databases) : []) {
    const sources = isObject(database) ? database['dataSources'] : undefined
    for (const source of isObject(sources) ? Object.values(sources) : [])
      for (const field of ['logicalName', 'entitySetName']) {
        const name = textAt(source, field)
        if (name !== undefined) tables.add(name.toLowerCase())
      }
  }
  return tables
}
