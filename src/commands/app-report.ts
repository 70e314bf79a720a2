import type { App } from './ports/app.ts'
import type { AppReport } from './report.ts'
import type { Run } from './run.ts'

/** An app of an environment as it is now, beside the version that was published when the run began. */
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
