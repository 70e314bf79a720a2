import { safeMap } from '../../../package/json-text.ts'
import type { PackageResource } from '../../../package/resource.ts'
import type { Caller } from '../../access.ts'
import type { World } from '../../world/model.ts'
import { commonFields } from './entries.ts'
import { resourceGraph } from './graph.ts'
import { environmentOf } from '../shared/lookup.ts'
import type { Listing } from '../shared/types.ts'

/** The key of a resource in listPackageResources: base64 of its upper-cased id (CLI for Microsoft 365 fixtures). */
export const listingKeyOf = (id: string): string => Buffer.from(id.toUpperCase(), 'utf8').toString('base64')

/**
 * The result of listPackageResources for an app or flow. Like the service, it leaves `suggestedCreationType` to the
 * client. Does not change the world.
 *
 * @throws ServiceError for an unknown environment or root, and for an app the caller may not edit
 */
export function listPackageResources(world: World, environment: string, rootId: string, caller: Caller): Listing {
  const { nodes, problems } = resourceGraph(environmentOf(world, environment), rootId, caller)
  if (problems.length > 0) return { resources: {}, errors: problems }
  const entries = nodes.map((node, index): [string, PackageResource] => [
    listingKeyOf(node.id),
    { id: node.id, name: node.name, ...commonFields(node, index === 0, node.dependsOn.map(listingKeyOf)) }
  ])
  return { resources: safeMap(entries), errors: [] }
}
