import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf } from '../../package/resource.ts'
import { keyMeantBy } from '../planning/choices.ts'
import type { ImportOrder, OpenedPackage, PackageSource } from '../import-order.ts'
import { importPackage } from '../import.ts'
import { same } from '../ids.ts'
import { nameOfSource, openPackage } from '../packages/load-package.ts'
import type { Run } from '../run.ts'
import { chooseNamed } from './choose-named.ts'
import { runBatch } from './run-batch.ts'
import { sideBySide } from './side-by-side.ts'

export interface BatchImport extends Omit<ImportOrder, 'app' | 'flow' | 'planFile' | keyof PackageSource> {
  /** Which of the packages, by the names of their apps: lines of names and patterns. All when absent. */
  readonly apps?: string | undefined
  readonly parallel: number
}

/** Where the packages are: files, or lines of names and patterns of the run's artifacts. */
export type Packages = { readonly files: readonly string[] } | { readonly artifacts: string }

/** A package among several. */
interface Given {
  readonly source: PackageSource
  readonly opened: OpenedPackage
  readonly pkg: AppPackage
  readonly name: string
}

/**
 * Imports several packages side by side. A flow that several of them hold is imported with the first one that goes
 * through: the others wait for it, and use it as it then stands.
 */
export async function importBatch(run: Run, order: BatchImport, packages: Packages): Promise<void> {
  const { log } = run
  const all = await sideBySide(await sourcesOf(run, packages), order.parallel, source => read(run, source))
  const given = order.apps === undefined ? all : chosenOf(all, order.apps)
  rejectSameNames(given)
  rejectUnmatchedChoices(given, order.resources)
  log.info(`Importing ${given.length} packages, ${order.parallel} at a time`)
  const imported = new Map<string, string>()
  const turns = new Turns(given)
  await runBatch(run, given, { parallel: order.parallel, doing: 'import' }, (own, one) =>
    turns.take(one, imported, async () => {
      const { flows, failure } = await importPackage(own, {
        ...order,
        app: undefined,
        flow: undefined,
        ...one.source,
        opened: one.opened,
        backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${given.indexOf(one) + 1}.zip`),
        resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
      })
      for (const { key, id } of one.pkg.flows) {
        const there = flows.find(flow => flow.key === key)?.id
        if (there !== undefined) imported.set(id.toLowerCase(), there)
      }
      if (failure !== undefined) throw failure
    })
  )
}

/** Packages that hold a flow nobody has brought yet take turns, in the order they were named; the others do not wait. */
class Turns {
  readonly #given: readonly Given[]
  readonly #underway = new Map<Given, Promise<unknown>>()

  constructor(given: readonly Given[]) {
    this.#given = given
  }

  async take<Result>(one: Given, imported: ReadonlyMap<string, string>, work: () => Promise<Result>): Promise<Result> {
    const done = this.#afterOthers(one, imported).then(work)
    this.#underway.set(one, done)
    try {
      return await done
    } finally {
      this.#underway.delete(one)
    }
  }

  async #afterOthers(one: Given, imported: ReadonlyMap<string, string>): Promise<void> {
    const earlier = this.#given.slice(0, this.#given.indexOf(one))
    const waitsFor = (other: Given): boolean =>
      this.#underway.has(other) &&
      other.pkg.flows.some(({ id }) => !imported.has(id.toLowerCase()) && one.pkg.flows.some(flow => same(flow.id, id)))
    for (let other = earlier.find(waitsFor); other !== undefined; other = earlier.find(waitsFor))
      // Why it failed is its own part's business.
      await this.#underway.get(other)?.catch(() => undefined)
  }
}

async function sourcesOf({ artifacts }: Run, packages: Packages): Promise<PackageSource[]> {
  if ('files' in packages) return packages.files.map(packageFile => ({ packageFile, artifactName: '' }))
  const all = (await artifacts.names()).map(name => ({ id: name, displayName: name }))
  return chooseNamed(packages.artifacts, all, 'artifacts of this run').map(({ id }) => ({ artifactName: id }))
}

async function read(run: Run, source: PackageSource): Promise<Given> {
  const opened = await openPackage(run, source)
  const pkg = await run.packages.read(opened.bytes, nameOfSource(source))
  const name = displayNameOf(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey)
  return { source, opened, pkg, name }
}

const chosenOf = (all: readonly Given[], apps: string): Given[] => {
  const items = all.map(one => ({
    ...one,
    id: one.source.packageFile ?? one.source.artifactName,
    displayName: one.name
  }))
  return chooseNamed(apps, items, 'apps in the packages')
}

/** Two packages of one app would undo each other. */
function rejectSameNames(given: readonly Given[]): void {
  const doubled = given.filter(one => given.some(other => other !== one && same(other.name, one.name)))
  if (doubled.length === 0) return
  throw new ActionError({
    doing: 'import several packages',
    why: `several hold an app (or flow) of one name: ${listed(doubled.map(({ source, name }) => `${quoted(name)} in ${nameOfSource(source)}`))}`,
    remedy: 'Name one package of each app. Nothing was written.'
  })
}

/** Choices that name a resource of this package; the input is one for all of them. */
const choicesFor = ({ pkg }: Given, choices: readonly ResourceChoice[]): ResourceChoice[] =>
  choices.filter(choice => keyMeantBy(choice, pkg.resources) !== undefined)

function rejectUnmatchedChoices(given: readonly Given[], choices: readonly ResourceChoice[]): void {
  const unmatched = choices.filter(choice => !given.some(({ pkg }) => keyMeantBy(choice, pkg.resources) !== undefined))
  if (unmatched.length === 0) return
  throw new ActionError({
    doing: 'apply the input resources',
    why: `${listed(unmatched.map(({ written }) => quoted(written)))} fits no resource of any of the packages, or several of one`,
    remedy: `The packages are those of ${listed(given.map(({ name }) => quoted(name)))}. Where names repeat, put the kind before the name (flow:…). Nothing was written.`
  })
}

/** Flows that an earlier package brought: they are used, not imported once more. */
const sharedChoices = (
  { pkg }: Given,
  choices: readonly ResourceChoice[],
  imported: ReadonlyMap<string, string>
): ResourceChoice[] =>
  pkg.flows.flatMap(({ key, id }): ResourceChoice[] => {
    const target = imported.get(id.toLowerCase())
    if (target === undefined || choices.some(choice => keyMeantBy(choice, pkg.resources) === key)) return []
    return [
      { kind: 'flow', name: key, written: key, import: 'existing', target, displayName: undefined, comment: undefined }
    ]
  })
