import { capitalised } from '../../base/display.ts'
import { WRITTEN } from '../../commands/importing/import-result.ts'
import type { PlanReport, Report, ResourceReport } from '../../commands/report.ts'
import { blockersIn } from './sections/blockers.ts'
import { batchTitle } from './sections/batch.ts'
import { plannedAction } from './planned-action.ts'
import { changedBy, kindsOf, verbsOf } from './writes.ts'

/**
 * The one line that a person reads: what will happen, what happened, or what stopped it and how far the run got. Made of
 * counts and fixed words, so nothing of it needs to be escaped; only the title of a batch names its environment.
 */
export function headline(report: Report, failure: string | undefined): string {
  if (report.parts !== undefined) return batchTitle(report)
  const { command, plan } = report
  if (command === 'plan' && plan !== undefined) return planHeadline(report, plan)
  if (failure !== undefined || report.outcome === 'failed') return `❌ ${failedHeadline(report)}`
  switch (command) {
    case 'export':
      return `✅ Exported ${kindsOf(report.resources.filter(isContent)) || 'the package'}`
    case 'plan':
      return '📋 Planned'
    case 'import':
      return importHeadline(report)
    case 'restore':
      return report.changed ? '✅ Restored and published' : '✅ Nothing to restore'
    case 'publish':
      return report.changed ? '✅ Published' : '✅ Nothing to publish'
  }
}

const isContent = ({ kind }: ResourceReport): boolean => kind !== 'connector' && kind !== 'connection'

/** `Blocked: 2 things to fix`; `Update 1 app and 1 flow, publish`. */
function planHeadline(report: Report, plan: PlanReport): string {
  const blockers = blockersIn(report)
  if (plan.state === 'blocked') return `🔴 Blocked${toFix(blockers)}`
  if (plan.state === 'unchanged') return '✅ Nothing to do'
  if (plan.newEnvironment !== undefined && report.missing.length > 0)
    return `📋 Create the environment, then stop: ${report.missing.length} to create there`
  const steps = [
    ...(plan.newEnvironment === undefined ? [] : ['create the environment']),
    ...(plan.imports ? verbsOf(changedBy(report.resources, resource => plannedAction(resource, plan))) : []),
    ...publishing(report, plan),
    ...turns(plan),
    ...(report.sharing?.applied === true && report.sharing.entries.some(isShared) ? ['share the app'] : [])
  ]
  const words = steps.length === 0 ? 'import the package' : steps.join(', ')
  return `📋 ${capitalised(words)}`
}

const toFix = (count: number): string => (count === 0 ? '' : `: ${count} ${count === 1 ? 'thing' : 'things'} to fix`)

/** `publish`, where a version of the app is published that is not live as soon as it is imported. */
function publishing(report: Report, { imports, publishing: planned }: PlanReport): string[] {
  if (planned === 'publish' || (planned === undefined && !imports && report.outcome === 'updated'))
    return [imports ? 'publish' : 'publish the draft']
  if (planned === 'draft' && imports) return ['leave a draft']
  return planned === 'live-at-once' && imports ? ['live at once'] : []
}

const isShared = ({ action }: NonNullable<Report['sharing']>['entries'][number]): boolean =>
  action === 'add' || action === 'change'

/** `turn 2 flows on` */
const turns = ({ flowStates }: PlanReport): string[] =>
  ['on', 'off'].flatMap(state => {
    const count = flowStates.filter(({ from, to }) => to === state && from !== to).length
    return count === 0 ? [] : [`turn ${count} ${count === 1 ? 'flow' : 'flows'} ${state}`]
  })

function importHeadline(report: Report): string {
  const { outcome, changed, publishState, resources } = report
  if (!resources.some(({ outcome: one }) => WRITTEN.has(one))) {
    if (!changed) return '✅ Nothing to do'
    return outcome === 'updated' && publishState === 'published'
      ? '✅ Published the draft, nothing to import'
      : '✅ Flow states or sharing applied, nothing to import'
  }
  const done = verbsOf(changedBy(resources, ({ outcome: one }) => (WRITTEN.has(one) ? one : undefined)))
  const created = report.createdEnvironment === undefined ? [] : ['environment created']
  const parts = [...created, ...done, ...(publishState === undefined ? [] : PUBLISHING[publishState])]
  const off = flowsOff(report)
  if (off === 0) return `✅ ${sentence(parts)}`
  const all = resources.filter(({ kind, outcome: one }) => kind === 'flow' && WRITTEN.has(one)).length
  return `⚠️ Imported, ${off < all ? `${off} of ${all} flows ${off === 1 ? 'is' : 'are'}` : all === 1 ? 'the flow is' : 'flows are'} off`
}

/** How many of the imported flows are off although nothing asked for that. */
const flowsOff = ({ flowsOff: named, flows, resources }: Report): number =>
  named?.length ??
  flows.filter(({ key, state }) => state !== undefined && state !== 'on' && isWritten(resources, key)).length

const PUBLISHING = { published: ['published'], 'draft-left': ['not published'], 'nothing-to-publish': [] } as const

const isWritten = (resources: readonly ResourceReport[], key: string): boolean =>
  resources.some(resource => resource.key === key && WRITTEN.has(resource.outcome))

const sentence = (parts: readonly string[]): string => capitalised(parts.join(', '))

/** What failed, and the state in which it leaves the target. What was written and remains is never "not imported". */
function failedHeadline(report: Report): string {
  const { command, rollback: undone, resources, publishState } = report
  if (report.createdEnvironment !== undefined && !resources.some(({ outcome }) => WRITTEN.has(outcome)))
    return `Environment created, not imported${toFix(blockersIn(report))}`
  const failing = resources.filter(({ outcome }) => outcome === 'failed')
  const isPartial = resources.some(({ outcome }) => outcome === 'failed' || outcome === 'planned')
  if (undone !== undefined) {
    if (undone.done.length === 0) return `${isPartial ? 'Partly imported' : 'Imported'}, not rolled back`
    return `Not imported, ${undone.left.length === 0 ? 'rolled back' : 'partly rolled back'}`
  }
  if (isContentUnchanged(report))
    return publishState === 'draft-left'
      ? 'Already up to date, not published'
      : 'Already up to date, flow states or sharing not applied'
  const written = resources.filter(({ outcome }) => WRITTEN.has(outcome))
  if (command !== 'import' || written.length === 0)
    return `${NOT_DONE[command]}${command === 'import' ? toFix(blockersIn(report)) : ''}`
  if (failing.length > 0) return `Partly imported: ${kindsOf(failing)} failed`
  if (isPartial) return 'Partly imported'
  return publishState === 'draft-left' ? 'Imported, not published' : 'Imported, flow states or sharing not applied'
}

/** Whether the target already had the content, so that only the steps after an import can have failed. */
const isContentUnchanged = ({ command, resources }: Report): boolean =>
  command === 'import' && resources.some(({ outcome }) => outcome === 'unchanged')

const NOT_DONE = {
  export: 'Not exported',
  plan: 'Not planned',
  import: 'Not imported',
  publish: 'Not published',
  restore: 'Not restored'
} as const
