import type { AppPackage } from '../../package/app-package.ts'
import type { ContentDigest } from '../../package/content-digest/content-digest.ts'
import type { Difference } from '../../package/difference/difference.ts'

/** Names by resource key. */
export type Names = ReadonlyMap<string, string>

export interface ComparedContents {
  readonly wanted: ContentDigest
  readonly there: ContentDigest
  readonly difference: Difference
}

/**
 * Reads and compares packages, which strangers made: no more than a second of it stands in the way of a signal. Rejects
 * with an `ActionError` for what is no package, and for one that takes more time or memory than a package may.
 */
export interface PackageReader {
  /** @param what how messages call it, with its quotes */
  read(bytes: Uint8Array, what: string): Promise<AppPackage>
  /** Normalised digest of what a package holds, with the names its resources are to have. Takes what `read` gave. */
  digest(pkg: AppPackage, names: Names): Promise<ContentDigest>
  /** Compares what a package would write with what is there. Takes what `read` gave. */
  compare(
    newer: { readonly pkg: AppPackage; readonly names: Names },
    older: { readonly pkg: AppPackage; readonly names: Names }
  ): Promise<ComparedContents>
}
