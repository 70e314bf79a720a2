import { didYouMean } from '../../base/closest.ts'
import { listed, plainText, pluralize, quoted } from '../../base/display.ts'
import { ActionError } from '../../base/errors.ts'
import type { AppPackage } from '../../package/app-package.ts'
import type { AppliedValues } from '../../package/values/apply-values.ts'
import { ID, lineFor } from '../../package/values/value-kinds.ts'
import type { ListsFound, TargetValues } from '../import-order.ts'
import type { ValuesReport } from '../report.ts'
import type { Run } from '../run.ts'
import { listsByTitle } from './lists-by-title.ts'

/** A package in which values of the source were replaced, with the digest of the original file. */
export interface EditedPackage {
  readonly pkg: AppPackage
  readonly bytes: Uint8Array
  readonly values: ValuesReport & { readonly originalDigest: string }
}

const STALE =
  "The app's document has checksums that could not be computed again for its edited files. Whether Power Apps accepts that is not known."

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
  values: TargetValues,
  pkg: AppPackage,
  what: string,
  doing: string
): Promise<EditedPackage> {
  const { left } = values
  const { applied, hints, notes } = await appliedWithLists(run, values, pkg, doing)
  // An id whose meaning is unknown need not be a value.
  const known = applied.left.filter(({ kind }) => kind !== ID)
  const stays = known.map(value => ({
    kind: value.kind,
    value: lineFor(value),
    count: value.count,
    where: value.places[0]?.name,
    ...hintOf(hints.get(lineFor(value)))
  }))
  for (const note of notes) {
    run.log.warning(note)
    run.report.remark(note)
  }
  if (left !== 'ignore' && stays.length > 0) reportLeft(run, stays, left, doing)
  if (applied.hasStaleChecksum) run.report.remark(STALE)
  const report = {
    mapped: applied.mapped.map(({ kind, before, after, count, places, origin }) => ({
      kind,
      before,
      after,
      count,
      places,
      origin
    })),
    left: stays.slice(0, MOST_LEFT),
    notes: notes.length === 0 ? undefined : notes
  }
  const edited = applied.mapped.length === 0 ? pkg : await run.packages.read(applied.bytes, what)
  run.log.info(
    `Replaced ${pluralize(report.mapped.length, 'value')} in ${what}: the package that is imported has the digest ${edited.digest}`
  )
  return { pkg: edited, bytes: applied.bytes, values: { ...report, originalDigest: pkg.digest } }
}

const hintOf = (hint: string | undefined): { hint?: string } => (hint === undefined ? {} : { hint })

const NOTHING: ListsFound = { mappings: [], hints: new Map(), notes: [] }

/** Applies the lines of the input, with the lists that are looked up by title where that is asked for. */
async function appliedWithLists(
  run: Run,
  { mappings, lists, found, isShared = false }: TargetValues,
  pkg: AppPackage,
  doing: string
): Promise<Omit<ListsFound, 'mappings'> & { readonly applied: AppliedValues }> {
  const applied = await run.packages.applyValues(pkg, mappings)
  if (!isShared) assertAllMatch(applied, mappings, doing)
  if (lists === 'as-given') return { ...NOTHING, applied }
  const looked = found ?? (await listsByTitle(run, mappings, await valuesIn(run, [{ pkg, applied }])))
  if (looked.mappings.length === 0) return { ...looked, applied }
  try {
    return { ...looked, applied: await run.packages.applyValues(pkg, [...mappings, ...looked.mappings]) }
  } catch (error) {
    if (!(error instanceof ActionError) || run.deadline.over()) throw error
    // The look-up is optional, so a failure to apply its results does not stop an import that the lines alone allow.
    return { ...looked, notes: [...looked.notes, `What was found by title cannot be applied: ${error.why}.`], applied }
  }
}

/** Every value of packages, and those that no line names. */
async function valuesIn(
  run: Run,
  packages: readonly { readonly pkg: AppPackage; readonly applied: AppliedValues }[]
): Promise<Parameters<typeof listsByTitle>[2]> {
  const left = packages.flatMap(({ applied }) => applied.left)
  const held: AppliedValues['left'][number][] = []
  for (const { pkg } of packages) {
    const all = await run.packages.applyValues(pkg, [])
    for (const value of all.left) held.push(value)
  }
  return { held, left }
}

/**
 * The input `values` of several packages at once: a line has to match in one of them, and lists are looked up once.
 *
 * @throws ActionError for lines that match nothing in any package
 */
export async function sharedValues(
  run: Run,
  packages: readonly { readonly pkg: AppPackage }[],
  values: TargetValues | undefined
): Promise<TargetValues | undefined> {
  if (values === undefined) return undefined
  const all: { readonly pkg: AppPackage; readonly applied: AppliedValues }[] = []
  for (const { pkg } of packages) all.push({ pkg, applied: await run.packages.applyValues(pkg, values.mappings) })
  const first = all[0]?.applied
  if (first === undefined) return values
  const nowhere = first.unmatched.filter(({ line }) =>
    all.every(({ applied }) => applied.unmatched.some(other => other.line === line))
  )
  const left = all.flatMap(({ applied }) => applied.left)
  assertAllMatch({ unmatched: nowhere, left }, values.mappings, 'import several packages')
  const found =
    values.lists === 'as-given' ? undefined : await listsByTitle(run, values.mappings, await valuesIn(run, all))
  return { ...values, isShared: true, found }
}

/** Maximum number of values that a message lists. */
const MOST_NAMED = 10

/** Throws for lines that match nothing. Quotes none of them, because lines may come from secrets. */
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

/**
 * Names the values of the source that an import without the input `values` leaves in the package, for the person who
 * decides about it. If they cannot be determined, the import continues.
 */
export async function nameValuesOfSource(run: Run, pkg: AppPackage): Promise<void> {
  try {
    const { left } = await run.packages.applyValues(pkg, [])
    const known = left.filter(({ kind }) => kind !== ID)
    if (known.length === 0) return
    const names = known.map(value => ({ value: lineFor(value), where: value.places[0]?.name }))
    const sentence = `The package names ${pluralize(known.length, 'value')} of the source, and the import leaves ${known.length === 1 ? 'it as it is' : 'them as they are'}: ${namesOf(names)}. Where the target has others, give them in the input values.`
    run.log.info(sentence)
    run.report.remark(sentence)
  } catch (error) {
    if (!(error instanceof ActionError) || run.deadline.over()) throw error
    run.log.debug(`Values of the source were not looked for: ${error.message}`)
  }
}

const namesOf = (values: readonly { value: string; where?: string | undefined; hint?: string | undefined }[]): string =>
  listed(
    values.map(({ value, where, hint }) =>
      [
        text(value),
        where === undefined ? '' : ` (${plainText(where, 80)})`,
        hint === undefined ? '' : `: ${hint}`
      ].join('')
    ),
    MOST_NAMED
  )

function reportLeft(run: Run, stays: ValuesReport['left'], left: TargetValues['left'], doing: string): void {
  const sentence = `${stays.length === 1 ? '1 value of the source stays' : `${stays.length} values of the source stay`} in the package: ${namesOf(stays)}`
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
