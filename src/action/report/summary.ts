import { duration } from '../../base/display.ts'
import type { Report, ResourceOutcome } from '../../commands/report.ts'
import { cell, code, fenced, link, table } from '../markdown/markdown.ts'
import { mermaidLines } from '../markdown/mermaid.ts'
import {
  contentChanges,
  obstacles,
  plannedFlowStates,
  planTitle,
  review,
  reviewedConnections
} from './plan-sections.ts'
import { PUBLISH_LABELS } from './state-labels.ts'
import { batchDetails, batchTable, batchTitle } from './batch-sections.ts'
import { joinWithin } from '../markdown/section.ts'
import { simulationStamp } from './simulation.ts'
import { connections, flows, missing, remarks, resources, rollback, sharing } from './summary-sections.ts'

/** What became of the run, beside the report: the sentence of the failure, and how long it took. */
export interface Ending {
  readonly failure?: string | undefined
  readonly milliseconds?: number | undefined
}

/** GitHub refuses a summary of more than 1 MiB whole. Each list has its share of this, so that mostly all of them fit. */
const MAX_SUMMARY_BYTES = 1_000_000

/** The step summary, as GitHub Markdown. Pure; the same report gives the same text. */
export function renderSummary(report: Report, ending: Ending = {}): string {
  const sections = [
    [`## ${title(report, ending)}`],
    simulated(report),
    failure(ending),
    facts(report, ending),
    batchTable(report),
    // The whole says already that it is simulated.
    batchDetails(report, (part, sentence) => renderSummary({ ...part, simulated: false }, { failure: sentence })),
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
    'the result file has all of it'
  )
}

/** A plan is reviewed before it happens; everything else is told as it happened. */
const lists = (report: Report): string[][] =>
  report.command === 'plan'
    ? [
        obstacles(report),
        missing(report),
        review(report),
        reviewedConnections(report),
        plannedFlowStates(report),
        contentChanges(report)
      ]
    : [missing(report), resources(report), connections(report)]

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
      : `❌ ${howFar(report)}${subject === undefined ? '' : `: ${name}`}${where(isOfApp || isThere(report) ? 'in' : 'into')}`
  }
  switch (report.command) {
    case 'export':
      return `✅ Exported ${name}${where('from')}`
    case 'import':
      if (report.outcome === 'unchanged' && report.changed)
        return `✅ ${name} is there already${where('in')}; flows and sharing are as declared now`
      return report.outcome === 'unchanged'
        ? `✅ Nothing to do: ${name} is there already${where('in')}`
        : `✅ Imported ${name}${where('into')}: ${report.outcome}`
    case 'plan':
      return `📋 Plan: ${name}${where('into')}`
    case 'restore':
      return report.changed ? `✅ Restored ${name}${where('in')}` : `✅ Nothing to restore: ${name}${where('in')}`
    case 'publish':
      return report.changed ? `✅ Published ${name}${where('in')}` : `✅ Nothing to publish: ${name}${where('in')}`
  }
}

/** How far a failed run came: what was written, and stays, is not called not imported. */
function howFar(report: Report): string {
  const { command, rollback: undone, resources: all, publishState } = report
  const isIn = (...outcomes: readonly ResourceOutcome[]): boolean =>
    all.some(({ outcome }) => outcomes.includes(outcome))
  if (undone !== undefined) {
    if (undone.done.length === 0) return `Imported${isIn('failed', 'planned') ? ' in part' : ''}, and not rolled back`
    return `Not imported, and rolled back${undone.left.length === 0 ? '' : ' in part'}`
  }
  if (isThere(report))
    return publishState === 'draft-left' ? 'There already, and not published' : 'There already, and not as declared'
  if (command !== 'import' || !isIn('created', 'updated', 'overwritten', 'merged'))
    return `Not ${NOT_DONE[command === 'export' ? 'import' : command]}`
  if (isIn('failed', 'planned')) return 'Imported in part'
  return publishState === 'draft-left' ? 'Imported, and not published' : 'Imported, and not as declared'
}

/** Whether the target held the content already, so that only what comes after an import could fail. */
const isThere = ({ command, resources: all }: Report): boolean =>
  command === 'import' && all.some(({ outcome }) => outcome === 'unchanged')

const NOT_DONE = { plan: 'planned', import: 'imported', publish: 'published', restore: 'restored' } as const

const simulated = (report: Report): string[] => (report.simulated ? ['> [!IMPORTANT]', `> ${simulationStamp}`] : [])

function failure({ failure: sentence }: Ending): string[] {
  return sentence === undefined ? [] : ['> [!CAUTION]', `> ${cell(sentence, 4_000)}`]
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
  }
  if (report.approvedPlan !== undefined)
    rows.push(['As planned', `${code(report.approvedPlan.digest)} in ${code(report.approvedPlan.file)}`])
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
  const words = (version: string | undefined): string => (version === undefined ? 'none' : code(version))
  // Not known afterwards: a plan, or a run that did not come so far.
  if (versionAfter === undefined && versionBefore !== undefined) return `${code(versionBefore)} so far`
  return versionBefore === versionAfter
    ? `${words(versionAfter)}, unchanged`
    : `${words(versionBefore)} → ${words(versionAfter)}`
}

function graph({ resources: list }: Report): string[] {
  return list.length < 2 ? [] : ['### Graph', '', fenced('mermaid', mermaidLines(list))]
}

const size = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} byte${bytes === 1 ? '' : 's'}`
    : bytes < 1024 ** 2
      ? `${(bytes / 1024).toFixed(1)} KiB`
      : `${(bytes / 1024 ** 2).toFixed(1)} MiB`
