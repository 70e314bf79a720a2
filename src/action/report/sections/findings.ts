import type { Report } from '../../../commands/report.ts'
import { findingBullets, foldedFindings } from '../../markdown/finding-bullets.ts'
import { joinWithin } from '../../markdown/section.ts'

const SHARE = 80_000

/** What the check of the package found that matters to the person who approves. Notes are folded. */
export function findings({ findings: list = [] }: Report): string[] {
  if (list.length === 0) return []
  const severe = list.filter(({ severity }) => severity !== 'note')
  const notes = list.filter(({ severity }) => severity === 'note')
  const sections = [...findingBullets(severe), ...foldedFindings(notes)]
  return [joinWithin(SHARE, sections, 'the result file contains all of them').trimEnd()]
}
