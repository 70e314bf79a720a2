import { plainText, quoted } from '../../base/display.ts'
import { same } from '../ids.ts'
import type { App } from '../ports/app.ts'
import type { FlowDetails } from '../ports/flow.ts'
import type { Interruption } from '../ports/runner.ts'
import type { PromotionRecord } from './record.ts'

/** What is updated in the target, as read before anything was written. */
export interface Found {
  readonly before?: App | undefined
  /** The flows, by id in lower case. */
  readonly flows: ReadonlyMap<string, FlowDetails>
}

/** What earlier runs left behind. */
export interface EarlierRuns {
  readonly record: PromotionRecord | undefined
  /** The last import, where its run was interrupted. */
  readonly interruption: Interruption | undefined
  /** Whether records could not be searched, so that there may be one. */
  readonly isUnknown?: boolean | undefined
}

/**
 * What changed in the target since the last promotion, outside this action, as sentences; empty where no change is
 * known.
 */
export function driftIn({ before, flows }: Found, { record, interruption }: EarlierRuns): string[] {
  const found: string[] = []
  const since =
    record === undefined
      ? ''
      : ` (promoted ${plainText(record.at, 40)}${record.run === undefined ? '' : `, ${plainText(record.run, 200)}`})`
  if (before !== undefined && before.hasDraft && !isOwnDraft(before, { record, interruption })) {
    const by = before.modifiedBy === undefined ? '' : ` by ${plainText(before.modifiedBy, 120)}`
    found.push(
      `${quoted(before.displayName)} has an unpublished draft, version ${before.newestVersion ?? 'unknown'}${by}`
    )
  }
  // An interrupted run may have written these changes itself.
  if (record === undefined || interruption !== undefined) return found
  if (before !== undefined && record.version !== undefined && before.publishedVersion !== record.version)
    found.push(
      `${quoted(before.displayName)} runs version ${before.publishedVersion ?? 'none'}${savedBy(before)}, but the last promotion left ${plainText(record.version, 60)}${since}`
    )
  for (const [id, modified] of Object.entries(record.flows)) {
    const flow = flows.get(id.toLowerCase())
    if (flow?.modified !== undefined && flow.modified !== modified)
      found.push(`the flow ${quoted(flow.displayName)} was saved ${flow.modified}, after the last promotion${since}`)
  }
  return found
}

/** Who saved the published version. Where there is a draft, the service only says who saved that. */
const savedBy = ({ hasDraft, modifiedBy }: App): string =>
  hasDraft || modifiedBy === undefined ? '' : `, last saved by ${plainText(modifiedBy, 120)}`

/** Whether the target still matches the record: the version of the app, and the time each flow was saved. */
export function isAsRecorded(found: Found, record: PromotionRecord): boolean {
  if (record.state !== 'done' || driftIn(found, { record, interruption: undefined }).length > 0) return false
  const { before, flows } = found
  if (before !== undefined && (record.version === undefined || before.publishedVersion !== record.version)) return false
  return [...flows].every(([id, { modified }]) => {
    const recorded = Object.entries(record.flows).find(([other]) => same(other, id))?.[1]
    return modified !== undefined && recorded === modified
  })
}

/**
 * Whether a run of this action left the draft: the record names it, or a run was interrupted between import and
 * publishing.
 */
export function isOwnDraft(before: App, { record, interruption }: EarlierRuns): boolean {
  if (isRecordedDraft(before, record)) return true
  if (interruption === undefined || !before.hasDraft) return false
  const saved = Date.parse(before.newestVersion ?? '')
  const started = Date.parse(interruption.since)
  return Number.isNaN(saved) || Number.isNaN(started) || saved >= started - CLOCK_SKEW
}

/** Content digest of a draft that this action left, where known. */
export function contentOfOwnDraft(before: App, history: EarlierRuns): string | undefined {
  if (!isOwnDraft(before, history)) return undefined
  return isRecordedDraft(before, history.record) ? history.record?.package.content : history.interruption?.content
}

const isRecordedDraft = ({ hasDraft, newestVersion }: App, record: PromotionRecord | undefined): boolean =>
  hasDraft && record?.draft !== undefined && record.draft === newestVersion

/** Milliseconds by which the clocks of the runner and the service may differ. */
const CLOCK_SKEW = 120_000
