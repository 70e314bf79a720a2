import { duration, pluralize } from '../../base/display.ts'
import { actionOf } from '../../commands/planning/action.ts'
import type { Report, ResourceOutcome, ResourceReport } from '../../commands/report.ts'
import { PUBLISHING } from '../../commands/planning/publishing.ts'
import { cell, code, fenced, link, table } from '../markdown/markdown.ts'
import { mermaidLines } from '../markdown/mermaid.ts'
import { joinWithin } from '../markdown/section.ts'
import { batchDetails, batchTable, batchTitle } from './batch-sections.ts'
import { packageFindings } from './package-findings.ts'
import {
  contentChanges,
  obstacles,
  plannedFlowStates,
  planTitle,
  review,
  reviewedConnections
} from './plan-sections.ts'
import { simulationStamp } from './simulation.ts'
import { PUBLISH_LABELS } from './state-labels.ts'
import { connections, flows, missing, remarks, resources, rollback, sharing } from './summary-sections.ts'

/** How the run ended, in addition to the report: the error message, and the time it took. */
export interface Ending {
  readonly failure?: string | undefined
  readonly milliseconds?: number | undefined
}

/** GitHub rejects a summary of more than 1 MiB entirely. Each list has a share of this, so that usually all of them fit. */
const MAX_SUMMARY_BYTES = 1_000_000

/** The step summary in GitHub Markdown. Pure: the same report renders to the same text. */
export function renderSummary(report: Report, ending: Ending = {}): string {
  const sections = [
    [`## ${title(report, ending)}`],
    simulated(report),
    failure(ending),
    alerts(report),
    facts(report, ending),
    batchTable(report),
    // The summary as a whole already says that the run is simulated.
    batchDetails(report, (part, message) => renderSummary({ ...part, simulated: false }, { failure: message })),
    ...lists(report),
    rollback(report),
    sharing(report),
    flows(report),
    remarks(report),
    graph(report)
  ]
  return joinWithin(
    MAX_SUMMARY_BYTES,
    sections.filter(lines => lines.length > 0).map(lines => ({ text: lines.join('\n'), noun: 'section' })),
    'the result file contains all of it'
  )
}

/** A plan shows what will happen; every other command shows what happened. */
const lists = (report: Report): string[][] =>
  report.command === 'plan'
    ? [
        obstacles(report),
        missing(report),
        packageFindings(report),
        review(report),
        reviewedConnections(report),
        plannedFlowStates(report),
        contentChanges(report)
      ]
    : [missing(report), packageFindings(report), resources(report), connections(report)]

function title(report: Report, { failure: failed }: Ending): string {
  if (report.parts !== undefined) return batchTitle(report)
  const isOfApp = ['publish', 'restore'].includes(report.command)
  const subject = isOfApp ? report.app?.name : (report.package?.name ?? report.app?.name)
  const name = subject === undefined ? 'the package' : cell(subject, 100)
  const place = report.environment === undefined ? '' : cell(report.environment.name, 100)
  const where = (word: string): string => (place === '' ? '' : ` ${word} ${place}`)
  if (report.command === 'plan' && report.plan !== undefined)
    return planTitle(report.plan, report.outcome, name, where('into'))
  if (failed !== undefined || report.outcome === 'failed') {
    return report.command === 'export'
      ? `❌ Not exported${subject === undefined ? '' : `: ${name}`}${where('from')}`
      : `❌ ${progressAtFailure(report)}${subject === undefined ? '' : `: ${name}`}${where(isOfApp || isContentUnchanged(report) ? 'in' : 'into')}`
  }
  switch (report.command) {
    case 'export':
      return `✅ Exported ${name}${where('from')}`
    case 'import':
      if (report.outcome === 'unchanged' && report.changed)
        return `✅ ${name} is already up to date${where('in')}; flow states or sharing were applied`
      if (report.outcome !== 'unchanged' && (report.flowsOff ?? []).length > 0)
        return `⚠️ Imported ${name}${where('into')}: ${report.outcome}, flows are off`
      return report.outcome === 'unchanged'
        ? `✅ Nothing to do: ${name} is already up to date${where('in')}`
        : `✅ Imported ${name}${where('into')}: ${report.outcome}`
    case 'plan':
      return `📋 Plan: ${name}${where('into')}`
    case 'restore':
      return report.changed ? `✅ Restored ${name}${where('in')}` : `✅ Nothing to restore: ${name}${where('in')}`
    case 'publish':
      return report.changed ? `✅ Published ${name}${where('in')}` : `✅ Nothing to publish: ${name}${where('in')}`
  }
}

