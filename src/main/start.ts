import type { ManyInputs } from '../action/inputs/targets/read-step.ts'
import type { Inputs } from '../action/inputs/read-inputs.ts'
import type { ProcessContext } from './process-context.ts'

/**
 * Starts what the inputs ask for. A command's code is twice the size of the code that reads its inputs, so each is loaded
 * only when there is one to run.
 */
export async function start(inputs: Inputs | ManyInputs, context: ProcessContext): Promise<void> {
  if ('isMany' in inputs) return (await import('./targets/run-many.ts')).runMany(inputs, context)
  switch (inputs.command) {
    case 'check':
      return (await import('./run-check.ts')).runCheck(inputs, context)
    case 'targets':
      return (await import('./targets/run-targets.ts')).runTargets(inputs, context)
    case 'collect':
      return (await import('./targets/run-collect.ts')).runCollect(inputs, context)
    default:
      return (await import('./run-command.ts')).runCommand(inputs, context)
  }
}
