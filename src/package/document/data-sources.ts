import { isObject, textAt } from '../json-text.ts'
import type { DataSource } from './document.ts'

/** Entries of the old generation's list that are no data sources. */
const OTHERS = new Set(['ControlInfo', 'ResourceInfo'])

/** What formulas can name, from the document's list of it. Sample data of the controls is left out. */
export function dataSourcesIn(value: unknown): DataSource[] {
  return (Array.isArray(value) ? value : []).flatMap((entry: unknown) => {
    const name = textAt(entry, 'Name')
    const type = textAt(entry, 'Type') ?? ''
    if (!isObject(entry) || name === undefined || OTHERS.has(type) || entry['IsSampleData'] === true) return []
    const connector = textAt(entry, 'ApiId')?.replace(/^.*\//, '')
    const dataset = textAt(entry, 'DatasetName')
    const table = textAt(entry, 'TableName') ?? textAt(entry, 'LogicalName')
    return [
      {
        name,
        type,
        ...(connector === undefined ? {} : { connector }),
        ...(dataset === undefined ? {} : { dataset }),
        ...(table === undefined ? {} : { table })
      }
    ]
  })
}
