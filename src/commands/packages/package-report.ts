import type { AppPackage } from '../../package/app-package.ts'
import type { PackageReport } from '../report.ts'

/** What a report says of a package file. */
export function packageReport(pkg: AppPackage, file?: string): PackageReport {
  const { details } = pkg.manifest
  return {
    name: details.displayName,
    description: details.description,
    creator: details.creator,
    sourceEnvironment: details.sourceEnvironment,
    exportedAt: details.createdTime,
    digest: pkg.digest,
    bytes: pkg.size,
    file
  }
}
