import type { Change, Difference } from '../../package/difference/difference.ts'
import { areasIn, describeChange } from '../check-report/phrases.ts'
import { cell, code, fenced } from './markdown.ts'
import type { Section } from './section.ts'

/** What changed between two packages, grouped by area. */
export function changeSections(difference: Difference, heading: string): Section[] {
  return areasIn(difference.changes).flatMap(({ title, changes }) => [
    { text: `${heading}## ${title}`, noun: 'heading' },
    ...changes.map(change => ({ text: changeText(change), noun: 'change' }))
  ])
}

/** Characters of a text beside the name of a change; a longer one stands below it, as all of it must be seen. */
const LONGEST_INLINE = 80

const SIGN = { added: '+', removed: '-', same: ' ' } as const

function changeText(change: Change): string {
  const { before, after, lines } = change
  const name = `- ${cell(describeChange(change), 500)}`
  if (lines !== undefined && lines.length > 0)
    return `${name}\n\n${indented(
      fenced(
        'diff',
        lines.map(({ kind, text }) => `${SIGN[kind]} ${text}`)
      )
    )}`
  if (change.kind === 'changed' || change.kind === 'renamed' || change.kind === 'moved') {
    if (before === undefined && after === undefined) return name
    if (Math.max(before?.length ?? 0, after?.length ?? 0) > LONGEST_INLINE)
      return `${name}\n\n${indented(fenced('diff', [`- ${before ?? ''}`, `+ ${after ?? ''}`]))}`
    return `${name}: ${valueText(before)} → ${valueText(after)}`
  }
  const text = after ?? before
  if (text === undefined || text === '') return name
  if (text.length <= LONGEST_INLINE) return `${name}: ${code(text)}`
  return `${name}\n\n${indented(fenced('diff', [`${change.kind === 'removed' ? '-' : '+'} ${text}`]))}`
}

/** An empty text would be an empty box. */
const valueText = (value: string | undefined): string =>
  value === undefined ? 'nothing' : value === '' ? 'an empty text' : code(value)

const indented = (text: string): string =>
  text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')
