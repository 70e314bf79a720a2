import { capitalised, plainText, pluralize, reviewedText } from '../base/display.ts'
import { plannedAction } from '../action/report/planned-action.ts'
import { appFirst } from '../action/report/writes.ts'
import type { PlanReport, Report, ResourceReport, ValuesReport } from '../commands/report.ts'
import { changeLines } from './show-check.ts'
import { textTable } from './table.ts'
import { painted, type Terminal } from './terminal-log.ts'

/** Entries of each list that are shown. The summary file has more of them, and `--json` has all. */
const MOST = 50
/** Places of a value that are named. */
const MOST_PLACES = 3
const MAX_VALUE = 400

/** What a plan shows at a terminal, for the person who approves it: what will happen, then what changes and what stops it. */
export function planLines(report: Report, plan: PlanReport, terminal: Terminal): string[] {
  return [
    ...section(
      terminal,
      plan.imports ? 'What the import will do' : 'What the import finds',
      resources(report, plan, terminal)
    ),
    ...section(terminal, 'Values', values(report.values, terminal)),
    ...section(terminal, 'What changes in the target', changes(plan, terminal)),
    ...section(terminal, 'Flows after the import', flowStates(plan, terminal)),
    ...section(terminal, 'Who has the app', sharing(report, terminal)),
    ...section(terminal, 'What changed in the target since the last promotion', sentences(report.drift)),
    ...section(terminal, 'Remarks', sentences(report.remarks)),
    ...section(terminal, 'What to know before', sentences(report.alerts)),
    ...section(terminal, 'What stops the import', obstacles(plan))
  ]
}

const section = (terminal: Terminal, title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [painted(terminal, 'bold', title), ...lines, '']

function resources(report: Report, plan: PlanReport, { width }: Terminal): string[] {
  const bound = new Map(report.connections.map(connection => [connection.key, connection]))
  const all = appFirst(report.resources)
  if (all.length === 0) return []
  return [
    ...textTable(
      [
        { title: 'resource' },
        { title: 'kind', whole: true },
        { title: 'action', whole: true },
        { title: 'reason', wraps: true }
      ],
      all.slice(0, MOST).map(resource => {
        const { kind, name, targetName, why, blocked } = resource
        const target = bound.get(resource.key)?.connectionName ?? targetName
        return [
          target === undefined || target === name ? name : `${name} → ${target}`,
          kind,
          actionOf(resource, plan),
          blocked ?? why
        ]
      }),
      width
    ),
    ...more(all.length, 'resource')
  ]
}

const actionOf = (resource: ResourceReport, plan: PlanReport): string => {
  const action = plannedAction(resource, plan)
  return resource.content === 'unknown' && action !== 'blocked' ? `${action} (content not compared)` : action
}

function values(found: ValuesReport | undefined, terminal: Terminal): string[] {
  if (found === undefined) return []
  const { mapped, left } = found
  return [
    ...(mapped.length === 0 ? ['  No line of values matches this package.'] : []),
    ...mapped.slice(0, MOST).flatMap(({ kind, before, after, count, places }) => {
      const names = [...new Set(places.map(({ name, inside, file }) => name ?? inside ?? file))]
      const where = names.slice(0, MOST_PLACES).map(name => plainText(name, 120))
      return [
        `  ${plainText(kind)}, ${pluralize(count, 'place')}: ${where.join('; ')}${names.length > MOST_PLACES ? '; …' : ''}`,
        ...(before === after
          ? [`    = ${reviewedText(before, MAX_VALUE)} stays`]
          : [
              painted(terminal, 'red', `    - ${reviewedText(before, MAX_VALUE)}`),
              painted(terminal, 'cyan', `    + ${reviewedText(after, MAX_VALUE)}`)
            ])
      ]
    }),
    ...more(mapped.length, 'value'),
    ...(left.length === 0 ? [] : ['  Values of the source that stay:']),
    ...left
      .slice(0, MOST)
      .map(
        ({ kind, value, count, where }) =>
          `    ${plainText(kind)} ${reviewedText(value, MAX_VALUE)}, ${pluralize(count, 'place')}${where === undefined ? '' : `: ${plainText(where, 200)}`}`
      ),
    ...more(left.length, 'value')
  ]
}

function changes({ difference }: PlanReport, terminal: Terminal): string[] {
  if (difference === undefined) return []
  const shown = difference.changes.filter(({ noise }) => noise !== true)
  return shown.length === 0
    ? ['  Nothing that people made.']
    : [...changeLines(shown.slice(0, MOST), terminal), ...more(shown.length, 'change')]
}

function flowStates({ flowStates: states }: PlanReport, { width }: Terminal): string[] {
  if (states.length === 0) return []
  return [
    ...textTable(
      [
        { title: 'flow' },
        { title: 'now', whole: true },
        { title: 'then', whole: true },
        { title: 'reason', wraps: true }
      ],
      states
        .slice(0, MOST)
        .map(({ name, from, to, after, why }) => [
          name,
          from ?? 'new or unknown',
          after ?? to ?? from ?? 'not known',
          why
        ]),
      width
    ),
    ...more(states.length, 'flow')
  ]
}

const SHARING = {
  add: 'will be added',
  change: 'will be changed',
  remains: 'as declared',
  left: 'not declared, is kept',
  refused: 'refused'
} as const

function sharing({ sharing: declared }: Report, { width }: Terminal): string[] {
  if (declared === undefined || declared.entries.length === 0) return []
  return [
    ...textTable(
      [
        { title: 'who' },
        { title: 'role' },
        { title: declared.applied ? 'action' : 'difference, which is only reported' }
      ],
      declared.entries
        .slice(0, MOST)
        .map(({ who, role, was, action }) => [
          who,
          was === undefined || was === role ? role : `${was} → ${role}`,
          declared.applied ? SHARING[action] : SHARING[action].replace('will be', 'to be')
        ]),
      width
    ),
    ...more(declared.entries.length, 'entry', 'entries')
  ]
}

const sentences = (list: readonly string[] = []): string[] => [
  ...list.slice(0, MOST).map(sentence => `  ${plainText(sentence, 2_000)}`),
  ...more(list.length, 'sentence')
]

const obstacles = ({ obstacles: list }: PlanReport): string[] => [
  ...list
    .slice(0, MOST)
    .flatMap(({ what, remedy }) => [
      `  ${plainText(capitalised(what), 1_500)}`,
      ...(remedy === '' ? [] : [`    → ${plainText(remedy, 1_000)}`])
    ]),
  ...more(list.length, 'obstacle')
]

/** The line that says how many are not shown. */
const more = (count: number, noun: string, plural = `${noun}s`): string[] =>
  count <= MOST
    ? []
    : [`  … and ${count - MOST} more ${count - MOST === 1 ? noun : plural}. --json prints all of them.`]
