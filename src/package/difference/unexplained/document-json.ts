import { isObject } from '../../../base/objects.ts'
import { valueDigest, without } from '../../content-digest/canonical.ts'
import { templateContent } from '../../content-digest/control-content.ts'
import { referencesContent } from '../../content-digest/document-content.ts'
import { NOISY_DATA_SOURCE, NOISY_PROPERTIES, NOISY_RESOURCE } from '../../content-digest/document-noise.ts'
import { SETTINGS } from '../../document/settings.ts'
import { textAt, valueAt } from '../../json-text.ts'
import { DERIVED_DATA_SOURCES } from '../noise.ts'

/** Parts of a JSON file that are compared one by one: the content of each part by its name. */
export type Parts = ReadonlyMap<string, unknown>

/** `Properties.json`. Of settings that are reported elsewhere, only the type is kept. */
export function propertyParts(value: Record<string, unknown>): Parts {
  const parts = new Map<string, unknown>()
  for (const [field, content] of Object.entries(without(value, NOISY_PROPERTIES))) {
    if (SETTINGS.has(field)) {
      parts.set(field, isScalar(content) ? typeof content : content)
    } else if (field === 'AppPreviewFlagsMap' && isObject(content)) {
      for (const [flag, on] of Object.entries(content)) if (on !== true) parts.set(`${field}/${flag}`, on)
    } else if (field === 'LocalConnectionReferences' && typeof content === 'string')
      parts.set(field, referencesContent(content))
    else parts.set(field, content)
  }
  return parts
}

const isScalar = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)

/** What a service said about a table when Studio last asked. Studio asks again while the app is edited. */
const SCHEMA: ReadonlySet<string> = new Set(['DataEntityMetadataJson', 'TableDefinition'])

/**
 * Lists of data sources and of files that formulas name, by list, type and name. Controls, which these lists contain
 * before 2019, are left out, and so is what is derived from formulas.
 */
export function listParts(value: Record<string, unknown>): Parts {
  const parts = new Map<string, unknown>()
  const add = (name: string, content: unknown): void => {
    let key = name
    for (let count = 1; parts.has(key); count += 1) key = `${name} #${count}`
    parts.set(key, content)
  }
  for (const [list, entries] of Object.entries(value)) {
    if (!Array.isArray(entries)) {
      add(list, entries)
      continue
    }
    for (const entry of entries) {
      const type = textAt(entry, 'Type') ?? ''
      if (type === 'ControlInfo' || DERIVED_DATA_SOURCES.has(type)) continue
      const name = textAt(entry, 'Name') ?? ''
      if (!isObject(entry)) add(`${list}/`, entry)
      else if (type === 'ResourceInfo') add(`${list}/media ${name}`, resourceRemains(entry))
      else {
        add(`${list}/${type} ${name}`, without(entry, NOISY_DATA_SOURCE, SCHEMA))
        add(
          `${list}/schema ${name}`,
          [...SCHEMA].map(field => entry[field])
        )
      }
    }
  }
  return parts
}

/** Kinds of controls, by list and name. */
export function templateParts(value: Record<string, unknown>): Parts {
  const parts = new Map<string, unknown>()
  for (const [list, templates] of Object.entries(value)) {
    if (!Array.isArray(templates)) parts.set(list, templates)
    else
      for (const template of templates) {
        const name = `${list}/template ${textAt(template, 'Name') ?? ''}`
        // Templates with the same name are compared together.
        parts.set(name, [parts.get(name), templateContent(template)])
      }
  }
  return parts
}

/** Without the path of a file in the document, because changes of the file's content are reported. */
function resourceRemains(entry: Record<string, unknown>): unknown {
  if (valueAt(entry, 'ResourceKind') === 'Uri') return entry
  const { Path: path, FileName: name, ...rest } = without(entry, NOISY_RESOURCE)
  const last = typeof path === 'string' ? path.split(/[\\/]/).at(-1) : undefined
  return { ...rest, path: typeof path, name: name === last ? true : name }
}

export interface Differing {
  readonly name: string
  readonly kind: 'added' | 'removed' | 'changed'
}

/** Parts that were added, removed or changed. */
export function differing(older: Parts, newer: Parts): Differing[] {
  const found: Differing[] = []
  for (const [name, value] of older)
    if (!newer.has(name)) found.push({ name, kind: 'removed' })
    else if (valueDigest(value) !== valueDigest(newer.get(name))) found.push({ name, kind: 'changed' })
  for (const name of newer.keys()) if (!older.has(name)) found.push({ name, kind: 'added' })
  return found
}
