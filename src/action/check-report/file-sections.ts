import { pluralize } from '../../base/display.ts'
import type { CheckedFile } from '../../commands/checking/check-report.ts'
import type { Difference } from '../../package/difference/difference.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { changeSections } from '../markdown/change-sections.ts'
import { cell, code, fenced, row, table } from '../markdown/markdown.ts'
import { mermaidLines } from '../markdown/mermaid.ts'
import type { Section } from '../markdown/section.ts'
import {
  brokenRules,
  countsOf,
  describeComparison,
  describeCounts,
  describeFile,
  describePlace,
  type FindingGroup,
  grouped,
  MARKS
} from './phrases.ts'

/**
 * A table with one row per file, for reports about several files. The row of a file whose details are left out of the
 * report names the rules that it breaks.
 *
 * @param files most severe first
 * @param detailed how many of them the report describes in detail
 * @param bytes space for all rows
 */
export function fileTable(files: readonly CheckedFile[], detailed: number, bytes: number): Section[] {
  if (files.length < 2) return []
  const rows: string[] = []
  let used = LEFT_OUT
  for (const [at, file] of files.entries()) {
    const counts = countsOf(file)
    const broken = at < detailed ? '' : brokenRules(file)
    const line = row([
      cell(file.file),
      cell(describeFile(file)),
      `${describeCounts(counts)}${broken === '' ? '' : ` (${cell(broken)})`}`,
      cell(changesIn(file))
    ])
    used += Buffer.byteLength(line) + ROW_SHARE
    if (used > bytes) break
    rows.push(line)
  }
  const left = files.slice(rows.length)
  const failing = left.filter(file => countsOf(file).error > 0).length
  const words = [
    ...(failing === 0 ? [] : [`${pluralize(failing, 'more file')} with errors`]),
    ...(failing === left.length ? [] : [`${pluralize(left.length - failing, 'more file')} without errors`])
  ]
  const sections = chunked(rows, ['File', 'Content', 'Findings', 'Changes'], 'file')
  return left.length === 0 ? sections : [...sections, { text: `And ${words.join(', ')}.`, noun: 'heading' }]
}

/** Bytes of the line about files that have no line, and what of a table's head falls to each of its rows. */
const [LEFT_OUT, ROW_SHARE] = [200, 16]

const changesIn = (file: CheckedFile): string => {
  if (file.comparison?.kind !== 'compared') return file.comparison?.kind ?? ''
  const count = file.comparison.difference.changes.filter(({ noise }) => noise !== true).length
  return count === 0 ? 'none' : String(count)
}

/** Everything about one file, most important first. */
export function fileSections(file: CheckedFile, heading: string): Section[] {
  const comparison = describeComparison(file)
  return [
    { text: `${heading} ${cell(file.package?.name ?? file.file)}\n\n${facts(file)}`, noun: 'file' },
    ...findingSections(file, heading),
    ...(comparison === undefined
      ? []
      : [{ text: `${heading}# What changed\n\n${cell(comparison, 600)}`, noun: 'comparison' }]),
    ...(file.comparison?.kind === 'compared' ? changesOf(file.comparison.difference, heading) : []),
    ...graph(file, heading)
  ]
}

/** Changes of one file that are written out: a stranger can make a hundred thousand. */
const MOST_CHANGES = 2_000

function changesOf(difference: Difference, heading: string): Section[] {
  const left = difference.changes.length - MOST_CHANGES
  if (left <= 0) return changeSections(difference, heading)
  return [
    ...changeSections({ ...difference, changes: difference.changes.slice(0, MOST_CHANGES) }, heading),
    { text: `${pluralize(left, 'more change')} in this file.`, noun: 'change' }
  ]
}

function facts(file: CheckedFile): string {
  const { package: pkg } = file
  const inner =
    file.inner.length === 0
      ? ''
      : `. It contains packages: ${file.inner
          .slice(0, 20)
          .map(name => code(name))
          .join(', ')}`
  if (pkg === undefined) return `${code(file.file)} is ${cell(file.what, 400)}${inner}.`
  const by = pkg.creator === '' ? '' : ` by ${cell(pkg.creator)}`
  const from = pkg.sourceEnvironment === '' ? '' : ` from ${cell(pkg.sourceEnvironment)}`
  const digest = pkg.digest === '' ? '' : ` ${code(pkg.digest)}`
  return `${code(file.file)} is ${describeFile(file)}, exported ${code(pkg.exportedAt)}${by}${from}.${digest}`
}

