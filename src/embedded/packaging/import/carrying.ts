import { safeMap } from '../../../package/json-text.ts'
import { displayNameOf, kindOf, prerequisites } from '../../../package/resource.ts'
import type { Carried } from '../../world/model.ts'
import type { ImportContext, ImportItem, ImportedResource } from './import-work.ts'
import { appOf, flowOf, setOwn } from '../shared/lookup.ts'
import { reusePackageKey } from '../shared/minting.ts'
import { filesOf } from './other-files.ts'
import { unknownId } from '../shared/resource-id.ts'

/**
 * Stores a resource of an unknown type unchanged, with its files, under its package key, because file names may contain
 * the key. A later package with the same key replaces it.
 */
export function importUnknown(context: ImportContext, { key, resource }: ImportItem): ImportedResource {
  const { target, world, pkg, blobs } = context
  setOwn(target.unknown, key, {
    type: resource.type,
    displayName: displayNameOf(resource, key),
    resource: { ...resource },
    files: safeMap(filesOf(pkg, key).map(({ name, bytes }) => [name, blobs.add(bytes)]))
  })
  const id = unknownId(resource.type, key)
  reusePackageKey(world, target.name, id, key)
  return { id, name: key }
}

/**
 * Links resources other than apps, flows, connectors and connections to the imported app version or flow, so that an
 * export includes them again.
 */
export function linkCarriedResources(context: ImportContext): void {
  const { pkg, target, done } = context
  const root = done.get(pkg.rootKey)
  if (root === undefined) return
  const holder = pkg.kind === 'app' ? appOf(target, root.name)?.versions[0] : flowOf(target, root.name)
  // A flow imported as Existing is not changed.
  if (holder === undefined || context.request.resources[pkg.rootKey]?.selectedCreationType === 'Existing') return
  const carried = carriedOf(context)
  if (carried.ids.length > 0) holder.carries = carried
  else delete holder.carries
}

function carriedOf({ pkg, done }: ImportContext): Carried {
  const travels = (key: string): boolean => {
    const resource = pkg.resources[key]
    return resource !== undefined && ['entity', 'picklist', 'unknown'].includes(kindOf(resource))
  }
  const edges = Object.entries(pkg.resources).flatMap(([key, resource]) =>
    prerequisites(resource, pkg.resources)
      .filter(child => travels(key) || travels(child))
      .flatMap((child): [string, string][] => {
        const from = done.get(key)?.id
        const to = done.get(child)?.id
        return from === undefined || to === undefined ? [] : [[from, to]]
      })
  )
  const ids = Object.keys(pkg.resources)
    .filter(travels)
    .flatMap(key => done.get(key)?.id ?? [])
  return { ids, edges }
}
