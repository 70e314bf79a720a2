import { duration } from '../../base/display.ts'
import type { CheckReport } from '../../commands/checking/check-report.ts'
import { cell } from '../markdown/markdown.ts'
import { joinGroupsWithin } from '../markdown/section.ts'
import { fileSections, fileTable } from './file-sections.ts'
import { mostSevereFirst } from './importance.ts'
import { describeWeights } from './phrases.ts'
import { verdict } from './verdict.ts'

const MiB = 1024 * 1024
/** GitHub rejects a summary of more than 1 MiB entirely. Every step of a job has its own limit. */
const MAX_SUMMARY_BYTES = 900_000
/** GitHub accepts up to 65,536 characters in a comment. */
const MAX_COMMENT_LENGTH = 60_000

/** Enough for every rule. */
const MAX_WEIGHTS_LENGTH = 10_000

export interface Ending {
  readonly milliseconds?: number | undefined
  /** The error message of a check that could not be completed. */
  readonly failure?: string | undefined
}

/** The step summary of a check. */
export const renderCheckSummary = (report: CheckReport, ending: Ending = {}): string =>
  written(MAX_SUMMARY_BYTES, report, ending, 'the report file contains more')

/** The report file. Its size is limited too, so that a hostile package cannot fill a disk. */
export const renderCheckReport = (report: CheckReport, ending: Ending = {}): string =>
  written(8 * MiB, report, ending, 'the result file contains more')

/**
 * The comment on a pull request.
 *
 * @param marker hidden text that identifies the comment
 */
export const renderComment = (report: CheckReport, marker: string, run?: string): string => {
  const elsewhere =
    run === undefined ? 'the summary of the run contains more' : `[the summary of the run](${run}) contains more`
  return `${marker}\n${written(MAX_COMMENT_LENGTH - marker.length, report, {}, elsewhere)}`
}

/** The least bytes for the details of one file, and the most files that get details. */
const [LEAST_PART, MOST_PARTS] = [2_000, 1_000]

/**
 * The report within `bytes`: first the heading and the remarks, which are always included; then one line per file, most
 * severe first, in at most a third of the remaining space; then the details of as many files as get a useful amount of
 * the rest. Files share that space, so that the findings of one cannot crowd out those of another.
 */
function written(bytes: number, report: CheckReport, ending: Ending, elsewhere: string): string {
  const files = mostSevereFirst(report.files)
  const head = headOf(report, ending)
  const room = bytes - Buffer.byteLength(head)
  const detailed = Math.min(files.length, MOST_PARTS, Math.max(1, Math.floor((room * 2) / 3 / LEAST_PART)))
  const table = fileTable(files, detailed, room / 3)
    .map(({ text }) => text)
    .join('\n\n')
  const { milliseconds } = ending
  const parts = joinGroupsWithin(
    room - Buffer.byteLength(table) - 4,
    [
      ...files.slice(0, detailed).flatMap(file => {
        const { first, changes, rest } = fileSections(file, '###', files.length === 1)
        return [first, changes, rest]
      }),
      milliseconds === undefined
        ? []
        : [{ text: `<sub>Checked in ${duration(milliseconds)} without any environment.</sub>`, noun: 'time' }]
    ],
    elsewhere,
    files.length - detailed
  )
  return [head, ...(table === '' ? [] : [table]), parts].join('\n\n')
}

/** There are few remarks, and packages have no influence on how many. */
const MOST_REMARKS = 20

function headOf(report: CheckReport, { failure }: Ending): string {
  const weights = describeWeights(report.weights)
  const counts = report.files.length === 0 ? '' : `\n\n${cell(verdict(report), 300)}`
  return [
    `## ${failure === undefined ? cell(verdict(report), 300) : '❌ The check could not be completed'}`,
    ...(failure === undefined ? [] : [`> [!CAUTION]\n> ${cell(failure, 4_000)}${counts}`]),
    ...(weights === undefined ? [] : [`- ${cell(weights, MAX_WEIGHTS_LENGTH)}`]),
    ...report.remarks.slice(0, MOST_REMARKS).map(remark => `- ${cell(remark, 1_000)}`)
  ].join('\n\n')
}
