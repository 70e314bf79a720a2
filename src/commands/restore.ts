import { quoted } from '../base/display.ts'
import type { ImportOrder } from './import-order.ts'
import { appReport } from './packages/package-report.ts'
import { importCommand } from './import.ts'
import { warnAboutIdentity } from './permission.ts'
import type { Lock } from './ports/runner.ts'
import { readHistory, recordRestore } from './records/keep-record.ts'
import { lockSubject, type Subject, subjectOfApp } from './records/subject.ts'
import { resolveApp, resolveEnvironment } from './resolve.ts'
import { bringBack } from './restoring/bring-back.ts'
import { pickVersion, sameMoment } from './restoring/versions.ts'
import type { Run } from './run.ts'

export interface RestoreOrder {
  readonly environment: string
  readonly app: string
  /** A version's name, a time, or `previous`. */
  readonly version: string
  /** A backup of the app: it is imported with its flows, and `version` is ignored. */
  readonly backupFile?: string | undefined
  readonly connections: ImportOrder['connections']
}

/** Restores an earlier state of an app, publishes it, and verifies it. */
export async function restoreCommand(run: Run, order: RestoreOrder): Promise<void> {
  return order.backupFile === undefined ? restoreVersion(run, order) : restoreBackup(run, order, order.backupFile)
}

async function restoreVersion(run: Run, order: RestoreOrder): Promise<void> {
  const { platform, report } = run
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({ environment: { id: environment.id, name: environment.displayName } })
  const subject = subjectOfApp(run.cloud, environment, await resolveApp(platform, environment, order.app))
  const lock = await lockSubject(run, subject)
  try {
    await restoreLocked(run, order, subject, lock)
  } finally {
    await lock.release()
  }
}

async function restoreLocked(run: Run, order: RestoreOrder, subject: Subject, lock: Lock): Promise<void> {
  const { platform, log, report } = run
  const { environment, id = '' } = subject
  const [app, versions, history] = await Promise.all([
    platform.apps.read(id),
    platform.apps.versions(id),
    readHistory(run, subject, lock, { ofThisJob: true })
  ])
  const before = appReport(run, environment.id, app, app.publishedVersion)
  report.set({ app: before })
  const version = pickVersion(app, versions, order.version, {
    restored: history.record?.restored ?? [],
    isUnknown: history.isUnknown === true
  })
  if (sameMoment(version.saved, app.publishedVersion)) {
    log.notice(`${quoted(app.displayName)} already runs version ${version.name}.`)
    report.set({ outcome: 'unchanged', publishState: app.hasDraft ? 'draft-left' : 'nothing-to-publish' })
    return
  }
  if (app.hasDraft) {
    const sentence = `The unpublished draft of ${quoted(app.displayName)}, version ${app.newestVersion ?? 'unknown'}, will be replaced by the restored version.`
    log.warning(sentence)
    report.remark(sentence)
  }
  const { app: restored, failure } = await bringBack(run, app, version, before)
  if (restored.versionAfter !== undefined && !sameMoment(restored.versionAfter, app.publishedVersion))
    await recordRestore(run, subject, history, { version: restored.versionAfter, of: version.saved })
  if (failure !== undefined) throw failure
  report.remark('Only the app was restored. Its flows, sharing and data were not changed.')
  report.set({ outcome: 'updated', changed: true })
}

/** A backup is a package: it is imported over the app and flows it was made from. */
async function restoreBackup(run: Run, order: RestoreOrder, file: string): Promise<void> {
  await importCommand(run, {
    environment: order.environment,
    app: order.app,
    packageFile: file,
    artifactName: '',
    resources: [],
    connections: order.connections,
    importMode: 'update',
    publishChanges: 'true',
    whenUnchanged: 'skip',
    onFailure: 'keep',
    onDrift: 'overwrite',
    isRestore: true,
    desired: { flowsState: 'keep', shareMode: 'report' }
  })
}
