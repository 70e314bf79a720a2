import { quoted } from '../../base/display.ts'
import { isObject } from '../../base/objects.ts'
import { parseBounded } from '../../base/bounded-json.ts'
import { GUID } from '../../base/guid.ts'
import { boundedText } from '../bounded-text.ts'
import { kindOf, scriptsOf } from '../document/controls.ts'
import { textAt, valueAt } from '../json-text.ts'
import { leavesOf } from '../rules/content/leaves.ts'
import type { Place } from '../rules/finding.ts'
import { type Hit, hitsInDataset, hitsInFormula, hitsInTable } from './hits.ts'
import { literalsOfFormula } from './literals.ts'
import type { NamedList, Spot } from './spots.ts'
import { COPY } from './value-kinds.ts'

/** A string of a document. A copy repeats values from elsewhere in the package. */
export interface DocumentSpot extends Spot {
  readonly isCopy: boolean
}

const LONGEST_PATH = 1000

/** The strings of one file of an app's document that may hold values of its source; none for files of other kinds. */
export function* spotsOfDocumentFile(file: string, value: unknown, document: string): Generator<DocumentSpot> {
  const place = (name: string): Place => ({ file: document, inside: file, name: boundedText(name, LONGEST_PATH) })
  const lower = file.toLowerCase()
  if (/^(?:controls|components)\/[^/]*\.json$/.test(lower)) {
    const top = valueAt(value, 'TopParent')
    if (kindOf(top, lower.startsWith('components/')) !== undefined) yield* inControl(top, ['TopParent'], '', place)
  } else if (lower === 'references/datasources.json') yield* inEntries(value, 'DataSources', place)
  else if (lower === 'entities.json') {
    yield* inEntries(value, 'Components', place)
    yield* inEntries(value, 'Entities', place)
  } else if (lower === 'properties.json')
    for (const name of ['LocalConnectionReferences', 'LocalDatabaseReferences']) {
      const text = textAt(value, name)
      if (text !== undefined) yield copy(text, [name], false, () => place(name))
    }
}

type PlaceOf = (name: string) => Place

function* inEntries(value: unknown, list: string, place: PlaceOf): Generator<DocumentSpot> {
  const entries = valueAt(value, list)
  for (const [at, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    const path = [list, String(at)]
    if (list === 'Components' || textAt(entry, 'Type') === 'ControlInfo') {
      if (kindOf(entry, list === 'Components') !== undefined) yield* inControl(entry, path, '', place)
    } else if (textAt(entry, 'Type') !== 'ResourceInfo') yield* inDataSource(entry, path, place)
  }
}

const FIELDS: Readonly<Record<string, (text: string) => readonly Hit[]>> = {
  DatasetName: hitsInDataset,
  TableName: hitsInTable
}
/** Keys of names, of ids of resources, and of data that a maker imported. */
const NOT_COPIES: ReadonlySet<string> = new Set(['Name', 'Type', 'ApiId', 'FlowNameId', 'Id', 'ConnectionId', 'Data'])

/**
 * A data source names its site and list, and holds copies of both in descriptions of them that the service once gave
 * (measured: `DataEntityMetadataJson` has the list's id as a key, and its site in the text below).
 */
function* inDataSource(entry: unknown, path: readonly string[], place: PlaceOf): Generator<DocumentSpot> {
  if (!isObject(entry)) return
  const here = (): Place => place(`data source ${quoted(textAt(entry, 'Name') ?? '')}`)
  for (const [key, value] of Object.entries(entry)) {
    const hitsOf = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    const at = [...path, key]
    if (hitsOf !== undefined && typeof value === 'string')
      yield { ...copy(value, at, false, here), hits: hitsOf(value), isCopy: false, list: () => listIn(entry, value) }
    else if (!NOT_COPIES.has(key)) yield* copiesIn(value, at, here)
  }
}

/** SharePoint takes 255 characters. */
const LONGEST_TITLE = 255
/** Characters of the description of a list; those of real packages have some 100,000. */
const LONGEST_DESCRIPTION = 1_000_000

/** What a data source says of its list (measured: each of 102 data sources for lists in real packages has the title). */
function listIn(entry: unknown, table: string): NamedList | undefined {
  const site = textAt(entry, 'DatasetName')
  const description = textAt(entry, 'DataEntityMetadataJson', table)
  if (site === undefined || description === undefined || description.length > LONGEST_DESCRIPTION) return undefined
  try {
    const title = textAt(parseBounded(description), 'title')
    return title === undefined || title.trim() === '' || title.length > LONGEST_TITLE ? undefined : { title, site }
  } catch {
    return undefined
  }
}

function* copiesIn(value: unknown, path: readonly string[], place: () => Place): Generator<DocumentSpot> {
  if (typeof value === 'string') yield copy(value, path, false, place)
  else if (isObject(value) || Array.isArray(value)) {
    for (const leaf of leavesOf(value)) {
      const keys: string[] = []
      for (let at = leaf.path; at !== undefined; at = at.up) keys.push(String(at.key))
      yield copy(leaf.text, [...path, ...keys.toReversed()], false, place)
    }
    if (isObject(value)) for (const key of Object.keys(value)) yield copy(key, [...path, key], true, place)
  }
}

const COPIED_ID = new RegExp(`(?<![0-9a-z-])${GUID}(?![0-9a-z-])`, 'gi')

/** What may be a copy: an address, or an id. Only the place of the original shows the kind of an id. */
function copy(text: string, path: readonly string[], isKey: boolean, place: () => Place): DocumentSpot {
  const ids = text.length < 36 ? [] : [...text.matchAll(COPIED_ID)]
  const hits: Hit[] = ids.map(({ index, 0: id }) => ({
    kind: COPY,
    value: id.toLowerCase(),
    start: index,
    end: index + id.length
  }))
  return {
    path: () => path,
    isKey,
    text,
    hits: [...hitsInDataset(text), ...hits].sort((one, other) => one.start - other.start),
    written: () => [{ start: 0, end: text.length }],
    place,
    isCopy: true
  }
}

/** Recursion is safe: the JSON reader limits the nesting. */
function* inControl(control: unknown, path: readonly string[], above: string, place: PlaceOf): Generator<DocumentSpot> {
  const name = `${above}${textAt(control, 'Name') ?? ''}`
  const spot = (text: string, property: string, at: readonly string[], isCopy: boolean): DocumentSpot => ({
    path: () => [...path, ...at],
    isKey: false,
    text,
    hits: hitsInFormula(text, property),
    written: () => literalsOfFormula(text),
    place: () => place(`${name} › ${property}`),
    isCopy
  })
  for (const { property, script, path: at } of scriptsOf(control)) yield spot(script, property, at, false)
  // Studio keeps some formulas of components twice.
  const states = valueAt(control, 'ControlPropertyState')
  for (const [at, state] of (Array.isArray(states) ? states : []).entries()) {
    const text = textAt(state, 'AutoRuleBindingString')
    if (text !== undefined)
      yield spot(
        text,
        textAt(state, 'InvariantPropertyName') ?? '',
        ['ControlPropertyState', String(at), 'AutoRuleBindingString'],
        true
      )
  }
  const declared = ['Template', 'ComponentDefinitionInfo']
  for (const { property, script, path: at } of scriptsOf(valueAt(control, ...declared)))
    yield spot(script, property, [...declared, ...at], true)
  const children = valueAt(control, 'Children')
  for (const [at, child] of (Array.isArray(children) ? children : []).entries())
    yield* inControl(child, [...path, 'Children', String(at)], boundedText(`${name} › `, LONGEST_PATH), place)
}
