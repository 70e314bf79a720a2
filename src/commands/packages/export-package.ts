import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, kindOf, type ResourceMap } from '../../package/resource.ts'
import type { PackageDetails, Root, Suggestion } from '../ports/packaging.ts'
import type { Run } from '../run.ts'

export interface VerifiedExport {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly operationId?: string | undefined
}

/**
 * Has the service export the listed resources, downloads the package and verifies that it contains them. The package is
 * never edited: its bytes are those of the service.
 */
export async function exportAndVerify(
  { platform, packages }: Pick<Run, 'platform' | 'packages'>,
  environment: string,
  root: Root,
  details: PackageDetails,
  resources: ResourceMap,
  suggestions: ReadonlyMap<string, Suggestion>
): Promise<VerifiedExport> {
  const exported = await platform.packaging.exportPackage(environment, root, details, resources, suggestions)
  const pkg = await packages.read(exported.bytes, `the exported package ${quoted(details.displayName)}`)
  verifyContents(pkg, resources, details.displayName)
  return { pkg, bytes: exported.bytes, operationId: exported.operationId }
}

/**
 * Throws where the package does not contain what was listed. Compared by type and display name, because keys differ.
 */
function verifyContents(pkg: AppPackage, listing: ResourceMap, name: string): void {
  const missing = difference(listing, pkg.resources)
  const unexpected = difference(pkg.resources, listing)
  if (missing.length === 0 && unexpected.length === 0) return
  const parts = [
    missing.length > 0 ? `missing: ${listed(missing)}` : '',
    unexpected.length > 0 ? `unexpected: ${listed(unexpected)}` : ''
  ]
  throw new ActionError({
    doing: `verify the exported package ${quoted(name)}`,
    why: `it does not contain the resources that the service listed (${parts.filter(part => part !== '').join('; ')})`,
    remedy:
      'Run the export again: someone may have changed the app meanwhile. If this repeats, export it in the portal and compare.'
  })
}

function difference(left: ResourceMap, right: ResourceMap): string[] {
  const counts = new Map<string, number>()
  const labels = (map: ResourceMap): string[] =>
    Object.entries(map).map(
      ([key, resource]) =>
        `${kindOf(resource) === 'unknown' ? plainText(resource.type) : kindOf(resource)} ${quoted(displayNameOf(resource, key))}`
    )
  for (const label of labels(right)) counts.set(label, (counts.get(label) ?? 0) + 1)
  return labels(left).filter(label => {
    const count = counts.get(label) ?? 0
    counts.set(label, count - 1)
    return count <= 0
  })
}
