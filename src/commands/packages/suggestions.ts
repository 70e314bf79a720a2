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
 * What a package suggests for each of its resources. Every resource gets a suggestion, because a package without one
 * cannot be imported ("Unsupported creation type 'Existing, New, Update'", reported against CLI for Microsoft 365). Apps
 * and flows are suggested as an update, the portal's own preselection; the data model as a merge, as Microsoft's script
 * does.
 *
 * @throws ActionError for a creation type that the service does not offer for the resource
 */
export function suggestionsFor(resources: ResourceMap, choices: Choices): ReadonlyMap<string, Suggestion> {
  return new Map(
    Object.entries(resources).map(([key, resource]) => {
      const { import: asked, comment, displayName } = choices.get(key) ?? {}
      if (asked !== undefined) assertOffered(resource, key, asked)
      return [key, { creationType: asked ?? defaultFor(resource), comment, displayName }]
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

function assertOffered(resource: PackageResource, key: string, wanted: string): void {
  const offered = offeredCreationTypes(resource)
  const allowed = offered.length > 0 ? offered : OFFERED_BY_DEFAULT[kindOf(resource)]
  if (allowed.length === 0 || allowed.includes(wanted)) return
  throw new ActionError({
    doing: `set the import of ${quoted(displayNameOf(resource, key))} to ${wanted}`,
    why: `a resource of type ${quoted(resource.type)} cannot be imported that way`,
    remedy: `Use ${listed(allowed)} in the input resources.`
  })
}

/** For resources whose choices the service does not list. */
const OFFERED_BY_DEFAULT: Readonly<Record<Kind, readonly string[]>> = {
  app: ['new', 'update'],
  flow: ['existing', 'new', 'update'],
  connector: ['existing'],
  connection: ['existing'],
  entity: ['merge', 'overwrite'],
  picklist: ['merge', 'overwrite'],
  unknown: []
}
