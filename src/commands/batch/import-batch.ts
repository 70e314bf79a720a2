import { listed, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf } from '../../package/resource.ts'
import { keyMeantBy } from '../planning/choices.ts'
import type { ImportOrder, OpenedPackage, PackageSource } from '../import-order.ts'
import { importPackage } from '../import.ts'
import { same } from '../ids.ts'
import { nameOfSource, openPackage } from '../packages/load-package.ts'
import { sharedValues } from '../packages/with-values.ts'
import type { Run } from '../run.ts'
import { chooseNamed } from './choose-named.ts'
import { runBatch } from './run-batch.ts'
import { sideBySide } from './side-by-side.ts'

export interface BatchImport extends Omit<ImportOrder, 'app' | 'flow' | 'planFile' | keyof PackageSource> {
  /** Which of the packages, by the names of their apps: lines of names and patterns. All when absent. */
  readonly apps?: string | undefined
  readonly parallel: number
}

/** The packages: files, or lines of names and patterns of the run's artifacts. */
export type Packages<File = string> = { readonly files: readonly File[] } | { readonly artifacts: string }

/** A file that was found and must not be opened. */
export interface RefusedFile {
  readonly path: string
  readonly refusal: unknown
}

/** One package of a batch. */
interface BatchPackage {
  readonly source: PackageSource
  readonly opened: OpenedPackage
  readonly pkg: AppPackage
  readonly name: string
}

/** One that cannot be read: it fails by itself, and the others are imported. */
interface UnreadPackage {
  readonly name: string
  readonly failure: unknown
}

/**
 * Imports several packages concurrently. A flow that several packages contain is imported with the first that succeeds.
 * The others wait for it and then use the imported flow.
 */
