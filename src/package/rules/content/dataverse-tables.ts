import { quoted } from '../../../base/display.ts'
import { isGuid } from '../../../base/guid.ts'
import { isObject } from '../../../base/objects.ts'
import { textAt, valueAt } from '../../json-text.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Subject } from '../rule.ts'
import { leavesOf } from './leaves.ts'

/** The Dataverse tables that the app or a flow uses. */
export interface TablesUsed {
  /** `The app`, `The flow "Notify"`. */
  readonly user: string
  /** Logical names if the package contains them, or else the names that the author chose. */
  readonly tables: readonly string[]
  readonly inFlow: boolean
  readonly place: Place
}

/** The tables in the app's JSON and document, and in the triggers and actions of each flow. */
export function dataverseTables({ pkg, document }: Subject): TablesUsed[] {
  const used: TablesUsed[] = []
  const { app } = pkg
  if (app !== undefined) {
    const properties = ['appDefinitionTemplate', 'properties', 'databaseReferences']
    const databases = valueAt(app.template, 'properties', 'databaseReferences')
    const tables = new Set<string>()
    for (const database of Object.values(isObject(databases) ? databases : {})) {
      const sources = valueAt(database, 'dataSources')
      for (const [shown, source] of Object.entries(isObject(sources) ? sources : {}))
        tables.add(textAt(source, 'logicalName') ?? shown)
    }
    const listed = tables.size > 0
    for (const { name, type, table, connector } of document?.dataSources ?? [])
      if (/^NativeCDSDataSourceInfo$/i.test(type) || isDataverse(connector ?? '')) tables.add(table ?? name)
    const place = listed
      ? { file: app.fileName, pointer: pointerTo(...properties) }
      : { file: app.documentName, name: 'data sources' }
    if (tables.size > 0) used.push({ user: 'The app', tables: [...tables], inFlow: false, place })
  }
  for (const { definition, displayName, names } of pkg.flows) {
    const references = valueAt(definition, 'properties', 'connectionReferences')
    const usesIt = Object.entries(isObject(references) ? references : {}).some(([name, reference]) =>
      isDataverse(textAt(reference, 'id')?.replace(/^.*\//s, '') ?? name)
    )
    if (!usesIt) continue
    const { tables, pointer } = tablesInFlow(definition)
    if (tables.size > 0)
      used.push({
        user: `The flow ${quoted(displayName)}`,
        tables: [...tables],
        inFlow: true,
        place: { file: names.definition, pointer, name: `flow ${quoted(displayName)}` }
      })
  }
  return used
}

/** `shared_commondataservice` and `shared_commondataserviceforapps`, also with the number that a flow appends. */
const isDataverse = (connector: string): boolean =>
  /^shared_commondataservice(?:forapps)?(?:_\d{1,3})?$/i.test(connector)

/** How actions before 2020 name a table: in the path of the request, encoded twice. */
const IN_PATH = /\/tables\/@\{encodeURIComponent\(encodeURIComponent\('([\w-]{1,128})'\)\)\}/i
const FIELDS = /^(?:(?:.{0,60}\/)?entityName|(?:.{0,60}\/)?table|(?:.{0,60}\/)?subscriptionRequest\/entityname)$/i

function tablesInFlow(definition: unknown): { tables: Set<string>; pointer: string } {
  const tables = new Set<string>()
  let pointer = ''
  for (const part of ['triggers', 'actions']) {
    const path = ['properties', 'definition', part]
    for (const leaf of leavesOf(valueAt(definition, ...path), pointerTo(...path))) {
      const { text, key } = leaf
      const table =
        key === 'path' && text.includes('/tables/')
          ? IN_PATH.exec(text)?.[1]
          : FIELDS.test(key) && /^[\w-]{1,128}$/.test(text)
            ? text
            : undefined
      // SharePoint lists use the same fields, with GUIDs.
      if (table === undefined || isGuid(table)) continue
      tables.add(table)
      if (pointer === '') pointer = leaf.pointer()
    }
  }
  return { tables, pointer }
}
