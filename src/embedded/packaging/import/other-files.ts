import type { AppPackage } from '../../../package/app-package.ts'
import { kindOf } from '../../../package/resource.ts'
import { fileSafe } from '../shared/export-files.ts'

/** A file of the package that does not belong to an app or flow. */
export interface OtherFile {
  readonly name: string
  readonly bytes: Buffer
}

/**
 * The files of a resource that is not an app, flow, connector or connection. Their layout in packages is not known. The
 * folders of apps and flows are named after their types, so a file is assigned to the type whose folder contains it.
 * Among that type's resources it belongs to the one whose key or name is in its path, otherwise to the first.
 */
export const filesOf = (pkg: AppPackage, key: string): OtherFile[] =>
  pkg.others.filter(({ name }) => ownerOf(pkg, name) === key)

function ownerOf(pkg: AppPackage, file: string): string | undefined {
  const path = file.toLowerCase()
  const inFolder = Object.entries(pkg.resources).filter(
    ([, resource]) =>
      ['entity', 'picklist', 'unknown'].includes(kindOf(resource)) && path.startsWith(`${resource.type.toLowerCase()}/`)
  )
  const longest = inFolder.reduce((most, [, resource]) => Math.max(most, resource.type.length), 0)
  const candidates = inFolder.filter(([, resource]) => resource.type.length === longest)
  const parts = path
    .slice(longest + 1)
    .split('/')
    .map(fileSafe)
  const named = candidates.find(([key, { name, details }]) =>
    [key, name, details?.displayName].some(label => {
      const text = fileSafe(label ?? '').toLowerCase()
      return Boolean(label) && parts.some(part => part === text || part === `${text}.json`)
    })
  )
  return (named ?? candidates[0])?.[0]
}
