import { isCustomConnector, kindOf, type PackageResource } from '../../../package/resource.ts'
import { CREATION_TYPES, type WireCreationType } from '../../../protocol/statuses.ts'
import { CREATION_TYPES_OF } from '../shared/creation-types.ts'

const isCreationType = (text: string | null | undefined): text is WireCreationType =>
  CREATION_TYPES.some(known => known === text)

/** What may be chosen, from the package's own entry and never from the request. */
function allowedTypes(resource: PackageResource): string[] {
  const set = resource.creationType ?? CREATION_TYPES_OF[kindOf(resource)] ?? ''
  return set
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
}

/**
 * Whether there is anything to choose: not for a standard connector (shipped clients leave it untouched), not for
 * what only the system may configure, and not for types nobody knows.
 */
const isSelectable = (resource: PackageResource): boolean => {
  const kind = kindOf(resource)
  if (kind === 'unknown') return false
  if (kind === 'connector') return isCustomConnector(resource)
  return resource.configurableBy !== 'System'
}

/** What the request wants done with a resource; `refused` is the text the service would quote. */
export type Choice = { readonly type: WireCreationType } | { readonly refused: string }

/**
 * Reads `selectedCreationType`. Where it is missing the service seems to take the whole list of allowed types for the
 * choice, and refuses that: "Unsupported creation type 'Existing, New, Update'" was reported for a flow package that
 * had been exported without a suggestion.
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
