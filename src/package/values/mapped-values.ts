import { note } from '../rules/content/aggregation.ts'
import type { Place } from '../rules/finding.ts'
import type { Splice } from './edit-json.ts'
import type { ValueMapping } from './value-kinds.ts'

/** What one line of `values` changed. */
export interface MappedValue {
  readonly line: number
  /** `SharePoint site`, `list`, …: what the value is in its first place. */
  readonly kind: string
  /** The first text that was replaced, and what is there now. */
  readonly before: string
  readonly after: string
  /** How many places have the value, copies included. */
  readonly count: number
  /** The first of them. */
  readonly places: readonly Place[]
  /** How it was found, where no line of the input names it: `by title "Expenses"`. */
  readonly origin?: string | undefined
}

/** Places that are kept of one line, and of all lines together. */
const MOST_OF_A_LINE = 200
const MOST = 2_000

interface Noted {
  kind: string
  readonly before: string
  readonly after: string
  readonly places: Place[]
  count: number
}

/** Collects what the lines change. */
export class MappedValues {
  readonly #known = new Map<ValueMapping, Noted>()
  #places = 0

  add(
    { mapping, splice }: { readonly mapping: ValueMapping; readonly splice: Splice },
    kind: string,
    text: string,
    place: () => Place
  ): void {
    const known = this.#known.get(mapping) ?? {
      kind,
      before: text.slice(splice.start, splice.end),
      after: splice.text,
      places: [],
      count: 0
    }
    this.#known.set(mapping, known)
    note(known, place, this.#places < MOST ? MOST_OF_A_LINE : 0)
    this.#places += 1
  }

  has(mapping: ValueMapping): boolean {
    return this.#known.has(mapping)
  }

  used(): ReadonlySet<ValueMapping> {
    return new Set(this.#known.keys())
  }

  all(): MappedValue[] {
    return [...this.#known]
      .map(([{ line, origin }, { kind, before, after, places, count }]) => ({
        line,
        kind,
        before,
        after,
        count,
        places,
        origin
      }))
      .toSorted((one, other) => one.line - other.line)
  }
}
