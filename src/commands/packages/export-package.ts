import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, kindOf, type ResourceMap } from '../../package/resource.ts'
import type { PackageDetails, Root, Suggestion } from '../ports/packaging.ts'
import type { Run } from '../run.ts'

export interface TakenPackage {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly operationId?: string | undefined
}

/**
 * Has the service pack what was listed, waits for it, downloads it, and sees to it that it holds what was listed. The
 * package is never edited: its bytes are what the service made.
 */
export async function takePackage(
  { platform, packages }: Pick<Run, 'platform' | 'packages'>,
  environment: string,
  root: Root,
  details: PackageDetails,
  resources: ResourceMap,
  suggestions: ReadonlyMap<string, Suggestion>
): Promise<TakenPackage> {
  const exported = await platform.packaging.exportPackage(environment, root, details, resources, suggestions)
  const pkg = await packages.read(exported.bytes, `the exported package ${quoted(details.displayName)}`)
  verifyContents(pkg, resources, details.displayName)
  return { pkg, bytes: exported.bytes, operationId: exported.operationId }
}

/** What was listed is what was packed: compared by type and display name, because keys change between the two. */
function verifyContents(pkg: AppPackage, listing: ResourceMap, name: string): void {
  const absent = difference(listing, pkg.resources)
  const surplus = difference(pkg.resources, listing)
  if (absent.length === 0 && surplus.length === 0) return
  const parts = [
    absent.length > 0 ? `${listed(absent)} was listed and is not in it` : '',
    surplus.length > 0 ? `${listed(surplus)} is in it and was not listed` : ''
  ]
  throw new ActionError({
    doing: `verify the exported package ${quoted(name)}`,
    why: `it does not hold what belongs to the app: ${parts.filter(part => part !== '').join('; ')}`,
    remedy:
      'Run the export again; somebody may have changed the app meanwhile. If it repeats, export it once in the portal and compare.'
  })
}

function difference(left: ResourceMap, right: ResourceMap): string[] {
  const counted = new Map<string, number>()
  const labels = (map: ResourceMap): string[] =>
    Object.entries(map).map(
      ([key, resource]) =>
        `${kindOf(resource) === 'unknown' ? plainText(resource.type) : kindOf(resource)} ${quoted(displayNameOf(resource, key))}`
    )
  for (const label of labels(right)) counted.set(label, (counted.get(label) ?? 0) + 1)
  return labels(left).filter(label => {
    const count = counted.get(label) ?? 0
    counted.set(label, count - 1)
    return count <= 0
  })
}
