import { quoted } from '../../base/display.ts'
import { publishAndVerify, type Publication } from '../publishing/publish-and-verify.ts'
import { connectorsOf } from '../publishing/references.ts'
import type { App, AppVersion } from '../ports/app.ts'
import type { AppReport } from '../report.ts'
import { readAppUntil } from '../publishing/read-app-until.ts'
import type { Run } from '../run.ts'

/**
 * Restores an earlier version: it becomes the draft, the draft is published, and the published version is read back. It
 * is not documented that an earlier version is restored with its connection references, so they are verified before
 * publishing, as for every other draft.
 */
export async function bringBack(run: Run, app: App, version: AppVersion, before: AppReport): Promise<Publication> {
  const { platform, log } = run
  log.info(`Restoring version ${version.name} of ${quoted(app.displayName)}, saved ${version.saved}`)
  await platform.apps.promote(app.id, version.name)
  const draft = await readAppUntil(run, app.id, ({ newestVersion }) => newestVersion !== app.newestVersion)
  const drafted = connectorsOf(draft.draftReferences)
  const published = connectorsOf(app.references)
  const connectors = drafted.size === 0 ? [...published] : [...drafted]
  return publishAndVerify(run, draft, { publish: true, connectors, before })
}