/** How far a failed run got. If something was written and remains, the title does not say "Not imported". */
function progressAtFailure(report: Report): string {
  const { command, rollback: undone, resources: all, publishState } = report
  const isIn = (...outcomes: readonly ResourceOutcome[]): boolean =>
    all.some(({ outcome }) => outcomes.includes(outcome))
  if (undone !== undefined) {
    if (undone.done.length === 0)
      return `${isIn('failed', 'planned') ? 'Partly imported' : 'Imported'}, not rolled back`
    return `Not imported, ${undone.left.length === 0 ? 'rolled back' : 'partly rolled back'}`
  }
  if (isContentUnchanged(report))
    return publishState === 'draft-left'
      ? 'Already up to date; not published'
      : 'Already up to date; flow states or sharing not applied'
  if (command !== 'import' || !isIn('created', 'updated', 'overwritten', 'merged'))
    return `Not ${NOT_DONE[command === 'export' ? 'import' : command]}`
  if (isIn('failed', 'planned')) return 'Partly imported'
  return publishState === 'draft-left' ? 'Imported; not published' : 'Imported; flow states or sharing not applied'
}

/** Whether the target already had the content, so that only the steps after an import can have failed. */
const isContentUnchanged = ({ command, resources: all }: Report): boolean =>
  command === 'import' && all.some(({ outcome }) => outcome === 'unchanged')

const NOT_DONE = { plan: 'planned', import: 'imported', publish: 'published', restore: 'restored' } as const

const simulated = (report: Report): string[] => (report.simulated ? ['> [!IMPORTANT]', `> ${simulationStamp}`] : [])

const alerts = ({ alerts: list = [] }: Report): string[] =>
  list.length === 0 ? [] : ['> [!WARNING]', ...list.slice(0, 20).map(sentence => `> - ${cell(sentence, 2_000)}`)]

function failure({ failure: message }: Ending): string[] {
  return message === undefined ? [] : ['> [!CAUTION]', `> ${cell(message, 4_000)}`]
}

function facts(report: Report, ending: Ending): string[] {
  const rows: [string, string][] = []
  const { package: pkg, app, artifact, environment } = report
  if (pkg !== undefined) {
    rows.push([
      'Package',
      `${cell(pkg.name)}${pkg.file === undefined ? '' : ` in ${code(pkg.file)}`}, ${size(pkg.bytes)}`
    ])
    if (pkg.description !== '') rows.push(['Description', cell(pkg.description, 400)])
    rows.push(['Digest', code(pkg.digest)])
    const by = pkg.creator === '' ? '' : ` by ${cell(pkg.creator)}`
    const from = pkg.sourceEnvironment === '' ? '' : ` from ${cell(pkg.sourceEnvironment)}`
    rows.push(['Exported', `${code(pkg.exportedAt)}${by}${from}`])
  }
  if (artifact !== undefined) rows.push(['Artifact', `${cell(artifact.name)} (id ${artifact.id})`])
  if (environment !== undefined) {
    rows.push(['Environment', `${link(environment.name, environment.url)} ${code(environment.id)}`])
  }
  if (app !== undefined) {
    rows.push(['App', `${link(app.name, app.url)} ${code(app.id)}`])
    if (report.command !== 'export') rows.push(['Version', versions(app)])
  }
  if (report.backup !== undefined)
    rows.push([
      'Backup',
      `${code(report.backup.file)}${report.backup.artifact === undefined ? '' : `, artifact ${cell(report.backup.artifact)}`}`
    ])
  if (report.plan !== undefined) {
    rows.push([
      'Plan',
      `${code(report.plan.digest)}${report.plan.file === undefined ? '' : ` in ${code(report.plan.file)}`}`
    ])
    rows.push(['Target', code(report.plan.targetDigest)])
    if (report.plan.publishing !== undefined) rows.push(['Publishing', PUBLISHING[report.plan.publishing]])
  }
  if (report.approvedPlan !== undefined)
    rows.push(['Approved plan', `${code(report.approvedPlan.digest)} in ${code(report.approvedPlan.file)}`])
  if (report.publishState !== undefined) rows.push(['Publishing', PUBLISH_LABELS[report.publishState]])
  if (report.identity !== '') rows.push(['Signed in as', cell(report.identity)])
  rows.push(['Cloud', cell(report.cloud)])
  if (report.operationId !== undefined) rows.push(['Operation', code(report.operationId)])
  if (ending.milliseconds !== undefined) rows.push(['Time', duration(ending.milliseconds)])
  return table(
    ['', ''],
    rows.map(([name, value]) => [`**${name}**`, value])
  )
}

function versions({ versionBefore, versionAfter }: NonNullable<Report['app']>): string {
  const label = (version: string | undefined): string => (version === undefined ? 'none' : code(version))
  // The new version is unknown in a plan, and in a run that did not get that far.
  if (versionAfter === undefined && versionBefore !== undefined) return `${code(versionBefore)} so far`
  return versionBefore === versionAfter
    ? `${label(versionAfter)}, unchanged`
    : `${label(versionBefore)} → ${label(versionAfter)}`
}

function graph({ resources: list, plan }: Report): string[] {
  if (list.length < 2) return []
  const action = (resource: ResourceReport): string | undefined =>
    plan === undefined || resource.kind === 'connection' ? undefined : actionOf(resource, plan.imports)
  return ['### Graph', '', fenced('mermaid', mermaidLines(list, action))]
}

const size = (bytes: number): string =>
  bytes < 1024
    ? pluralize(bytes, 'byte')
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KiB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MiB`
