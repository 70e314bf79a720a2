import type { CheckedFile, CheckReport } from '../../commands/checking/check-report.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { changeSections } from '../change-sections.ts'
import { cell, code, fenced, row, table } from '../markdown.ts'
import { mermaidLines } from '../mermaid.ts'
import type { Section } from '../section.ts'
import {
  comparisonInWords,
  countsInWords,
  countsOf,
  counted,
  fileInWords,
  type FindingGroup,
  grouped,
  MARKS,
  placeInWords
} from './words.ts'

/** One line per file, for reports about several. */
export const fileTable = (report: CheckReport): Section[] =>
  report.files.length < 2
    ? []
    : [
        ...chunked(
          report.files.map(file =>
            row([
              cell(file.file),
              cell(fileInWords(file)),
              countsInWords(countsOf(file.findings)),
              cell(changesIn(file))
            ])
          ),
          ['File', 'It is', 'Findings', 'Changes'],
          'file'
        )
      ]

const changesIn = (file: CheckedFile): string => {
  if (file.comparison?.kind !== 'compared') return file.comparison?.kind ?? ''
  const count = file.comparison.difference.changes.filter(({ noise }) => noise !== true).length
  return count === 0 ? 'none' : String(count)
}

/** Everything about one file, the most important first. */
export function fileSections(file: CheckedFile, heading: string): Section[] {
  const told = comparisonInWords(file)
  return [
    { text: `${heading} ${cell(file.package?.name ?? file.file)}\n\n${facts(file)}`, noun: 'file' },
    ...findingSections(file, heading),
    ...(told === undefined ? [] : [{ text: `${heading}# What changed\n\n${cell(told, 600)}`, noun: 'comparison' }]),
    ...(file.comparison?.kind === 'compared' ? changeSections(file.comparison.difference, heading) : []),
    ...graph(file, heading)
  ]
}

function facts(file: CheckedFile): string {
  const { package: pkg } = file
  const inner =
    file.inner.length === 0
      ? ''
      : `. Packages in it: ${file.inner
          .slice(0, 20)
          .map(name => code(name))
          .join(', ')}`
  if (pkg === undefined) return `${code(file.file)} is ${cell(file.what, 400)}${inner}.`
  const by = pkg.creator === '' ? '' : ` by ${cell(pkg.creator)}`
  const from = pkg.sourceEnvironment === '' ? '' : ` from ${cell(pkg.sourceEnvironment)}`
  const digest = pkg.digest === '' ? '' : ` ${code(pkg.digest)}`
  return `${code(file.file)} is ${fileInWords(file)}, exported ${code(pkg.exportedAt)}${by}${from}.${digest}`
}

function findingSections(file: CheckedFile, heading: string): Section[] {
  if (file.findings.length === 0) return []
  const head = ['', 'Finding', 'What to do']
  const heavy = file.findings.filter(({ severity }) => severity !== 'note')
  const notes = file.findings.filter(({ severity }) => severity === 'note')
  return [
    ...(heavy.length === 0
      ? []
      : [
          { text: `${heading}# Findings`, noun: 'heading' },
          ...chunked(grouped(heavy).map(findingRow), head, 'finding')
        ]),
    ...(notes.length === 0
      ? []
      : folded(
          `${counted(notes.length, 'note')}: what the target must be ready for`,
          chunked(grouped(notes).map(findingRow), head, 'note')
        ))
  ]
}

const findingRow = ({ severity, rule, consequence, remedy, items }: FindingGroup): string =>
  row([
    `${MARKS[severity]} ${code(rule)}`,
    `${items.map(({ message, place }) => `${cell(message, 600)}${placeIn(place)}`).join('<br>')}<br><sub>${cell(consequence, 400)}</sub>`,
    cell(remedy, 500)
  ])

function placeIn(place: Finding['place']): string {
  const words = placeInWords(place)
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

/** Rows of a table in parts, so that a long one can be cut between them. */
function chunked(rows: readonly string[], head: readonly string[], noun: string): Section[] {
  const sections: Section[] = []
  for (let start = 0; start < rows.length; start += 25)
    sections.push({ text: [...table(head, []), ...rows.slice(start, start + 25)].join('\n'), noun })
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
