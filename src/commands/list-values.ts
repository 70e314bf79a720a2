import { innerPackage } from '../package/inner-package.ts'
import { lineFor } from '../package/values/value-kinds.ts'
import type { PackageReader } from './ports/package-reader.ts'

/** A value of its source that a package holds. */
export interface ListedValue {
  /** `SharePoint site`, `list`, … */
  readonly kind: string
  /** The left side of a line of the input `values`. */
  readonly line: string
  /** How many places have it. */
  readonly count: number
  /** The first places, in terms of a maker where there are any. */
  readonly places: readonly string[]
}

/** Places of a value that are named. */
const MOST_PLACES = 20

/** What a package holds that the input `values` can replace, sites first. */
export async function listValues(packages: PackageReader, bytes: Uint8Array, what: string): Promise<ListedValue[]> {
  const pkg = await packages.read(innerPackage(bytes)?.bytes ?? bytes, what)
  const { left } = await packages.applyValues(pkg, [])
  return left.map(value => ({
    kind: value.kind,
    line: lineFor(value),
    count: value.count,
    places: [...new Set(value.places.map(({ name, inside, file }) => name ?? inside ?? file))].slice(0, MOST_PLACES)
  }))
}
