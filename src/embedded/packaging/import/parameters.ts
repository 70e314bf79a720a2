import { messageOf } from '../../../base/errors.ts'
import { type AppPackage, type FlowPart, readPackage } from '../../../package/app-package.ts'
import { openArchive } from '../../../package/archive.ts'
import { safeMap, textAt } from '../../../package/json-text.ts'
import { kindOf, type PackageResource, type ResourceMap } from '../../../package/resource.ts'
import { CODES } from '../../../protocol/errors.ts'
import { ServiceError } from '../../service-error.ts'

export interface ImportParameters {
  /** The manifest's details, unchanged. */
  readonly details: Readonly<Record<string, unknown>>
  /** By manifest key. */
  readonly resources: ResourceMap
}

/**
 * The result of listImportParameters for a package: the manifest, with `suggestedId` on connections. What the service
 * puts there is not known (the source's connection, or a guess in the target); here it is the source's connection.
 *
 * @throws ServiceError as `readForImport`
 */
export function importParameters(bytes: Uint8Array): ImportParameters {
  const pkg = readForImport(bytes)
  return {
    details: { ...pkg.manifest.details },
    resources: safeMap(
      Object.entries(pkg.resources).map(([key, resource]) => [key, withSuggestedId(pkg, key, resource)])
    )
  }
}

/**
 * Reads an uploaded package.
 *
 * @throws ServiceError 400 `ZipFileRejected` (handled by a shipped client) when the bytes are not a package, and
 * `MissingPackageManifest` (measured by a third party; its status is not recorded) when the root manifest or the flows'
 * manifest is missing
 */
export function readForImport(bytes: Uint8Array): AppPackage {
  const pkg = readOrReject(bytes)
  const listsFlows = Object.values(pkg.resources).some(resource => kindOf(resource) === 'flow')
  if (listsFlows && pkg.flowAssets === undefined) throw missingManifest('Microsoft.Flow/flows/manifest.json')
  return pkg
}

const LABEL = 'the uploaded package'

function readOrReject(bytes: Uint8Array): AppPackage {
  try {
    if (!openArchive(bytes, LABEL).has('manifest.json')) throw missingManifest('manifest.json')
    return readPackage(bytes, LABEL)
  } catch (error) {
    if (error instanceof ServiceError) throw error
    throw new ServiceError(400, CODES.zipFileRejected, messageOf(error))
  }
}

const missingManifest = (name: string): ServiceError =>
  new ServiceError(400, CODES.missingPackageManifest, `The package has no ${name}.`)

function withSuggestedId(pkg: AppPackage, key: string, resource: PackageResource): PackageResource {
  if (kindOf(resource) !== 'connection') return resource
  const suggestedId = originalConnection(pkg.flows, key)
  return suggestedId === undefined ? resource : { ...resource, suggestedId }
}

/**
 * Id of the connection in the source, from the first flow that uses it. Undefined for connections that only an app
 * shares.
 */
function originalConnection(flows: readonly FlowPart[], key: string): string | undefined {
  for (const { connections, definition } of flows)
    for (const [reference, connection] of Object.entries(connections)) {
      if (connection !== key) continue
      const connector = textAt(definition, 'properties', 'connectionReferences', reference, 'id')
      const name = textAt(definition, 'properties', 'connectionReferences', reference, 'connectionName')
      if (connector !== undefined && name !== undefined) return `${connector}/connections/${name}`
    }
  return undefined
}
