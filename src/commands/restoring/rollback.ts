import { listed, quoted } from '../../base/display.ts'
import { messageOf } from '../../base/errors.ts'
import { applyFlowStates } from '../desired-state/apply-flow-states.ts'
import { planFlowStates } from '../desired-state/flow-states.ts'
import { prepareImport, validate } from '../importing/prepare.ts'
import { contentDigestOf, ownNames, readCurrent } from '../planning/current.ts'
import type { Plan } from '../planning/plan.ts'
import { appReport } from '../packages/package-report.ts'
import type { AppReport, ResourceReport } from '../report.ts'
import { same } from '../ids.ts'
import type { Run } from '../run.ts'
import { bringBack } from './bring-back.ts'
import { planBackup } from './plan-backup.ts'
import { sameMoment } from './versions.ts'

/** What was undone and what could not be, as sentences, and what is there now. */
export interface Rollback {
  readonly done: readonly string[]
  readonly left: readonly string[]
  readonly resources: readonly ResourceReport[]
  /** Absent where the app was not brought back. */
  readonly app?: AppReport | undefined
}

/**
 * Undoes an import that failed after the service had carried it out: updated flows come back from the backup and are
 * on or off as before, and the app gets back the version that was published. Nothing in it throws; what could not be
 * undone is listed, beside what nobody can undo.
 *
 * @param resources what became of each resource
 */
export async function rollBack(run: Run, plan: Plan, resources: readonly ResourceReport[]): Promise<Rollback> {
  const { log, report } = run
  const done: string[] = []
  const left: string[] = []
  const back = new Set<string>()
  const attempt = async (
    what: string,
    written: readonly ResourceReport[],
    work: () => Promise<string | undefined>
  ): Promise<void> => {
    try {
      const sentence = await work()
      if (sentence === undefined) return
      done.push(sentence)
      for (const { key } of written) back.add(key)
    } catch (error) {
      left.push(`${what} could not be brought back. ${messageOf(error)}`)
    }
  }
  log.warning('The import is rolled back: what it wrote is undone as far as that can be.')
  const written = resources.filter(({ outcome }) => ['created', 'updated', 'overwritten', 'merged'].includes(outcome))
  // Of these the service did not say whether it wrote them: the import was not answered, or ended as failed.
  const untold = resources.filter(({ outcome }) => outcome === 'planned')
  for (const sentence of lasting(written, untold)) left.push(sentence)
  if (plan.before?.hasDraft === true)
    left.push(`The unpublished draft that ${quoted(plan.before.displayName)} had before the import is lost.`)

  const flows = [
    ...written.filter(({ kind, outcome }) => kind === 'flow' && outcome === 'updated'),
    ...untold.filter(({ kind, decision }) => kind === 'flow' && decision === 'update')
  ]
  if (flows.length > 0) await attempt(named(flows), flows, () => flowsBack(run, plan, flows))
  const { before } = plan
  let app: AppReport | undefined
  if (before !== undefined) {
    const apps = written.filter(({ kind }) => kind === 'app')
    await attempt(`The app ${quoted(before.displayName)}`, apps, () =>
      appBack(run, plan, reported => {
        app = reported
      })
    )
  }
  const now = resources.map(one => (back.has(one.key) ? { ...one, outcome: 'rolled-back' as const } : one))
  report.set({ rollback: { done, left }, resources: now })
  for (const sentence of done) log.info(sentence)
  for (const sentence of left) log.warning(sentence)
  return { done, left, resources: now, ...(app === undefined ? {} : { app }) }
}

/** What a package brings and nothing takes away again. */
function lasting(written: readonly ResourceReport[], untold: readonly ResourceReport[]): string[] {
  const perhaps = untold.filter(({ decision }) => ['new', 'overwrite', 'merge'].includes(decision))
  const created = written.filter(({ outcome }) => outcome === 'created')
  const data = written.filter(({ outcome }) => outcome === 'overwritten' || outcome === 'merged')
  return [
    ...(created.length === 0
      ? []
      : [
          `New and still there, as nothing here deletes: ${listed(created.map(({ kind, name }) => `${kind} ${quoted(name)}`))}.`
        ]),
    ...(perhaps.length === 0
      ? []
      : [
          `Perhaps written, and then not undone, as the service did not say: ${listed(perhaps.map(({ kind, name, decision }) => `${kind} ${quoted(name)} (${decision})`))}.`
        ]),
    ...(data.length === 0
      ? []
      : [
          `Written and not undone: ${listed(data.map(({ kind, name, outcome }) => `${kind} ${quoted(name)} (${outcome})`))}.`
        ])
  ]
}

/** The backup over the app and flows it was made of; the draft of the app it leaves makes room for the old version. */
async function flowsBack(run: Run, plan: Plan, flows: readonly ResourceReport[]): Promise<string> {
  const { current, target } = plan
  if (current === undefined) throw new Error('The target was not exported before the import.')
  const backup = planBackup(plan, current, flows)
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
  const refused = states.filter(state => state.refused !== undefined)
  if (refused.length > 0)
    throw new Error(
      listed(
        refused.map(state => state.refused?.sentence ?? ''),
        5
      )
    )
  const were = flows.length === 1 ? 'is as it was' : 'are as they were'
  return `${named(flows)} ${were} in the backup, on and off as before.`
}

const named = (flows: readonly ResourceReport[]): string =>
  `The flow${flows.length === 1 ? '' : 's'} ${listed(flows.map(({ name }) => quoted(name)))}`

/** @param known told of the app as it is once its version is back, also where that is not the one that was meant */
async function appBack(run: Run, plan: Plan, known: (app: AppReport) => void): Promise<string | undefined> {
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
  known(app)
  if (failure !== undefined) throw failure
  const after = await apps.read(before.id)
  const said = `The app ${quoted(before.displayName)} runs what it ran before, version ${version.name}, published again as ${after.publishedVersion ?? 'unknown'}`
  if (current === undefined) return `${said}.`
  const root = { kind: 'app', id: before.id, displayName: before.displayName } as const
  const there = await readCurrent(run, target, root, after)
  if ('unread' in there) return `${said}; its content could not be compared. ${there.unread}`
  const [was, is] = await Promise.all([current.pkg, there.pkg].map(pkg => contentDigestOf(run, pkg, ownNames(pkg))))
  if (was !== is) throw new Error(`${said}, but its export differs from the one made before the import.`)
  return `${said}; its export holds what it held before the import.`
}
