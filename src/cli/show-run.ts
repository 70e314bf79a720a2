import { duration, plainText } from '../base/display.ts'
import type { Ending } from '../action/report/summary.ts'
import type { Report } from '../commands/report.ts'
import { painted, type Terminal } from './terminal-log.ts'
import { textTable } from './table.ts'

/** What a run shows at a terminal when it is over, line by line. */
export function runLines(report: Report, { failure, milliseconds }: Ending, terminal: Terminal): string[] {
  const failed = failure !== undefined
  return [
    '',
    ...resourceLines(report, terminal),
    ...missingLines(report),
    ...factLines(report, terminal.width),
    painted(terminal, failed ? 'red' : 'cyan', `${report.command}: ${failed ? 'failed' : report.outcome}`) +
      `${milliseconds === undefined ? '' : ` after ${duration(milliseconds)}`}${report.simulated ? ', simulated' : ''}`
  ]
}

function resourceLines(report: Report, { width }: Terminal): string[] {
  if (report.parts !== undefined)
    return [
      ...textTable(
        [{ title: 'package' }, { title: 'outcome', whole: true }, { title: 'problem' }],
        report.parts.map(part => [part.name, part.report.outcome, part.failure ?? '']),
        width
      ),
      ''
    ]
  if (report.resources.length === 0) return []
  return [
    ...textTable(
      [{ title: 'resource' }, { title: 'kind', whole: true }, { title: 'outcome', whole: true }, { title: 'reason' }],
      report.resources.map(({ name, targetName, kind, outcome, decision, why }) => [
        targetName ?? name,
        kind,
        outcome === 'planned' ? decision : outcome,
        why
      ]),
      width
    ),
    ''
  ]
}

const missingLines = ({ missing }: Report): string[] =>
  missing.length === 0
    ? []
    : [
        'Missing in the target:',
        ...missing.map(({ kind, name, why, keys }) =>
          plainText(
            `  ${kind} "${name}": ${why}${keys[0] === undefined ? '' : `. Add --connections ${keys[0]}=<connection id>`}`,
            600
          )
        ),
        ''
      ]

function factLines({ app, package: pkg, values, plan, backup, record, publishState }: Report, width: number): string[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['app', app === undefined ? undefined : `${app.name} (${app.id})`],
    ['version', app?.versionAfter ?? app?.versionBefore],
    ['publishing', publishState],
    ['package', pkg?.file],
    ['digest', pkg?.digest],
    ['edited', pkg?.editedDigest],
    ['values', values === undefined ? undefined : `${values.mapped.length} exchanged, ${values.left.length} left`],
    ['plan', plan?.file],
    ['plan digest', plan?.digest],
    ['backup', backup?.file],
    ['record', record?.file]
  ]
  const given = facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]))
  return given.map(([name, value]) => `${name.padEnd(12)} ${plainText(value, Math.max(width, 200))}`)
}
