import { isObject } from '../../../base/objects.ts'
import { ServiceError } from '../../service-error.ts'
import type { Blobs } from '../../world/blobs.ts'
import type { App, AppVersion, World } from '../../world/model.ts'
import { jsonFile, type PackageFile, replaceTexts } from '../shared/export-files.ts'
import { exportedVersion } from '../shared/lookup.ts'
import { appFolderOf, newGuid } from '../shared/minting.ts'
import { bareRole, DOCUMENT_ROLE, roleIn } from '../shared/package-links.ts'
import { remapReference, type IdMapping } from '../shared/references.ts'

/** What is needed to write an app into a package. */
export interface AppExport {
  readonly world: World
  readonly app: App
  /** Package key of the app. */
  readonly key: string
  /** Maps ids of the environment to package keys. */
  readonly mapping: IdMapping
}

/** The files in the app's folder. The document is byte for byte the imported one. */
export function appFiles({ world, app, key, mapping }: AppExport, blobs: Blobs): PackageFile[] {
  const version = exportedVersion(app)
  if (version === undefined)
    throw new ServiceError(500, 'InternalServerError', `The app ${app.id} has no version (a defect of this world).`)
  const folder = appFolderOf(world, key)
  const home = `Microsoft.PowerApps/apps/${folder}`
  const names = new Map<string, string>()
  const nameFor = (role: string): string => {
    const name = `N${newGuid(world, 'file')}-${bareRole(role)}`
    names.set(role, name)
    return name
  }
  const files = [
    { name: `${home}/${nameFor(DOCUMENT_ROLE)}`, bytes: blobs.read(version.document) },
    ...Object.entries(version.files).map(([role, digest]) => ({
      name: `${home}/${nameFor(role)}`,
      bytes: blobs.read(digest)
    }))
  ]
  const pathOf = (text: string): string | undefined => {
    const name = names.get(roleIn(text) ?? '')
    return name === undefined ? undefined : `/${folder}/${name}`
  }
  const template = replaceTexts(templateOf(app, version, mapping), pathOf)
  const file = { schemaVersion: '1.0', ...version.file, appDefinitionTemplate: template }
  return [jsonFile(`${home}/${folder}.json`, file), ...files]
}

/**
 * The app definition as in real packages: without id, people and dates, with `lifeCycleId: Published` and the app's
 * current name (the manifest repeats the name, and both are equal in all packages measured).
 */
function templateOf(app: App, version: AppVersion, mapping: IdMapping): Record<string, unknown> {
  const { properties } = version.definition
  const kept = isObject(properties) ? properties : {}
  const scrubbed = {
    createdTime: '0001-01-01T00:00:00Z',
    lastModifiedTime: '0001-01-01T00:00:00Z',
    sharedGroupsCount: 0,
    sharedUsersCount: 0
  }
  return {
    ...version.definition,
    properties: {
      ...kept,
      appVersion: version.appVersion,
      lifeCycleId: 'Published',
      displayName: app.displayName,
      ...scrubbed,
      connectionReferences: Object.fromEntries(
        Object.entries(version.connectionReferences).map(([id, reference]) => [id, remapReference(reference, mapping)])
      )
    }
  }
}
