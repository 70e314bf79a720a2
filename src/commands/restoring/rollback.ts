import { listed, quoted } from '../../base/display.ts'
import { messageOf } from '../../base/errors.ts'
import { applyFlowStates } from '../desired-state/apply-flow-states.ts'
import { planFlowStates } from '../desired-state/flow-states.ts'
import { prepareImport, validate } from '../importing/prepare.ts'
import { contentDigestOf, ownNames, readCurrent } from '../planning/current.ts'
import type { Plan } from '../planning/plan.ts'
import { withCustomConnectors } from '../planning/target.ts'
import { appReport } from '../packages/package-report.ts'
import type { AppReport, ResourceReport } from '../report.ts'
import { same } from '../ids.ts'
import { numbered } from '../numbered.ts'
import type { Run } from '../run.ts'
import { bringBack } from './bring-back.ts'
import { planBackup } from './plan-backup.ts'
import { removeCreated, type ImportStart, type Removal } from './remove-created.ts'
import { sameMoment } from './versions.ts'

/** What was undone and what was not, as sentences, and the result. */
export interface Rollback {
  readonly done: readonly string[]
  readonly left: readonly string[]
  readonly resources: readonly ResourceReport[]
  /** Keys of resources that were created and removed again. */
  readonly removed: ReadonlySet<string>
  /** Absent where the app was not restored. */
  readonly app?: AppReport | undefined
}

/**
 * Undoes an import that failed after the service had carried it out: restores updated flows from the backup, turns them
 * on or off as before, restores the published version of the app, and removes what the import created. Never throws:
 * what could not be undone is listed, together with what cannot be undone at all.
 *
 * @param resources each resource with its outcome
 * @param start without it, nothing that was created is removed
 */
export async function rollBack(
  run: Run,
  plan: Plan,
  resources: readonly ResourceReport[],
  start?: ImportStart
): Promise<Rollback> {
  const { log, report } = run
  const done: string[] = []
  const left: string[] = []
  const restored = new Set<string>()
  const attempt = async (
    what: string,
    written: readonly ResourceReport[],
    work: () => Promise<string | undefined>
  ): Promise<boolean> => {
    try {
      const sentence = await work()
      if (sentence === undefined) return true
      done.push(sentence)
      for (const { key } of written) restored.add(key)
      return true
    } catch (error) {
      left.push(`${what} could not be restored. ${messageOf(error)}`)
      return false
    }
  }
  log.warning('Rolling back the import as far as possible.')
  const written = resources.filter(({ outcome }) => ['created', 'updated', 'overwritten', 'merged'].includes(outcome))
  // Whether these were written is unknown: the service did not respond to the import, or reported it as failed.
  const uncertain = resources.filter(({ outcome }) => outcome === 'planned')
  for (const sentence of permanentChanges(written, uncertain)) left.push(sentence)
  if (plan.before?.hasDraft === true)
    left.push(`The unpublished draft that ${quoted(plan.before.displayName)} had before the import is lost.`)

  const flows = [
    ...written.filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated'),
    ...uncertain.filter(({ kind, decision }) => kind === 'flow' && decision === 'update')
  ]
  if (flows.length > 0) await attempt(named(flows), flows, () => restoreFlows(run, plan, flows))
  const { before } = plan
  let app: AppReport | undefined
  // A flow stays if an app may call it: one that could not be brought back, or that may exist.
  let areFlowsCalled = uncertain.some(({ kind, decision }) => kind === 'app' && decision === 'new')
  if (before !== undefined) {
    const apps = written.filter(({ kind }) => kind === 'app')
    areFlowsCalled = !(await attempt(`The app ${quoted(before.displayName)}`, apps, () =>
      restoreApp(run, plan, reported => {
        app = reported
      })
    ))
  }
  const created = written.filter(({ kind, outcome }) => outcome === 'created' && (kind === 'app' || kind === 'flow'))
  const removal = areFlowsCalled ? stillCalled(created) : await removeCreated(run, plan, created, start)
  const undone = [...done, ...removal.done]
  const remaining = [...removal.left, ...left]
  const removed = new Set(removal.removed.map(({ key }) => key))
  const now = resources.map(one =>
    restored.has(one.key) || removed.has(one.key) ? { ...one, outcome: 'rolled-back' as const } : one
  )
  report.set({ rollback: { done: undone, left: remaining }, resources: now })
  for (const sentence of undone) log.info(sentence)
  for (const sentence of remaining) log.warning(sentence)
  return { done: undone, left: remaining, resources: now, removed, ...(app === undefined ? {} : { app }) }
}

