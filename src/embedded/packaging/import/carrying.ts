import { safeMap } from '../../../package/json-text.ts'
import { displayNameOf, kindOf, prerequisites } from '../../../package/resource.ts'
import type { Carried } from '../../world/model.ts'
import type { ImportContext, ImportItem, ImportedResource } from './import-work.ts'
import { appOf, flowOf, setOwn } from '../shared/lookup.ts'
import { reusePackageKey } from '../shared/minting.ts'
import { filesOf } from './other-files.ts'
import { unknownId } from '../shared/resource-id.ts'

/**
 * Keeps a resource of a type nobody knows as it came, files included, under its own package key: the files may be
 * named by it. A later package with the same key replaces it.
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

/** Ties what only travels along to the app version or flow it came with, so that an export holds it again. */
export function linkCarriedResources(context: ImportContext): void {
  const { pkg, target, done } = context
  const root = done.get(pkg.rootKey)
  if (root === undefined) return
  const holder = pkg.kind === 'app' ? appOf(target, root.name)?.versions[0] : flowOf(target, root.name)
  // A flow that was chosen as existing is left alone.
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
