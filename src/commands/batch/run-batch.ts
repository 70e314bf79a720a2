import { listed, plainText, quoted } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import type { Log } from '../ports/runner.ts'
import type { Outcome, Report } from '../report.ts'
import { ReportDraft, type Run } from '../run.ts'

/** How one of several ended. */
export interface Part {
  readonly name: string
  readonly report: Report
  /** What the failure says, where it failed. */
  readonly failure?: string | undefined
}

/** A run of its own within the run: its report, and its name before each line of the log. */
export function forked(run: Run, name: string): Run {
  const { command, cloud, simulated, identity } = run.report.current
  const said = (line: string): string => `[${plainText(name, 60)}] ${line}`
  const log: Log = {
    info: message => run.log.info(said(message)),
    notice: message => run.log.notice(said(message)),
    warning: message => run.log.warning(said(message)),
    debug: message => run.log.debug(said(message))
  }
  return { ...run, log, report: new ReportDraft({ command, cloud, simulated, identity }) }
}

/** Does one of several, and keeps why it failed with what it reported. */
export async function partOf(run: Run, name: string, work: (own: Run) => Promise<void>): Promise<Part> {
  const own = forked(run, name)
  try {
    await work(own)
    return { name, report: own.report.current }
  } catch (error) {
    if (!(error instanceof ActionError)) run.log.debug(error instanceof Error ? (error.stack ?? '') : messageOf(error))
    own.report.set({ outcome: 'failed' })
    run.log.warning(`[${plainText(name, 60)}] ${messageOf(error)}`)
    return { name, report: own.report.current, failure: messageOf(error) }
  }
}

/** One report for all; throws when any of them failed, naming each. */
export function concludeTogether({ report, deadline }: Run, parts: readonly Part[], doing: string): void {
  report.set({
    parts,
    outcome: outcomeOf(parts),
    changed: parts.some(part => part.report.changed),
    missing: parts.flatMap(part => part.report.missing),
    flows: parts.flatMap(part => part.report.flows)
  })
  const failed = parts.filter(({ failure }) => failure !== undefined)
  if (failed.length === 0) return
  throw new ActionError({
    doing: `${doing} ${failed.length} of ${parts.length} packages`,
    why: listed(
      failed.map(({ name, failure }) => `${quoted(name)}: ${failure ?? ''}`),
      5
    ),
    remedy: deadline.over()
      ? 'The wait time is over: raise max-async-wait-time, or name fewer at once.'
      : 'The others are done and stay. Correct the cause and run it again: what is done already is left alone.'
  })
}

function outcomeOf(parts: readonly Part[]): Outcome {
  const outcomes = parts.map(part => part.report.outcome)
  if (outcomes.includes('failed')) return 'failed'
  return (['updated', 'created'] as const).find(outcome => outcomes.includes(outcome)) ?? 'unchanged'
}
