import type { Report } from '../../../commands/report.ts'
import { cell } from '../../markdown/markdown.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 60_000
/** More of them would push what changes out of sight. */
const MOST_SHOWN = 5

/** Sentences for people that are not failures. A long list is folded after its first lines. */
export function remarks({ remarks: list }: Report): string[] {
  if (list.length === 0) return []
  const bullet = (remark: string): string => `- ${cell(remark, 1_000)}`
  if (list.length <= MOST_SHOWN + 1) return rowsWithin(SHARE, list, 'remark', bullet)
  const folded = list.slice(MOST_SHOWN)
  return [
    ...list.slice(0, MOST_SHOWN).map(bullet),
    '',
    `<details><summary>${folded.length} more remarks</summary>`,
    '',
    ...rowsWithin(SHARE, folded, 'remark', bullet),
    '',
    '</details>'
  ]
}
