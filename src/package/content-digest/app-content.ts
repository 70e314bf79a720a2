import type { AppPart } from '../app-package.ts'
import { IDENTITY_FILE } from '../difference/identities.ts'
import { NOISY_APP_PROPERTIES, NOISY_TAGS } from '../difference/noise.ts'
import { isObject } from '../../base/objects.ts'
import { safeMap, valueAt } from '../json-text.ts'
import { unordered, valueDigest, without } from './canonical.ts'
import { bytesDigest, documentContent } from './document-content.ts'
import type { Labels } from './labels.ts'

const APART_IN_FILE: ReadonlySet<string> = new Set(['appDefinitionTemplate'])
/** The id is specific to one app, if it is present. */
const APART_IN_TEMPLATE: ReadonlySet<string> = new Set(['id', 'name', 'properties', 'tags'])
/** The version is the time of saving; an import sets it to the time of the import. */
const APART_IN_PROPERTIES: ReadonlySet<string> = new Set(['appVersion', 'connectionReferences', 'displayName'])
/** Names and icons belong to the connectors. */
const NOISY_REFERENCE: ReadonlySet<string> = new Set(['displayName', 'iconUri'])

/** A digest of an app: its settings, references, files and document, but not its name. */
export const appContent = (app: AppPart, { meaning }: Labels): string =>
  valueDigest(
    {
      ...appValues(app),
      // The identity file only repeats which controls exist.
      files: unordered(
        app.files.filter(({ role }) => role !== IDENTITY_FILE).map(({ role, bytes }) => [role, bytesDigest(bytes)])
      ),
      document: documentContent(app.document)
    },
    meaning
  )

/** The settings and references of an app, without its name and what every export changes. */
export function appValues(app: AppPart): Record<string, unknown> {
  const properties = valueAt(app.template, 'properties')
  return {
    file: without(app.file, APART_IN_FILE),
    template: withoutNothing(without(app.template, APART_IN_TEMPLATE)),
    properties: withoutNothing(without(properties, APART_IN_PROPERTIES, NOISY_APP_PROPERTIES)),
    tags: withoutNothing(without(valueAt(app.template, 'tags'), NOISY_TAGS)),
    references: safeMap(
      Object.entries(app.connectionReferences).map(([id, reference]) => [id, without(reference, NOISY_REFERENCE)])
    )
  }
}

/** Removes empty fields: absent and empty mean the same. */
const withoutNothing = (fields: Record<string, unknown>): Record<string, unknown> =>
  safeMap(
    Object.entries(fields).filter(
      ([, value]) =>
        value != null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0) &&
        !(isObject(value) && Object.keys(value).length === 0)
    )
  )
