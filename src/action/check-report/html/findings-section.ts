import { pluralize } from '../../../base/display.ts'
import type { CheckedFile } from '../../../commands/checking/check-report.ts'
import { SEVERITIES, type Severity } from '../../../package/rules/finding.ts'
import { countsOf, describePlace, type FindingGroup, grouped } from '../phrases.ts'
import { name } from './html-text.ts'

/** For one severity in one file: nobody reads more, and there must be space left for the changes. */
const MAX_ITEMS = 1_000

/** The findings of one file. Errors and warnings are shown, notes are collapsed. */
export function* findingsSection(file: CheckedFile): Generator<string> {
  const { findings } = file
  const counts = countsOf(file)
  if (findings.length === 0) {
    yield '<p><span class="badge good">✓ nothing found</span></p>'
    return
  }
  for (const severity of SEVERITIES) {
    const own = findings.filter(finding => finding.severity === severity)
    if (own.length === 0) continue
    const [open, close] =
      severity === 'note'
        ? [`<details><summary>${pluralize(counts.note, 'note')}</summary>`, '</details>']
        : [`<h4>${pluralize(counts[severity], severity)}</h4>`, '']
    yield `${open}<ul class="findings">`
    for (const group of grouped(own.slice(0, MAX_ITEMS))) yield item(group)
    const left = counts[severity] - Math.min(own.length, MAX_ITEMS)
    yield `</ul>${left > 0 ? `<p>${pluralize(left, `more ${severity}`)} in the result file.</p>` : ''}${close}`
  }
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✕ error', warning: '! warning', note: 'i note' }

function item({ rule, severity, consequence, remedy, items }: FindingGroup): string {
  const texts = items.map(({ message, place }) => {
    const where = describePlace(place)
    return `<p>${name(message, 1_000)}${where === '' ? '' : `<br><span class="place">${name(where, 400)}</span>`}</p>`
  })
  return `<li class="${severity}"><span class="tag ${severity}">${MARKS[severity]}</span><code>${name(rule)}</code>${texts.join('')}<p><strong>Consequence:</strong> ${name(consequence, 600)}</p><p class="todo"><strong>What to do:</strong> ${name(remedy, 800)}</p></li>`
}
