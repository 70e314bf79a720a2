import type { PackageResource } from '../../../package/resource.ts'
import { CREATION_TYPES_OF } from '../shared/creation-types.ts'
import type { ResourceNode } from './nodes.ts'

/** What a client may specify for a resource when it exports. */
export interface ClientSettings {
  readonly suggestedCreationType?: string | undefined
  readonly comment?: string | undefined
}

const isStandardConnector = (node: ResourceNode): boolean => node.kind === 'connector' && node.custom !== true

/**
 * The fields that listings and manifests have in common, in the exporter's order. `suggestedCreationType` comes from
 * the client.
 */
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

/** A stored manifest entry without the fields that the listing or the client provides. */
function withoutClientFields(entry: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { id: _id, name: _name, suggestedCreationType: _suggestion, ...facts } = entry
  return facts
}

/**
 * The manifest entry of a resource. The order of fields was measured for each kind. Only standard connectors have id
 * and name; apps have no `hierarchy`. Without a creation type from the client there is none (two real connectors lack
 * it, too). Entries of unknown types are exported as they were imported.
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

// Without a name, the file that belongs to the resource could not be identified.
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
