import type { AppPackage } from '../../package/app-package.ts'
import type { App } from '../ports/app.ts'
import type { AppReport, PackageReport } from '../report.ts'
import type { Run } from '../run.ts'

/** A package file in the form of reports. */
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

/** The present app in the form of reports, with the version that was published when the run began. */
export const appReport = (
  { platform }: Pick<Run, 'platform'>,
  environment: string,
  { id, displayName, publishedVersion }: App,
  versionBefore: string | undefined
): AppReport => ({
  id,
  name: displayName,
  url: platform.links.app(environment, id),
  versionBefore,
  versionAfter: publishedVersion
})
