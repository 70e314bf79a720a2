import { plainText, reviewedText } from '../base/display.ts'
import type { Change } from '../package/difference/difference.ts'
import type { CheckedFile, CheckReport } from '../commands/checking/check-report.ts'
import type { Severity } from '../package/rules/finding.ts'
import {
  areasIn,
  countsOf,
  describeChange,
  describeComparison,
  describeCounts,
  describeFile,
  describePlace
} from '../action/check-report/phrases.ts'
import { type Colour, painted, type Terminal } from './terminal-log.ts'

const COLOUR_OF: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', note: 'cyan' }
const SIGNS = { added: '+', removed: '-', same: ' ' } as const
/** Characters of a value or line: as many as a difference keeps, so that no change is past the end of what is shown. */
const MAX_VALUE = 2_200

/** What a check shows at a terminal, line by line. */
export const checkLines = (report: CheckReport, terminal: Terminal): string[] => [
  ...report.files.flatMap(file => fileLines(file, terminal)),
  ...report.remarks.map(remark => plainText(remark, 500))
]

function fileLines(file: CheckedFile, terminal: Terminal): string[] {
  const name = file.package?.name ?? file.file
  return [
    painted(terminal, 'bold', `${plainText(name)}: ${describeCounts(countsOf(file))}`),
    `  ${plainText(file.file)} is ${plainText(describeFile(file))}.`,
    ...file.findings.flatMap(({ severity, rule, message, place, remedy }) => {
      const where = describePlace(place)
      return [
        `  ${painted(terminal, COLOUR_OF[severity], severity.padEnd(7))} ${rule}: ${plainText(message, 2_000)}`,
        ...(where === '' ? [] : [`          ${plainText(where, 400)}`]),
        `          ${plainText(remedy, 1_000)}`
      ]
    }),
    ...differenceLines(file, terminal),
    ''
  ]
}

/** What changed since the predecessor of a file; nothing where it was compared with none. */
export function differenceLines({ comparison }: Pick<CheckedFile, 'comparison'>, terminal: Terminal): string[] {
  const sentence = describeComparison({ comparison } as CheckedFile)
  if (sentence === undefined) return []
  return [
    `  ${plainText(sentence, 1_000)}`,
    ...changeLines(comparison?.kind === 'compared' ? comparison.difference.changes : [], terminal)
  ]
}

/** Changes, area by area: texts line by line, other values before and after. */
export const changeLines = (changes: readonly Change[], terminal: Terminal): string[] =>
  areasIn(changes).flatMap(({ title, changes: own }) => [
    `  ${painted(terminal, 'bold', title)}`,
    ...own.flatMap(change => linesOf(change, terminal))
  ])

function linesOf(change: Change, terminal: Terminal): string[] {
  const text = `    ${plainText(describeChange(change), 500)}`
  const { before, after, lines = [] } = change
  if (lines.length > 0)
    return [
      text,
      ...lines.map(({ kind, text: content }) => {
        const line = `      ${SIGNS[kind]} ${reviewedText(content, MAX_VALUE)}`
        return kind === 'same' ? line : painted(terminal, kind === 'added' ? 'cyan' : 'red', line)
      })
    ]
  return [
    text,
    ...(before === undefined ? [] : [painted(terminal, 'red', `      - ${reviewedText(before, MAX_VALUE)}`)]),
    ...(after === undefined ? [] : [painted(terminal, 'cyan', `      + ${reviewedText(after, MAX_VALUE)}`)])
  ]
}
