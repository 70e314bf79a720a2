import { outcomeWords, toRunAgain, type TargetResult, type TargetsResult } from '../action/targets-report/result.ts'
import { duration, plainText } from '../base/display.ts'
import { textTable } from './table.ts'
import { painted, type Terminal } from './terminal-log.ts'

/**
 * What a run over many targets shows at a terminal when it is over, line by line.
 *
 * @param resultFile path of its result file
 */
export function targetLines(
  { command, targets, failure, milliseconds, simulated }: TargetsResult,
  terminal: Terminal,
  resultFile: string
): string[] {
  const isFailed = failure !== undefined
  return [
    ...(targets.length === 0 ? [] : ['', ...rows(command, targets, terminal)]),
    '',
    painted(terminal, isFailed ? 'red' : 'cyan', `${command}: ${isFailed ? 'failed' : 'done'}`) +
      (milliseconds === undefined ? '' : ` after ${duration(milliseconds)}`) +
      (simulated ? ', simulated' : ''),
    ...(toRunAgain(targets).length === 0
      ? []
      : [`To work on what is left alone, add: --only failed --last-result-file ${plainText(resultFile, 1_000)}`])
  ]
}

const rows = (command: string, targets: readonly TargetResult[], { width }: Terminal): string[] =>
  textTable(
    [
      { title: 'target', whole: true },
      { title: 'ring', whole: true },
      { title: 'outcome', whole: true },
      { title: 'what', wraps: true }
    ],
    targets.map(({ id, ring, outcome, failure, summary }) => [
      id,
      ring,
      outcomeWords(command, outcome),
      failure ?? summary ?? ''
    ]),
    width
  )
