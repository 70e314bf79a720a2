import { messageOf } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import { displayNameOf, kindOf } from '../../package/resource.ts'
import { same } from '../ids.ts'
import type { ImportOrder } from '../import-order.ts'
import type { Environment } from '../ports/environment.ts'
import type { Lock } from '../ports/runner.ts'
import type { AppReport, ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import type { EarlierRuns } from './drift.ts'
import { type PromotionRecord, readRecord, recordText } from './record.ts'

/** One app (or flow) in one environment: the subject of a lock and of a record. */
export interface Subject {
  readonly key: string
  readonly environment: Environment
  readonly kind: 'app' | 'flow'
  /** Its future name in the target, as far as known without reading the target. */
  readonly name: string
}

export function subjectOf(
  cloud: string,
  environment: Environment,
  pkg: AppPackage,
  order: Pick<ImportOrder, 'resources' | 'app' | 'flow'>
): Subject {
  const name = rootName(pkg, order)
  const key = JSON.stringify([cloud, environment.id, pkg.kind, order.app ?? order.flow ?? name]).toLowerCase()
  return { key, environment, kind: pkg.kind, name }
}

function rootName(pkg: AppPackage, { resources }: Pick<ImportOrder, 'resources'>): string {
  const root = pkg.resources[pkg.rootKey] ?? { type: '' }
  const own = displayNameOf(root, pkg.rootKey)
  const choice = resources.find(
    ({ kind, name }) =>
      (kind === undefined || kind === kindOf(root)) && [pkg.rootKey, root.name, own].some(one => same(one, name))
  )
  return choice?.displayName ?? own
}

/**
 * What earlier runs left: the record of the last promotion, and an interrupted import, as known from the record or the
 * lock.
 */
export async function readHistory(run: Run, subject: Subject, lock?: Lock): Promise<EarlierRuns> {
  const record = await lastRecord(run, subject)
  const interruption =
    record?.state === 'importing' ? { since: record.at, content: record.package.content } : lock?.interrupted
  return { record, interruption }
}

async function lastRecord(run: Run, { key, environment, name }: Subject): Promise<PromotionRecord | undefined> {
  const found = await run.records.last(key)
  const record =
    found === undefined
      ? undefined
      : readRecord(found.bytes, found.from, { cloud: run.cloud, environment: environment.id, name })
  if (record === undefined) {
    run.log.info('There is no record of an earlier promotion into this target, so contents are compared instead.')
    return undefined
  }
  const by = record.run === undefined ? '' : ` by ${record.run}`
  run.log.info(`${HOW_IT_ENDED[record.state]} ${record.at}${by} (record from ${found?.from ?? ''})`)
  return record
}

const HOW_IT_ENDED = {
  done: 'The last promotion finished',
  failed: 'The last promotion failed',
  importing: 'The last promotion started and its outcome was never recorded:'
} as const

/** The result of an import, as far as it goes into the record. */
export interface Promoted {
  /** Digest of the content that the import brings; undefined where it could not be computed. */
  readonly content: string | undefined
  readonly packageDigest: string
  /** Digest of the approved plan, where there is one. */
  readonly plan?: string | undefined
  readonly app: AppReport | undefined
  /** Id of the app or flow in the target, where the app's report does not say it. */
  readonly rootId: string | undefined
  readonly resources: readonly ResourceReport[]
}

/** Notes that an import is about to start. Rejects only when the deadline is over: without time it must not start. */
export async function recordStart(run: Run, subject: Subject, promoted: Promoted): Promise<void> {
  try {
    await keep(run, subject, promoted, { state: 'importing', flows: {} })
  } catch (error) {
    if (run.deadline.over()) throw error
    warn(run, error)
  }
}

/** Keeps the record. Failing to is only a warning, because it does not change the outcome of the import. */
export async function recordEnd(
  run: Run,
  subject: Subject,
  promoted: Promoted,
  state: 'done' | 'failed'
): Promise<void> {
  const { app } = promoted
  try {
    const flows = await savedFlows(run, subject.environment, promoted.resources)
    // A failed import that never reached the app left it as it was.
    const version = app?.versionAfter ?? app?.versionBefore
    run.report.set({ record: await keep(run, subject, promoted, { state, flows, version, draft: app?.draft }) })
  } catch (error) {
    warn(run, error)
  }
}

const warn = ({ log }: Run, error: unknown): void =>
  log.warning(`The record of this promotion could not be kept. ${messageOf(error)}`)

async function keep(
  { cloud, clock, platform, records }: Run,
  { key, environment, kind, name }: Subject,
  { content, packageDigest, plan, app, rootId }: Promoted,
  outcome: Pick<PromotionRecord, 'state' | 'flows' | 'version' | 'draft'>
): Promise<{ readonly file: string; readonly artifact?: string | undefined }> {
  if (content === undefined) throw new Error('The digest of the content could not be computed.')
  const record = {
    cloud,
    environment: environment.id,
    root: { kind, name, id: app?.id ?? rootId },
    package: { digest: packageDigest, content },
    plan,
    at: new Date(clock.now()).toISOString(),
    by: platform.identity.name,
    run: records.run,
    ...outcome
  }
  return records.keep(key, Buffer.from(recordText(record)), outcome.state !== 'importing')
}

/** When the imported flows were last saved in the target, by id; empty where they cannot be read. */
async function savedFlows(
  { platform }: Run,
  environment: Environment,
  resources: readonly ResourceReport[]
): Promise<Record<string, string>> {
  const ids = resources.flatMap(({ kind, id, outcome }) =>
    kind === 'flow' && id !== undefined && outcome !== 'reused' ? [id] : []
  )
  if (ids.length === 0) return {}
  const flows = (await platform.flows.list(environment.id)) ?? []
  return Object.fromEntries(
    ids.flatMap(id => {
      const modified = flows.find(flow => same(flow.id, id))?.modified
      return modified === undefined ? [] : [[id, modified] as const]
    })
  )
}
