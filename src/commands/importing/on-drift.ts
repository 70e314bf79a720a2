import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { OnDrift } from '../import-order.ts'
import type { Obstacle } from '../planning/decision.ts'
import type { Run } from '../run.ts'

/** Drift as an obstacle where it is to stop the run; elsewhere it is only reported. */
export function driftObstacle(
  { log, report }: Pick<Run, 'log' | 'report'>,
  drift: readonly string[],
  onDrift: OnDrift
): Obstacle | undefined {
  if (drift.length === 0) return undefined
  const what = `somebody changed the target: ${listed(drift, 10)}`
  if (onDrift === 'stop')
    return {
      what,
      remedy:
        'Bring the change into the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
    }
  const sentence = `Somebody changed the target: ${listed(drift, 10)}. The import overwrites this (on-drift: ${onDrift}).`
  if (onDrift === 'report') log.warning(sentence)
  else log.info(sentence)
  report.remark(sentence)
  return undefined
}

/** Throws for drift that is to stop the run. */
export function stopAtDrift(obstacle: Obstacle | undefined, doing: string): void {
  if (obstacle === undefined) return
  throw new ActionError({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` })
}
