import { listed } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Obstacle } from '../planning/decision.ts'
import type { Run } from '../run.ts'

export type OnDrift = 'stop' | 'overwrite' | 'report'

/** What to do about edits in the target, said where it is not to stop. */
export function driftObstacle(run: Run, drift: readonly string[], onDrift: OnDrift): Obstacle | undefined {
  if (drift.length === 0) return undefined
  const what = `somebody changed the target: ${listed(drift, 10)}`
  if (onDrift === 'stop')
    return {
      what,
      remedy:
        'Bring the change into the source and promote it, or undo it in the target; to write over it, use on-drift: overwrite.'
    }
  const sentence = `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}. It is ${onDrift === 'overwrite' ? 'to be written over (on-drift: overwrite)' : 'written over, as on-drift is report'}.`
  if (onDrift === 'report') run.log.warning(sentence)
  else run.log.info(sentence)
  run.report.remark(sentence)
  return undefined
}

/** Throws for drift that is to stop the run. */
export function stopAtDrift(obstacle: Obstacle | undefined, doing: string): void {
  if (obstacle === undefined) return
  throw new ActionError({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` })
}
