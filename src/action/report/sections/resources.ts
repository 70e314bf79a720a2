import { plainText } from '../../../base/display.ts'
import type { PlanReport, Report, ResourceOutcome, ResourceReport } from '../../../commands/report.ts'
import { cell, link, table, wrappingRow } from '../../markdown/markdown.ts'
import { plannedAction } from '../planned-action.ts'
import { appFirst } from '../writes.ts'
import { groupedBy, rowsWithin } from './rows.ts'

/** Bytes. A package of a dozen resources, which is usual, needs a hundredth of it. */
const SHARE = 200_000

/**
 * What happens to each resource and why, the app first. Resources of one kind with the same action and reason share a
 * row. Connections have their own section where they are bound.
 *
 * @param failure the error message above, whose words are not repeated
 */
export function resources(report: Report, failure = ''): string[] {
  const { plan } = report
  const above = plainText(failure, 20_000)
  const rows = appFirst(report.resources.filter(one => one.kind !== 'connection' || !isBinding(report))).map(
    resource => ({
      resource,
      what: plan === undefined ? outcomeOf(resource, above) : actionIn(resource, plan),
      why: whyOf(resource)
    })
  )
  if (rows.length === 0) return []
  let previous: string | undefined
  const groups = groupedBy(rows, ({ resource: { kind, type }, what, why }) =>
    JSON.stringify([kind, kind === 'unknown' ? type : '', what, why])
  )
  return [
    '### Resources',
    '',
    ...table(['Resource', plan !== undefined ? 'What happens' : 'What happened', 'Why'], []),
    ...rowsWithin(SHARE, groups, 'resource', group => {
      const [first] = group
      if (first === undefined) return ''
      const isRepeated = first.why !== '' && first.why === previous
      previous = first.why
      const { kind, type } = first.resource
      const names = group.map(({ resource }) => named(resource)).join('<br>')
      return wrappingRow([
        `${names}<br><sub>${kind === 'unknown' ? `unknown: ${cell(type)}` : kind}</sub>`,
        first.what,
        isRepeated ? 'as above' : first.why
      ])
    })
  ]
}

/** Whether this command binds connections, and lists them in a section of their own. */
export const isBinding = ({ command }: Report): boolean => command !== 'export'

function named({ name, url, targetName, comment, kind }: ResourceReport): string {
  const shown = kind === 'app' ? `**${link(name, url) || 'unnamed'}**` : link(name, url)
  const target = targetName === undefined || targetName === name ? '' : ` → ${cell(targetName)}`
  return `${shown}${target}${comment === undefined || comment === '' ? '' : `<br>💬 ${cell(comment, 300)}`}`
}

/** Modelled on the marks of the portal's review page: what is red there is red here. */
const ACTION_MARKS: Readonly<Record<string, string>> = {
  create: '🆕',
  update: '✏️',
  overwrite: '✏️',
  merge: '✏️',
  rewrite: '✏️',
  'use existing': '🔗',
  carried: '➡️',
  unchanged: '✅',
  blocked: '🔴'
}

function actionIn(resource: ResourceReport, plan: PlanReport): string {
  const action = plannedAction(resource, plan)
  const unread = resource.content === 'unknown' && action !== 'blocked' ? '<br><sub>content not compared</sub>' : ''
  return `${ACTION_MARKS[action] ?? '✏️'} ${action}${unread}`
}

const OUTCOME_MARKS: Readonly<Record<ResourceOutcome, string>> = {
  exported: '✅',
  created: '🆕',
  updated: '✏️',
  reused: '🔗',
  overwritten: '✏️',
  merged: '✏️',
  carried: '➡️',
  unchanged: '✅',
  'rolled-back': '↩️',
  failed: '❌',
  planned: '⏸️'
}

/** Outcomes that do not say what was decided. */
const UNDECIDED: ReadonlySet<ResourceOutcome> = new Set(['failed', 'planned'])

function outcomeOf({ outcome, decision, blocked, error }: ResourceReport, above: string): string {
  if (blocked !== undefined && outcome === 'planned') return '🔴 blocked'
  const decided = UNDECIDED.has(outcome) ? ` (${decision})` : ''
  const reason = [error?.code, error?.message].filter(Boolean).join(': ')
  const isShown = reason === '' || above.includes(plainText(error?.message ?? reason, 600))
  return `${OUTCOME_MARKS[outcome]} ${outcome}${decided}${isShown ? '' : `<br>${cell(reason, 600)}`}`
}

/** The list of blockers above says what blocks a resource, and what to do about it. */
const whyOf = ({ blocked, why }: ResourceReport): string => (blocked === undefined ? cell(why, 600) : 'see above')
