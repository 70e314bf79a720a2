import { quoted } from '../base/display.ts'
import { appReport } from './packages/package-report.ts'
import { warnAboutIdentity } from './permission.ts'
import type { Environment } from './ports/environment.ts'
import { assertNoLostCalls } from './publishing/lost-calls.ts'
import { publishAndVerify } from './publishing/publish-and-verify.ts'
import { connectorsOf } from './publishing/references.ts'
import { lockSubject, subjectOfApp } from './records/subject.ts'
import { resolveApp, resolveEnvironment } from './resolve.ts'
import type { Run } from './run.ts'

export interface PublishOrder {
  readonly environment: string
  readonly app: string
}

/**
 * Publishes an app's draft and verifies it. Without a package, the draft is compared with the published version: a
 * draft that lost all connection references, or the flows that it calls, is not published.
 */
export async function publishCommand(run: Run, order: PublishOrder): Promise<void> {
  const { platform, report } = run
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({ environment: { id: environment.id, name: environment.displayName } })
  const found = await resolveApp(platform, environment, order.app)
  const lock = await lockSubject(run, subjectOfApp(run.cloud, environment, found))
  try {
    await publishLocked(run, environment, found.id)
  } finally {
    await lock.release()
  }
}

async function publishLocked(run: Run, environment: Environment, id: string): Promise<void> {
  const { platform, log, report } = run
  const app = await platform.apps.read(id)
  const before = appReport(run, environment.id, app, app.publishedVersion)
  report.set({ app: before })
  if (!app.hasDraft) {
    log.notice(
      `${quoted(app.displayName)} has no draft to publish. Its published version is ${app.publishedVersion ?? 'none'}.`
    )
    report.set({ outcome: 'unchanged', publishState: 'nothing-to-publish' })
    return
  }
  await assertNoLostCalls(run, environment.id, app)
  // A draft may lack a data source on purpose. One without any is a sign of damage.
  const published = connectorsOf(app.references)
  const drafted = connectorsOf(app.draftReferences)
  const connectors = published.size > 0 && drafted.size === 0 ? [...published] : [...drafted]
  const { failure } = await publishAndVerify(run, app, { publish: true, connectors, before })
  if (failure !== undefined) throw failure
  report.set({ outcome: 'updated', changed: true })
}
