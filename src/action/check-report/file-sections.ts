import { pluralize } from '../../base/display.ts'
import type { CheckedFile } from '../../commands/checking/check-report.ts'
import type { Difference } from '../../package/difference/difference.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { changeSections } from '../markdown/change-sections.ts'
import { findingBullets, foldedFindings } from '../markdown/finding-bullets.ts'
import { cell, code, fenced, table, wrappingRow } from '../markdown/markdown.ts'
import { mermaidLines } from '../markdown/mermaid.ts'
import type { Section } from '../markdown/section.ts'
import { kindsOf } from '../report/writes.ts'
import { changedResources } from './file-graph.ts'
import { readingOrder } from './importance.ts'
import { brokenRules, countsOf, describeComparison, describeFile } from './phrases.ts'
import { describeVerdict } from './verdict.ts'

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
  const isCompared = files.some(({ comparison }) => comparison !== undefined)
  const rows: string[] = []
  let used = LEFT_OUT
  for (const [at, file] of files.entries()) {
    const broken = at < detailed ? '' : brokenRules(file)
    const line = wrappingRow([
      `${cell(file.file)}<br><sub>${cell(describeFile(file))}</sub>`,
      `${cell(describeVerdict(file))}${broken === '' ? '' : `<br><sub>${cell(broken)}</sub>`}`,
      ...(isCompared ? [cell(changesIn(file))] : [])
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
  const sections = chunked(rows, ['File', 'Verdict', ...(isCompared ? ['Changes'] : [])], 'file')
  return left.length === 0 ? sections : [...sections, { text: `And ${words.join(', ')}.`, noun: 'heading' }]
}

/** Bytes of the line about files that have no line, and what of a table's head falls to each of its rows. */
const [LEFT_OUT, ROW_SHARE] = [200, 16]

const changesIn = (file: CheckedFile): string => {
  if (file.comparison?.kind !== 'compared') return file.comparison?.kind.replaceAll('-', ' ') ?? ''
  const count = file.comparison.difference.changes.filter(({ noise }) => noise !== true).length
  return count === 0 ? 'none' : String(count)
}

/** A file in three parts, which share the space of a report: what to read first, the changes, and the rest. */
export interface FileParts {
  readonly first: readonly Section[]
  readonly changes: readonly Section[]
  readonly rest: readonly Section[]
}

/**
 * Everything about one file, as a reviewer reads it: what stops it and what the changes may hide, then what changed, then
 * everything else.
 *
 * @param alone whether the title of the report already names the file and its verdict
 */
export function fileSections(file: CheckedFile, heading: string, alone: boolean): FileParts {
  const comparison = describeComparison(file)
  const title = `${heading} ${cell(`${file.package?.name ?? file.file} ${describeVerdict(file)}`, 300)}`
  const { first, others } = readingOrder(file.findings)
  return {
    first: [{ text: alone ? contents(file) : `${title}\n\n${contents(file)}`, noun: 'file' }, ...findingBullets(first)],
    changes: [
      ...(comparison === undefined
        ? []
        : [{ text: `${heading}# What changed\n\n${cell(comparison, 600)}`, noun: 'comparison' }]),
      ...(file.comparison?.kind === 'compared' ? changesOf(file.comparison.difference, heading) : [])
    ],
    rest: [
      ...otherFindings(file, { above: first.length, others }, heading),
      ...graph(file, heading),
      ...valueLines(file),
      ...(file.package === undefined ? [] : [{ text: origin(file.package), noun: 'identifiers' }])
    ]
  }
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

/** What the file is and holds, in one line. */
function contents(file: CheckedFile): string {
  const inner =
    file.inner.length === 0
      ? ''
      : `. It contains packages: ${file.inner
          .slice(0, 20)
          .map(name => code(name))
          .join(', ')}`
  if (file.package === undefined) return `${code(file.file)} is ${cell(file.what, 400)}${inner}.`
  const held = kindsOf(file.resources)
  return `${code(file.file)} is ${describeFile(file)}${held === '' ? '' : ` with ${held}`}.`
}

/** The values of the source as lines of the input `values`, folded. */
function valueLines({ values = [] }: CheckedFile): Section[] {
  if (values.length === 0) return []
  const lines = fenced(
    '',
    values.map(value => `${value} = `)
  )
  return [
    {
      text: `<details><summary>Lines for the input <code>values</code></summary>\n\n${lines}\n\n</details>`,
      noun: 'list of values'
    }
  ]
}

/** Who exported it, where and when, folded. */
function origin({ exportedAt, creator, sourceEnvironment, digest }: NonNullable<CheckedFile['package']>): string {
  const facts = [
    ['Exported', code(exportedAt)],
    ['By', cell(creator)],
    ['From', cell(sourceEnvironment)],
    ['Digest', digest === '' ? '' : code(digest)]
  ]
  const lines = facts.filter(([, value]) => value !== '').map(([name = '', value = '']) => `- **${name}**: ${value}`)
  return ['<details><summary>Where it comes from</summary>', '', ...lines, '', '</details>'].join('\n')
}

/** Findings of one file that are written out, of notes the same number again. */
const MOST_FINDINGS = 5_000

/** The findings that are not shown first, then the notes, folded. */
function otherFindings(
  file: CheckedFile,
  { above, others }: { readonly above: number; readonly others: readonly Finding[] },
  heading: string
): Section[] {
  const notes = file.findings.filter(({ severity }) => severity === 'note')
  const { error, warning, note } = countsOf(file)
  const written = [above, others.length, notes.length].reduce((sum, count) => sum + Math.min(count, MOST_FINDINGS), 0)
  const left = error + warning + note - written
  return [
    ...(others.length === 0
      ? []
      : [{ text: `${heading}# Findings`, noun: 'heading' }, ...findingBullets(others.slice(0, MOST_FINDINGS))]),
    ...foldedFindings(notes.slice(0, MOST_FINDINGS), note),
    ...(left === 0 ? [] : [{ text: `${pluralize(left, 'more finding')} in this file.`, noun: 'finding' }])
  ]
}

function graph(file: CheckedFile, heading: string): Section[] {
  const nodes = changedResources(file)
  if (nodes.length === 0) return []
  return [{ text: `${heading}# What depends on what\n\n${fenced('mermaid', mermaidLines(nodes))}`, noun: 'graph' }]
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
