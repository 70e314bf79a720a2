import type { RunnerEnvironment } from '../runner/environment.ts'
import { appendOutput } from '../runner/workflow-commands.ts'
import { emptyOutput, OUTPUTS } from './outputs.ts'

/**
 * Writes the outputs of a run whose inputs were refused. Expressions such as `fromJSON(steps.x.outputs.packages)` are
 * also evaluated after a failed step, where `continue-on-error` or `if: always()` says so.
 */
export function writeOutputsOfUnstarted({ outputFile }: Pick<RunnerEnvironment, 'outputFile'>): void {
  if (outputFile === undefined) return
  const known: Readonly<Record<string, string>> = { outcome: 'failed', changed: 'false' }
  try {
    for (const name of OUTPUTS) appendOutput(outputFile, name, known[name] ?? emptyOutput(name))
  } catch {
    // The run fails in any case, and what is wrong with its inputs matters more.
  }
}
