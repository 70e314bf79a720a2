import { messageOf } from '../../base/errors.ts'
import { same } from '../ids.ts'
import type { Digests } from '../planning/digests.ts'
import type { Environment } from '../ports/environment.ts'
import type { FlowSummary } from '../ports/flow.ts'
import type { Lock, RecordSearch, StoredRecord } from '../ports/runner.ts'
import type { AppReport, ResourceReport } from '../report.ts'
import type { Run } from '../run.ts'
import type { EarlierRuns } from './drift.ts'
import {
  type PromotionRecord,
  readRecord,
  recordText,
  type RestoredVersion,
  UNKNOWN_CONTENT,
  withRestored
} from './record.ts'
import { keyOf, type Subject } from './subject.ts'

/**
 * What earlier runs left: the record of the last promotion, and an interrupted import, as known from the record or the
 * lock.
 */
export async function readHistory(
  run: Run,
  subject: Subject,
  lock?: Lock,
  options?: RecordSearch
): Promise<EarlierRuns> {
  const found = await lastRecord(run, subject, options)
  const record = found === 'unknown' ? undefined : found
  const interruption =
    record?.state === 'importing' ? { since: record.at, content: record.package.content } : lock?.interrupted
  return { record, interruption, isUnknown: found === 'unknown' }
}

/** By its id first; then by its names, where earlier versions of this action and runs that created it left it. */
async function lastRecord(
  run: Run,
  { key, otherKeys = [], environment, name, id }: Subject,
  options?: RecordSearch
): Promise<PromotionRecord | 'unknown' | undefined> {
  let isUnknown = false
  for (const one of [key, ...otherKeys]) {
    const found = await run.records.last(one, options)
    isUnknown ||= found === 'unknown'
    const record =
      found === undefined || found === 'unknown'
        ? undefined
        : readRecord(found.bytes, found.from, { cloud: run.cloud, environment: environment.id, name, id })
    if (record === undefined || found === undefined || found === 'unknown') continue
    const by = record.run === undefined ? '' : ` by ${record.run}`
    run.log.info(`${HOW_IT_ENDED[record.state]} ${record.at}${by} (record from ${found.from})`)
    return record
  }
  if (isUnknown) return 'unknown'
  const instead = options === undefined ? ', so contents are compared instead' : ''
  run.log.info(`There is no record of an earlier promotion into this target${instead}.`)
  return undefined
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
  readonly digests: Digests
  /** Digest of the approved plan, where there is one. */
  readonly plan?: string | undefined
  readonly app: AppReport | undefined
  /** Id of the app or flow in the target, where the app's report does not say it. */
  readonly rootId: string | undefined
  readonly resources: readonly ResourceReport[]
  /** Versions that were brought back so far. */
  readonly restored?: readonly RestoredVersion[] | undefined
  /**
   * The flows of the target, where they were listed and nothing was written since. Listed again, a change that somebody
   * made in the meantime would look like one of this run.
   */
  readonly listed?: readonly FlowSummary[] | undefined
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
    const flows = await savedFlows(run, subject.environment, promoted)
    // A failed import that never reached the app left it as it was.
    const version = app?.versionAfter ?? app?.versionBefore
    const outcome = { state, flows, version, draft: app?.draft }
    const id = app?.id ?? promoted.rootId ?? rootIdIn(subject, promoted)
    const isNew = subject.id === undefined && id !== undefined
    const key = isNew ? keyOf(run.cloud, subject.environment, subject.kind, id) : subject.key
    run.report.set({ record: await keep(run, { ...subject, key }, promoted, outcome) })
    // The start was recorded under the name. Left there, it would look like an interrupted import.
    if (key !== subject.key) await keep(run, subject, promoted, outcome)
  } catch (error) {
    warn(run, error)
  }
}

/** Id of a root flow that was created. */
const rootIdIn = ({ kind }: Subject, { resources }: Promoted): string | undefined =>
  kind === 'flow' ? resources.find(({ outcome }) => outcome === 'created')?.id : undefined

/** Keeps the record of a restore. The content of the version is not known; the flows are as they were. */
export async function recordRestore(
  run: Run,
  subject: Subject,
  { record }: Pick<EarlierRuns, 'record'>,
  pair: RestoredVersion
): Promise<void> {
  const unknown = { digest: UNKNOWN_CONTENT, content: UNKNOWN_CONTENT }
  const root = { kind: subject.kind, name: subject.name, id: subject.id }
  const outcome = {
    state: 'done',
    version: pair.version,
    flows: record?.flows ?? {},
    restored: withRestored(record ?? {}, pair)
  } as const
  try {
    run.report.set({ record: await write(run, subject, { root, package: unknown, ...outcome }) })
  } catch (error) {
    warn(run, error)
  }
}

const warn = ({ log }: Run, error: unknown): void =>
  log.warning(`The record of this promotion could not be kept. ${messageOf(error)}`)

async function keep(
  run: Run,
  subject: Subject,
  { content, digests, plan, app, rootId, restored }: Promoted,
  outcome: Pick<PromotionRecord, 'state' | 'flows' | 'version' | 'draft'>
): Promise<StoredRecord> {
  if (content === undefined) throw new Error('The digest of the content could not be computed.')
  const root = { kind: subject.kind, name: subject.name, id: app?.id ?? rootId }
  return write(run, subject, { root, package: { ...digests, content }, plan, restored, ...outcome })
}

const write = (
  { cloud, clock, platform, records, withoutSecrets = text => text }: Run,
  { key, environment }: Subject,
  fields: Pick<PromotionRecord, 'root' | 'package' | 'plan' | 'state' | 'flows' | 'version' | 'draft' | 'restored'>
): Promise<StoredRecord> => {
  const record = {
    cloud,
    environment: environment.id,
    at: new Date(clock.now()).toISOString(),
    by: platform.identity.name,
    run: records.run,
    ...fields,
    root: { ...fields.root, name: withoutSecrets(fields.root.name) }
  }
  return records.keep(key, Buffer.from(recordText(record)), fields.state !== 'importing')
}

/** When the imported flows were last saved in the target, by id; empty where they cannot be read. */
async function savedFlows(
  { platform }: Run,
  environment: Environment,
  { resources, listed }: Promoted
): Promise<Record<string, string>> {
  const ids = resources.flatMap(({ kind, id, outcome }) =>
    kind === 'flow' && id !== undefined && outcome !== 'reused' ? [id] : []
  )
  if (ids.length === 0) return {}
  const flows = listed ?? (await platform.flows.list(environment.id)) ?? []
  return Object.fromEntries(
    ids.flatMap(id => {
      const modified = flows.find(flow => same(flow.id, id))?.modified
      return modified === undefined ? [] : [[id, modified] as const]
    })
  )
}
