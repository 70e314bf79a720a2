import type { Splice } from './edit-json.ts'
import type { Hit } from './hits.ts'
import { type Range, rangeAt } from './literals.ts'
import type { ValueMapping } from './value-kinds.ts'
import type { ValueMap } from './value-map.ts'

/** What is to be replaced in a text, or stays, by the value that was found. */
export interface FoundValue {
  readonly hit: Hit
  /** The line that names it, and what it puts there; absent for a value that stays. */
  readonly replaced?: { readonly mapping: ValueMapping; readonly splice: Splice } | undefined
}

/**
 * The values of a text that are written out, in order, each with what a line puts in its place. Of values that overlap,
 * the first counts.
 *
 * @param written the parts of the text that are written out
 */
export function valuesIn(
  text: string,
  hits: readonly Hit[],
  written: readonly Range[],
  map: ValueMap
): readonly FoundValue[] {
  const found: FoundValue[] = []
  let done = 0
  for (const hit of hits.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const range = rangeAt(written, hit.start)
    if (range === undefined || hit.start < done) continue
    const end = hit.encoded === undefined ? hit.end : Math.min(hit.end, range.end)
    if (end > range.end) continue
    const replacement = map.replacementOf(text, { ...hit, end })
    done = end
    if (replacement === undefined) {
      found.push({ hit })
      continue
    }
    const { mapping, start, end: until } = replacement
    const by = range.isQuoted === true ? replacement.text.replaceAll("'", "''") : replacement.text
    found.push({ hit, replaced: { mapping, splice: { start, end: until, text: by } } })
  }
  return found
}

/** The splices that change something. */
export const changesIn = (text: string, found: readonly FoundValue[]): Splice[] =>
  found.flatMap(({ replaced }) =>
    replaced === undefined || text.slice(replaced.splice.start, replaced.splice.end) === replaced.splice.text
      ? []
      : [replaced.splice]
  )
