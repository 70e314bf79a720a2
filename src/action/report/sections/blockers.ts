import { capitalised, plainText } from '../../../base/display.ts'
import type { ObstacleReport, Report } from '../../../commands/report.ts'
import { cell } from '../../markdown/markdown.ts'
import { groupedBy, rowsWithin } from './rows.ts'

const SHARE = 120_000

/** What stops the import, apart from what is missing. */
const obstaclesOf = ({ plan, obstacles }: Report): readonly ObstacleReport[] => plan?.obstacles ?? obstacles ?? []

/** How many things a person has to fix before the import can start. */
export const blockersIn = (report: Report): number => obstaclesOf(report).length + report.missing.length

/** Whether the import was stopped by what is listed here, before anything was written. */
export const isStopped = (report: Report): boolean =>
  report.command === 'import' &&
  (!report.changed || report.createdEnvironment !== undefined) &&
  blockersIn(report) > 0 &&
  report.resources.every(({ outcome }) => outcome === 'planned')

/** Whether an error message only repeats what is listed as blocking the import. */
export function listsBlockers(report: Report, message: string): boolean {
  // Only the message says what a run wrote before it failed.
  if (report.changed && !isStopped(report)) return false
  const [first] = [...obstaclesOf(report).map(({ what }) => what), ...report.missing.map(({ why }) => why)]
  return first !== undefined && first !== '' && plainText(message, 20_000).includes(plainText(first, 2_000))
}

/** Everything that stops the import, with what to do about it. Obstacles with the same remedy share it. */
export function blockers(report: Report): string[] {
  const groups = groupedBy(obstaclesOf(report), ({ remedy }) => remedy)
  return rowsWithin(SHARE, groups, 'obstacle', group => bullet(group))
}

function bullet(group: readonly ObstacleReport[]): string {
  const problems = group.map(({ what }) => `🔴 ${cell(sentence(what), 1_500)}`).join('<br>')
  const remedy = group[0]?.remedy ?? ''
  return `- ${problems}${remedy === '' ? '' : `<br>**What to do:** ${cell(remedy, 1_000)}`}`
}

const sentence = (phrase: string): string => `${capitalised(phrase)}${/[.!?…]$/.test(phrase) ? '' : '.'}`
