import { createHash } from 'node:crypto'
import { ActionError } from '../../base/errors.ts'
import { type Archive, DEFAULT_LIMITS, openArchive } from '../archive.ts'
import { DERIVED_DATA_SOURCES } from '../difference/noise.ts'
import { withLineFeeds } from '../document/line-ends.ts'
import { isObject } from '../../base/objects.ts'
import { parseJson, safeMap, textAt, valueAt } from '../json-text.ts'
import { unordered, valueDigest, without } from './canonical.ts'
import { controlContent, templateContent } from './control-content.ts'
import {
  NOISY_DATA_SOURCE,
  NOISY_FILES,
  NOISY_HEADER,
  NOISY_PROPERTIES,
  NOISY_PUBLISH_INFO,
  NOISY_REFERENCE,
  NOISY_REFERENCE_CONNECTOR,
  NOISY_RESOURCE
} from './document-noise.ts'

/**
 * A digest of an app's document. Files that are only noise are left out, known files are normalised to ignore what each
 * save changes, and all others count unchanged. A document that cannot be opened is digested as bytes.
 *
 * Depends only on the bytes, so that equal documents always have equal digests.
 */
export function documentContent(bytes: Uint8Array): string {
  let archive: Archive
  try {
    archive = openArchive(bytes, 'the document of the app', DEFAULT_LIMITS, { leadingSeparator: true })
    return valueDigest(unordered(filesIn(archive)))
  } catch (error) {
    if (!(error instanceof ActionError)) throw error
    return bytesDigest(bytes)
  }
}

/** Content by file name, or by folder name if each save renumbers the files. Their content then identifies them. */
function* filesIn(archive: Archive): Generator<readonly [name: string, content: unknown]> {
  for (const name of archive.names) {
    const lower = name.toLowerCase()
    if (NOISY_FILES.has(lower)) continue
    const bytes = archive.read(name)
    const form = formOf(lower)
    const content = form?.content(bytes)
    yield content === undefined ? [form?.name ?? lower, bytesDigest(bytes)] : [form?.name ?? lower, content]
  }
}

export interface Form {
  readonly name: string
  /** `undefined` if the file does not have the expected format. */
  content(bytes: Buffer): unknown
}

const asJson =
  (form: (value: Record<string, unknown>) => unknown) =>
  (bytes: Buffer): unknown => {
    const value = jsonIn(bytes)
    return isObject(value) ? form(value) : undefined
  }

const CONTROLS = /^(controls|components|apptests)\/[^/]*\.json$/
const LOGO = /^resources\/[^/]*\.jpg$|^[^/]*\.jpg$/

/** @param name in lower case */
export function formOf(name: string): Form | undefined {
  const controls = CONTROLS.exec(name)?.[1]
  if (controls !== undefined)
    return {
      name: controls,
      content: asJson(value => ({ ...value, TopParent: controlContent(value['TopParent']) }))
    }
  if (LOGO.test(name)) return { name: 'logo', content: bytesDigest }
  if (name.startsWith('src/') && name.endsWith('.pa.yaml')) return { name, content: sourceContent }
  const content = FORMS.get(name)
  return content === undefined ? undefined : { name, content: asJson(content) }
}

/** By name in lower case. */
const FORMS: ReadonlyMap<string, (value: Record<string, unknown>) => unknown> = new Map([
  ['header.json', value => without(value, NOISY_HEADER)],
  ['properties.json', propertiesContent],
  ['entities.json', entitiesContent],
  ['publishinfo.json', value => without(value, NOISY_PUBLISH_INFO)],
  ['resources/publishinfo.json', value => without(value, NOISY_PUBLISH_INFO)],
  ['references/datasources.json', value => ({ ...value, DataSources: entriesContent(value['DataSources']) })],
  ['references/resources.json', value => ({ ...value, Resources: entriesContent(value['Resources']) })],
  ['references/templates.json', templatesContent]
])

/** The only content file of documents before 2019. */
function entitiesContent(value: Record<string, unknown>): unknown {
  const { Entities: entities, Components: components } = value
  return {
    ...value,
    Entities: entriesContent(entities),
    Components: Array.isArray(components) ? unordered(components.map(controlContent)) : components
  }
}

/** Data sources and files that formulas use. Their order is irrelevant; those derived from formulas are left out. */
function entriesContent(entries: unknown): unknown {
  if (!Array.isArray(entries)) return entries
  return unordered(
    entries.flatMap((entry: unknown) => {
      const type = textAt(entry, 'Type') ?? ''
      if (type === 'ControlInfo') return [controlContent(entry)]
      if (!isObject(entry)) return [entry]
      if (DERIVED_DATA_SOURCES.has(type)) return []
      // The maker wrote the address of an external resource, so it counts.
      if (type === 'ResourceInfo')
        return [valueAt(entry, 'ResourceKind') === 'Uri' ? entry : without(entry, NOISY_RESOURCE)]
      return [without(entry, NOISY_DATA_SOURCE)]
    })
  )
}

/** The control templates that the document uses, including its own components. */
function templatesContent(value: Record<string, unknown>): unknown {
  return safeMap(
    Object.entries(value).map(([list, templates]) => [
      list,
      Array.isArray(templates) ? unordered(templates.map(templateContent)) : templates
    ])
  )
}

function propertiesContent(value: Record<string, unknown>): unknown {
  const { LocalConnectionReferences: references } = value
  return {
    ...without(value, NOISY_PROPERTIES),
    LocalConnectionReferences: typeof references === 'string' ? referencesContent(references) : references
  }
}

/** They are JSON in a text. */
export function referencesContent(text: string): unknown {
  const references = jsonIn(Buffer.from(text))
  if (!isObject(references)) return text
  return Object.entries(references)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, reference]) => [
      id,
      isObject(reference)
        ? {
            ...without(reference, NOISY_REFERENCE),
            connectionRef: without(reference['connectionRef'], NOISY_REFERENCE_CONNECTOR)
          }
        : reference
    ])
}

/** Without the comment at the start, which is the same in all source files. */
function sourceContent(bytes: Buffer): string | undefined {
  let text: string
  try {
    text = withLineFeeds(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
  let start = 0
  while (text[start] === '#') {
    const end = text.indexOf('\n', start)
    start = end < 0 ? text.length : end + 1
  }
  return bytesDigest(Buffer.from(text.slice(start)))
}

export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes, 'a file of the document')
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

export const bytesDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
