import type { Report } from '../../../commands/report.ts'
import { cell } from '../../markdown/markdown.ts'
import { rowsWithin } from './rows.ts'

const SHARE = 40_000

/** What to know before everything else, although nothing failed. */
export const alerts = ({ alerts: list = [] }: Report): string[] =>
  rowsWithin(SHARE, list, 'alert', sentence => `- ⚠️ ${cell(sentence, 2_000)}`)
