import type { TargetsResult } from '../action/targets-report/result.ts'
import { duration } from '../base/display.ts'
import { textTable } from './table.ts'
import { painted, type Terminal } from './terminal-log.ts'

/** What a run over many targets shows at a terminal when it is over, line by line. */
export function targetLines({ command, targets, failure, milliseconds }: TargetsResult, terminal: Terminal): string[] {
  const isFailed = failure !== undefined
  return [
    '',
    ...textTable(
      [
        { title: 'target', whole: true },
        { title: 'ring', whole: true },
        { title: 'outcome', whole: true },
        { title: 'what' }
      ],
      targets.map(target => [target.id, target.ring, target.outcome, target.failure ?? target.summary ?? '']),
      terminal.width
    ),
    '',
    painted(terminal, isFailed ? 'red' : 'cyan', `${command}: ${isFailed ? 'failed' : 'done'}`) +
      (milliseconds === undefined ? '' : ` after ${duration(milliseconds)}`)
  ]
}
