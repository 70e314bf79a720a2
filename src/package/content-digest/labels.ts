import type { AppPackage } from '../app-package.ts'
import { isCustomConnector, kindOf, type PackageResource } from '../resource.ts'
import type { Meaning } from './canonical.ts'

/** What stands for a resource where its key stood: the key belongs to one environment. */
export interface Labels {
  /** The label of a resource; `undefined` for what is no key of the package, in whatever case. */
  readonly labelOf: (key: string) => string | undefined
  /** The label of a connection's connector. */
  readonly connectorOf: (connection: string) => string | undefined
  /** Of a text that is a key, its label. */
  readonly meaning: Meaning
}

/** What resources are called in the target. */
export interface Names {
  readonly of: (key: string) => string
  /** Whether the importer gave the name: then what the resource's own files call it says nothing. */
  readonly given: (key: string) => boolean
}

/** @param given by resource key, names in place of the resources' own */
export function namesOf({ resources }: AppPackage, given: ReadonlyMap<string, string>): Names {
  const byKey = new Map([...given].map(([key, name]) => [key.toLowerCase(), name]))
  const own = new Map(Object.entries(resources).map(([key, resource]) => [key.toLowerCase(), ownName(resource)]))
  return {
    of: key => byKey.get(key.toLowerCase()) ?? own.get(key.toLowerCase()) ?? '',
    given: key => byKey.has(key.toLowerCase())
  }
}

/**
 * Labels of kind and name.
 *
 * @param more tells resources of one kind and name apart; asked for these alone
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

/** Kinds that are known have one word; of the others the type is all that is known. */
export const typeLabel = (resource: PackageResource): string => {
  const kind = kindOf(resource)
  return kind === 'unknown' ? resource.type.toLowerCase() : kind
}

/** The name a person or a table gave; a key is none. */
const ownName = (resource: PackageResource): string => resource.details?.displayName || resource.name || ''

/** Standard connectors are called the same everywhere, custom ones anew in each environment but for what people see. */
export const connectorLabel = (resource: PackageResource): string =>
  isCustomConnector(resource)
    ? `custom connector ${ownName(resource)}`
    : `connector ${(resource.name ?? '').toLowerCase()}`

/** What a package holds and an import puts into the target. Connectors and connections have to be there. */
export const isCarried = (resource: PackageResource): boolean => {
  const kind = kindOf(resource)
  return kind !== 'connector' && kind !== 'connection'
}
