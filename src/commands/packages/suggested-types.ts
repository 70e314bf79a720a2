import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { displayNameOf, kindOf, type PackageResource, type ResourceMap } from '../../package/resource.ts'
import type { Choices } from '../planning/choices.ts'

const WIRE = { new: 'New', update: 'Update', existing: 'Existing', overwrite: 'Overwrite', merge: 'Merge' } as const

/**
 * The resource map to export with: every entry gets a `suggestedCreationType`, because a package without one cannot
 * be imported ("Unsupported creation type 'Existing, New, Update'", reported against CLI for Microsoft 365). Apps and
 * flows are suggested as Update, the portal's own preselection; the data model as Merge, as Microsoft's script does.
 */
export function withSuggestions(resources: ResourceMap, choices: Choices): ResourceMap {
  return Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => {
      const choice = choices.get(key)
      const suggested = choice?.import === undefined ? suggestionFor(resource) : WIRE[choice.import]
      if (choice?.import !== undefined) refuseUnlessOffered(resource, key, suggested)
      const details = {
        ...resource.details,
        ...(choice?.comment === undefined ? {} : { comment: choice.comment }),
        ...(choice?.displayName === undefined ? {} : { displayName: choice.displayName })
      }
      return [
        key,
        { ...resource, suggestedCreationType: suggested, ...(Object.keys(details).length > 0 ? { details } : {}) }
      ]
    })
  )
}

/** Choices of a resource; the service writes them as one string, `Existing, New, Update`. */
export const offeredTypes = (resource: PackageResource): string[] =>
  (resource.creationType ?? '')
    .split(',')
    .map(type => type.trim())
    .filter(type => type !== '')

function suggestionFor(resource: PackageResource): string {
  switch (kindOf(resource)) {
    case 'app':
    case 'flow':
      return 'Update'
    case 'connector':
    case 'connection':
      return 'Existing'
    case 'entity':
    case 'picklist':
      return 'Merge'
    case 'unknown': {
      const offered = offeredTypes(resource)
      return ['Update', 'Existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'Existing'
    }
  }
}

/** Throws when the service does not offer the asked creation type for this resource. */
export function refuseUnlessOffered(resource: PackageResource, key: string, wanted: string): void {
  const offered = offeredTypes(resource)
  const allowed = offered.length > 0 ? offered : DEFAULTS[kindOf(resource)]
  if (allowed.length === 0 || allowed.some(type => type.toLowerCase() === wanted.toLowerCase())) return
  throw new ActionError({
    doing: `set the import of ${quoted(displayNameOf(resource, key))} to ${wanted.toLowerCase()}`,
    why: `a resource of type ${quoted(resource.type)} cannot be imported that way`,
    remedy: `Use ${listed(allowed.map(type => type.toLowerCase()))} in the input resources.`
  })
}

// For resources on which the service lists no choices.
const DEFAULTS = {
  app: ['New', 'Update'],
  flow: ['Existing', 'New', 'Update'],
  connector: ['Existing'],
  connection: ['Existing'],
  entity: ['Merge', 'Overwrite'],
  picklist: ['Merge', 'Overwrite'],
  unknown: []
} as const
