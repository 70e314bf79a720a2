import { countOf } from '../../action/inputs/targets/amount.ts'
import type { Choosing, TargetsInputs } from '../../action/inputs/targets/own-inputs.ts'
import { parseTargets } from '../../action/inputs/targets/parse-targets.ts'
import { settingProblems } from '../../action/inputs/targets/check-settings.ts'
import { inOrder } from '../../action/inputs/targets/read-targets.ts'
import { selectTargets } from '../../action/inputs/targets/select-targets.ts'
import type { TargetEntry, TargetsFile } from '../../action/inputs/targets/targets-file.ts'
import { emptyOutput, OUTPUTS } from '../../action/report/outputs.ts'
import { createFiles } from '../../action/runner/files.ts'
import { appendOutput } from '../../action/runner/workflow-commands.ts'
import { pluralize, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Files } from '../../commands/ports/runner.ts'
import { matrixOf, type RingMatrix } from '../../commands/targets/matrix.ts'
import type { ProcessContext } from '../process-context.ts'
import { lastFailed, targetsText } from './read-fleet.ts'

/** GitHub takes 1 MB of outputs from a job, and counts two bytes for each UTF-16 unit (its documentation says so). */
const MAX_MATRIX = 450_000

/**
 * The targets that the inputs choose, without what only an import needs.
 *
 * @param more finds further problems of those that are chosen
 */
export async function chooseTargets(
  inputs: Choosing,
  files: Files,
  more: (file: TargetsFile, chosen: readonly TargetEntry[]) => Promise<readonly string[]> = async () => []
): Promise<{ readonly file: TargetsFile; readonly chosen: readonly TargetEntry[] }> {
  const { file, problems, failure } = await parseTargets(
    await targetsText(files, inputs.targetsFile),
    inputs.targetsFile
  )
  const selection = selectTargets(file, inputs.only, inputs.except, await lastFailed(files, inputs))
  const all = [...problems, ...selection.problems, ...(await more(file, selection.targets))]
  if (all.length > 0) throw failure(inOrder(all))
  return { file, chosen: selection.targets }
}

/** `command: targets`: makes a matrix of the targets of each ring. */
export async function runTargets(inputs: TargetsInputs, { environment, log, redactor }: ProcessContext): Promise<void> {
  const { outputFile } = environment
  const { file, chosen } = await chooseTargets(inputs, createFiles(environment.workspace), settingProblems)
  const rings = file.rings.flatMap((ring): RingMatrix[] => {
    const own = chosen.filter(target => target.ring === ring.name)
    if (own.length === 0) return []
    const isWhole = own.length === file.targets.filter(target => target.ring === ring.name).length
    return [matrixOf({ ...ring, isWhole }, own, inputs.targetsPerJob, countOf(ring.parallel, own.length))]
  })
  for (const { ring, include, parallel } of rings)
    log.info(`Ring ${quoted(ring)}: ${pluralize(include.length, 'job')}, ${parallel} at a time`)
  const matrix = JSON.stringify(rings)
  if (matrix.length > MAX_MATRIX)
    throw new ActionError({
      doing: 'write the output matrix',
      why: 'it is larger than an output may be',
      remedy: 'Choose fewer targets with only, in several runs, or use shorter ids.'
    })
  if (outputFile === undefined) return
  for (const name of OUTPUTS) {
    const value =
      name === 'matrix' ? matrix : name === 'outcome' ? 'unchanged' : name === 'changed' ? 'false' : emptyOutput(name)
    appendOutput(outputFile, name, redactor.redact(value))
  }
}
