import { asText } from '../../../base/as-text.ts'
import { quoted } from '../../../base/display.ts'
import type { AppPackage } from '../../../package/app-package.ts'
import { isObject } from '../../../base/objects.ts'
import { parseJson, textAt } from '../../../package/json-text.ts'
import { displayNameOf, kindOf } from '../../../package/resource.ts'
import type { Entity, Picklist } from '../../world/model.ts'
import type { Failed, ImportContext, ImportItem, ImportedResource } from './import-work.ts'
import { entityOf, picklistOf, setOwn } from '../shared/lookup.ts'
import { filesOf } from './other-files.ts'
import { entityId, picklistId, sameName } from '../shared/resource-id.ts'

/**
 * Entities and picklists of the retired data model. Overwrite replaces the one with the same name. Merge adds missing
 * fields or entries and keeps the others. Both create what does not exist (the origin document).
 */
export function importEntity(context: ImportContext, item: ImportItem): ImportedResource | Failed {
  const body = bodyOf(context.pkg, item)
  if (body === undefined) return missingFile(item)
  const { fields, ...properties } = body.properties
  const incoming: Entity = {
    name: body.name,
    displayName: body.displayName,
    fields: namedItems(fields),
    properties,
    resource: { ...item.resource }
  }
  const existing = entityOf(context.target, body.name)
  if (existing === undefined) setOwn(context.target.entities, incoming.name, incoming)
  else if (item.choice === 'Merge') existing.fields = mergeByName(existing.fields, incoming.fields)
  else Object.assign(existing, incoming, { name: existing.name })
  const name = existing?.name ?? incoming.name
  return { id: entityId(context.target.name, name), name }
}

// No source shows the content of a picklist. Related formats use these names for its entries.
const ENTRIES = ['values', 'options', 'members', 'entries'] as const

export function importPicklist(context: ImportContext, item: ImportItem): ImportedResource | Failed {
  const body = bodyOf(context.pkg, item)
  if (body === undefined) return missingFile(item)
  const entriesProperty = ENTRIES.find(property => Array.isArray(body.properties[property])) ?? 'values'
  const { [entriesProperty]: entries, ...properties } = body.properties
  const incoming: Picklist = {
    name: body.name,
    displayName: body.displayName,
    entries: namedItems(entries),
    entriesProperty,
    properties,
    resource: { ...item.resource }
  }
  const existing = picklistOf(context.target, body.name)
  if (existing === undefined) setOwn(context.target.picklists, incoming.name, incoming)
  else if (item.choice === 'Merge') existing.entries = mergeByName(existing.entries, incoming.entries)
  else Object.assign(existing, incoming, { name: existing.name })
  const name = existing?.name ?? incoming.name
  return { id: picklistId(context.target.name, name), name }
}

interface Named {
  readonly name: string
}

function mergeByName<T extends Named>(existing: readonly T[], incoming: readonly T[]): T[] {
  const added = incoming.filter(item => !existing.some(known => sameName(known.name, item.name)))
  return [...existing, ...added]
}

/** Properties that may identify an entry without a name. */
const IDENTITIES = ['name', 'value', 'key', 'id', 'displayName', 'label'] as const

/** Fields or entries as objects with a name. Nothing is dropped. */
function namedItems(list: unknown): { name: string; [property: string]: unknown }[] {
  if (!Array.isArray(list)) return []
  return list.map((item: unknown, index) => {
    if (!isObject(item)) return { name: asText(item) }
    const identity = IDENTITIES.map(property => item[property]).find(
      value => typeof value === 'string' || typeof value === 'number'
    )
    return { ...item, name: identity === undefined ? `#${index + 1}` : asText(identity) }
  })
}

interface Body {
  readonly name: string
  readonly displayName: string
  /** Without the display name. */
  readonly properties: Record<string, unknown>
}

function bodyOf(pkg: AppPackage, { key, resource }: ImportItem): Body | undefined {
  const candidates = filesOf(pkg, key).flatMap(({ name, bytes }) => {
    const json = /\.json$/i.test(name) ? parseIfJson(bytes, name) : undefined
    return isObject(json) ? [{ file: name, json }] : []
  })
  const [found] = candidates
  if (found === undefined) return undefined
  const inner = found.json['properties']
  const { displayName: _displayName, ...properties } = isObject(inner) ? inner : found.json
  const source = isObject(inner) ? inner : found.json
  const fileName = found.file.slice(found.file.lastIndexOf('/') + 1).replace(/\.json$/i, '')
  return {
    name: resource.name || textAt(found.json, 'name') || textAt(source, 'name') || fileName,
    displayName: textAt(source, 'displayName') ?? displayNameOf(resource, key),
    properties
  }
}

/** Invalid JSON is ignored, so that only this resource fails and not the whole import. */
function parseIfJson(bytes: Uint8Array, name: string): unknown {
  try {
    return parseJson(bytes, name)
  } catch {
    return undefined
  }
}

const missingFile = ({ key, resource }: ImportItem): Failed => ({
  error: {
    code: 'BadRequest',
    message: `The package lists the ${kindOf(resource)} ${quoted(displayNameOf(resource, key))} but does not contain it.`
  }
})
