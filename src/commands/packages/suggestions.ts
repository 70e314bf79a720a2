import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import {
  displayNameOf,
  kindOf,
  offeredCreationTypes,
  type Kind,
  type PackageResource,
  type ResourceMap
} from '../../package/resource.ts'
import type { Choices } from '../planning/choices.ts'
import type { Suggestion } from '../ports/packaging.ts'

/**
 * The creation type that an export suggests for each resource. Every resource gets one, because a package without
 * cannot be imported ("Unsupported creation type 'Existing, New, Update'", reported against CLI for Microsoft 365). For
 * apps and flows it is an update, the portal's own preselection; for the data model a merge, as in Microsoft's script.
 *
 * @throws ActionError for a creation type that the service does not offer for the resource
 */
export function suggestionsFor(resources: ResourceMap, choices: Choices): ReadonlyMap<string, Suggestion> {
  return new Map(
    Object.entries(resources).map(([key, resource]) => {
      const { import: requested, comment, displayName } = choices.get(key) ?? {}
      if (requested !== undefined) assertOffered(resource, key, requested)
      return [key, { creationType: requested ?? defaultFor(resource), comment, displayName }]
    })
  )
}

function defaultFor(resource: PackageResource): string {
  switch (kindOf(resource)) {
    case 'app':
    case 'flow':
      return 'update'
    case 'connector':
    case 'connection':
      return 'existing'
    case 'entity':
    case 'picklist':
      return 'merge'
    case 'unknown': {
      const offered = offeredCreationTypes(resource)
      return ['update', 'existing'].find(type => offered.includes(type)) ?? offered[0] ?? 'existing'
    }
  }
}

function assertOffered(resource: PackageResource, key: string, requested: string): void {
  const offered = offeredCreationTypes(resource)
  const allowed = offered.length > 0 ? offered : OFFERED_BY_DEFAULT[kindOf(resource)]
  if (allowed.length === 0 || allowed.includes(requested)) return
  throw new ActionError({
    doing: `suggest ${requested} for ${quoted(displayNameOf(resource, key))}`,
    why: `resources of type ${quoted(resource.type)} cannot be imported that way`,
    remedy: `Use one of these in the input resources: ${listed(allowed)}.`
  })
}

/** For resources whose creation types the service does not list. */
const OFFERED_BY_DEFAULT: Readonly<Record<Kind, readonly string[]>> = {
  app: ['new', 'update'],
  flow: ['existing', 'new', 'update'],
  connector: ['existing'],
  connection: ['existing'],
  entity: ['merge', 'overwrite'],
  picklist: ['merge', 'overwrite'],
  unknown: []
}
