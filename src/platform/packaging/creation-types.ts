import type { CreationType, ImportRequest, Root, Selection, Suggestion } from '../../commands/ports/packaging.ts'

type Resources = ImportRequest['resources']
type Resource = Resources[string]

/** The service's names. It lists the choices of a resource as one string, `Existing, New, Update`. */
const NAMES: Readonly<Record<CreationType, string>> = {
  new: 'New',
  update: 'Update',
  existing: 'Existing',
  overwrite: 'Overwrite',
  merge: 'Merge'
}

/** Providers by lower-case resource type: ids use this case, however the type is written. */
const PROVIDERS: Readonly<Record<string, string>> = {
  'microsoft.powerapps/apps': 'Microsoft.PowerApps/apps',
  'microsoft.flow/flows': 'Microsoft.Flow/flows',
  'microsoft.powerapps/apis': 'Microsoft.PowerApps/apis'
}

/** Id of an app or flow as the packaging calls expect it. */
export const rootIdOf = ({ kind, id }: Root): string =>
  `/providers/${kind === 'app' ? 'Microsoft.PowerApps/apps' : 'Microsoft.Flow/flows'}/${id}`

/**
 * The resources of an export request: those the service listed, with the requested `suggestedCreationType`, comment and
 * name.
 */
export function withSuggestions(resources: Resources, suggestions: ReadonlyMap<string, Suggestion>): Resources {
  return mapResources(resources, suggestions, (resource, { creationType, comment, displayName }) => {
    const details = {
      ...resource.details,
      ...(comment === undefined ? {} : { comment }),
      ...(displayName === undefined ? {} : { displayName })
    }
    return {
      ...resource,
      suggestedCreationType: nameOf(creationType, resource),
      ...(Object.keys(details).length > 0 ? { details } : {})
    }
  })
}

/**
 * The resources of an import request: those the service listed, with the selection made for each. Which field is set
 * follows the clients that are known to work (PnP PowerShell and others): a new app or flow carries its name in the
 * target; an updated one, a custom connector and a connection carry `id` and `name` of the target's object. Unknown
 * fields are returned unchanged.
 */
export function withSelections(resources: Resources, selections: ReadonlyMap<string, Selection>): Resources {
  return mapResources(resources, selections, (resource, { creationType, id, displayName, connection }) => ({
    ...resource,
    selectedCreationType: NAMES[creationType],
    ...(displayName === undefined ? {} : { details: { ...resource.details, displayName } }),
    ...(id === undefined ? {} : { id: `/providers/${providerOf(resource)}/${id}`, name: id }),
    ...(connection === undefined
      ? {}
      : {
          id: `/providers/Microsoft.PowerApps/apis/${connection.connector}/connections/${connection.id}`,
          name: connection.id
        })
  }))
}

function mapResources<Choice>(
  resources: Resources,
  choices: ReadonlyMap<string, Choice>,
  apply: (resource: Resource, choice: Choice) => Resource
): Resources {
  return Object.fromEntries(
    Object.entries(resources).map(([key, resource]) => {
      const choice = choices.get(key)
      return [key, choice === undefined ? resource : apply(resource, choice)]
    })
  )
}

const providerOf = ({ type }: Resource): string => {
  const lower = type.toLowerCase()
  return (Object.hasOwn(PROVIDERS, lower) ? PROVIDERS[lower] : undefined) ?? type
}

/** A creation type that this code does not know is written as the service offered it. */
function nameOf(creationType: string, { creationType: offered }: Resource): string {
  if (Object.hasOwn(NAMES, creationType)) return NAMES[creationType as CreationType]
  const written = (offered ?? '').split(',').map(type => type.trim())
  return written.find(type => type.toLowerCase() === creationType) ?? creationType
}
