import type { Report } from '../../commands/report.ts'
import { cell } from '../markdown/markdown.ts'
import { rowsWithin } from './summary-sections.ts'

/** Bytes for the list. */
const SHARE = 100_000

/** What the check of the package found: what it is, what follows from it, and what to do. */
export function packageFindings({ findings = [], command }: Report): string[] {
  if (findings.length === 0 || (command !== 'plan' && command !== 'import')) return []
  return [
    '### Check of the package',
    '',
    ...rowsWithin(
      SHARE,
      findings,
      'finding',
      ({ severity, message, consequence, remedy }) =>
        `- ${severity === 'note' ? 'ℹ️' : '⚠️'} **${cell(message, 600)}** ${cell(consequence, 400)} ${cell(remedy, 400)}`
    )
  ]
}
