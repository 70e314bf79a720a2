import { isObject } from '../../base/objects.ts'
import { plainText, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import { parseJson } from '../../package/json-text.ts'
import type { Plan } from '../planning/plan.ts'
import type { App } from '../ports/app.ts'
import type { Interruption } from '../ports/runner.ts'
import { same } from '../resolve.ts'

/** Raised when a field changes its meaning. */
const SCHEMA = 1
const KIND = 'power-app-promotion'

/** What the last promotion of an app (or flow) left in an environment: a small file, kept from run to run. */
export interface PromotionRecord {
  readonly kind: typeof KIND
  readonly schema: number
  readonly cloud: string
  readonly environment: string
  readonly root: { readonly kind: 'app' | 'flow'; readonly name: string; readonly id?: string | undefined }
  readonly package: {
    readonly digest: string
    /** Normalised digest of what it holds: see `contentDigest`. */
    readonly content: string
  }
  /** ISO 8601. */
  readonly at: string
  readonly by: string
  /** Page of the run. */
  readonly run?: string | undefined
  /**
   * `importing` is written before the service is told to import, and stays where a run was cut short: what such a run
   * came to shows in the target alone. `failed` is what a run leaves that saw how its import ended.
   */
  readonly state: 'importing' | 'done' | 'failed'
  /** Published version of the app afterwards. */
  readonly version?: string | undefined
  /** Version of the draft that was left unpublished: it is nobody else's while it is that one. */
  readonly draft?: string | undefined
  /** When the flows were last saved, by id. */
  readonly flows: Readonly<Record<string, string>>
}

export const recordText = (record: Omit<PromotionRecord, 'kind' | 'schema'>): string =>
  `${JSON.stringify({ kind: KIND, schema: SCHEMA, ...record }, undefined, 2)}\n`

/** Bytes. A record holds one line for each flow. */
const LARGEST = 5_000_000

/** Reads a record; `undefined` for one of another app, environment or cloud. Throws for a file that is none. */
export function readRecord(
  bytes: Uint8Array,
  from: string,
  of: { readonly cloud: string; readonly environment: string; readonly name: string }
): PromotionRecord | undefined {
  let value: unknown
  try {
    value = bytes.length > LARGEST ? undefined : parseJson(bytes, from)
  } catch {
    value = undefined
  }
  if (!isWhole(value))
    throw new ActionError({
      doing: `read the record of the last promotion from ${quoted(from)}`,
      why: 'it is no record of this action, or one of a newer version',
      remedy:
        'Leave it out to go on without a record, or use the version of the action that wrote it. Nothing was written.'
    })
  const fits = value.cloud === of.cloud && same(value.environment, of.environment) && same(value.root.name, of.name)
  return fits ? value : undefined
}

function isWhole(value: unknown): value is PromotionRecord {
  if (!isObject(value) || value['kind'] !== KIND || value['schema'] !== SCHEMA) return false
  const { root, package: pkg, flows, version, draft, run } = value
  const texts = [
    value['cloud'],
    value['environment'],
    value['at'],
    value['by'],
    isObject(root) && root['name'],
    isObject(pkg) && pkg['content']
  ]
  return (
    texts.every(text => typeof text === 'string') &&
    [version, draft, run].every(text => text === undefined || typeof text === 'string') &&
    isObject(flows) &&
    Object.values(flows).every(text => typeof text === 'string') &&
    ['importing', 'done', 'failed'].some(state => state === value['state'])
  )
}

/** What changed in the target without this action since the last promotion; empty when nothing is known to have. */
export function driftIn(
  plan: Pick<Plan, 'before' | 'flows'>,
  record: PromotionRecord | undefined,
  interruption?: Interruption
): string[] {
  const { before } = plan
  const found: string[] = []
  const since =
    record === undefined
      ? ''
      : ` (promoted ${plainText(record.at, 40)}${record.run === undefined ? '' : `, ${plainText(record.run, 200)}`})`
  if (before !== undefined && before.hasDraft && !isOwnDraft(before, record, interruption)) {
    const by = before.modifiedBy === undefined ? '' : ` by ${plainText(before.modifiedBy, 120)}`
    found.push(
      `${quoted(before.displayName)} holds an unpublished draft, version ${before.newestVersion ?? 'unknown'}${by}`
    )
  }
  // What a run that was cut short wrote is its own.
  if (record === undefined || interruption !== undefined) return found
  if (before !== undefined && record.version !== undefined && before.publishedVersion !== record.version)
    found.push(
      `${quoted(before.displayName)} runs version ${before.publishedVersion ?? 'none'}, and the last promotion left ${plainText(record.version, 60)}${since}`
    )
  for (const [id, modified] of Object.entries(record.flows)) {
    const flow = plan.flows.get(id.toLowerCase())
    if (flow?.modified !== undefined && flow.modified !== modified)
      found.push(`the flow ${quoted(flow.displayName)} was saved ${flow.modified}, after the last promotion${since}`)
  }
  return found
}

/**
 * The import of ours that was cut short last: the record says so, or what a run left on this machine (`leftBehind`).
 * `undefined` where none was.
 */
export const interruptionOf = (
  record: PromotionRecord | undefined,
  leftBehind: Interruption | undefined
): Interruption | undefined =>
  record?.state === 'importing' ? { since: record.at, content: record.package.content } : leftBehind

/**
 * Whether the draft is one that a run of ours left: the record names it, or that run was cut short between import and
 * publishing.
 */
export function isOwnDraft(
  before: App,
  record: PromotionRecord | undefined,
  interruption: Interruption | undefined
): boolean {
  if (isRecordedDraft(before, record)) return true
  if (interruption === undefined || !before.hasDraft) return false
  const saved = Date.parse(before.newestVersion ?? '')
  const started = Date.parse(interruption.since)
  return Number.isNaN(saved) || Number.isNaN(started) || saved >= started - CLOCKS_APART
}

const isRecordedDraft = ({ hasDraft, newestVersion }: App, record: PromotionRecord | undefined): boolean =>
  hasDraft && record?.draft !== undefined && record.draft === newestVersion

/** Digest of what a draft of ours holds, where that is known. */
export function contentOfOwnDraft(
  before: App,
  record: PromotionRecord | undefined,
  interruption: Interruption | undefined
): string | undefined {
  if (!isOwnDraft(before, record, interruption)) return undefined
  return isRecordedDraft(before, record) ? record?.package.content : interruption?.content
}

/** Milliseconds that the clocks of runner and service may differ. */
const CLOCKS_APART = 120_000

/** Whether the target is as the record says, to the version of the app and the moment each flow was saved. */
export function isAsRecorded(plan: Pick<Plan, 'before' | 'flows'>, record: PromotionRecord): boolean {
  if (record.state !== 'done' || driftIn(plan, record).length > 0) return false
  if (plan.before !== undefined && (record.version === undefined || plan.before.publishedVersion !== record.version))
    return false
  return [...plan.flows].every(([id, { modified }]) => modified !== undefined && lower(record.flows)[id] === modified)
}

const lower = (flows: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(flows).map(([id, modified]) => [id.toLowerCase(), modified]))
