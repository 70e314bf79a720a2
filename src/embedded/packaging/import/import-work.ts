import type { AppPackage } from '../../../package/app-package.ts'
import { displayNameOf, kindOf, type PackageResource } from '../../../package/resource.ts'
import type { ListedError } from '../../../protocol/errors.ts'
import { connectorId } from '../../../protocol/packaging.ts'
import type { WireCreationType } from '../../../protocol/statuses.ts'
import type { Blobs } from '../../world/blobs.ts'
import type { Connector, Environment } from '../../world/model.ts'
import { connectorOf, setOwn } from '../shared/lookup.ts'
import type { ImportInput } from '../shared/types.ts'

/** The target's resource that a package resource was imported as. */
export interface ImportedResource {
  readonly id: string
  readonly name: string
}

export interface Failed {
  readonly error: ListedError
}

/** The state of one import while its resources are imported one by one. */
export interface ImportContext extends ImportInput {
  readonly target: Environment
  readonly pkg: AppPackage
  readonly blobs: Blobs
  /** Resources imported so far, by package key. Dependencies are imported first. */
  readonly done: Map<string, ImportedResource>
}

/** One resource to import. */
export interface ImportItem {
  readonly key: string
  /** The manifest's entry. */
  readonly resource: PackageResource
  /** The request's entry: target id and name. */
  readonly requested: PackageResource
  readonly choice: WireCreationType
}

/** The name of a new app or flow: the request's, as shipped clients set it, otherwise the package's. */
export const newNameOf = ({ key, resource, requested }: ImportItem): string =>
  requested.details?.displayName || displayNameOf(resource, key)

/**
 * Adds a standard connector to the environment if it is not listed yet. They exist everywhere, and are listed once
 * something uses them.
 */
export function ensureConnector(
  environment: Environment,
  name: string,
  facts: Partial<Connector> = {}
): ImportedResource {
  const known = connectorOf(environment, name)
  if (known !== undefined) return { id: connectorId(known.name), name: known.name }
  setOwn(environment.connectors, name, {
    name,
    displayName: facts.displayName || name,
    iconUri: facts.iconUri ?? '',
    custom: false,
    tier: facts.tier ?? 'Standard'
  })
  return { id: connectorId(name), name }
}

/** Key of the connector with this name in the manifest. */
export function connectorKeyOf(pkg: AppPackage, name: string): string | undefined {
  return Object.keys(pkg.resources).find(key => {
    const resource = pkg.resources[key]
    return resource !== undefined && kindOf(resource) === 'connector' && resource.name === name
  })
}