const stillCalled = (created: readonly ResourceReport[]): Removal => ({
  removed: [],
  done: [],
  left: created.map(
    ({ kind, name }) => `Created and not removed: ${kind} ${quoted(name)}, because the app may call it.`
  )
})

/** What an import writes and a rollback cannot undo. */
function permanentChanges(written: readonly ResourceReport[], uncertain: readonly ResourceReport[]): string[] {
  const perhaps = uncertain.filter(({ decision }) => ['new', 'overwrite', 'merge'].includes(decision))
  const data = written.filter(({ outcome }) => outcome === 'overwritten' || outcome === 'merged')
  return [
    ...(perhaps.length === 0
      ? []
      : [
          `Possibly written, and then not undone: ${listed(perhaps.map(({ kind, name, decision }) => `${kind} ${quoted(name)} (${decision})`))}.`
        ]),
    ...(data.length === 0
      ? []
      : [
          `Written and not undone: ${listed(data.map(({ kind, name, outcome }) => `${kind} ${quoted(name)} (${outcome})`))}.`
        ])
  ]
}

/**
 * Imports the backup over the app and flows it was made from. The draft of the app that this leaves is replaced by the
 * old version later.
 */
async function restoreFlows(run: Run, plan: Plan, flows: readonly ResourceReport[]): Promise<string> {
  const { current } = plan
  if (current === undefined) throw new Error('The target was not exported before the import.')
  const target = await withCustomConnectors(run.platform, plan.target, current.pkg.resources)
  const backup = planBackup({ ...plan, target }, current, flows)
  const request = await prepareImport(run, backup, current.bytes)
  await validate(run, backup, request)
  const answer = await run.platform.packaging.importPackage(target.environment.id, request)
  if (answer.kind === 'unanswered' || !answer.succeeded)
    throw new Error('The service did not carry out the import of the backup.')
  const before = new Map(
    flows.flatMap(({ key, id }) => {
      const known = target.flows?.find(flow => same(flow.id, id))
      return known === undefined ? [] : [[key, known.state] as const]
    })
  )
  const steps = planFlowStates({
    desired: 'keep',
    resources: plan.pkg.resources,
    flows: plan.pkg.flows.filter(({ key }) => before.has(key)),
    before
  })
  const ids = new Map(flows.flatMap(({ key, id }) => (id === undefined ? [] : [[key, id] as const])))
  const states = await applyFlowStates(run.platform.flows, target.environment.id, steps, ids, run.log)
  const problems = states.flatMap(({ problem }) => (problem === undefined ? [] : [problem.sentence]))
  if (problems.length > 0) throw new Error(numbered(problems, 5))
  const are = flows.length === 1 ? 'is' : 'are'
  return `${named(flows)} ${are} restored from the backup, on or off as before.`
}

const named = (flows: readonly ResourceReport[]): string =>
  `The flow${flows.length === 1 ? '' : 's'} ${listed(flows.map(({ name }) => quoted(name)))}`

/** @param onRestored receives the app once a version is restored, even where that is not the expected one */
async function restoreApp(run: Run, plan: Plan, onRestored: (app: AppReport) => void): Promise<string | undefined> {
  const { before, current, target } = plan
  if (before === undefined) return undefined
  const { apps } = run.platform
  const now = await apps.read(before.id)
  if (sameMoment(now.newestVersion, before.newestVersion))
    return `The app ${quoted(before.displayName)} was not changed.`
  const version = (await apps.versions(before.id)).find(
    ({ saved, published }) => published && sameMoment(saved, before.publishedVersion)
  )
  if (version === undefined)
    throw new Error(
      `The service does not list version ${before.publishedVersion ?? 'none'}, which was published before the import.`
    )
  const published = appReport(run, target.environment.id, now, before.publishedVersion)
  const { app, failure } = await bringBack(run, now, version, published)
  onRestored(app)
  if (failure !== undefined) throw failure
  const after = await apps.read(before.id)
  const done = `The app ${quoted(before.displayName)} runs version ${version.name} again, published as ${after.publishedVersion ?? 'unknown'}`
  if (current === undefined) return `${done}.`
  const root = { kind: 'app', id: before.id, displayName: before.displayName } as const
  const restored = await readCurrent(run, target, root, after)
  if ('unread' in restored) return `${done}. Its content could not be compared. ${restored.unread}`
  const [was, is] = await Promise.all([current.pkg, restored.pkg].map(pkg => contentDigestOf(run, pkg, ownNames(pkg))))
  if (was !== is) throw new Error(`${done}, but its export differs from the one made before the import.`)
  return `${done}. Its export has the same content as before the import.`
}
