import { messageOf } from '../base/errors.ts'
import type { Redactor } from '../base/redaction.ts'
import type { Files, Log } from '../commands/ports/runner.ts'
import type { Report } from '../commands/report.ts'
import { reportPath, resultPath, type RunnerEnvironment } from './environment.ts'
import { outputsOf } from './outputs.ts'
import { presentable } from './presentable.ts'
import { writeResult } from './result-file.ts'
import { renderSummary, type Ending } from './summary.ts'
import { appendOutput, appendSummary } from './workflow-commands.ts'

export interface ConclusionOptions {
  readonly environment: RunnerEnvironment
  readonly files: Files
  readonly log: Log
  readonly redactor: Redactor
}

/**
 * Leaves behind what a run reports: result file, report, outputs, step summary. It runs after failures and cancellations as
 * well, so nothing in it rejects: what cannot be written is a warning, and never hides why the run failed.
 */
export async function conclude(
  { environment, files, log, redactor }: ConclusionOptions,
  report: Report,
  ending: Ending = {}
): Promise<void> {
  const shown = presentable(report, redactor)
  const shownEnding: Ending = {
    ...ending,
    ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
  }
  const attempt = async (what: string, work: () => void | Promise<void>): Promise<boolean> => {
    try {
      await work()
      return true
    } catch (error) {
      log.warning(`The ${what} could not be written: ${messageOf(error)}`)
      return false
    }
  }

  const path = resultPath(environment, report.command)
  const written = await attempt('result file', () => writeResult(files, path, shown, shownEnding))
  const markdown = redactor.redact(renderSummary(shown, shownEnding))
  const reportFile = reportPath(environment, report.command)
  const reported = await attempt('report', () => files.write(reportFile, Buffer.from(markdown)))
  const { outputFile, summaryFile } = environment
  if (outputFile !== undefined) {
    const left = outputsOf(shown, {
      resultFile: written ? path : undefined,
      reportFile: reported ? reportFile : undefined
    })
    await attempt('outputs', () => {
      for (const [name, value] of Object.entries(left)) {
        appendOutput(outputFile, name, redactor.redact(value))
      }
    })
  }
  if (summaryFile !== undefined) {
    await attempt('step summary', () => appendSummary(summaryFile, markdown))
  }
}
