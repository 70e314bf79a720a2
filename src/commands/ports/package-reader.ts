import type { AppPackage } from '../../package/app-package.ts'
import type { ContentDigest } from '../../package/content-digest/content-digest.ts'
import type { Difference } from '../../package/difference/difference.ts'
import type { AppliedValues } from '../../package/values/apply-values.ts'
import type { ValueMapping } from '../../package/values/value-kinds.ts'
import type { PlanFindings } from '../../package/plan-findings.ts'

/** Names by resource key. */
export type Names = ReadonlyMap<string, string>

export interface ComparedContents {
  readonly newer: ContentDigest
  readonly older: ContentDigest
  readonly difference: Difference
}

/**
 * Reads and compares packages, which are untrusted input. Never blocks the handling of a signal for more than a second.
 * Rejects with an `ActionError` for anything that is not a package, and for a package that exceeds its time or memory.
 */
export interface PackageReader {
  /** @param what name of the package in messages, quoted */
  read(bytes: Uint8Array, what: string): Promise<AppPackage>
  /**
   * What `command: check` finds in a package, as far as it matters for an import. A package whose check takes too long
   * has a finding that says so. Takes a result of `read`.
   */
  check(pkg: AppPackage): Promise<PlanFindings>
  /** Normalised digest of a package's content, with the names its resources will have. Takes a result of `read`. */
  digest(pkg: AppPackage, names: Names): Promise<ContentDigest>
  /** Replaces values of the source in a package, as the input `values` says. Takes a result of `read`. */
  applyValues(pkg: AppPackage, mappings: readonly ValueMapping[]): Promise<AppliedValues>
  /** Compares a package with the target's own export. Takes results of `read`. */
  compare(
    newer: { readonly pkg: AppPackage; readonly names: Names },
    older: { readonly pkg: AppPackage; readonly names: Names }
  ): Promise<ComparedContents>
}
