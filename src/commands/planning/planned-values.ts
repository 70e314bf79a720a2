import { isObject } from '../../base/objects.ts'
import { isIdOfSite } from '../../package/values/mapped-sites.ts'
import type { ValueMapping } from '../../package/values/value-kinds.ts'
import type { Plan } from './plan.ts'

/** What the input `values` changes in the package, in the form of a plan file. */
export interface PlannedValues {
  readonly mapped: readonly {
    readonly kind: string
    readonly before: string
    readonly after: string
    readonly count: number
    /** Where, in terms of a maker or of the file; the first of them where there are many. */
    readonly places: readonly string[]
    /** How it was found, where no line names it. An import that follows the plan takes it from here. */
    readonly origin?: string | undefined
  }[]
  /** Values of the source that stay. */
  readonly left: readonly string[]
  /** Why lists that were looked up by title stay, as sentences. */
  readonly notes?: readonly string[] | undefined
}

export const plannedValues = ({ mapped, left, notes = [] }: NonNullable<Plan['values']>): PlannedValues => ({
  mapped: mapped.map(({ kind, before, after, count, places, origin }) => ({
    kind,
    before,
    after,
    count,
    places: places.map(({ file, inside, pointer, name }) =>
      [inside ?? file, pointer ?? '', name === undefined ? '' : ` (${name})`].join('')
    ),
    ...(origin === undefined ? {} : { origin })
  })),
  left: left.map(({ value }) => value),
  ...notesOf([...notes, ...left.flatMap(({ value, hint }) => (hint === undefined ? [] : [`${value}: ${hint}.`]))])
})

const notesOf = (notes: readonly string[]): { notes?: readonly string[] } => (notes.length === 0 ? {} : { notes })

/**
 * The lists that were found by title when a plan was made. Only ids are taken: a plan file that somebody forged must not
 * bring texts into formulas.
 */
export const listsInPlan = (planned: PlannedValues | undefined, line: number): ValueMapping[] =>
  (planned?.mapped ?? []).flatMap(({ before: from, after: to, origin }) =>
    origin !== undefined && isIdOfSite(from) && isIdOfSite(to) ? [{ from, to, origin, line }] : []
  )

/** Whether a plan file has values of that form, or none. */
export const areValues = (value: unknown): boolean =>
  value === undefined ||
  (isObject(value) &&
    areTexts(value['left']) &&
    Array.isArray(value['mapped']) &&
    value['mapped'].every(
      (one: unknown) =>
        isObject(one) &&
        ['kind', 'before', 'after'].every(field => typeof one[field] === 'string') &&
        typeof one['count'] === 'number' &&
        (one['origin'] === undefined || typeof one['origin'] === 'string') &&
        areTexts(one['places'])
    ) &&
    (value['notes'] === undefined || areTexts(value['notes'])))

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(text => typeof text === 'string')
