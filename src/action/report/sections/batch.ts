import { quoted } from '../../../base/display.ts'
import type { Report } from '../../../commands/report.ts'
import { cell, link, table, wrappingRow } from '../../markdown/markdown.ts'
import type { Section } from '../../markdown/section.ts'
import { joinGroupsWithin } from '../../markdown/section.ts'
import { blockersIn } from './blockers.ts'
import { rowsWithin } from './rows.ts'

const SHARE_OF_FAILURES = 60_000
const SHARE_OF_TABLE = 60_000
const MARKS = { created: '🆕', updated: '✏️', unchanged: '✅', failed: '❌' } as const

/** `✅ Imported 3 packages into Contoso Production`. */
export function batchTitle({ parts = [], command, environment, outcome }: Report): string {
  const [done, word] = command === 'export' ? (['Exported', 'from'] as const) : (['Imported', 'into'] as const)
  const place = environment === undefined ? '' : ` ${word} ${cell(environment.name, 100)}`
  const failed = parts.filter(({ failure }) => failure !== undefined).length
  return outcome === 'failed'
    ? `❌ ${done} ${parts.length - failed} of ${parts.length} packages${place}`
    : parts.some(({ report: { flowsOff = [] } }) => flowsOff.length > 0)
      ? `⚠️ ${done} ${parts.length} packages${place}, flows are off`
      : `✅ ${done} ${parts.length} packages${place}`
}

/** Whether the error message of a batch only lists those that failed, each of which has a line of its own. */
export const isListedInParts = ({ parts = [] }: Report, message: string): boolean =>
  parts.some(({ name, failure }) => failure !== undefined && message.includes(quoted(name)))

/** What failed and why, then one row per package, in the order of the inputs. */
export function batchTable({ parts, command }: Report): string[] {
  if (parts === undefined) return []
  const failed = parts.filter(({ failure }) => failure !== undefined)
  return [
    ...rowsWithin(SHARE_OF_FAILURES, failed, 'failure', ({ name, report, failure = '' }) => {
      const count = blockersIn(report)
      const why = count === 0 ? cell(failure, 2_000) : `${count} ${count === 1 ? 'thing' : 'things'} to fix, see below.`
      return `- ❌ **${cell(name) || 'unnamed'}**: ${why}`
    }),
    ...(failed.length === 0 ? [] : ['']),
    ...table(['App', 'What happened', 'Publishing'], []),
    ...rowsWithin(SHARE_OF_TABLE, parts, 'package', ({ name, report, failure }) =>
      wrappingRow([
        link(name, report.app?.url),
        failure === undefined
          ? command === 'export'
            ? '✅ exported'
            : `${MARKS[report.outcome]} ${report.outcome}`
          : '❌ failed',
        report.publishState === undefined ? '' : PUBLISHING[report.publishState]
      ])
    )
  ]
}

const PUBLISHING = {
  published: '✅ published',
  'draft-left': '⚠️ a draft is left unpublished',
  'nothing-to-publish': 'nothing to publish'
} as const

const SHARE = 600_000

/** The full report of each package in a collapsible section, as far as there is space. */
export function batchDetails(
  { parts }: Report,
  render: (report: Report, failure: string | undefined) => string
): string[] {
  if (parts === undefined) return []
  const sections = parts.map(({ name, report, failure }): Section => {
    // Shown above already, unless the list of what to fix replaces it.
    const untold = failure === undefined || report.outcome !== 'failed' ? failure : undefined
    return {
      text: `<details><summary>${cell(name, 100) || 'unnamed'}</summary>\n\n${render(report, untold).replace(/^## /, '### ')}\n</details>`,
      noun: 'package'
    }
  })
  return [
    joinGroupsWithin(
      SHARE,
      sections.map(section => [section]),
      'the result file contains all of them'
    ).trimEnd()
  ]
}
