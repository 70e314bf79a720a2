import { pluralize } from '../../../base/display.ts'
import type { Report } from '../../../commands/report.ts'
import { changeSections } from '../../markdown/change-sections.ts'
import { joinWithin } from '../../markdown/section.ts'

const SHARE = 200_000

/** How the content of the target would change, area by area. */
export function contentChanges({ plan }: Report): string[] {
  if (plan?.difference === undefined) return []
  const { changes } = plan.difference
  const shown = changes.filter(({ noise }) => noise !== true)
  if (shown.length === 0) return ['### What changes in the target', '', 'No changes made by people.']
  const sections = changeSections({ ...plan.difference, changes: shown }, '##')
  return [
    '### What changes in the target',
    '',
    `${pluralize(shown.length, 'change')} compared with the current content of the target.`,
    '',
    joinWithin(SHARE, sections, 'the result file contains all of them').trimEnd()
  ]
}
