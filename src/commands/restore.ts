import { quoted } from '../base/display.ts'
import type { ImportOrder } from './import-order.ts'
import { appReport } from './packages/package-report.ts'
import { importCommand } from './import.ts'
import { warnAboutIdentity } from './permission.ts'
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
  const { platform, log, report } = run
  warnAboutIdentity(run)
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({ environment: { id: environment.id, name: environment.displayName } })
  const { id } = await resolveApp(platform, environment, order.app)
  const [app, versions] = await Promise.all([platform.apps.read(id), platform.apps.versions(id)])
  const before = appReport(run, environment.id, app, app.publishedVersion)
  report.set({ app: before })
  const version = pickVersion(app, versions, order.version)
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
  const { failure } = await bringBack(run, app, version, before)
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
    desired: { flowsState: 'keep', shareMode: 'report' }
  })
}
