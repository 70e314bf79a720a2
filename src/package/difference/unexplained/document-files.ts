import { isObject } from '../../../base/objects.ts'
import type { Archive } from '../../archive.ts'
import { valueDigest } from '../../content-digest/canonical.ts'
import { formOf } from '../../content-digest/document-content.ts'
import { NOISY_FILES } from '../../content-digest/document-noise.ts'
import { parseJson, textAt, valueAt } from '../../json-text.ts'
import { addControls, type ControlRemains, newControlRemains } from './control-remains.ts'
import { listParts, type Parts, propertyParts, templateParts } from './document-json.ts'

/** What the files of a document hold besides what the difference reports. */
export interface DocumentRemains {
  readonly controls: ControlRemains
  /** `Index` of screens and components by their names. */
  readonly order: Map<string, unknown>
  /** JSON files that are compared part by part, by name in lower case. */
  readonly parts: Map<string, { readonly name: string; readonly parts: Parts }>
  /**
   * Digests of files that are only compared as a whole, by name in lower case; if exports renumber the files, by
   * something that identifies the content.
   */
  readonly whole: Map<string, { readonly name: string; readonly digest: string }>
  /** The document's own sources, by name in lower case. */
  readonly sources: Map<string, { readonly name: string; readonly digest: string }>
  /** Files of unknown kinds. */
  readonly others: { readonly name: string; readonly bytes: Buffer }[]
  /** JSON files with the values that were parsed from them. */
  readonly json: Map<string, { readonly name: string; readonly bytes: Buffer; readonly value: unknown }>
}

const CONTROLS = /^(controls|components|apptests)\/[^/]*\.json$/
const PARTS: Readonly<Record<string, (value: Record<string, unknown>) => Parts>> = {
  'properties.json': propertyParts,
  'references/datasources.json': listParts,
  'references/resources.json': listParts,
  'references/templates.json': templateParts,
  'entities.json': listParts
}

/** Throws an `ActionError` for a file that cannot be read. */
export function documentRemains(archive: Archive): DocumentRemains {
  const remains: DocumentRemains = {
    controls: newControlRemains(),
    order: new Map(),
    parts: new Map(),
    whole: new Map(),
    sources: new Map(),
    others: [],
    json: new Map()
  }
  for (const name of archive.names) {
    const lower = name.toLowerCase()
    // Media are reported by their content.
    if (!NOISY_FILES.has(lower) && !lower.startsWith('assets/')) addFile(remains, archive, name, lower)
  }
  return remains
}

function addFile(remains: DocumentRemains, archive: Archive, name: string, lower: string): void {
  const bytes = archive.read(name)
  const form = formOf(lower)
  if (form?.name === 'logo' || (form === undefined && !lower.endsWith('.json'))) {
    remains.others.push({ name: form?.name ?? name, bytes })
    return
  }
  if (lower.startsWith('src/')) {
    remains.sources.set(lower, { name, digest: valueDigest(form?.content(bytes) ?? bytes.toString('latin1')) })
    return
  }
  const value = parseJson(bytes, name, name, archive.budget)
  const folder = CONTROLS.exec(lower)?.[1]
  if (folder !== undefined && isObject(value)) {
    const { TopParent: top, ...rest } = value
    addTop(remains, top, name)
    addWhole(remains, `${folder} ${textAt(top, 'Name') ?? ''}`, name, valueDigest(rest))
    remains.json.set(`${folder} ${textAt(top, 'Name') ?? ''}`, { name, bytes, value })
    return
  }
  remains.json.set(lower, { name, bytes, value })
  const parts = PARTS[lower]
  if (parts === undefined || !isObject(value)) {
    addWhole(remains, lower, name, valueDigest(form?.content(bytes) ?? value))
    return
  }
  remains.parts.set(lower, { name, parts: parts(value) })
  if (lower !== 'entities.json') return
  for (const list of ['Components', 'Entities']) {
    const entries = valueAt(value, list)
    for (const entry of Array.isArray(entries) ? entries : [])
      if (list === 'Components' || textAt(entry, 'Type') === 'ControlInfo') addTop(remains, entry, name)
  }
}

function addTop(remains: DocumentRemains, top: unknown, file: string): void {
  addControls(remains.controls, top, file)
  const name = textAt(top, 'Name')
  if (name !== undefined) remains.order.set(name, valueAt(top, 'Index'))
}

function addWhole({ whole }: DocumentRemains, key: string, name: string, digest: string): void {
  let free = key
  for (let count = 1; whole.has(free); count += 1) free = `${key} #${count}`
  whole.set(free, { name, digest })
}
