import { pluralize } from '../check-report/phrases.ts'

/** A part of a report that may be left out when there is no room; `noun` names what is in it. */
export interface Section {
  readonly text: string
  readonly noun: string
}

/** Bytes that the line about what was left out takes at most. */
const LAST_LINE = 1_000

/**
 * Sections one after the other, as many as fit in `bytes`. The last line says how many were left out, and where they
 * are.
 */
export const joinWithin = (bytes: number, sections: readonly Section[], elsewhere: string): string =>
  joinGroupsWithin(bytes, [sections], elsewhere)

/**
 * The same for groups of sections that share the room: what a small one does not need is left to the others, and none
 * takes the room of another, so that one package cannot hide what is said of the next.
 *
 * @param before parts that are left out already
 */
export function joinGroupsWithin(
  bytes: number,
  groups: readonly (readonly Section[])[],
  elsewhere: string,
  before = 0
): string {
  const rooms = shared(
    bytes - LAST_LINE,
    groups.map(group => group.reduce((sum, section) => sum + sizeOf(section), 0))
  )
  const kept: string[] = []
  let left = before
  for (const [at, group] of groups.entries()) {
    const fitting = beginning(group, rooms[at] ?? 0)
    for (let index = 0; index < fitting; index += 1) kept.push(group[index]?.text ?? '')
    left += group.slice(fitting).filter(({ noun }) => noun !== 'heading').length
  }
  if (left === 0) return `${kept.join('\n\n')}\n`
  return `${kept.join('\n\n')}\n\n> [!NOTE]\n> ${pluralize(left, 'part')} of this report ${left === 1 ? 'is' : 'are'} left out here for want of room; ${elsewhere}.\n`
}

const sizeOf = ({ text }: Section): number => Buffer.byteLength(text) + 2

/** How many of the first sections fit. */
function beginning(sections: readonly Section[], bytes: number): number {
  let used = 0
  for (const [index, section] of sections.entries()) {
    used += sizeOf(section)
    if (used > bytes) return index
  }
  return sections.length
}

/** Room for each: what it needs, or an equal share of what the smaller ones leave. */
function shared(bytes: number, needs: readonly number[]): number[] {
  const rooms: number[] = []
  let room = bytes
  let waiting = needs.length
  for (const [at, need] of [...needs.entries()].sort(([, one], [, other]) => one - other)) {
    rooms[at] = Math.min(need, Math.floor(room / waiting))
    room -= rooms[at]
    waiting -= 1
  }
  return rooms
}
