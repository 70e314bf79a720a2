import { duration } from '../../base/display.ts'
import type { CheckReport } from '../../commands/checking/check-report.ts'
import { cell } from '../markdown/markdown.ts'
import { type Section, withinEach } from '../markdown/section.ts'
import { fileSections, fileTable } from './file-sections.ts'
import { verdict, weightsInWords } from './phrases.ts'

const MiB = 1024 * 1024
/** GitHub refuses a summary of more than 1 MiB whole; other steps of the job have their own. */
const MOST_OF_A_SUMMARY = 900_000
/** GitHub takes 65,536 characters in a comment. */
const MOST_OF_A_COMMENT = 60_000

/** Room for every rule there is. */
const LONGEST_WEIGHTS = 10_000

export interface Ending {
  readonly milliseconds?: number | undefined
  /** The sentence of a run that could not be finished. */
  readonly failure?: string | undefined
}

/** The step summary of a check. */
export const renderCheckSummary = (report: CheckReport, ending: Ending = {}): string =>
  withinEach(MOST_OF_A_SUMMARY, groupsOf(report, ending), 'the report file has all of it')

/** The report file. Bounded as well: a hostile package must not fill a disk. */
export const renderCheckReport = (report: CheckReport, ending: Ending = {}): string =>
  withinEach(20 * MiB, groupsOf(report, ending), 'the result file has all of it')

/**
 * The comment on a pull request.
 *
 * @param marker hidden text the comment is found by later
 */
export const renderComment = (report: CheckReport, marker: string, run?: string): string => {
  const elsewhere = run === undefined ? 'the summary of the run has more' : `[the summary of the run](${run}) has more`
  return `${marker}\n${withinEach(MOST_OF_A_COMMENT - marker.length, groupsOf(report, {}), elsewhere)}`
}

/** What is said of all, then each file: they share the room, as the findings of one must not hide those of another. */
function groupsOf(report: CheckReport, { milliseconds, failure }: Ending): Section[][] {
  const weights = weightsInWords(report.weights)
  return [
    [
      {
        text: `## ${failure === undefined ? cell(verdict(report), 300) : '❌ The check could not be finished'}`,
        noun: 'heading'
      },
      ...(failure === undefined ? [] : [{ text: `> [!CAUTION]\n> ${cell(failure, 4_000)}`, noun: 'failure' }]),
      ...(weights === undefined ? [] : [{ text: `- ${cell(weights, LONGEST_WEIGHTS)}`, noun: 'remark' }]),
      ...report.remarks.map(remark => ({ text: `- ${cell(remark, 1_000)}`, noun: 'remark' })),
      ...fileTable(report)
    ],
    ...report.files.map(file => fileSections(file, '###')),
    milliseconds === undefined ? [] : [{ text: `<sub>Checked in ${duration(milliseconds)}.</sub>`, noun: 'time' }]
  ]
}
