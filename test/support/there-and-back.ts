import { expect } from '@jest/globals'
import { buildExport } from '../../src/embedded/packaging/export/exporting.ts'
import { applyImport } from '../../src/embedded/packaging/import/applying.ts'
import { listPackageResources } from '../../src/embedded/packaging/export/listing.ts'
import { safeMap } from '../../src/package/json-text.ts'
import type { PackageResource, ResourceMap } from '../../src/package/resource.ts'
import { appId, flowId } from '../../src/protocol/packaging.ts'
import { environmentIn, MAKER, memoryBlobs, newEverywhere, onlyOf, smallWorld } from './small-world.ts'

const NOW = new Date('2026-02-03T04:05:06.789Z')

/** What a client asks for in place of `newEverywhere`'s choice for a resource. */
export type Choosing = (entry: PackageResource, key: string, all: ResourceMap) => PackageResource

/** Imports a package into a fresh world and exports what became of it. */
export function thereAndBack(bytes: Uint8Array, choose: Choosing = entry => entry): { outcome: string; bytes: Buffer } {
  const world = smallWorld('target')
  const environment = environmentIn(world, 'target')
  const blobs = memoryBlobs()
  const all = newEverywhere(bytes, environment).resources
  const request = { resources: mapped(all, (key, entry) => choose(entry, key, all)) }
  const outcome = applyImport(
    { world, environment: 'target', caller: MAKER, request, bytes, now: NOW, faults: {} },
    blobs
  )
  const rootId =
    Object.keys(environment.apps).length > 0 ? appId(onlyOf(environment.apps).id) : flowId(onlyOf(environment.flows).id)
  const listing = listPackageResources(world, 'target', rootId, MAKER)
  expect(listing.errors).toEqual([])
  const resources = mapped(listing.resources, (_, resource) => ({
    ...resource,
    suggestedCreationType: resource.creationType?.includes('New') === true ? 'New' : 'Existing'
  }))
  const details = { displayName: 'There and back', sourceEnvironment: 'target' }
  const built = buildExport(
    { world, environment: 'target', rootId, details, resources, caller: MAKER, now: NOW },
    blobs
  )
  return { outcome: outcome.status, bytes: built.bytes }
}

const mapped = (
  resources: ResourceMap,
  change: (key: string, resource: PackageResource) => PackageResource
): ResourceMap => safeMap(Object.entries(resources).map(([key, resource]) => [key, change(key, resource)]))
