import type { AppPackage } from '../../../package/app-package.ts'
import { displayNameOf, kindOf, type PackageResource } from '../../../package/resource.ts'
import type { ListedError } from '../../../protocol/errors.ts'
import { connectorId } from '../../../protocol/packaging.ts'
import type { WireCreationType } from '../../../protocol/statuses.ts'
import type { Blobs } from '../../world/blobs.ts'
import type { Connector, Environment } from '../../world/model.ts'
import { connectorOf, setOwn } from '../shared/lookup.ts'
import type { ImportInput } from '../shared/types.ts'

/** What a package resource became in the target. */
export interface ImportedResource {
  readonly id: string
  readonly name: string
}

export interface Failed {
  readonly error: ListedError
}

/** Everything an import of one package needs while it goes from resource to resource. */
export interface ImportContext extends ImportInput {
  readonly target: Environment
  readonly pkg: AppPackage
  readonly blobs: Blobs
  /** By package key: what is imported so far. Prerequisites are always there before what needs them. */
  readonly done: Map<string, ImportedResource>
}

/** One resource of an import. */
export interface ImportItem {
  readonly key: string
  /** The manifest's entry. */
  readonly resource: PackageResource
  /** The request's entry: target id and name. */
  readonly requested: PackageResource
  readonly choice: WireCreationType
}

/** The name a new thing gets: the request's, as shipped clients set it. */
export const newNameOf = ({ key, resource, requested }: ImportItem): string =>
  requested.details?.displayName || displayNameOf(resource, key)

/** Standard connectors exist everywhere; the environment lists one as soon as something uses it. */
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

/** Key of the manifest's standard connector with this name. */
export function connectorKeyOf(pkg: AppPackage, name: string): string | undefined {
  return Object.keys(pkg.resources).find(key => {
    const resource = pkg.resources[key]
    return resource !== undefined && kindOf(resource) === 'connector' && resource.name === name
  })
}
