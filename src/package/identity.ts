import { ActionError } from '../base/errors.ts'
import { openArchive } from './archive.ts'
import { Budget, SMALL_BUDGET } from './budget.ts'
import { parseManifest } from './manifest.ts'
import { parseJson, textAt } from './json-text.ts'
import { displayNameOf, kindOf, rootOf } from './resource.ts'

/** Which app or flow a package holds, and when it was exported. */
export interface PackageIdentity {
  /** `app 123…` after the folder of the app, or `flow …` after the id of a root flow. Both stay from export to export. */
  readonly id: string | undefined
  readonly displayName: string
  /** Milliseconds since 1970; 0 where the package does not say it. */
  readonly exportedAt: number
}

const APP = /^Microsoft\.PowerApps\/apps\/([^/]+)\//i

/**
 * Identifies a package without reading more of it than its manifest, and the definition of a root flow. Cheap enough for
 * the main thread; `undefined` for anything but a package of the usual size. Never throws for any content.
 */
export function identityOf(bytes: Uint8Array): PackageIdentity | undefined {
  try {
    const archive = openArchive(bytes, 'the package', undefined, { budget: new Budget(SMALL_BUDGET) })
    const { resources, details } = parseManifest(archive.read('manifest.json'), 'the manifest', archive.budget)
    const key = rootOf(resources)
    const root = key === undefined ? undefined : resources[key]
    if (key === undefined || root === undefined) return undefined
    const exported = Date.parse(details.createdTime)
    return {
      id: kindOf(root) === 'app' ? appIn(archive.names) : flowIn(archive, key),
      displayName: displayNameOf(root, key),
      exportedAt: Number.isNaN(exported) ? 0 : exported
    }
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/** Undefined if there are several apps, as when exports were unpacked into the same folder: none is the right one. */
function appIn(names: readonly string[]): string | undefined {
  const folders = new Set(names.flatMap(name => APP.exec(name)?.[1]?.toLowerCase() ?? []))
  const [only] = folders
  return folders.size === 1 ? `app ${only}` : undefined
}

/** Each export names the folders of flows differently, but the definition contains the flow's own id. */
function flowIn(archive: ReturnType<typeof openArchive>, key: string): string | undefined {
  const path = `microsoft.flow/flows/${key.toLowerCase()}/definition.json`
  const name = archive.names.find(file => file.toLowerCase() === path)
  if (name === undefined) return undefined
  const id = textAt(parseJson(archive.read(name), name, name, archive.budget), 'name')
  return id === undefined ? undefined : `flow ${id.toLowerCase()}`
}
