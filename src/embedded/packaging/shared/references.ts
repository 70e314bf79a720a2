import { isObject } from '../../../base/objects.ts'
import { textAt } from '../../../package/json-text.ts'
import type { AppVersion } from '../../world/model.ts'

/** What a connection reference of an app points to: package keys in a package, ids in an environment. */
export interface ReferenceTargets {
  readonly connector: string | undefined
  /** Only on a reference to `shared_logicflows`. */
  readonly flow: string | undefined
  /** Only if the app shares a connection with its users, for example SQL Server with stored credentials. */
  readonly connection: string | undefined
}

export type Reference = Readonly<Record<string, unknown>>

const HINTS = ['parameterHints', 'parameterHintsV2'] as const

export const targetsOf = (reference: Reference): ReferenceTargets => ({
  connector: textAt(reference, 'id'),
  flow: HINTS.map(hints => textAt(reference, hints, 'workflowName', 'value')).find(value => value !== undefined),
  connection: textAt(reference, 'sharedConnectionId')
})

/** Maps the values of a reference. A value is kept if its function returns `undefined`. */
export interface IdMapping {
  connector(value: string): string | undefined
  flow(value: string): string | undefined
  connection(value: string): string | undefined
}

/**
 * A copy of a reference with its targets mapped. Package keys occur in these four places of an app file only (measured
 * over 560 references). Everything else is kept, above all the app's own reference ids.
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

/** Lower-case names of the tables in a version's `databaseReferences`. */
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