/** Findings of one file that are written out, of notes the same number again. */
const MOST_FINDINGS = 5_000

function findingSections(file: CheckedFile, heading: string): Section[] {
  if (file.findings.length === 0) return []
  const head = ['', 'Finding', 'What to do']
  const severe = file.findings.filter(({ severity }) => severity !== 'note').slice(0, MOST_FINDINGS)
  const notes = file.findings.filter(({ severity }) => severity === 'note').slice(0, MOST_FINDINGS)
  const { error, warning, note } = countsOf(file)
  const left = error + warning + note - severe.length - notes.length
  return [
    ...(severe.length === 0
      ? []
      : [
          { text: `${heading}# Findings`, noun: 'heading' },
          ...chunked(grouped(severe).flatMap(findingRows), head, 'finding')
        ]),
    ...(notes.length === 0
      ? []
      : folded(
          `${pluralize(note, 'note')}: what to prepare in the target`,
          chunked(grouped(notes).flatMap(findingRows), head, 'note')
        )),
    ...(left === 0 ? [] : [{ text: `${pluralize(left, 'more finding')} in this file.`, noun: 'finding' }])
  ]
}

/** For the content of one row; a longer group continues in the next one. */
const MAX_ROW_BYTES = 6_000

function findingRows({ severity, rule, consequence, remedy, items }: FindingGroup): string[] {
  const toRow = (findings: readonly string[]): string =>
    row([
      `${MARKS[severity]} ${code(rule)}`,
      `${findings.join('<br>')}<br><sub>${cell(consequence, 400)}</sub>`,
      cell(remedy, 500)
    ])
  const rows: string[] = []
  let open: string[] = []
  let bytes = 0
  for (const { message, place } of items) {
    const text = `${cell(message, 600)}${placeSuffix(place)}`
    bytes += Buffer.byteLength(text)
    if (bytes > MAX_ROW_BYTES && open.length > 0) {
      rows.push(toRow(open))
      open = []
      bytes = Buffer.byteLength(text)
    }
    open.push(text)
  }
  return open.length === 0 ? rows : [...rows, toRow(open)]
}

function placeSuffix(place: Finding['place']): string {
  const words = describePlace(place)
  return words === '' ? '' : ` <sub>${cell(words, 300)}</sub>`
}

function graph({ resources }: CheckedFile, heading: string): Section[] {
  if (resources.length < 2) return []
  const shown = resources.map(resource => ({
    ...resource,
    decision: 'carried' as const,
    why: '',
    outcome: 'carried' as const
  }))
  return [{ text: `${heading}# Resources\n\n${fenced('mermaid', mermaidLines(shown))}`, noun: 'graph' }]
}

/** Limits of one part of a table. A part that does not fit in the report is omitted entirely. */
const [MAX_ROWS, MAX_PART_BYTES] = [25, 20_000]

/** Splits a table into parts, so that a long one can be cut between them. */
function chunked(rows: readonly string[], head: readonly string[], noun: string): Section[] {
  const sections: Section[] = []
  let open: string[] = []
  let bytes = 0
  const close = (): void => {
    if (open.length > 0) sections.push({ text: [...table(head, []), ...open].join('\n'), noun })
    open = []
    bytes = 0
  }
  for (const line of rows) {
    const size = Buffer.byteLength(line)
    if (open.length === MAX_ROWS || bytes + size > MAX_PART_BYTES) close()
    open.push(line)
    bytes += size
  }
  close()
  return sections
}

function folded(title: string, sections: readonly Section[]): Section[] {
  const [first, ...others] = sections
  if (first === undefined) return []
  return [
    { text: `<details><summary>${title}</summary>\n\n${first.text}\n\n</details>`, noun: first.noun },
    ...others.map(({ text, noun }) => ({
      text: `<details><summary>${title}, continued</summary>\n\n${text}\n\n</details>`,
      noun
    }))
  ]
}
