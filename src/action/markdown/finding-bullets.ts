import { pluralize } from '../../base/display.ts'
import type { Finding } from '../../package/rules/finding.ts'
import { describePlace, type FindingGroup, grouped, MARKS } from '../check-report/phrases.ts'
import { cell, code } from './markdown.ts'
import type { Section } from './section.ts'

/** For the content of one bullet; a longer group continues in the next one. */
const MAX_BULLET_BYTES = 6_000

/** Findings as bullets, each with what to do. Findings of one rule with the same remedy share a bullet. */
export const findingBullets = (findings: readonly Finding[]): Section[] =>
  grouped(findings)
    .flatMap(bulletsOf)
    .map(text => ({ text, noun: 'finding' }))

function bulletsOf({ severity, rule, consequence, remedy, items }: FindingGroup): string[] {
  const toBullet = (texts: readonly string[]): string =>
    `- ${MARKS[severity]} ${texts.join('<br>')}<br>${cell(consequence, 400)}<br>**What to do:** ${cell(remedy, 500)} <sub>${code(rule)}</sub>`
  const bullets: string[] = []
  let open: string[] = []
  let bytes = 0
  for (const { message, place } of items) {
    const text = `${cell(message, 600)}${placeSuffix(place)}`
    bytes += Buffer.byteLength(text)
    if (bytes > MAX_BULLET_BYTES && open.length > 0) {
      bullets.push(toBullet(open))
      open = []
      bytes = Buffer.byteLength(text)
    }
    open.push(text)
  }
  return open.length === 0 ? bullets : [...bullets, toBullet(open)]
}

function placeSuffix(place: Finding['place']): string {
  const words = describePlace(place)
  return words === '' ? '' : ` <sub>${cell(words, 300)}</sub>`
}

/** Bullets in one folded part, so that a long list can be cut between parts. */
const [MOST_TOGETHER, MOST_BYTES] = [25, 20_000]

/**
 * The same, folded below a line that says how many there are.
 *
 * @param total how many there are, where `findings` holds only the first of them
 */
export function foldedFindings(findings: readonly Finding[], total = findings.length): Section[] {
  if (findings.length === 0) return []
  const title = `${pluralize(total, 'note')}: what to prepare in the target`
  const parts: string[][] = []
  let bytes = 0
  for (const { text } of findingBullets(findings)) {
    const open = parts.at(-1)
    bytes += Buffer.byteLength(text)
    if (open === undefined || open.length === MOST_TOGETHER || bytes > MOST_BYTES) {
      parts.push([text])
      bytes = Buffer.byteLength(text)
    } else open.push(text)
  }
  return parts.map((bullets, at) => ({
    text: `<details><summary>${title}${at === 0 ? '' : ', continued'}</summary>\n\n${bullets.join('\n\n')}\n\n</details>`,
    noun: 'note'
  }))
}
