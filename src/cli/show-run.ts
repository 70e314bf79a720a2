import { duration, plainText, pluralize } from '../base/display.ts'
import { appFirst } from '../action/report/writes.ts'
import { headline } from '../action/report/headline.ts'
import type { Ending } from '../action/report/summary.ts'
import type { Report } from '../commands/report.ts'
import { planLines } from './show-plan.ts'
import { painted, type Terminal } from './terminal-log.ts'
import { textTable } from './table.ts'

/** What a run shows at a terminal when it is over, line by line. The last line says in a few words how it ended. */
export function runLines(report: Report, ending: Ending, terminal: Terminal): string[] {
  const { plan } = report
  return [
    '',
    ...(plan === undefined ? resourceLines(report, terminal) : planLines(report, plan, terminal)),
    ...missingLines(report),
    ...factLines(report, terminal.width),
    endLine(report, ending, terminal)
  ]
}

/** `Plan: Create 1 app and 2 flows, publish (2.3 s, simulated)` */
function endLine(report: Report, { failure, milliseconds }: Ending, terminal: Terminal): string {
  // The mark in front of it is for Markdown.
  const words = plainText(headline(report, failure), 300).replace(/^[^\p{L}\p{N}"]+/u, '')
  const facts = [
    ...(milliseconds === undefined ? [] : [duration(milliseconds)]),
    ...(report.simulated ? ['simulated'] : [])
  ]
  const isFailed = failure !== undefined || report.outcome === 'failed'
  return `${painted(terminal, isFailed ? 'red' : 'cyan', `${report.plan === undefined ? '' : 'Plan: '}${words}`)}${
    facts.length === 0 ? '' : ` (${facts.join(', ')})`
  }`
}

function resourceLines(report: Report, { width }: Terminal): string[] {
  if (report.parts !== undefined)
    return [
      ...textTable(
        [{ title: 'package' }, { title: 'outcome', whole: true }, { title: 'problem', wraps: true }],
        report.parts.map(part => [part.name, part.report.outcome, part.failure ?? '']),
        width
      ),
      ''
    ]
  if (report.resources.length === 0) return []
  return [
    ...textTable(
      [
        { title: 'resource' },
        { title: 'kind', whole: true },
        { title: 'outcome', whole: true },
        { title: 'reason', wraps: true }
      ],
      appFirst(report.resources).map(({ name, targetName, kind, outcome, decision, why }) => [
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
    ['publishing', publishState?.replaceAll('-', ' ')],
    ['package', pkg?.file],
    ['digest', pkg?.digest],
    ['edited', pkg?.editedDigest],
    [
      'values',
      values === undefined
        ? undefined
        : `${values.mapped.length} replaced, ${pluralize(values.left.length, 'value')} of the source ${values.left.length === 1 ? 'stays' : 'stay'}`
    ],
    ['plan', plan?.file],
    ['plan digest', plan?.digest],
    ['backup', backup?.file],
    ['record', record?.file]
  ]
  const given = facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]))
  return given.map(([name, value]) => `${name.padEnd(12)} ${plainText(value, Math.max(width, 200))}`)
}
