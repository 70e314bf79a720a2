import { ActionError } from '../../base/errors.ts'
import type { OnDrift } from '../import-order.ts'
import { numbered } from '../numbered.ts'
import type { Obstacle } from '../planning/decision.ts'
import type { Run } from '../run.ts'

/** Drift as an obstacle where it should stop the run. Otherwise it is only reported. */
export function driftObstacle(
  { log, report }: Pick<Run, 'log' | 'report'>,
  drift: readonly string[],
  onDrift: OnDrift
): Obstacle | undefined {
  if (drift.length === 0) return undefined
  const what = `the target was changed outside this action: ${numbered(drift)}`
  if (onDrift === 'stop')
    return {
      what,
      remedy:
        'Make the same change in the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
    }
  const sentence = `The target was changed outside this action: ${numbered(drift)}. The import overwrites this (on-drift: ${onDrift}).`
  if (onDrift === 'report') log.warning(sentence)
  else log.info(sentence)
  report.remark(sentence)
  return undefined
}

/** Throws for drift that should stop the run. */
export function stopAtDrift(obstacle: Obstacle | undefined, doing: string): void {
  if (obstacle === undefined) return
  throw new ActionError({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` })
}
