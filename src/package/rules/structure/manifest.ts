import { asText } from '../../../base/as-text.ts'
import { listed, quoted } from '../../../base/display.ts'
import { isObject } from '../../../base/objects.ts'
import { displayNameOf, kindOf, type PackageResource } from '../../resource.ts'
import { pointerTo } from '../position.ts'
import type { Found } from '../rule.ts'
import {
  called,
  EDITED_IS_REFUSED,
  EXPORT_AGAIN,
  MANIFEST,
  NEVER_SEEN,
  type PackageRule,
  resourcePlace
} from './places.ts'

const manifestSchema: PackageRule = {
  id: 'manifest-schema',
  severity: 'warning',
  about: 'The manifest has schema 1.0, the only one known.',
  consequence: NEVER_SEEN,
  remedy: 'Export the package again. If the service exported it like this, look for a newer version of this action.',
  *look({ pkg: { manifest } }) {
    const { schema } = manifest.file
    if (schema === '1.0') return
    const written = Object.hasOwn(manifest.file, 'schema')
    yield {
      message: written
        ? `The manifest has the schema ${quoted(asText(schema))} instead of "1.0".`
        : 'The manifest has no schema.',
      place: { file: MANIFEST, pointer: written ? '/schema' : '' }
    }
  }
}

const TOP = ['schema', 'details', 'resources']
const DETAILS = ['displayName', 'description', 'createdTime', 'packageTelemetryId', 'creator', 'sourceEnvironment']

const manifestFields: PackageRule = {
  id: 'manifest-fields',
  severity: 'warning',
  about: 'The manifest has exactly the fields that exports have.',
  consequence: NEVER_SEEN,
  remedy: 'It was written or edited by hand. Export the package again.',
  *look({ pkg: { manifest } }) {
    const { file } = manifest
    for (const field of Object.keys(file).filter(name => !TOP.includes(name)))
      yield {
        message: `The manifest has the field ${quoted(field)}, which no export has.`,
        place: { file: MANIFEST, pointer: pointerTo(field) }
      }
    const { details } = file
    if (!isObject(details)) {
      yield { message: 'The manifest has no details.', place: { file: MANIFEST, pointer: '' } }
      return
    }
    const missing = DETAILS.filter(name => typeof details[name] !== 'string')
    if (missing.length > 0)
      yield {
        message: `The details of the manifest lack these fields: ${listed(missing.map(quoted))}.`,
        place: { file: MANIFEST, pointer: '/details' }
      }
    for (const field of Object.keys(details).filter(name => !DETAILS.includes(name)))
      yield {
        message: `The details of the manifest have the field ${quoted(field)}, which no export has.`,
        place: { file: MANIFEST, pointer: pointerTo('details', field) }
      }
  }
}

const severalApps: PackageRule = {
  id: 'several-apps',
  severity: 'warning',
  about: 'The package contains at most one app.',
  consequence: NEVER_SEEN,
  remedy: 'Exports contain one app. Only the first one is checked.',
  *look({ pkg: { resources } }) {
    const apps = Object.entries(resources).filter(([, resource]) => kindOf(resource) === 'app')
    const [, second] = apps
    if (second === undefined) return
    yield {
      message: `The manifest lists ${apps.length} apps: ${listed(apps.map(([key, app]) => quoted(displayNameOf(app, key))))}.`,
      place: resourcePlace(second[0], second[1])
    }
  }
}

const severalRoots: PackageRule = {
  id: 'several-roots',
  severity: 'warning',
  about: 'Exactly one resource is the root of the package: the app or, without an app, the flow.',
  consequence: NEVER_SEEN,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources, rootKey } }) {
    for (const [key, resource] of Object.entries(resources))
      if (key !== rootKey && resource.hierarchy === 'Root')
        yield {
          message: `The ${called(resource, key)} is marked as a root in addition to the ${called(resources[rootKey] ?? resource, rootKey)}.`,
          place: resourcePlace(key, resource, 'hierarchy')
        }
  }
}

