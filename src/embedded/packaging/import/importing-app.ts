import { quoted } from '../../../base/display.ts'
import type { AppFile, AppPart } from '../../../package/app-package.ts'
import { isObject } from '../../../base/objects.ts'
import { safeMap, textAt } from '../../../package/json-text.ts'
import { CODES } from '../../../protocol/errors.ts'
import { appId, connectorId } from '../../../protocol/packaging.ts'
import type { App, AppVersion } from '../../world/model.ts'
import { replaceTexts } from '../shared/export-files.ts'
import { type Failed, type ImportContext, newNameOf, type ImportItem, type ImportedResource } from './import-work.ts'
import { appOf, setOwn } from '../shared/lookup.ts'
import { newGuid } from '../shared/minting.ts'
import { DOCUMENT_ROLE, lastPartOf, linkTo, numberedRole } from '../shared/package-links.ts'
import { remapReference } from '../shared/references.ts'
import { parseResourceId } from '../shared/resource-id.ts'

/**
 * New creates an app whose only version is already published (measured by a third party). If the name already exists, a
 * second app of that name is created: two sources report duplicates, another reports that the import fails. Update adds
 * a draft, replacing an older draft; players keep the published version (documented).
 */
export function importApp(context: ImportContext, item: ImportItem): ImportedResource | Failed {
  // A package contains one app. The files of a second one could not be identified.
  const part = item.key === context.pkg.rootKey ? context.pkg.app : undefined
  if (part === undefined)
    return {
      error: {
        code: CODES.missingPackageManifest,
        message: `The package lists the app ${quoted(newNameOf(item))} but does not contain it.`
      }
    }
  const existing = appOf(context.target, parseResourceId(item.requested.id ?? '')?.name ?? '')
  return item.choice === 'Update' && existing !== undefined
    ? updateApp(context, part, existing)
    : createApp(context, part, newNameOf(item))
}

function createApp(context: ImportContext, part: AppPart, displayName: string): ImportedResource {
  const id = newGuid(context.world, 'app')
  const version = { ...versionOf(context, part, []), publishedTime: context.now.toISOString() }
  const app: App = {
    id,
    displayName,
    description: textAt(part.template, 'properties', 'description') ?? '',
    roles: { [context.caller.id]: 'Owner' },
    versions: [{ ...version, lifeCycleId: 'Published' }],
    createdTime: context.now.toISOString(),
    ...(context.newAppMisses ? { misses: context.newAppMisses } : {})
  }
  setOwn(context.target.apps, id, app)
  return { id: appId(id), name: id }
}

/** The app keeps its name and its sharing. */
function updateApp(context: ImportContext, part: AppPart, app: App): ImportedResource {
  const published = app.versions.filter(version => version.lifeCycleId !== 'Draft')
  const draft = versionOf(context, part, app.versions)
  // Observed by a third party whose packages had no connections. Whether it affects others is not known.
  if (context.faults.draftWithoutReferences === true) draft.connectionReferences = {}
  app.versions = [draft, ...published]
  return { id: appId(app.id), name: app.id }
}

function versionOf(context: ImportContext, part: AppPart, others: readonly AppVersion[]): AppVersion {
  const { name, appVersion } = versionNameAt(context.now, others)
  const files = filesByRole(part)
  const { appDefinitionTemplate: _template, ...beside } = part.file
  return {
    name,
    appVersion,
    lifeCycleId: 'Draft',
    createdBy: context.caller.id,
    document: context.blobs.add(part.document),
    files: safeMap([...files].map(([role, file]) => [role, context.blobs.add(file.bytes)])),
    definition: definitionOf(part, files),
    file: beside,
    connectionReferences: referencesOf(context, part)
  }
}

/** Versions are named after the second, so a second version in the same second gets the next free one. */
function versionNameAt(now: Date, others: readonly AppVersion[]): { name: string; appVersion: string } {
  for (let seconds = Math.floor(now.getTime() / 1000); ; seconds++) {
    const appVersion = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
    const name = appVersion.replaceAll(/[-:]/g, '')
    if (!others.some(other => other.name === name)) return { name, appVersion }
  }
}

function filesByRole({ files }: AppPart): Map<string, AppFile> {
  const byRole = new Map<string, AppFile>()
  for (const file of files) {
    let number = 1
    while (byRole.has(numberedRole(file.role, number))) number++
    byRole.set(numberedRole(file.role, number), file)
  }
  return byRole
}

/**
 * The template with links to files replaced by roles, and without connection references, which the version stores
 * separately.
 */
function definitionOf(part: AppPart, files: ReadonlyMap<string, AppFile>): Record<string, unknown> {
  const roles = new Map([...files].map(([role, file]) => [lastPartOf(file.name), role]))
  roles.set(lastPartOf(part.documentName), DOCUMENT_ROLE)
  const linked = replaceTexts(part.template, text => {
    if (!text.startsWith('/')) return undefined
    const role = roles.get(lastPartOf(text))
    return role === undefined ? undefined : linkTo(role)
  })
  const definition = isObject(linked) ? linked : {}
  const { properties } = definition
  const uris = isObject(properties) ? properties['appUris'] : undefined
  const documentUri = isObject(uris) ? uris['documentUri'] : undefined
  // In one published package this link is broken, because its author renamed the document.
  if (isObject(documentUri)) documentUri['value'] = linkTo(DOCUMENT_ROLE)
  if (isObject(properties)) properties['connectionReferences'] = {}
  return definition
}

/** References as the Power Apps host returns them: connector ids in lower case, flows by their own id. */
function referencesOf({ done, faults }: ImportContext, part: AppPart): Record<string, Record<string, unknown>> {
  const idOf = (key: string): string | undefined => done.get(key)?.id
  return safeMap(
    Object.entries(part.connectionReferences).map(([id, reference]) => [
      id,
      remapReference(reference, {
        connector: key => {
          const name = done.get(key)?.name
          return name === undefined ? undefined : connectorId(name).toLowerCase()
        },
        flow: key => (faults.flowEntriesUnmapped === true ? undefined : done.get(key)?.name),
        connection: idOf
      })
    ])
  )
}
