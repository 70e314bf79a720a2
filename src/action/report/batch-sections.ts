import type { Report } from '../../commands/report.ts'
import { PUBLISH_LABELS } from './state-labels.ts'
import { cell, code, link, row, table } from '../markdown/markdown.ts'
import type { Section } from '../markdown/section.ts'
import { joinGroupsWithin } from '../markdown/section.ts'
import { rowsWithin } from './summary-sections.ts'

const SHARE_OF_TABLE = 100_000
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

/** One row per package, in the order of the inputs. */
export function batchTable({ parts, command }: Report): string[] {
  if (parts === undefined) return []
  return [
    ...table(['App', 'Outcome', 'Version', 'Publishing', 'Package', 'Error'], []),
    ...rowsWithin(SHARE_OF_TABLE, parts, 'package', ({ name, report, failure }) =>
      row([
        link(name, report.app?.url),
        `${MARKS[failure === undefined ? report.outcome : 'failed']} ${command === 'export' && failure === undefined ? 'exported' : report.outcome}`,
        report.app?.versionAfter === undefined ? '' : code(report.app.versionAfter),
        report.publishState === undefined ? '' : PUBLISH_LABELS[report.publishState],
        report.package?.file === undefined ? '' : code(report.package.file),
        failure === undefined ? '' : cell(failure, 250)
      ])
    )
  ]
}

const SHARE = 600_000

/** The full report of each package in a collapsible section, as far as there is space. */
export function batchDetails(
  { parts }: Report,
  render: (report: Report, failure: string | undefined) => string
): string[] {
  if (parts === undefined) return []
  const sections = parts.map(
    ({ name, report, failure }): Section => ({
      text: `<details><summary>${cell(name, 100)}</summary>\n\n${render(report, failure).replace(/^## /, '### ')}\n</details>`,
      noun: 'package'
    })
  )
  return [
    joinGroupsWithin(
      SHARE,
      sections.map(section => [section]),
      'the result file contains all of them'
    ).trimEnd()
  ]
}
