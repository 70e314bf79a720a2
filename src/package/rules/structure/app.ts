import { listed, quoted } from '../../../base/display.ts'
import type { AppPackage, AppPart } from '../../app-package.ts'
import { documentPathOf } from '../../app-part.ts'
import { textAt } from '../../json-text.ts'
import { kindOf, type PackageResource } from '../../resource.ts'
import type { Place } from '../finding.ts'
import { pointerTo } from '../position.ts'
import type { Found } from '../rule.ts'
import { APPS, byKey, called, EDITED_IS_REFUSED, EXPORT_AGAIN, type PackageRule, resourcePlace } from './places.ts'

const PROPERTIES = ['appDefinitionTemplate', 'properties'] as const

const appPlace = (app: AppPart, ...fields: readonly string[]): Place => ({
  file: app.fileName,
  pointer: pointerTo(...PROPERTIES, ...fields),
  name: `app ${quoted(app.displayName)}`
})

const missingApp: PackageRule = {
  id: 'missing-app',
  severity: 'error',
  about: 'The package contains the app that the manifest lists.',
  consequence: 'There is no app to import.',
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { app, kind, resources, rootKey, unread } }) {
    const root = resources[rootKey]
    // An app that exists but cannot be read is reported by the reading rules.
    if (kind !== 'app' || app !== undefined || root === undefined || unread.has(rootKey)) return
    yield {
      message: `The manifest lists an app, but no folder below ${APPS} contains one.`,
      place: resourcePlace(rootKey, root)
    }
  }
}

const misplacedDocument: PackageRule = {
  id: 'misplaced-document',
  severity: 'warning',
  about: "The app's document is where the app's JSON says it is.",
  consequence: 'The import may fail, because the service follows the link in the JSON.',
  remedy: 'The document was renamed after the export. Export the package again.',
  *look({ pkg: { app } }) {
    if (app === undefined) return
    const path = documentPathOf(app.template)
    if (path?.toLowerCase() === app.documentName.toLowerCase()) return
    const uri = ['appUris', 'documentUri', 'value']
    yield {
      message: `The app's document is ${quoted(app.documentName)}, but the app's JSON links to ${quoted(path ?? '')}.`,
      place: appPlace(app, ...(path === undefined ? [] : uri))
    }
  }
}

const appName: PackageRule = {
  id: 'app-name-differs',
  severity: 'warning',
  about: 'The app has the same name in the manifest and in its own JSON.',
  consequence:
    'The package may contain a different app from the one its manifest names. It is unknown which name the service uses.',
  remedy: 'Files of two exports were mixed, or one name was edited. Export the package again.',
  *look({ pkg: { app, resources, rootKey } }) {
    const listedName = resources[rootKey]?.details?.displayName
    if (app === undefined || !listedName || app.displayName === '' || listedName === app.displayName) return
    yield {
      message: `The manifest calls the app ${quoted(listedName)}, but its own JSON calls it ${quoted(app.displayName)}.`,
      place: appPlace(app, 'displayName')
    }
  }
}

/** Places of a connection reference that contain a resource key. The first one always exists. */
const KEY_PLACES: readonly (readonly string[])[] = [
  ['id'],
  ['sharedConnectionId'],
  ['parameterHints', 'workflowName', 'value'],
  ['parameterHintsV2', 'workflowName', 'value']
]

const unknownKeyInApp: PackageRule = {
  id: 'unknown-key-in-app',
  severity: 'error',
  about: "The app's connection references point to resources in the manifest.",
  consequence: "The app's reference cannot be bound to a connection.",
  remedy: EXPORT_AGAIN,
  stopsImport: true,
  *look({ pkg: { app, resources } }) {
    if (app === undefined) return
    const known = byKey(resources)
    for (const [id, reference] of Object.entries(app.connectionReferences)) {
      const places = KEY_PLACES.filter(path => {
        const key = textAt(reference, ...path)
        return key !== undefined && !known.has(key.toLowerCase())
      })
      const [first] = places
      if (first === undefined) continue
      const unknown = [...new Set(places.map(path => textAt(reference, ...path) ?? ''))]
      yield {
        message: `The app's connection reference ${quoted(textAt(reference, 'displayName') ?? id)} points to resources that the manifest does not list: ${listed(unknown.map(quoted), 3)}.`,
        place: appPlace(app, 'connectionReferences', id, ...first)
      }
    }
  }
}

/** The number of occurrences of each key, in lower case. */
function countsOf(keys: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1)
  return counts
}

/** The keys that the app's references need, once per reference. The second form of a hint repeats the first. */
const neededBy = (app: AppPart): string[] =>
  Object.values(app.connectionReferences).flatMap(reference =>
    [
      textAt(reference, 'id'),
      textAt(reference, 'sharedConnectionId'),
      textAt(reference, 'parameterHints', 'workflowName', 'value') ??
        textAt(reference, 'parameterHintsV2', 'workflowName', 'value')
    ].filter(key => key !== undefined)
  )

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

function* differences({ resources }: AppPackage, app: AppPart, root: PackageResource, place: Place): Iterable<Found> {
  const known = byKey(resources)
  const has = countsOf(root.dependsOn ?? [])
  const needs = countsOf(neededBy(app))
  for (const key of new Set([...has.keys(), ...needs.keys()])) {
    const resource = known.get(key)
    // Other rules check unknown keys and the app itself. References never point to entities and unknown types.
    if (resource === undefined || !['connector', 'connection', 'flow'].includes(kindOf(resource))) continue
    const [had, needed] = [has.get(key) ?? 0, needs.get(key) ?? 0]
    if (had === needed) continue
    const what = called(resource, key)
    yield {
      message:
        needed === 0
          ? `The manifest lists the ${what} as a dependency of the app, but the app does not use it.`
          : had === 0
            ? `The app uses the ${what}, but the manifest does not list it as a dependency.`
            : `The app uses the ${what} ${times(needed)}, but the manifest lists the dependency ${times(had)}.`,
      place
    }
  }
}

const appPrerequisites: PackageRule = {
  id: 'app-prerequisites',
  severity: 'warning',
  about:
    'In the manifest, the app depends on exactly the resources that its connection references point to, equally often.',
  consequence: EDITED_IS_REFUSED,
  remedy: 'Files of two exports were mixed, or one was edited. Export the package again.',
  *look({ pkg }) {
    const { app, resources, rootKey } = pkg
    const root = resources[rootKey]
    if (app !== undefined && root !== undefined)
      yield* differences(pkg, app, root, resourcePlace(rootKey, root, 'dependsOn'))
  }
}

export const APP_RULES: readonly PackageRule[] = [
  missingApp,
  misplacedDocument,
  appName,
  unknownKeyInApp,
  appPrerequisites
]
