import { diffArrays } from 'diff'
import type { LineChange } from './difference.ts'

/** Number of unchanged lines that are kept before and after a change. */
const CONTEXT = 3
/** Maximum number of lines that are kept of one comparison. */
const MOST_LINES = 400
/** Of these, lines that were removed in one place. */
const MOST_REMOVED = MOST_LINES / 2
/** Maximum number of added and removed lines for which the shortest edit script is searched. */
const MOST_EDITS = 600
/** The cost of the search grows with the square of the edits. This limits it over all texts of two packages. */
const WORK = 6_000_000
/** Maximum number of lines kept over all texts of two packages: many times what a report can contain. */
const LINES = 50_000

/** Marks omitted lines: an unchanged part, or the rest of a long text. */
export const LEFT_OUT: LineChange = { kind: 'same', text: '…' }

/** The budget for all line comparisons of two packages. Counted in steps instead of time, so that results do not vary. */
export interface LineBudget {
  work: number
  lines: number
}

export const newLineBudget = (): LineBudget => ({ work: WORK, lines: LINES })

/**
 * Compares two texts line by line, with three lines of context. Texts that differ in too many lines are shown as
 * completely removed and added.
 *
 * @param shown the texts without secrets, with the same number of lines as the compared ones
 */
export function lineChanges(
  before: readonly string[],
  after: readonly string[],
  shown: { readonly before: readonly string[]; readonly after: readonly string[] },
  budget: LineBudget
): LineChange[] {
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const steps = stepsBetween(before.slice(start, before.length - end), after.slice(start, after.length - end), budget)
  const changes: LineChange[] = []
  const same = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) changes.push({ kind: 'same', text: shown.after[at] ?? '' })
  }
  if (start > CONTEXT) changes.push(LEFT_OUT)
  same(Math.max(0, start - CONTEXT), start)
  let oldAt = start
  let newAt = start
  for (const [at, { kind, count }] of steps.entries()) {
    if (changes.length > MOST_LINES) break
    if (kind === 'removed') {
      // What was removed leaves room for what came in its place.
      const kept = Math.min(count, MOST_REMOVED)
      for (let line = oldAt; line < oldAt + kept; line += 1) changes.push({ kind, text: shown.before[line] ?? '' })
      if (kept < count) changes.push(LEFT_OUT)
    } else if (kind === 'added') {
      for (let line = newAt; line < newAt + count; line += 1) changes.push({ kind, text: shown.after[line] ?? '' })
    } else {
      const first = at > 0 ? CONTEXT : count
      const last = at < steps.length - 1 ? CONTEXT : 0
      if (count > first + last) {
        same(newAt, newAt + first)
        changes.push(LEFT_OUT)
        same(newAt + count - last, newAt + count)
      } else same(newAt, newAt + count)
    }
    if (kind !== 'added') oldAt += count
    if (kind !== 'removed') newAt += count
  }
  same(after.length - end, after.length - end + Math.min(end, CONTEXT))
  if (end > CONTEXT) changes.push(LEFT_OUT)
  return within(changes, budget)
}

/** Lines that were all added or all removed. Stops reading `lines` when the budget is used up. */
export function allLines(kind: 'added' | 'removed', lines: Iterable<string>, budget: LineBudget): LineChange[] {
  const changes: LineChange[] = []
  for (const text of lines) {
    changes.push({ kind, text })
    if (changes.length > Math.min(MOST_LINES, budget.lines)) break
  }
  return within(changes, budget)
}

function within(changes: LineChange[], budget: LineBudget): LineChange[] {
  const most = Math.max(0, Math.min(MOST_LINES, budget.lines))
  const kept = changes.length > most ? [...changes.slice(0, most), LEFT_OUT] : changes
  budget.lines -= kept.length
  return kept
}

interface Step {
  readonly kind: LineChange['kind']
  readonly count: number
}

function stepsBetween(before: readonly string[], after: readonly string[], budget: LineBudget): Step[] {
  const whole: Step[] = [
    { kind: 'removed', count: before.length },
    { kind: 'added', count: after.length }
  ]
  if (before.length === 0 || after.length === 0) return whole.filter(({ count }) => count > 0)
  // Each further edit visits all diagonals that were reached so far.
  const maxEditLength = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, budget.work))))
  budget.work -= before.length + after.length
  if (maxEditLength === 0) return whole
  const found = diffArrays([...before], [...after], { maxEditLength })
  const edits =
    found?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? maxEditLength
  budget.work -= edits * edits
  return (
    found?.map(({ added, removed, count }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', count })) ??
    whole
  )
}

function commonStart(before: readonly string[], after: readonly string[]): number {
  const most = Math.min(before.length, after.length)
  let at = 0
  while (at < most && before[at] === after[at]) at += 1
  return at
}

function commonEnd(before: readonly string[], after: readonly string[], start: number): number {
  const most = Math.min(before.length, after.length) - start
  let count = 0
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1
  return count
}
