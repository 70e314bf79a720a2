import type { ActionError } from '../../base/errors.ts'
import type { Redactor } from '../../base/redaction.ts'
import type { Files, Log } from '../../commands/ports/runner.ts'
import { redactAll } from '../report/redacted.ts'
import { WriteFailures } from '../report/write-failures.ts'
import { type RunnerEnvironment, reportPath, resultPath } from '../runner/environment.ts'
import { appendOutput, appendSummary } from '../runner/workflow-commands.ts'
import { boundedIds, targetsOutputs } from './outputs.ts'
import { type TargetsResult, toRunAgain } from './result.ts'
import { targetsSummary } from './summary.ts'

export interface WriteTargetsReport {
  readonly environment: RunnerEnvironment
  readonly files: Files
  readonly log: Log
  readonly redactor: Redactor
}

/**
 * Writes what a run over many targets reports: result file, report, outputs and step summary. Runs after failures too,
 * so it never rejects.
 *
 * @returns the error that fails an otherwise successful run, when a part of the report could not be written
 */
export async function writeTargetsReport(
  { environment, files, log, redactor }: WriteTargetsReport,
  result: TargetsResult
): Promise<ActionError | undefined> {
  const unwritten = new WriteFailures(log)
  await unwritten.attempt('report', async () => {
    const shown = redactAll(result, redactor)
    const resultFile = resultPath(environment, `targets-${result.command}`)
    const reportFile = reportPath(environment, `targets-${result.command}`)
    const written = await unwritten.attempt('result file', () =>
      files.write(resultFile, Buffer.from(`${JSON.stringify(shown, undefined, 2)}\n`))
    )
    const markdown = redactor.redact(targetsSummary(shown))
    const reported = await unwritten.attempt('report', () => files.write(reportFile, Buffer.from(markdown)))
    const { outputFile, summaryFile } = environment
    if (outputFile !== undefined)
      await unwritten.attempt('outputs', () => {
        const outputs = targetsOutputs(shown, {
          resultFile: written ? resultFile : undefined,
          reportFile: reported ? reportFile : undefined
        })
        const again = toRunAgain(shown.targets)
        const named = boundedIds(again).length
        if (named < again.length)
          log.warning(
            `The output failed-targets has ${named} of ${again.length} ids, because an output is bounded. Set only to failed, and last-result-file to the result file, which has all of them.`
          )
        for (const [name, value] of Object.entries(outputs)) appendOutput(outputFile, name, redactor.redact(value))
      })
    if (summaryFile !== undefined) await unwritten.attempt('step summary', () => appendSummary(summaryFile, markdown))
  })
  return unwritten.failure('The command itself has finished.')
}
