import { listed, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { readPackage, type AppPackage } from '../../package/app-package.ts'
import type { ResourceChoice } from '../../package/mapping.ts'
import { displayNameOf } from '../../package/resource.ts'
import { matchChoices } from '../planning/choices.ts'
import type { ImportOrder } from '../planning/plan.ts'
import { importCommand } from '../import.ts'
import { same } from '../resolve.ts'
import type { Run } from '../run.ts'
import { chooseApps } from './choose-apps.ts'
import { sideBySide } from './side-by-side.ts'
import { concludeTogether, partOf, type Part } from './together.ts'

export interface SeveralImports
  extends Omit<ImportOrder, 'app' | 'flow' | 'packageFile' | 'packageDigest' | 'planFile'> {
  /** Which of the packages, by the names of their apps: lines of names and patterns. All when absent. */
  readonly apps?: string | undefined
  readonly parallel: number
}

/** A package among several. `file` is what it is read from. */
interface Given {
  readonly file: string
  readonly pkg: AppPackage
  readonly name: string
}

/**
 * Imports several packages side by side. Packages that hold the same flow go one after the other, and the flow is
 * imported with the first of them: the others use it as it then stands.
 */
export async function importSeveral(run: Run, order: SeveralImports, files: readonly string[]): Promise<void> {
  const { log } = run
  const all = await Promise.all(files.map(file => read(run, file)))
  const given = order.apps === undefined ? all : chosenOf(all, order.apps)
  refuseTwins(given)
  refuseStrangers(given, order.resources)
  const lanes = lanesOf(given)
  log.info(`Importing ${given.length} packages, ${order.parallel} at a time`)
  const done = await sideBySide(lanes, order.parallel, async lane => {
    const parts: Part[] = []
    const imported = new Map<string, string>()
    for (const one of lane) {
      const part = await partOf(run, one.name, own =>
        importCommand(own, {
          ...order,
          app: undefined,
          flow: undefined,
          packageFile: one.file,
          backupFile: order.backupFile?.replace(/(\.zip)?$/, `-${given.indexOf(one) + 1}.zip`),
          resources: [...choicesFor(one, order.resources), ...sharedChoices(one, order.resources, imported)]
        })
      )
      parts.push(part)
      for (const { key, id } of one.pkg.flows) {
        const there = part.report.flows.find(flow => flow.key === key)?.id
        if (there !== undefined) imported.set(id.toLowerCase(), there)
      }
    }
    return parts
  })
  concludeTogether(
    run,
    given.flatMap(({ name }) => done.flat().filter(part => part.name === name)),
    'import'
  )
}

async function read(run: Run, file: string): Promise<Given> {
  const pkg = readPackage(await run.files.read(file), quoted(file))
  const name = displayNameOf(pkg.resources[pkg.rootKey] ?? { type: '' }, pkg.rootKey)
  return { file, pkg, name }
}

const chosenOf = (all: readonly Given[], apps: string): Given[] => {
  const items = all.map(one => ({ ...one, id: one.file, displayName: one.name }))
  return chooseApps(apps, items, 'the packages')
}

/** Two packages of one app would undo each other. */
function refuseTwins(given: readonly Given[]): void {
  const twins = given.filter(one => given.some(other => other !== one && same(other.name, one.name)))
  if (twins.length === 0) return
  throw new ActionError({
    doing: 'import several packages',
    why: `several hold an app (or flow) of one name: ${listed(twins.map(({ file, name }) => `${quoted(name)} in ${quoted(file)}`))}`,
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

/** Flows that an earlier package of the lane brought: they are used, not imported once more. */
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

/** Packages in lanes: those that hold a flow in common, directly or by way of others, are in one. */
function lanesOf(given: readonly Given[]): Given[][] {
  const lanes: { readonly flows: Set<string>; readonly packages: Given[] }[] = []
  for (const one of given) {
    const flows = new Set(one.pkg.flows.map(({ id }) => id.toLowerCase()))
    const joined = lanes.filter(lane => [...flows].some(flow => lane.flows.has(flow)))
    for (const lane of joined) lanes.splice(lanes.indexOf(lane), 1)
    lanes.push({
      flows: new Set([...joined.flatMap(lane => [...lane.flows]), ...flows]),
      packages: [...joined.flatMap(lane => lane.packages), one]
    })
  }
  return lanes.map(({ packages }) => packages)
}
