import { isCustomConnector, kindOf, type PackageResource } from '../../../package/resource.ts'
import { CREATION_TYPES, type WireCreationType } from '../../../protocol/statuses.ts'
import { CREATION_TYPES_OF } from '../shared/creation-types.ts'

const isCreationType = (text: string | null | undefined): text is WireCreationType =>
  CREATION_TYPES.some(known => known === text)

/** The allowed creation types according to the package's own entry, never the request's. */
function allowedTypes(resource: PackageResource): string[] {
  const set = resource.creationType ?? CREATION_TYPES_OF[kindOf(resource)] ?? ''
  return set
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/**
 * Whether the client chooses a creation type. It does not for standard connectors (shipped clients leave them
 * untouched), for resources that only the system may configure, or for unknown types.
 */
const isSelectable = (resource: PackageResource): boolean => {
  const kind = kindOf(resource)
  if (kind === 'unknown') return false
  if (kind === 'connector') return isCustomConnector(resource)
  return resource.configurableBy !== 'System'
}

/** The creation type requested for a resource. `refused` is the text that the service's error would quote. */
export type Choice = { readonly type: WireCreationType } | { readonly refused: string }

/**
 * Reads `selectedCreationType`. If it is missing, the service apparently takes the whole list of allowed types as the
 * choice and refuses it: "Unsupported creation type 'Existing, New, Update'" was reported for a flow package exported
 * without a suggestion.
 */
export function choiceOf(resource: PackageResource, requested: PackageResource | undefined): Choice {
  const selected = requested?.selectedCreationType
  const options = allowedTypes(resource)
  if (!isSelectable(resource)) {
    const [first] = options
    return { type: [selected, resource.suggestedCreationType, first].find(isCreationType) ?? 'Existing' }
  }
  if (selected === undefined || selected === null || selected === '')
    return { refused: resource.creationType ?? options.join(', ') }
  return isCreationType(selected) && options.includes(selected) ? { type: selected } : { refused: selected }
}
