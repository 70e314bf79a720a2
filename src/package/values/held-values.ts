import type { AppPackage } from '../app-package.ts'
import { Budget } from '../budget.ts'
import { type Seen, Things } from '../rules/content/aggregation.ts'
import { type SpottedPackage, spotsIn } from './package-spots.ts'
import { type FoundValue, valuesIn } from './replacements.ts'
import type { NamedList } from './spots.ts'
import { ID } from './value-kinds.ts'
import { ValueMap } from './value-map.ts'

/** A value of its source that a package holds where a line of `values` can replace it. */
export interface HeldValue extends Seen {
  readonly kind: string
  /** As a line of `values` names it, without a kind: an address with its scheme, an id, a mail address. */
  readonly from: string
  /** Of a list that is a data source of the app: its title and site, as the package has them. */
  readonly list?: NamedList | undefined
}

const ORDER = ['SharePoint site', 'list', 'SQL server', 'SQL database', 'drive', 'folder', 'file', 'table', 'script']

/** Sites first, ids of unknown meaning last. */
const rank = ({ kind }: HeldValue): number => {
  const at = ORDER.indexOf(kind)
  return kind === ID ? ORDER.length + 2 : kind === 'mailbox' ? ORDER.length + 1 : at < 0 ? ORDER.length : at
}

/** The values of the source that a package holds, each once with its first places. */
export const heldValues = (pkg: AppPackage, budget = new Budget()): HeldValue[] => heldIn(spotsIn(pkg, budget))

/** The same of a package that was looked through, of those values that `counts` wants. */
export function heldIn(
  { files }: Pick<SpottedPackage, 'files'>,
  map = NO_LINES,
  counts: (found: FoundValue) => boolean = () => true
): HeldValue[] {
  const held = new Things<HeldValue>()
  const known = new Set<string>()
  const lists = new Map<string, NamedList>()
  for (const { spots } of files)
    for (const spot of spots) {
      if (spot.isCopy) continue
      for (const found of valuesIn(spot.text, spot.hits, spot.written(), map)) {
        if (!counts(found)) continue
        const { kind, value, encoded } = found.hit
        const from =
          encoded === undefined ? value : addressOf(value, spot.text.slice(found.hit.start, found.hit.start + 5))
        if (kind !== ID) known.add(value.toLowerCase())
        const list = kind === 'list' && !lists.has(value.toLowerCase()) ? spot.list?.() : undefined
        if (list !== undefined) lists.set(value.toLowerCase(), list)
        held.add(`${kind} ${value.toLowerCase()}`, () => ({ kind, from, places: [], count: 0 }), spot.place)
      }
    }
  return held
    .all()
    .filter(({ kind, from }) => kind !== ID || !known.has(from.toLowerCase()))
    .map(one => withList(one, lists.get(one.from.toLowerCase())))
    .toSorted((one, other) => rank(one) - rank(other))
}

const withList = (value: HeldValue, list: NamedList | undefined): HeldValue =>
  list === undefined || value.kind !== 'list' ? value : { ...value, list }

const NO_LINES = new ValueMap([])

/** @param scheme the first five letters of the address, as it is written */
export const addressOf = (value: string, scheme = 'https'): string =>
  `${/^https/i.test(scheme) ? 'https' : 'http'}://${value.replaceAll(' ', '%20')}`
