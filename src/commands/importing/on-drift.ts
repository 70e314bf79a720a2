import { listed, plainText, pluralize } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { Change, Difference } from '../../package/difference/difference.ts'
import type { OnDrift } from '../import-order.ts'
import { numbered } from '../numbered.ts'
import type { Obstacle } from '../planning/decision.ts'
import type { Run } from '../run.ts'

/**
 * Drift as an obstacle where it should stop the run. Otherwise it is only reported: first of all where nobody asked for
 * it to be overwritten.
 *
 * @param difference what the import changes in the target, where that is known
 */
export function driftObstacle(
  { log, report }: Pick<Run, 'log' | 'report'>,
  drift: readonly string[],
  onDrift: OnDrift,
  difference: Difference | undefined
): Obstacle | undefined {
  if (drift.length === 0) return undefined
  const what = `the target was changed outside this action: ${numbered(drift)}`
  if (onDrift === 'stop')
    return {
      what,
      remedy:
        'Make the same change in the source and promote it, or undo it in the target. To overwrite it, set on-drift: overwrite.'
    }
  const sentence = `The target was changed outside this action: ${numbered(drift)}. The import overwrites this.${lossOf(difference)}`
  if (onDrift === 'report') {
    log.warning(`${sentence} ${WAY_OUT}`)
    report.alert(`${sentence} ${WAY_OUT}`)
  } else {
    log.info(sentence)
    report.remark(sentence)
  }
  return undefined
}

const WAY_OUT = 'To stop instead, set on-drift: stop. To keep the change, make it in the source as well.'

/** Changes that are named; a plan lists all of them. */
const MOST = 8

/** What the import changes in the target. Which of it undoes a change from outside this action is not known. */
function lossOf(difference: Difference | undefined): string {
  const changes = (difference?.changes ?? []).filter(({ noise }) => noise !== true)
  if (changes.length === 0) return ''
  const names = changes.map(nameOf)
  return ` Compared with the target as it is now, the import makes ${pluralize(changes.length, 'change')}: ${listed([...new Set(names)], MOST)}.`
}

const nameOf = ({ kind, subject, path }: Change): string =>
  `${subject} ${plainText(path.join(' › '), 120)} ${kind}`.replace(/ {2,}/g, ' ')

/** Throws for drift that should stop the run. */
export function stopAtDrift(obstacle: Obstacle | undefined, doing: string): void {
  if (obstacle === undefined) return
  throw new ActionError({ doing, why: obstacle.what, remedy: `Nothing was written. ${obstacle.remedy}` })
}
