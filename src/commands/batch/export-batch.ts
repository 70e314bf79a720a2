import { quoted } from '../../base/display.ts'
import { writingNothing } from '../../base/nothing-written.ts'
import { exportCommand, type ExportOrder } from '../export.ts'
import type { AppSummary } from '../ports/app.ts'
import { resolveEnvironment } from '../resolve.ts'
import type { Run } from '../run.ts'
import { chooseNamed } from './choose-named.ts'
import { runBatch } from './run-batch.ts'

export interface BatchExport extends Omit<ExportOrder, 'root'> {
  /** Lines of ids, names and patterns. */
  readonly apps: string
  readonly parallel: number
}

/** Exports several apps, each into its own package. `package-file` is the folder they are written to. */
export async function exportBatch(run: Run, order: BatchExport): Promise<void> {
  const { platform, log, report } = run
  const environment = await resolveEnvironment(platform, order.environment)
  report.set({ environment: { id: environment.id, name: environment.displayName } })
  const apps = chooseNamed(
    order.apps,
    await platform.apps.list(environment.id),
    `apps in ${quoted(environment.displayName)}`
  )
  log.info(`Exporting ${apps.length} apps from ${quoted(environment.displayName)}, ${order.parallel} at a time`)
  const names = namesFor(apps)
  const folder = (order.packageFile ?? '.').replace(/(?<![\\/])[\\/]+$/, '')
  const items = apps.map(({ id, displayName }) => ({ id, name: displayName, file: names.get(id) ?? id }))
  await runBatch(run, items, { parallel: order.parallel, doing: 'export' }, (own, { id, file }) =>
    writingNothing(run.deadline, () =>
      exportCommand(own, {
        ...order,
        root: { kind: 'app', value: id },
        packageFile: `${folder}/${file}.zip`,
        artifactName: `${order.artifactName}-${file}`
      })
    )
  )
}

/**
 * Names for files and artifacts, made from the letters and digits of the app's name. Equal ones get the app's id
 * appended.
 */
function namesFor(apps: readonly AppSummary[]): ReadonlyMap<string, string> {
  const plain = (name: string): string =>
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
      .slice(0, 80)
  const candidates = apps.map(({ id, displayName }) => ({ id, name: plain(displayName) || id }))
  const count = (name: string): number =>
    candidates.filter(other => other.name.toLowerCase() === name.toLowerCase()).length
  return new Map(candidates.map(({ id, name }) => [id, count(name) > 1 ? `${name}-${id}` : name]))
}
