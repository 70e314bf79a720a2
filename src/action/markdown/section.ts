import { pluralize } from '../../base/display.ts'

/** A part of a report that may be omitted for lack of space; `noun` names its content. */
export interface Section {
  readonly text: string
  readonly noun: string
}

/** Reserved for the line that says how much was omitted. */
const LAST_LINE_BYTES = 1_000

/**
 * Joins as many sections as fit in `bytes`. If some are omitted, the last line says how many, and where to find them.
 *
 * @param elsewhere where to find the omitted sections, as a clause
 */
export const joinWithin = (bytes: number, sections: readonly Section[], elsewhere: string): string =>
  joinGroupsWithin(bytes, [sections], elsewhere)

/**
 * The same for groups of sections that share the space. Each group gets an equal share, and what a small group does not
 * need goes to the others, so that one package cannot crowd out the next.
 *
 * @param before how many parts were already left out
 */
export function joinGroupsWithin(
  bytes: number,
  groups: readonly (readonly Section[])[],
  elsewhere: string,
  before = 0
): string {
  const shares = shareOut(
    bytes - LAST_LINE_BYTES,
    groups.map(group => group.reduce((sum, section) => sum + sizeOf(section), 0))
  )
  const kept: string[] = []
  let left = before
  for (const [at, group] of groups.entries()) {
    const fitting = countFitting(group, shares[at] ?? 0)
    for (let index = 0; index < fitting; index += 1) kept.push(group[index]?.text ?? '')
    left += group.slice(fitting).filter(({ noun }) => noun !== 'heading').length
  }
  if (left === 0) return `${kept.join('\n\n')}\n`
  return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${pluralize(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for lack of space; ${elsewhere}.\n`
}

const sizeOf = ({ text }: Section): number => Buffer.byteLength(text) + 2

/** How many sections fit, counted from the first. */
function countFitting(sections: readonly Section[], bytes: number): number {
  let used = 0
  for (const [index, section] of sections.entries()) {
    used += sizeOf(section)
    if (used > bytes) return index
  }
  return sections.length
}

/** The space for each: what it needs, or an equal share of what the smaller ones leave over. */
function shareOut(bytes: number, needs: readonly number[]): number[] {
  const shares: number[] = []
  let left = bytes
  let remaining = needs.length
  for (const [at, need] of [...needs.entries()].sort(([, one], [, other]) => one - other)) {
    const share = Math.min(need, Math.floor(left / remaining))
    shares[at] = share
    left -= share
    remaining -= 1
  }
  return shares
}
