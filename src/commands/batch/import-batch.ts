import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf } from '../../package/resource.ts'
import { matchChoices } from '../planning/choices.ts'
import type { ImportOrder } from '../planning/plan.ts'
import { importCommand } from '../import.ts'
import { same } from '../resolve.ts'
import { openPackage, placeOf, type OpenedPackage, type PackagePlace } from '../packages/load-package.ts'
import type { Run } from '../run.ts'
import { chooseNamed } from './choose-named.ts'
import { sideBySide } from './side-by-side.ts'
import { concludeTogether, partOf } from './run-batch.ts'

export interface SeveralImports extends Omit<ImportOrder, 'app' | 'flow' | 'planFile' | keyof PackagePlace> {
  /** Which of the packages, by the names of their apps: lines of names and patterns. All when absent. */
  readonly apps?: string | undefined
  readonly parallel: number
}

/** Where the packages are: files, or lines of names and patterns of the run's artifacts. */
export type Packages = { readonly files: readonly string[] } | { readonly artifacts: string }

/** A package among several. */
interface Given {
  readonly place: PackagePlace
  readonly opened: OpenedPackage
  readonly pkg: AppPackage
  readonly name: string
}

/**
 * Imports several packages side by side. A flow that several of them hold is imported with the first one that goes
 * through: the others wait for it, and use it as it then stands.
 */
export async function importSeveral(run: Run, order: SeveralImports, packages: Packages): Promise<void> {
  const { log } = run
  const all = await sideBySide(await placesOf(run, packages), order.parallel, place => read(run, place))
  const given = order.apps === undefined ? all : chosenOf(all, order.apps)
  refuseTwins(given)
  refuseStrangers(given, order.resources)
  log.info(`Importing ${given.length} packages, ${order.parallel} at a time`)
  const imported = new Map<string, string>()
  const turns = new Turns(given)
  const parts = await sideBySide(given, order.parallel, one =>
    turns.take(one, imported, async () => {
      const part = await partOf(run, one.name, own =>
        importCommand(own, {
          ...order,
          app: undefined,
          flow: undefined,
          ...one.place,
          opened: one.opened,
          backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${given.indexOf(one) + 1}.zip`),
          resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
        })
      )
      for (const { key, id } of one.pkg.flows) {
        const there = part.report.flows.find(flow => flow.key === key)?.id
        if (there !== undefined) imported.set(id.toLowerCase(), there)
      }
      return part
    })
  )
  concludeTogether(run, parts, 'import')
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
      await this.#underway.get(other)
  }
}

async function placesOf({ artifacts }: Run, packages: Packages): Promise<PackagePlace[]> {
  if ('files' in packages) return packages.files.map(packageFile => ({ packageFile, artifactName: '' }))
  const all = (await artifacts.names()).map(name => ({ id: name, displayName: name }))
  return chooseNamed(packages.artifacts, all, 'artifacts of this run').map(({ id }) => ({ artifactName: id }))
}

async function read(run: Run, place: PackagePlace): Promise<Given> {
  const opened = await openPackage(run, place)
  const pkg = await run.packages.read(opened.bytes, placeOf(place))
  const name = displayNameOf(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey)
  return { place, opened, pkg, name }
}

const chosenOf = (all: readonly Given[], apps: string): Given[] => {
  const items = all.map(one => ({ ...one, id: one.place.packageFile ?? one.place.artifactName, displayName: one.name }))
  return chooseNamed(apps, items, 'apps in the packages')
}

/** Two packages of one app would undo each other. */
function refuseTwins(given: readonly Given[]): void {
  const twins = given.filter(one => given.some(other => other !== one && same(other.name, one.name)))
  if (twins.length === 0) return
  throw new ActionError({
    doing: 'import several packages',
    why: `several hold an app (or flow) of one name: ${listed(twins.map(({ place, name }) => `${quoted(name)} in ${placeOf(place)}`))}`,
    remedy: 'Name one package of each app. Nothing was written.'
  })
}

/** Choices that name a resource of this package; the input is one for all of them. */
const choicesFor = ({ pkg }: Given, choices: readonly ResourceChoice[]): ResourceChoice[] =>
  choices.filter(choice => isOf(pkg, choice))

function isOf(pkg: AppPackage, choice: ResourceChoice): boolean {
  try {
    return matchChoices([choice], pkg.resources, 'the package').size > 0
  } catch {
    return false
  }
}

function refuseStrangers(given: readonly Given[], choices: readonly ResourceChoice[]): void {
  const strangers = choices.filter(choice => !given.some(({ pkg }) => isOf(pkg, choice)))
  if (strangers.length === 0) return
  throw new ActionError({
    doing: 'apply the input resources',
    why: `${listed(strangers.map(({ written }) => quoted(written)))} fits no resource of any of the packages, or several of one`,
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
    if (target === undefined || choices.some(choice => namesFlow(choice, pkg, key))) return []
    return [
      { kind: 'flow', name: key, written: key, import: 'existing', target, displayName: undefined, comment: undefined }
    ]
  })

function namesFlow(choice: ResourceChoice, pkg: AppPackage, key: string): boolean {
  try {
    return matchChoices([choice], pkg.resources, 'the package').has(key)
  } catch {
    return false
  }
}
