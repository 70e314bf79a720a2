import { textAt, valueAt } from '../json-text.ts'
import type { AppDocument, DataSource } from './document.ts'

/** Entries that are controls and media, and the sensors every app has. */
const OTHERS = new Set(['ControlInfo', 'ResourceInfo', 'DynamicDataSourceInfo'])
/** Of these the name is made by Studio, and formulas use the other one. */
const NAMED_FOR_DISPLAY = new Set(['OptionSetInfo', 'ViewInfo'])

const listOf = (entries: unknown): readonly unknown[] => (Array.isArray(entries) ? entries : [])
/** Samples come with a control that shows them before it has data. */
const isSample = (entry: unknown): boolean => valueAt(entry, 'IsSampleData') === true

/** What formulas can name, from the document's list of it, without what Studio adds to every app. */
export function dataSourcesIn(entries: unknown): DataSource[] {
  const sources: DataSource[] = []
  for (const entry of listOf(entries)) {
    const type = textAt(entry, 'Type') ?? ''
    const shown = NAMED_FOR_DISPLAY.has(type) ? textAt(entry, 'DisplayName') : undefined
    const name = shown ?? textAt(entry, 'Name')
    if (name === undefined || OTHERS.has(type) || isSample(entry)) continue
    const connector = textAt(entry, 'ApiId')?.replace(/^.*\//s, '')
    const dataset = textAt(entry, 'DatasetName')
    const table = textAt(entry, 'TableName') ?? textAt(entry, 'LogicalName')
    sources.push({
      name,
      type,
      ...(connector === undefined ? {} : { connector }),
      ...(dataset === undefined ? {} : { dataset }),
      ...(table === undefined ? {} : { table })
    })
  }
  return sources
}

/** Data a maker put into the app itself, a table from a workbook for instance: text of his, and no formula. */
export function importedTexts(entries: unknown, file: string, pointer: string): AppDocument['texts'] {
  return listOf(entries).flatMap((entry, at) => {
    const text = textAt(entry, 'Data')
    return text === undefined || isSample(entry) ? [] : [{ file, pointer: `${pointer}/${at}/Data`, text }]
  })
}