const rootNotFirst: PackageRule = {
  id: 'root-not-first',
  severity: 'warning',
  about: 'The root resource is the first one in the manifest.',
  consequence:
    'No import is known to have failed because of the order alone, but whatever changed it may have changed more.',
  remedy: 'A tool rewrote the manifest. If the import fails, export the package again.',
  *look({ pkg: { resources, rootKey } }) {
    const [first] = Object.keys(resources)
    const root = resources[rootKey]
    if (root === undefined || first === undefined || first === rootKey) return
    yield {
      message: `The ${called(root, rootKey)} is the root but not the first resource in the manifest.`,
      place: resourcePlace(rootKey, root)
    }
  }
}

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const resourceKey: PackageRule = {
  id: 'resource-key',
  severity: 'warning',
  about: 'Resource keys are lower-case GUIDs, as the service creates them.',
  consequence: EDITED_IS_REFUSED,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources))
      if (!KEY.test(key))
        yield {
          message: `The key ${quoted(key)} of the ${called(resource, key)} is not a lower-case GUID.`,
          place: resourcePlace(key, resource)
        }
  }
}

const unknownResourceType: PackageRule = {
  id: 'unknown-resource-type',
  severity: 'note',
  about: 'This action knows the type of every resource.',
  consequence: 'The import treats it as the service suggests and reports its outcome, but nothing about it is checked.',
  remedy: 'Look at the result of the import for this resource. If necessary, choose its import under "resources".',
  *look({ pkg: { resources } }) {
    for (const [key, resource] of Object.entries(resources))
      if (kindOf(resource) === 'unknown')
        yield {
          message: `The resource ${quoted(displayNameOf(resource, key))} has the type ${quoted(resource.type)}, which this action does not know.`,
          place: resourcePlace(key, resource, 'type')
        }
  }
}

// Fields in the file. The REST interface also has `selectedCreationType`, `suggestedId` and `status`.
const FIELDS = [
  'id',
  'name',
  'type',
  'suggestedCreationType',
  'creationType',
  'details',
  'configurableBy',
  'hierarchy',
  'dependsOn'
]

/** The fields that exports always write for a kind. Other rules check `suggestedCreationType` and the display name. */
function requiredOf(resource: PackageResource): string[] {
  const kind = kindOf(resource)
  return [
    // Only custom connectors can be configured by the user and offer creation types.
    ...(kind === 'connector' ? [] : ['creationType']),
    'details',
    'configurableBy',
    ...(kind === 'app' ? [] : ['hierarchy']),
    'dependsOn'
  ]
}

function surplusIn(resource: PackageResource): string[] {
  const named = kindOf(resource) === 'connector' ? [] : ['id', 'name']
  return Object.keys(resource).filter(field => !FIELDS.includes(field) || named.includes(field))
}

function* fieldsOf(key: string, resource: PackageResource): Iterable<Found> {
  const missing = requiredOf(resource).filter(field => (resource[field] ?? undefined) === undefined)
  if (missing.length > 0)
    yield {
      message: `In the manifest, the ${called(resource, key)} lacks these fields: ${listed(missing.map(quoted))}.`,
      place: resourcePlace(key, resource)
    }
  const surplus = surplusIn(resource)
  const [first] = surplus
  if (first !== undefined)
    yield {
      message: `In the manifest, the ${called(resource, key)} has fields that no export has: ${listed(surplus.map(quoted), 5)}.`,
      place: resourcePlace(key, resource, first)
    }
}

const resourceFields: PackageRule = {
  id: 'resource-fields',
  severity: 'warning',
  about: 'Resources have exactly the fields that exports give to their kind.',
  consequence: EDITED_IS_REFUSED,
  remedy: EXPORT_AGAIN,
  *look({ pkg: { resources } }) {
    // CDS entities and picklists are only known from samples, and other types not at all.
    for (const [key, resource] of Object.entries(resources))
      if (['app', 'flow', 'connector', 'connection'].includes(kindOf(resource))) yield* fieldsOf(key, resource)
  }
}

export const MANIFEST_RULES: readonly PackageRule[] = [
  manifestSchema,
  manifestFields,
  severalApps,
  severalRoots,
  rootNotFirst,
  resourceKey,
  unknownResourceType,
  resourceFields
]
