import type { PackageResource } from '../../../package/resource.ts'
import { CREATION_TYPES_OF } from '../shared/creation-types.ts'
import type { ResourceNode } from './nodes.ts'

/** What a client may say about a resource when it exports. */
export interface ClientSettings {
  readonly suggestedCreationType?: string | undefined
  readonly comment?: string | undefined
}

const isStandardConnector = (node: ResourceNode): boolean => node.kind === 'connector' && node.custom !== true

/** The fields that listings and manifests share, in the exporter's order; `suggestedCreationType` is the client's. */
export function commonFields(node: ResourceNode, isRoot: boolean, dependsOn: readonly string[]): PackageResource {
  if (node.entry !== undefined) return { ...withoutClientFields(node.entry), type: node.type, dependsOn }
  const creationType = isStandardConnector(node) ? undefined : CREATION_TYPES_OF[node.kind]
  return {
    type: node.type,
    ...(creationType === undefined ? {} : { creationType }),
    details: {
      displayName: node.displayName,
      ...(node.iconUri === undefined ? {} : { iconUri: node.iconUri })
    },
    configurableBy: isStandardConnector(node) ? 'System' : 'User',
    hierarchy: isRoot ? 'Root' : 'Child',
    dependsOn
  }
}

/** A carried entry without what the listing and the client say themselves. */
function withoutClientFields(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _id, name: _name, suggestedCreationType: _suggestion, ...facts } = entry
  return facts
}

/**
 * The resource as the manifest has it: field order measured per kind; ids and names only on standard connectors;
 * `hierarchy` not on apps. Where the client named no creation type there is none (two real connectors lack it, too).
 * Entries of unknown types go out as they came in.
 */
export function manifestEntry(
  node: ResourceNode,
  isRoot: boolean,
  dependsOn: readonly string[],
  settings: ClientSettings
): PackageResource {
  if (node.entry !== undefined) return carriedEntry(node, node.entry, dependsOn, settings)
  const { type, creationType, details, configurableBy, hierarchy } = commonFields(node, isRoot, dependsOn)
  const { suggestedCreationType, comment } = settings
  return {
    ...(isStandardConnector(node) ? { id: node.id } : {}),
    ...(isStandardConnector(node) || isDataModel(node) ? { name: node.name } : {}),
    type,
    ...(suggestedCreationType === undefined ? {} : { suggestedCreationType }),
    ...(creationType === undefined ? {} : { creationType }),
    details: { ...details, ...(comment === undefined ? {} : { comment }) },
    configurableBy,
    ...(node.kind === 'app' ? {} : { hierarchy }),
    dependsOn
  }
}

// Without the name nothing would tell which file of the package is the resource's.
const isDataModel = (node: ResourceNode): boolean => node.kind === 'entity' || node.kind === 'picklist'

function carriedEntry(
  node: ResourceNode,
  entry: Readonly<Record<string, unknown>>,
  dependsOn: readonly string[],
  { suggestedCreationType, comment }: ClientSettings
): PackageResource {
  const details = typeof entry['details'] === 'object' ? entry['details'] : {}
  return {
    ...entry,
    ...(isDataModel(node) ? { name: node.name } : {}),
    type: node.type,
    ...(suggestedCreationType === undefined ? {} : { suggestedCreationType }),
    ...(comment === undefined ? {} : { details: { ...details, comment } }),
    dependsOn
  }
}
