import type { Report } from '../../../commands/report.ts'
import { cell } from '../../markdown/markdown.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 40_000

/** What the rollback restored, and what remains as the failed import left it. */
export function rollback({ rollback: undone }: Report): string[] {
  if (undone === undefined) return []
  return [
    '### Rolled back',
    '',
    ...rowsWithin(
      SHARE,
      [...undone.left.map(one => `❌ ${cell(one, 1_000)}`), ...undone.done.map(one => `✅ ${cell(one, 1_000)}`)],
      'line',
      line => `- ${line}`
    )
  ]
}