export async function importBatch(
  run: Run,
  order: BatchImport,
  packages: Packages<string | RefusedFile>
): Promise<void> {
  const { log } = run
  const all = await sideBySide(await sourcesOf(run, packages), order.parallel, source => read(run, source))
  const readable = all.filter(one => 'pkg' in one)
  // An app cannot be chosen by its name in a package that nobody can read, so each of these counts as chosen.
  const unread = all.filter(one => 'failure' in one)
  const batch = order.apps === undefined || readable.length === 0 ? readable : chosenOf(readable, order.apps)
  rejectSameNames(batch)
  rejectUnmatchedChoices(batch, order.resources, unread)
  const values = await sharedValues(run, batch, order.values)
  log.info(`Importing ${batch.length} packages, ${order.parallel} at a time`)
  const imported = new Map<string, string>()
  const turns = new Turns(batch)
  await runBatch(run, [...batch, ...unread], { parallel: order.parallel, doing: 'import' }, (own, one) => {
    if ('failure' in one) throw one.failure
    return turns.take(one, imported, async () => {
      const { flows, failure } = await importPackage(own, {
        ...order,
        values,
        app: undefined,
        flow: undefined,
        ...one.source,
        opened: one.opened,
        backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${batch.indexOf(one) + 1}.zip`),
        resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
      })
      for (const { key, id } of one.pkg.flows) {
        const target = flows.find(flow => flow.key === key)?.id
        if (target !== undefined) imported.set(id.toLowerCase(), target)
      }
      if (failure !== undefined) throw failure
    })
  })
}

/** Packages that share a flow which is not imported yet take turns, in their order. The others do not wait. */
class Turns {
  readonly #packages: readonly BatchPackage[]
  readonly #underway = new Map<BatchPackage, Promise<unknown>>()

  constructor(packages: readonly BatchPackage[]) {
    this.#packages = packages
  }

  async take<Result>(
    one: BatchPackage,
    imported: ReadonlyMap<string, string>,
    work: () => Promise<Result>
  ): Promise<Result> {
    const done = this.#afterOthers(one, imported).then(work)
    this.#underway.set(one, done)
    try {
      return await done
    } finally {
      this.#underway.delete(one)
    }
  }

  async #afterOthers(one: BatchPackage, imported: ReadonlyMap<string, string>): Promise<void> {
    const earlier = this.#packages.slice(0, this.#packages.indexOf(one))
    const waitsFor = (other: BatchPackage): boolean =>
      this.#underway.has(other) &&
      other.pkg.flows.some(({ id }) => !imported.has(id.toLowerCase()) && one.pkg.flows.some(flow => same(flow.id, id)))
    for (let other = earlier.find(waitsFor); other !== undefined; other = earlier.find(waitsFor))
      // Its failure is reported by its own part of the batch.
      await this.#underway.get(other)?.catch(() => undefined)
  }
}

async function sourcesOf(
  { artifacts }: Run,
  packages: Packages<string | RefusedFile>
): Promise<(PackageSource | RefusedFile)[]> {
  if ('files' in packages)
    return packages.files.map(file => (typeof file === 'string' ? { packageFile: file, artifactName: '' } : file))
  const all = (await artifacts.names()).map(name => ({ id: name, displayName: name }))
  return chooseNamed(packages.artifacts, all, 'artifacts of this run').map(({ id }) => ({ artifactName: id }))
}

async function read(run: Run, source: PackageSource | RefusedFile): Promise<BatchPackage | UnreadPackage> {
  if ('refusal' in source) return { name: source.path, failure: source.refusal }
  try {
    const opened = await openPackage(run, source)
    const pkg = await run.packages.read(opened.bytes, nameOfSource(source))
    const name = displayNameOf(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey)
    return { source, opened, pkg, name }
  } catch (failure) {
    if (!(failure instanceof ActionError)) throw failure
    return { name: source.packageFile ?? source.artifactName, failure }
  }
}

const chosenOf = (all: readonly BatchPackage[], apps: string): BatchPackage[] => {
  const items = all.map(one => ({
    ...one,
    id: one.source.packageFile ?? one.source.artifactName,
    displayName: one.name
  }))
  return chooseNamed(apps, items, 'apps in the packages')
}

/** Two packages with the same app would overwrite each other. */
function rejectSameNames(packages: readonly BatchPackage[]): void {
  const repeated = packages.filter(one => packages.some(other => other !== one && same(other.name, one.name)))
  if (repeated.length === 0) return
  throw new ActionError({
    doing: 'import several packages',
    why: `several contain an app (or flow) with the same name: ${listed(repeated.map(({ source, name }) => `${quoted(name)} in ${nameOfSource(source)}`))}`,
    remedy: 'Nothing was written. Name only one package for each app.'
  })
}

/** The choices that refer to a resource of this package: the input is shared by all packages. */
const choicesFor = ({ pkg }: BatchPackage, choices: readonly ResourceChoice[]): ResourceChoice[] =>
  choices.filter(choice => keyMeantBy(choice, pkg.resources) !== undefined)

function rejectUnmatchedChoices(
  packages: readonly BatchPackage[],
  choices: readonly ResourceChoice[],
  unread: readonly UnreadPackage[]
): void {
  const unmatched = choices.filter(
    choice => !packages.some(({ pkg }) => keyMeantBy(choice, pkg.resources) !== undefined)
  )
  if (unmatched.length === 0) return
  throw new ActionError({
    doing: 'apply the input resources',
    why: `${listed(unmatched.map(({ written }) => quoted(written)))} ${unmatched.length === 1 ? 'matches' : 'match'} no resource in any package, or several in one${unread.length === 0 ? '' : `. Not read: ${listed(unread.map(one => messageOf(one.failure)))}`}`,
    remedy: `Nothing was written. The packages contain: ${listed(packages.map(({ name }) => quoted(name)))}. Where several resources have the same name, put the kind in front (flow:…).`
  })
}

/** Choices for flows that an earlier package imported: they are used, not imported again. */
const sharedChoices = (
  { pkg }: BatchPackage,
  choices: readonly ResourceChoice[],
  imported: ReadonlyMap<string, string>
): ResourceChoice[] =>
  pkg.flows.flatMap(({ key, id }): ResourceChoice[] => {
    const target = imported.get(id.toLowerCase())
    if (target === undefined || choices.some(choice => keyMeantBy(choice, pkg.resources) === key)) return []
    return [
      {
        kind: 'flow',
        name: key,
        written: key,
        import: 'existing',
        target,
        why: 'imported with another package of this run'
      }
    ]
  })
