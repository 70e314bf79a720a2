import type { AppPackage } from '../app-package.ts'
import { isCustomConnector, kindOf, type PackageResource } from '../resource.ts'
import type { Meaning } from './canonical.ts'

/** Labels that replace the keys of resources, because keys are specific to an environment. */
export interface Labels {
  /** The label of a resource; `undefined` if the package has no such key. Keys are compared case-insensitively. */
  readonly labelOf: (key: string) => string | undefined
  /** The label of the connector of a connection. */
  readonly connectorOf: (connection: string) => string | undefined
  /** Replaces a text that is a key by its label. */
  readonly meaning: Meaning
}

/** The names of resources in the target. */
export interface Names {
  readonly of: (key: string) => string
  /** Whether the import sets the name. The names in the resource's own files are then irrelevant. */
  readonly given: (key: string) => boolean
}

/** @param given names that replace the resources' own, by resource key */
export function namesOf({ resources }: AppPackage, given: ReadonlyMap<string, string>): Names {
  const byKey = new Map([...given].map(([key, name]) => [key.toLowerCase(), name]))
  const own = new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), ownName(resource)]))
  return {
    of: key => byKey.get(key.toLowerCase()) ?? own.get(key.toLowerCase()) ?? '',
    given: key => byKey.has(key.toLowerCase())
  }
}

/**
 * Creates labels from kind and name.
 *
 * @param more distinguishes resources with the same kind and name; called only for these
 */
export function labelsOf({ resources }: AppPackage, names: Names, more: (key: string) => string = () => ''): Labels {
  const byKey = new Map<string, Labelled>()
  const longest = { key: 0 }
  const counts = new Map<string, number>()
  for (const [key, resource] of Object.entries(resources)) {
    const id = key.toLowerCase()
    if (byKey.has(id)) continue
    const label = plainLabel(key, resource, resources, names)
    byKey.set(id, { key, resource, label })
    counts.set(label, (counts.get(label) ?? 0) + 1)
    longest.key = Math.max(longest.key, key.length)
  }
  const labelOf = (key: string): string | undefined => {
    const one = key.length > longest.key ? undefined : byKey.get(key.toLowerCase())
    if (one === undefined) return undefined
    const repeated = isCarried(one.resource) && (counts.get(one.label) ?? 0) > 1
    return repeated ? `${one.label}\u0000${more(one.key)}` : one.label
  }
  return {
    labelOf,
    connectorOf: connection => {
      const resource = byKey.get(connection.toLowerCase())?.resource
      return resource !== undefined && kindOf(resource) === 'connection'
        ? labelOf(resource.dependsOn?.[0] ?? '')
        : undefined
    },
    meaning: labelOf
  }
}

interface Labelled {
  readonly key: string
  readonly resource: PackageResource
  readonly label: string
}

function plainLabel(key: string, resource: PackageResource, resources: AppPackage['resources'], names: Names): string {
  const kind = kindOf(resource)
  if (kind === 'connector') return connectorLabel(resource)
  if (kind === 'connection') {
    const connector = resources[resource.dependsOn?.[0] ?? '']
    return `connection of ${connector === undefined ? 'nothing' : connectorLabel(connector)}`
  }
  return `${typeLabel(resource)} ${names.of(key)}`
}

/** The kind of a resource, or else its type. */
export const typeLabel = (resource: PackageResource): string => {
  const kind = kindOf(resource)
  return kind === 'unknown' ? resource.type.toLowerCase() : kind
}

/** The display name or technical name, but never the key. */
const ownName = (resource: PackageResource): string => resource.details?.displayName || resource.name || ''

/** The name of a standard connector is the same everywhere; for a custom one, only the display name is. */
export const connectorLabel = (resource: PackageResource): string =>
  isCustomConnector(resource)
    ? `custom connector ${ownName(resource)}`
    : `connector ${(resource.name ?? '').toLowerCase()}`

/** Whether the package contains the resource. Connectors and connections must already exist in the target. */
export const isCarried = (resource: PackageResource): boolean => {
  const kind = kindOf(resource)
  return kind !== 'connector' && kind !== 'connection'
}
