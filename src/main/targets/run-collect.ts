import { relative, resolve } from 'node:path'
import { countOf } from '../../action/inputs/targets/amount.ts'
import type { CollectInputs } from '../../action/inputs/targets/own-inputs.ts'
import type { RingEntry } from '../../action/inputs/targets/targets-file.ts'
import { createFiles } from '../../action/runner/files.ts'
import { matchingFiles } from '../../action/runner/matching-files.ts'
import { collectResults, type FoundResult } from '../../action/targets-report/collect.ts'
import { LARGEST_RESULT, readTargetsResult } from '../../action/targets-report/read-result.ts'
import { isPassed, type TargetResult } from '../../action/targets-report/result.ts'
import { targetsResult } from '../../action/targets-report/targets-result.ts'
import { writeTargetsReport } from '../../action/targets-report/write-targets-report.ts'
import { pluralize } from '../../base/display.ts'
import { ActionError, messageOf } from '../../base/errors.ts'
import { numbered } from '../../commands/numbered.ts'
import { assertPassed, TargetsLeft } from '../../commands/targets/passed.ts'
import type { ProcessContext } from '../process-context.ts'
import { collectRecords } from './collect-records.ts'
import { chooseTargets } from './run-targets.ts'

/** `command: collect`: joins the results of the jobs of a matrix, and fails where one of their targets did. */
export async function runCollect(inputs: CollectInputs, context: ProcessContext): Promise<void> {
  const { environment, log, redactor, signal } = context
  const files = createFiles(environment.workspace)
  const { file, chosen } = await chooseTargets(inputs, files)
  const paths = await matchingFiles(environment.workspace, inputs.resultFiles, signal)
  const found: FoundResult[] = []
  const unreadable: string[] = []
  for (const path of paths) {
    const shown = relative(environment.workspace, resolve(environment.workspace, path)) || path
    try {
      found.push({ file: shown, result: readTargetsResult(await files.read(path, LARGEST_RESULT), shown) })
    } catch (error) {
      // What the other jobs did is to be seen nevertheless.
      unreadable.push(messageOf(error))
    }
  }
  log.info(`Results of ${pluralize(found.length, 'job')} for ${pluralize(chosen.length, 'target')}`)
  const { targets, counted, problems } = collectResults(chosen, file.targets, found, environment.runUrl)
  const recordFile = await collectRecords(context, files)
  let failure: unknown
  try {
    if (unreadable.length + problems.length > 0)
      throw new ActionError({
        doing: 'join the results',
        why: numbered([...unreadable, ...problems], 20),
        remedy: 'Give result-files only the results of the jobs of this run.'
      })
    if (inputs.failOn === 'error') assertPassed('collect', targets)
    if (inputs.failOn === 'stop-after') assertPassed('collect', beyondTolerance(file.rings, targets))
  } catch (error) {
    failure = error
  }
  const writeFailure = await writeTargetsReport(
    { environment, files, log, redactor },
    targetsResult({
      command: 'collect',
      run: environment.runUrl,
      attempt: environment.attempt,
      simulated: counted.some(result => result.simulated),
      package: counted.find(result => result.package !== undefined)?.package,
      recordFile,
      targets,
      failure: failure === undefined ? undefined : context.sentenceOf(failure),
      sumsUp: failure instanceof TargetsLeft
    })
  )
  if (failure !== undefined) throw failure
  if (writeFailure !== undefined) throw writeFailure
}

/** The targets of rings that have as many failures as stop them. What was not started counts as a failure. */
const beyondTolerance = (rings: readonly RingEntry[], targets: readonly TargetResult[]): TargetResult[] =>
  rings.flatMap(({ name, stopAfter }) => {
    const own = targets.filter(({ ring }) => ring === name)
    const failed = own.filter(target => !isPassed(target)).length
    return own.length > 0 && failed >= countOf(stopAfter, own.length) ? own : []
  })
