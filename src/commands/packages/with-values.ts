import { didYouMean } from '../../base/closest.ts'
import { listed, plainText, pluralize, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { AppliedValues } from '../../package/values/apply-values.ts'
import { lineFor } from '../../package/values/value-kinds.ts'
import { ID } from '../../package/values/value-kinds.ts'
import type { TargetValues } from '../import-order.ts'
import type { ValuesReport } from '../report.ts'
import type { Run } from '../run.ts'

/** A package whose values of the source were exchanged, with the digest that its file has. */
export interface EditedPackage {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly values: ValuesReport & { readonly originalDigest: string }
}

const STALE =
  "The app's document has checksums that could not be made anew for its edited files. What Power Apps makes of that is not known."

/** Values that a report lists. */
const MOST_LEFT = 1_000

/**
 * Applies the input `values` to a package and reads the result.
 *
 * @param what name of the package in messages, quoted
 * @param doing what it is needed for, to follow "Could not"
 * @throws ActionError for lines that match nothing, and for values that stay where none may
 */
export async function withValues(
  run: Run,
  { mappings, left, isShared = false }: TargetValues,
  pkg: AppPackage,
  what: string,
  doing: string
): Promise<EditedPackage> {
  const applied = await run.packages.applyValues(pkg, mappings)
  if (!isShared) assertAllMatch(applied, mappings, doing)
  // An id whose meaning is unknown need not be a value.
  const known = applied.left.filter(({ kind }) => kind !== ID)
  const stays = known.map(value => ({
    kind: value.kind,
    value: lineFor(value),
    count: value.count,
    where: value.places[0]?.name
  }))
  if (left !== 'ignore' && stays.length > 0) sayLeft(run, stays, left, doing)
  if (applied.hasStaleChecksum) run.report.remark(STALE)
  const values = {
    mapped: applied.mapped.map(({ kind, before, after, count, places }) => ({ kind, before, after, count, places })),
    left: stays.slice(0, MOST_LEFT)
  }
  const edited = applied.mapped.length === 0 ? pkg : await run.packages.read(applied.bytes, what)
  run.log.info(
    `Exchanged ${pluralize(values.mapped.length, 'value')} in ${what}: the package that is imported has the digest ${edited.digest}`
  )
  return { pkg: edited, bytes: applied.bytes, values: { ...values, originalDigest: pkg.digest } }
}

/**
 * The input `values` of several packages at once: a line has to match in one of them.
 *
 * @throws ActionError for lines that match nothing in any package
 */
export async function sharedValues(
  run: Run,
  packages: readonly { readonly pkg: AppPackage }[],
  values: TargetValues | undefined
): Promise<TargetValues | undefined> {
  if (values === undefined) return undefined
  const all: AppliedValues[] = []
  for (const { pkg } of packages) all.push(await run.packages.applyValues(pkg, values.mappings))
  const [first] = all
  if (first === undefined) return values
  const nowhere = first.unmatched.filter(({ line }) =>
    all.every(({ unmatched }) => unmatched.some(other => other.line === line))
  )
  const left = all.flatMap(applied => applied.left)
  assertAllMatch({ unmatched: nowhere, left }, values.mappings, 'import several packages')
  return { ...values, isShared: true }
}

/** Lines of a message that list values. */
const MOST_NAMED = 10

/** What the lines say is left out: they may come from secrets. */
function assertAllMatch(
  applied: Pick<AppliedValues, 'unmatched' | 'left'>,
  mappings: TargetValues['mappings'],
  doing: string
): void {
  const lines = new Set(applied.unmatched.map(({ line }) => line))
  const unmatched = mappings.filter(({ line }) => lines.has(line))
  if (unmatched.length === 0) return
  const names = applied.left.map(lineFor)
  const close = names.length > 500 ? [] : names
  throw new ActionError({
    doing,
    why: `${listed(
      unmatched.map(({ line, from }) => `line ${line}${didYouMean(from, close.map(bare))}`),
      MOST_NAMED
    )} of the input values ${unmatched.length === 1 ? 'matches' : 'match'} nothing in the package`,
    remedy: `Nothing was written. ${
      names.length === 0
        ? 'The package holds no other value that a line can replace.'
        : `The package holds these values that no line names: ${listed(names.map(text), MOST_NAMED)}. "move-power-app list values FILE" lists all of them.`
    }`
  })
}

/** Without the kind in front, which a line may leave out. */
const bare = (line: string): string => line.replace(/^[a-z]+:(?!\/\/)/, '')

const text = (line: string): string => quoted(plainText(line, 120))

function sayLeft(run: Run, stays: ValuesReport['left'], left: TargetValues['left'], doing: string): void {
  const named = listed(
    stays.map(({ value, where }) => `${text(value)}${where === undefined ? '' : ` (${plainText(where, 80)})`}`),
    MOST_NAMED
  )
  const sentence = `${stays.length === 1 ? '1 value of the source stays' : `${stays.length} values of the source stay`} in the package: ${named}`
  if (left === 'error')
    throw new ActionError({
      doing,
      why: sentence.charAt(0).toLowerCase() + sentence.slice(1),
      remedy:
        'Nothing was written. Add a line to the input values for each of them: "from = from" keeps a value. Or set values-left to warn or ignore.'
    })
  run.log.warning(`${sentence}. A line "from = from" in the input values says that a value is meant to stay.`)
  run.report.remark(`${sentence}.`)
}
