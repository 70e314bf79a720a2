import type { Report } from '../../../commands/report.ts'
import { cell, table, wrappingRow } from '../../markdown/markdown.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 40_000

const LABELS = {
  add: '🆕 added',
  change: '✏️ changed',
  remains: '✅ as declared',
  left: '➡️ not declared, kept',
  refused: '❌ refused'
} as const

/** For changes that have not been made: in a plan, and in a report that does not apply them. */
const PLANNED_LABELS = { ...LABELS, add: '🆕 to be added', change: '✏️ to be changed' } as const

/** Who has access to the app, compared with the desired state. */
export function sharing({ sharing: declared, command }: Report): string[] {
  if (declared === undefined) return []
  const isDone = declared.applied && command !== 'plan'
  const labels = isDone ? LABELS : PLANNED_LABELS
  return [
    `### Sharing${command === 'plan' ? ' after the import' : ''}${declared.applied ? '' : ' (reported only, not applied)'}`,
    '',
    ...table(['Who', 'Role', isDone ? 'What happened' : declared.applied ? 'What happens' : 'Difference'], []),
    ...rowsWithin(SHARE, declared.entries, 'entry', ({ who, role, was, action }) =>
      wrappingRow([
        cell(who),
        was === undefined || was === role ? cell(role) : `${cell(was)} → ${cell(role)}`,
        labels[action]
      ])
    )
  ]
}
