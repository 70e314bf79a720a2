import { pluralize } from '../../../base/display.ts'
import type { CheckedFile } from '../../../commands/checking/check-report.ts'
import { type Finding, SEVERITIES, type Severity } from '../../../package/rules/finding.ts'
import { readingOrder } from '../importance.ts'
import { countsOf, describePlace, type FindingGroup, grouped } from '../phrases.ts'
import { name } from './html-text.ts'

/** For one severity in one file: nobody reads more, and there must be space left for the changes. */
const MAX_ITEMS = 1_000

/** What is read before the changes: errors, and what the changes may hide. */
export function* firstFindings(file: CheckedFile): Generator<string> {
  yield* list(readingOrder(file.findings).first)
}

/** The other findings of one file: errors and warnings are shown, notes are collapsed. */
export function* otherFindings(file: CheckedFile): Generator<string> {
  const { findings } = file
  const counts = countsOf(file)
  if (findings.length === 0) {
    yield '<p><span class="badge good">✓ nothing found</span></p>'
    return
  }
  const { others } = readingOrder(findings)
  if (others.length > 0) yield '<h3>Findings</h3>'
  for (const severity of SEVERITIES) yield* list(others.filter(finding => finding.severity === severity))
  const notes = findings.filter(({ severity }) => severity === 'note')
  if (notes.length > 0) {
    yield `<details><summary>${pluralize(counts.note, 'note')}: what to prepare in the target</summary>`
    yield* list(notes)
    yield '</details>'
  }
  for (const severity of SEVERITIES) {
    const own = findings.filter(finding => finding.severity === severity).length
    const left = counts[severity] - Math.min(own, MAX_ITEMS)
    if (left > 0) yield `<p>${pluralize(left, `more ${severity}`)} in the result file.</p>`
  }
}

function* list(findings: readonly Finding[]): Generator<string> {
  if (findings.length === 0) return
  yield '<ul class="findings">'
  for (const group of grouped(findings.slice(0, MAX_ITEMS))) yield item(group)
  yield '</ul>'
}

const MARKS: Readonly<Record<Severity, string>> = { error: '✕ error', warning: '! warning', note: 'i note' }

function item({ rule, severity, consequence, remedy, items }: FindingGroup): string {
  const texts = items.map(({ message, place }) => {
    const where = describePlace(place)
    return `<p>${name(message, 1_000)}${where === '' ? '' : `<br><span class="place">${name(where, 400)}</span>`}</p>`
  })
  return `<li class="${severity}"><span class="tag ${severity}">${MARKS[severity]}</span><code>${name(rule)}</code>${texts.join('')}<p><strong>Consequence:</strong> ${name(consequence, 600)}</p><p class="todo"><strong>What to do:</strong> ${name(remedy, 800)}</p></li>`
}
