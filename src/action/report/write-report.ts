import type { ActionError } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { Files, Log } from '../../commands/ports/runner.ts'
import type { Report } from '../../commands/report.ts'
import { type RunnerEnvironment, reportPath, resultPath } from '../runner/environment.ts'
import { appendOutput, appendSummary } from '../runner/workflow-commands.ts'
import { outputsOf } from './outputs.ts'
import { redactedReport } from './redacted.ts'
import { writeResult } from './result-file.ts'
import { type Ending, renderSummary } from './summary.ts'
import { WriteFailures } from './write-failures.ts'

export interface WriteReportOptions {
  readonly environment: RunnerEnvironment
  readonly files: Files
  readonly log: Log
  readonly redactor: Redactor
}

/**
 * Writes what a run reports: result file, report, outputs and step summary. It also runs after failures and
 * cancellations, so it never rejects.
 *
 * @returns the error that fails an otherwise successful run, when a part of the report could not be written
 */
export async function writeReport(
  { environment, files, log, redactor }: WriteReportOptions,
  report: Report,
  ending: Ending = {}
): Promise<ActionError | undefined> {
  const unwritten = new WriteFailures(log)
  await unwritten.attempt('report', async () => {
    const shown = redactedReport(report, redactor)
    const shownEnding: Ending = {
      ...ending,
      ...(ending.failure === undefined ? {} : { failure: redactor.redact(ending.failure) })
    }
    await writeParts({ environment, files, redactor, unwritten }, shown, shownEnding)
  })
  return unwritten.failure('The command itself has finished.')
}

async function writeParts(
  { environment, files, redactor, unwritten }: Omit<WriteReportOptions, 'log'> & { readonly unwritten: WriteFailures },
  report: Report,
  ending: Ending
): Promise<void> {
  const path = resultPath(environment, report.command)
  const written = await unwritten.attempt('result file', () => writeResult(files, path, report, ending))
  let markdown: string | undefined
  const reportFile = reportPath(environment, report.command)
  const reported = await unwritten.attempt('report', () => {
    markdown = redactor.redact(renderSummary(report, ending))
    return files.write(reportFile, Buffer.from(markdown))
  })
  const { outputFile, summaryFile } = environment
  if (outputFile !== undefined)
    await unwritten.attempt('outputs', () => {
      const outputs = outputsOf(report, {
        resultFile: written ? path : undefined,
        reportFile: reported ? reportFile : undefined
      })
      for (const [name, value] of Object.entries(outputs)) appendOutput(outputFile, name, redactor.redact(value))
    })
  if (summaryFile !== undefined)
    await unwritten.attempt('step summary', () => {
      appendSummary(summaryFile, markdown ?? redactor.redact(renderSummary(report, ending)))
    })
}
