import { isObject } from '../../base/objects.ts'
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
  }[]
  /** Values of the source that stay. */
  readonly left: readonly string[]
}

export const plannedValues = ({ mapped, left }: NonNullable<Plan['values']>): PlannedValues => ({
  mapped: mapped.map(({ kind, before, after, count, places }) => ({
    kind,
    before,
    after,
    count,
    places: places.map(({ file, inside, pointer, name }) =>
      [inside ?? file, pointer ?? '', name === undefined ? '' : ` (${name})`].join('')
    )
  })),
  left: left.map(({ value }) => value)
})

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
        areTexts(one['places'])
    ))

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(text => typeof text === 'string')
