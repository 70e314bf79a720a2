import type { Report } from '../../commands/report.ts'
import { joinWithin } from '../markdown/section.ts'
import { headline } from './headline.ts'
import { alerts } from './sections/alerts.ts'
import { batchDetails, batchTable } from './sections/batch.ts'
import { blockers } from './sections/blockers.ts'
import { contentChanges } from './sections/changes.ts'
import { connections } from './sections/connections.ts'
import { failure } from './sections/failure.ts'
import { findings } from './sections/findings.ts'
import { flows, plannedFlowStates } from './sections/flows.ts'
import { graph } from './sections/graph.ts'
import { identifiers } from './sections/identifiers.ts'
import { missing } from './sections/missing.ts'
import { remarks } from './sections/remarks.ts'
import { resources } from './sections/resources.ts'
import { rollback } from './sections/rollback.ts'
import { sharing } from './sections/sharing.ts'
import { values } from './sections/values.ts'
import { simulationStamp } from './simulation.ts'
import { subject } from './subject.ts'

/** How the run ended, in addition to the report: the error message, and the time it took. */
export interface Ending {
  readonly failure?: string | undefined
  readonly milliseconds?: number | undefined
}

/** GitHub rejects a summary of more than 1 MiB entirely. Each list has a share of this, so that usually all of them fit. */
const MAX_SUMMARY_BYTES = 1_000_000

/**
 * The step summary in GitHub Markdown, for the person who approves: what will happen or happened, what to do about it,
 * what changes, then everything in detail. Pure: the same report renders to the same text.
 */
export function renderSummary(report: Report, ending: Ending = {}): string {
  const sections: readonly (readonly string[])[] = [
    [`## ${headline(report, ending.failure)}`],
    simulated(report),
    subject(report),
    failure(report, ending.failure),
    rollback(report),
    blockers(report),
    missing(report),
    alerts(report),
    findings(report),
    remarks(report),
    values(report),
    batchTable(report),
    // The summary as a whole already says that the run is simulated.
    batchDetails(report, (part, message) => renderSummary({ ...part, simulated: false }, { failure: message })),
    contentChanges(report),
    resources(report, ending.failure),
    plannedFlowStates(report),
    flows(report),
    connections(report),
    sharing(report),
    graph(report),
    identifiers(report, ending.milliseconds)
  ]
  return joinWithin(
    MAX_SUMMARY_BYTES,
    sections.filter(lines => lines.length > 0).map(lines => ({ text: lines.join('\n'), noun: 'section' })),
    'the result file contains all of it'
  )
}

const simulated = (report: Report): string[] => (report.simulated ? ['> [!IMPORTANT]', `> ${simulationStamp}`] : [])
