import { RESOURCE_TYPES } from '../../../protocol/packaging.ts'
import type { Blobs } from '../../world/blobs.ts'
import type { Entity, Environment, Picklist } from '../../world/model.ts'
import { fileSafe, jsonFile, type PackageFile } from '../shared/export-files.ts'
import { entityOf, lookUp, picklistOf } from '../shared/lookup.ts'
import type { ResourceNode } from './nodes.ts'

/**
 * Files of kinds that occur in no public package. An entity's file follows Microsoft's sample entity. The content of a
 * picklist's file, and the paths of both, are not publicly known: the layout `<type>/<name>/<name>.json` is this
 * project's.
 */
export function dataFiles(environment: Environment, node: ResourceNode, blobs: Blobs): PackageFile[] {
  if (node.kind === 'entity') {
    const entity = entityOf(environment, node.name)
    return entity === undefined ? [] : [entityFile(entity)]
  }
  if (node.kind === 'picklist') {
    const picklist = picklistOf(environment, node.name)
    return picklist === undefined ? [] : [picklistFile(picklist)]
  }
  const files = lookUp(environment.unknown, node.name)?.files ?? {}
  return Object.entries(files).map(([name, digest]) => ({ name, bytes: blobs.read(digest) }))
}

const pathFor = (type: string, name: string): string => `${type}/${fileSafe(name)}/${fileSafe(name)}.json`

export const entityFile = ({ name, displayName, fields, properties }: Entity): PackageFile =>
  jsonFile(pathFor(RESOURCE_TYPES.entity, name), { name, properties: { displayName, ...properties, fields } })

export const picklistFile = ({ name, displayName, entries, entriesProperty, properties }: Picklist): PackageFile =>
  jsonFile(pathFor(RESOURCE_TYPES.picklist, name), {
    name,
    properties: { displayName, ...properties, [entriesProperty ?? 'values']: entries }
  })
