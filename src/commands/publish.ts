import { quoted } from '../base/display.ts'
import { appReport } from './packages/package-report.ts'
import { warnAboutIdentity } from './permission.ts'
import { publishAndVerify } from './publishing/publish-and-verify.ts'
import { connectorsOf } from './publishing/references.ts'
import { resolveApp, resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

export interface PublishRequest {
  readonly environment: string
  readonly app: string
}

/**
 * Publishes an app's draft and verifies it. Without a package at hand, the published version's connection references
 * are the measure: a draft that lost one is not published.
 */
export async function publishCommand(run: Run, request: PublishRequest): Promise<void> {
  const { platform, log, report } = run
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, request.environment)
  report.set({ environment: { id: environment.id, name: environment.displayName } })
  const { id } = await resolveApp(platform, environment, request.app)
  const app = await platform.apps.read(id)
  const before = appReport(run, environment.id, app, app.publishedVersion)
  report.set({ app: before })
  if (!app.hasDraft) {
    log.notice(
      `${quoted(app.displayName)} has no draft: version ${app.publishedVersion ?? 'none'} is published already.`
    )
    report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' })
    return
  }
  // A draft may drop a data source on purpose; losing all of them is what a damaged draft looks like.
  const published = connectorsOf(app.references)
  const drafted = connectorsOf(app.draftReferences)
  const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted]
  const { failure } = await publishAndVerify(run, app, { publish: true, connectors, before })
  if (failure !== undefined) throw failure
  report.set({ outcome: 'updated', changed: true })
}
