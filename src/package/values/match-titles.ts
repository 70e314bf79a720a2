import { closest } from '../../base/closest.ts'

/** Something in a site that has an id and a title: a list, or the drive of a document library. */
export interface Titled {
  readonly id: string
  /** Written by people of the site. */
  readonly title: string
  /** Things of different templates do not match, where both are known. */
  readonly template?: string | undefined
  /** Whether people see it: what they do not see is never offered. */
  readonly isHidden?: boolean | undefined
}

/** What became of one id of the source: its counterpart, or those that come close. */
export interface TitleMatch {
  /** The id, as the package has it. */
  readonly from: string
  /** Its title in the source. */
  readonly title: string
  /** The one thing in the target with that title. */
  readonly to?: string | undefined
  /** Why there is no counterpart. */
  readonly why?: 'none' | 'several' | 'other template' | undefined
  /** Things of the target that may be meant, where there is no counterpart. */
  readonly near: readonly Titled[]
}

/** Things of the target that a match without a counterpart offers. */
const MOST_NEAR = 3
/** Maximum number of titles that are compared letter by letter. Beyond it, only equal titles are found. */
const MOST_COMPARED = 500
const MOST_SEARCHED = 20
const LONGEST_COMPARED = 60

/**
 * Finds the counterparts of ids in another site by their titles: the same title, or else the same one in other case. A
 * title that several things have does not match.
 *
 * @param ids those that are looked for; what the source does not have is left out
 */
export function matchTitles(
  ids: readonly string[],
  source: readonly Titled[],
  target: readonly Titled[]
): TitleMatch[] {
  const known = new Map(source.map(one => [one.id.toLowerCase(), one]))
  const exact = byTitle(target, title => title)
  const folded = byTitle(target, fold)
  const ofSource = byTitle(source, fold)
  let searched = 0
  return ids.flatMap((from): TitleMatch[] => {
    const own = known.get(from.toLowerCase())
    if (own === undefined) return []
    const { title } = own
    const same = exact.get(title)?.filter(one => fits(own, one)) ?? []
    const named = folded.get(fold(title)) ?? []
    const alike = same.length > 0 ? same : named.filter(one => fits(own, one))
    // Of two things of the source whose titles differ in case alone, none has a claim to the third.
    const isShared = same.length === 0 && (ofSource.get(fold(title))?.length ?? 0) > 1
    const [only, ...others] = alike
    if (only !== undefined && others.length === 0 && !isShared) return [{ from, title, to: only.id, near: [] }]
    if (only !== undefined) return [{ from, title, why: 'several', near: alike.slice(0, MOST_NEAR) }]
    if (named.length > 0) return [{ from, title, why: 'other template', near: named.slice(0, MOST_NEAR) }]
    searched += 1
    const near = searched > MOST_SEARCHED ? [] : nearTo(own, target)
    return [{ from, title, why: 'none', near }]
  })
}

const fits = (one: Titled, other: Titled): boolean =>
  one.template === undefined || other.template === undefined || one.template === other.template

function nearTo(own: Titled, target: readonly Titled[]): Titled[] {
  const wanted = fold(own.title)
  if (wanted.length > LONGEST_COMPARED) return []
  const shown = target
    .filter(one => one.isHidden !== true && one.title.length <= LONGEST_COMPARED && fits(own, one))
    .slice(0, MOST_COMPARED)
  const named = new Map(shown.map(one => [fold(one.title), one]))
  const holding = [...named.keys()].filter(
    other => wanted.length > 2 && other.length > 2 && (other.includes(wanted) || wanted.includes(other))
  )
  const names = new Set([...closest(wanted, [...named.keys()], MOST_NEAR), ...holding])
  return [...names].flatMap(name => named.get(name) ?? []).slice(0, MOST_NEAR)
}

/** Without differences of case, and of how the same letters are composed. */
const fold = (title: string): string => title.normalize('NFC').toLowerCase().trim()

function byTitle(things: readonly Titled[], keyOf: (title: string) => string): ReadonlyMap<string, readonly Titled[]> {
  const map = new Map<string, Titled[]>()
  for (const one of things) {
    const key = keyOf(one.title)
    const known = map.get(key)
    if (known === undefined) map.set(key, [one])
    else known.push(one)
  }
  return map
}
